/** What the gate still asks, what may be a passage, and the passages: each a click from its place. */
/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { StatementData } from '../../domain/schema.ts';
import { holds, type Range } from '../../domain/text.ts';
import { NOT_CLAIM_REASONS, type NotClaimReason, type NumberPattern } from '../../domain/vocabulary.ts';
import { FORM_WORDS, MODALITY_WORDS, NOT_CLAIM_WORDS } from '../../words/words.ts';
import type { DeskArticle, ListedArticle } from '../server/content.ts';
import type { OpenNumber } from '../server/open-numbers.ts';
import { Asked } from './asked.tsx';
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
      {faults.map((issue) => (
        <Asked key={issue.message} issue={issue} isFault session={session} />
      ))}
      {article.notices.map((issue) => (
        <Asked key={issue.message} issue={issue} isFault={false} session={session} />
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
        <NoClaim key={number.start} article={article} number={number} session={session} />
      ))}
    </li>
  );
}

function aboutStatement(data: StatementData, { content }: Session): string {
  const speaker = content?.speakers.find(({ id }) => id === data.speaker)?.data.name;
  const labels = data.answers.map(({ claim }) => content?.claims.find(({ id }) => id === claim)?.data.label ?? claim);
  const who = isUnattributed(data) ? 'a quotation without a speaker' : (speaker ?? FORM_WORDS[data.form]);
  return [who, MODALITY_WORDS[data.modality], ...labels].join(' · ');
}

/** A number that answers no question: a click says why. */
function NoClaim({ article, number, session }: { article: DeskArticle; number: OpenNumber; session: Session }) {
  const { quote, pattern } = number;
  const write = (data: Record<string, unknown>) =>
    session.write([{ kind: 'no-claim', article: article.id, data }], session.current);
  return (
    <details class="no-claim">
      <summary>
        <b>{quote.exact}</b> is accounted for by nothing yet
      </summary>
      It answers no question, it is{' '}
      {pattern && (
        <button type="button" onClick={() => write({ every: pattern, reason: PATTERN_REASONS[pattern] })}>
          {PATTERN_WORDS[pattern]}
        </button>
      )}
      {NOT_CLAIM_REASONS.map((reason) => (
        <button type="button" key={reason} onClick={() => write({ ...quote, reason })}>
          {NOT_CLAIM_WORDS[reason]}
        </button>
      ))}
    </details>
  );
}

/** What all numbers of a pattern are, said once for the whole article. */
const PATTERN_WORDS = {
  'time-of-day': 'a time of day, like all such here',
  'call-sign': 'a call sign, like all such here',
} as const satisfies Record<NumberPattern, string>;

const PATTERN_REASONS = { 'time-of-day': 'date', 'call-sign': 'name' } as const satisfies Record<
  NumberPattern,
  NotClaimReason
>;

/** How much of the text around a number is shown with it. */
const AROUND = 24;

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
