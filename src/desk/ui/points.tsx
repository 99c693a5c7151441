/** What the gate still asks, what may be a passage, and the passages: each a click from its place. */
/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { StatementData } from '../../domain/schema.ts';
import { holds, type Range } from '../../domain/text.ts';
import { NOT_CLAIM_REASONS } from '../../domain/vocabulary.ts';
import { NOT_CLAIM_WORDS } from '../../words/words.ts';
import type { DeskArticle, ListedArticle } from '../server/content.ts';
import { type Layer, layersOf } from './layers.ts';
import type { Session } from './session.ts';

export function Points({ article, session }: { article: DeskArticle; session: Session }) {
  const list = useRef<HTMLOListElement>(null);
  const { current } = session;
  useEffect(() => list.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest' }), [current]);
  const own = session.content?.articles.find(({ id }) => id === article.id);
  const faults = article.issues.filter(({ code }) => code !== 'uncovered-number');
  return (
    <>
      <p class="left">{own && leftToDo(own)}</p>
      <p class="soft">
        What may be a passage is dotted, what is one is tinted. Select any other words to make a passage of them.
      </p>
      {faults.map(({ code, line, file, message, remedy }) => (
        <p class="fault" key={message}>
          {message}. {remedy}{' '}
          <small>
            {code}, {file}:{line}
          </small>
        </p>
      ))}
      <ol ref={list}>
        {layersOf(article).map((layer) => (
          <Point key={layer.key} layer={layer} article={article} session={session} />
        ))}
      </ol>
    </>
  );
}

/** What is left to do, in one line. */
export function leftToDo({ numbers, faults, unattributed }: ListedArticle): string {
  const counts: [number, string, string][] = [
    [numbers, 'number that nothing accounts for', 'numbers that nothing accounts for'],
    [faults, 'fault', 'faults'],
    [unattributed, 'quotation without a speaker', 'quotations without a speaker'],
  ];
  const told = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return told.length > 0 ? `Left to do: ${told.join(', ')}.` : 'Nothing left to do.';
}

function isUnattributed({ form, speaker }: StatementData): boolean {
  return form === 'direct-quote' && speaker === undefined;
}

function Point({ layer, article, session }: { layer: Layer; article: DeskArticle; session: Session }) {
  const { kind, key, start, end, numbers } = layer;
  const data = article.statements.find((one) => one.data.id === key)?.data;
  const open = () => (kind === 'number' ? session.propose(sentenceOf(layer, article)) : session.open(key));
  return (
    <li class={key === session.current ? `${kind} current` : kind}>
      <button type="button" onClick={open}>
        {kind === 'number' ? around(layer, article.text) : article.text.slice(start, end)}
      </button>
      {data && <small>{aboutStatement(data, session)}</small>}
      {numbers.map((number) => (
        <NoClaim key={number.start} article={article} range={number} session={session} />
      ))}
    </li>
  );
}

function aboutStatement(data: StatementData, { content }: Session): string {
  const speaker = content?.speakers.find(({ id }) => id === data.speaker)?.data.name;
  const labels = data.answers.map(({ claim }) => content?.claims.find(({ id }) => id === claim)?.data.label ?? claim);
  const who = isUnattributed(data) ? 'a quotation without a speaker' : (speaker ?? data.form);
  return [who, data.modality, ...labels].join(' · ');
}

/** A number that answers no question: a click says why. */
function NoClaim({ article, range, session }: { article: DeskArticle; range: Range; session: Session }) {
  const quote = quoteOf(range, article.text);
  return (
    <details class="no-claim">
      <summary>
        <b>{quote.exact}</b> is accounted for by nothing yet
      </summary>
      It answers no question, it is{' '}
      {NOT_CLAIM_REASONS.map((reason) => (
        <button
          type="button"
          key={reason}
          onClick={() => session.write([{ kind: 'no-claim', article: article.id, data: { ...quote, reason } }])}
        >
          {NOT_CLAIM_WORDS[reason]}
        </button>
      ))}
    </details>
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

function around({ start, end }: Range, text: string): string {
  return `… ${text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/^\S*\s|\s\S*$/g, '')} …`;
}

/** The sentence around a number, roughly: the server takes whole words, and the editor may select others. */
function sentenceOf({ start, end }: Range, { text, blocks }: DeskArticle): Range {
  const block = blocks.find((one) => holds(one, { start, end })) ?? { start: 0, end: text.length };
  const before = /[.!?] [^.!?]*$/.exec(text.slice(block.start, start));
  const behind = /[.!?](?= |$)/.exec(text.slice(end, block.end));
  return {
    start: before ? block.start + before.index + 2 : block.start,
    end: behind ? end + behind.index + 1 : block.end,
  };
}
