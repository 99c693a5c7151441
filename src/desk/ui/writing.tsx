/** A passage, or the facts of the article, while they are being written, with what they change and the buttons at the foot. */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskArticle } from '../server/content.ts';
import type { Content } from './api.ts';
import { Consequences } from './consequences.tsx';
import type { Draft } from './draft.ts';
import { type FactsDraft, FactsForm } from './facts.tsx';
import { StatementForm } from './form.tsx';
import type { Session, WordField } from './session.ts';

interface Given {
  readonly article: DeskArticle;
  readonly content: Content;
  readonly session: Session;
}

export function Writing({ draft, article, content, session }: Given & { readonly draft: Draft }) {
  const { held, data, proposed } = draft;
  const remove = () => session.write([{ kind: 'remove-statement', article: article.id, id: held ?? '' }]);
  return (
    <Form name="Passage" about={data.quote.exact} session={session}>
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
      <Foot session={session}>
        {held ? (
          <button type="button" onClick={remove}>
            Remove
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => session.leaveOut(data.quote)}>
            no passage: words of the page around the story
          </button>
        )}
      </Foot>
    </Form>
  );
}

/** The facts of the article, with what mending them changes. */
export function Mending({ draft, article, content, session }: Given & { readonly draft: FactsDraft }) {
  return (
    <Form name="Facts" about={article.id} session={session}>
      <div class="fields">
        <FactsForm {...{ draft, article, content }} onChange={session.changeFacts} />
      </div>
      <Foot session={session} />
    </Form>
  );
}

interface FormProps {
  readonly name: string;
  /** What it is about: where that is another, the form takes the focus. */
  readonly about: string;
  readonly session: Session;
  readonly children: ComponentChildren;
}

function Form({ name, about, session, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), [about]);
  const submit = (event: Event) => {
    event.preventDefault();
    void session.save();
  };
  return (
    <form onSubmit={submit} ref={form} tabIndex={-1} aria-label={name}>
      {children}
    </form>
  );
}

function Foot({ session, children }: { readonly session: Session; readonly children?: ComponentChildren }) {
  return (
    <footer>
      <Consequences
        preview={session.preview}
        isUnanswered={session.isUnanswered}
        onShow={(claim) => session.showSite(`claims/${claim}/`)}
      />
      <p class="buttons">
        <button type="submit" class="first" disabled={!session.preview}>
          Save
        </button>
        <button type="button" onClick={session.close}>
          Close
        </button>
        {children}
      </p>
    </footer>
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
