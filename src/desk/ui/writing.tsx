/** A statement while it is being written, with what it changes and the buttons at its foot. */
/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { DeskArticle } from '../server/content.ts';
import type { Content } from './api.ts';
import { Consequences } from './consequences.tsx';
import type { Draft } from './draft.ts';
import { StatementForm } from './form.tsx';
import type { Session, WordField } from './session.ts';

interface Given {
  readonly draft: Draft;
  readonly article: DeskArticle;
  readonly content: Content;
  readonly session: Session;
}

export function Writing({ draft, article, content, session }: Given) {
  const { held, data, proposed } = draft;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), [data.quote.exact]);
  const submit = (event: Event) => {
    event.preventDefault();
    void session.save();
  };
  const remove = () => session.write([{ kind: 'remove-statement', article: article.id, id: held ?? '' }]);
  return (
    <form onSubmit={submit} ref={form} tabIndex={-1} aria-label="Statement">
      <div class="fields">
        <blockquote>
          {data.quote.prefix && <small>{data.quote.prefix}</small>}
          {data.quote.exact}
          {data.quote.suffix && <small>{data.quote.suffix}</small>}
        </blockquote>
        {session.picked ? <Picked article={article} session={session} /> : null}
        <StatementForm
          draft={draft}
          content={content}
          state={{ proposed, faults: session.preview?.issues ?? [] }}
          onChange={session.change}
        />
      </div>
      <footer>
        <Consequences preview={session.preview} onShow={(claim) => session.showSite(`claims/${claim}/`)} />
        <p class="buttons">
          <button type="submit" class="first" disabled={!session.preview}>
            Save
          </button>
          <button type="button" onClick={session.close}>
            Close
          </button>
          {held && (
            <button type="button" onClick={remove}>
              Remove
            </button>
          )}
        </p>
      </footer>
    </form>
  );
}

const USES: readonly (readonly [WordField, string])[] = [
  ['quote', 'the passage itself'],
  ['attribution', 'who says it'],
  ['refersTo', 'whom “he” or “the official” means'],
  ['role', 'the role'],
  ['when', 'time words'],
  ['context', 'the question asked'],
];

/** Words that were selected while a statement is open: what are they? */
function Picked({ article, session }: { article: DeskArticle; session: Session }) {
  const { picked } = session;
  if (!picked) return null;
  return (
    <fieldset class="picked">
      <legend>“{article.text.slice(picked.start, picked.end)}” is</legend>
      {USES.map(([field, name]) => (
        <button type="button" key={field} onClick={() => session.usePicked(field)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => session.propose(picked)}>
        another passage: drop this one
      </button>
      <button type="button" class="quiet" onClick={session.dropPicked}>
        nothing
      </button>
    </fieldset>
  );
}
