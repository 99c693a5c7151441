/** What the gate still asks, what may be a passage, and the passages: each a click from its place. */
/** @jsxImportSource preact */
import type { Range } from '../../domain/text.ts';
import { NOT_CLAIM_REASONS } from '../../domain/vocabulary.ts';
import { NOT_CLAIM_WORDS } from '../../words/words.ts';
import type { DeskArticle } from '../server/content.ts';
import { layersOf } from './copy.tsx';
import type { Session } from './session.ts';

export function Points({ article, session }: { article: DeskArticle; session: Session }) {
  const others = article.issues.filter(({ code }) => code !== 'uncovered-number');
  return (
    <>
      {others.map(({ code, line, file, message, remedy }) => (
        <p class="fault" key={message}>
          <strong>{code}</strong> {file}:{line} {message}. {remedy}
        </p>
      ))}
      <ol>
        {layersOf(article).map((layer) => (
          <li key={layer.key} class={layer.key === session.current ? `${layer.kind} current` : layer.kind}>
            <button
              type="button"
              onClick={() =>
                layer.kind === 'number' ? session.select(sentenceOf(layer, article.text)) : session.open(layer.key)
              }
            >
              {article.text.slice(layer.start, layer.end)}
            </button>
            {layer.kind === 'number' && <NoClaim article={article} range={layer} session={session} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** A number that answers no question: a click says why. */
function NoClaim({ article, range, session }: { article: DeskArticle; range: Range; session: Session }) {
  const quote = quoteOf(range, article.text);
  return (
    <span>
      {NOT_CLAIM_REASONS.map((reason) => (
        <button
          type="button"
          key={reason}
          onClick={() => session.write([{ kind: 'no-claim', article: article.id, data: { ...quote, reason } }])}
        >
          {NOT_CLAIM_WORDS[reason]}
        </button>
      ))}
    </span>
  );
}

/** How much of the text before and behind a number sets it apart from its like. */
const AROUND = 24;

function quoteOf({ start, end }: Range, text: string) {
  const exact = text.slice(start, end);
  if (text.split(exact).length === 2) return { exact };
  const prefix = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '');
  const suffix = text.slice(end, end + AROUND).replace(/\s\S*$/, '');
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/** The sentence around a number, roughly: the server takes whole words, and the editor may select others. */
function sentenceOf({ start, end }: Range, text: string): Range {
  const before = /[.!?] [^.!?]*$/.exec(text.slice(0, start));
  const behind = /[.!?](?= |$)/.exec(text.slice(end));
  return {
    start: before ? before.index + 2 : 0,
    end: end + (behind ? behind.index + 1 : text.length - end),
  };
}
