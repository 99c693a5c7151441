/** What a result looks like: elements only, so that no text of the content is ever read as HTML. */

import type { Range } from '../../domain/text.ts';
import { marksIn } from '../query/marks.ts';
import type { Query } from '../query/query.ts';
import type { Passage, Shown, ShownText } from '../query/shown.ts';
import { kindWords, words as page } from './words.ts';

type Child = Node | string;
type Told = Passage | undefined;
type Terms = Query['terms'];

/** About how much of a long text is shown around its first mark. */
const SHOWN = 340;

/** An element with its attributes and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** One result as an item of a list; in a list of several kinds it says which it is. */
export function resultItem(shown: Shown, { terms }: Query, base: string, isMixed: boolean): HTMLLIElement {
  const marksOf = ({ text, language }: ShownText) => marksIn(text, language, terms);
  const best = shown.texts.find((text) => marksOf(text).length > 0) ?? shown.texts[0];
  const marks = best ? marksOf(best) : [];
  const passage = shown.passages?.find(({ start, end }) =>
    marks.every((mark) => start <= mark.start && mark.end <= end),
  );
  const address = base + placeOf(shown, passage, marks);
  const item = element('li', { class: `hit ${shown.kind}` });
  if (isMixed) item.append(element('p', { class: 'label' }, kindWords(shown.kind, 1)));
  const main = shown.title ?? best;
  if (main) item.append(heading(main, marksOf(main), address));
  if (shown.title && best) item.append(textOf('p', best, marks));
  if (shown.context) item.append(textOf('p', shown.context, []));
  const told = passage ?? (shown.passages?.length === 1 ? shown.passages[0] : undefined);
  item.append(...linesOf(shown, told, terms, base));
  return item;
}

/** The passage that holds all marks, if one does; else the sentence. */
function placeOf({ path }: Shown, passage: Passage | undefined, marks: readonly Range[]): string {
  return passage && marks.length > 0 ? path.replace(/#.*/, `#${passage.id}`) : path;
}

function heading(text: ShownText, marks: readonly Range[], href: string): HTMLElement {
  const link = textOf('a', text, marks);
  link.setAttribute('href', href);
  return element(text.words ? 'blockquote' : 'p', { class: 'main' }, link);
}

function textOf(name: 'a' | 'p', shown: ShownText, marks: readonly Range[]): HTMLElement {
  const { text, language, words } = shown;
  const { start, end } = windowOf(text, marks);
  const made = element(
    name,
    { lang: language, dir: 'auto', class: words && 'words' },
    ...voices(shown, marks, start, end),
  );
  if (start > 0) made.prepend('… ');
  if (end < text.length) made.append(' …');
  return made;
}

const [OPENING = '', CLOSING = ''] = page.quoted.split('{}');
const QUOTED = new RegExp(`${OPENING}[^${CLOSING}]*${CLOSING}`, 'g');

/** In a text of ours, what stands in quotation marks is set as the words of a source. */
function voices({ text, words }: ShownText, marks: readonly Range[], start: number, end: number): Child[] {
  const quoted = words ? [] : [...text.matchAll(QUOTED)].map((it) => [it.index, it.index + it[0].length] as const);
  const parts = quoted.flatMap(([from, to], at): Child[] => [
    ...marked(text, marks, Math.max(start, quoted[at - 1]?.[1] ?? 0), Math.min(from, end)),
    element('span', { class: 'words' }, ...marked(text, marks, Math.max(start, from), Math.min(to, end))),
  ]);
  return [...parts, ...marked(text, marks, Math.max(start, quoted.at(-1)?.[1] ?? 0), end)];
}

/** A stretch of a text with the marks in it. */
function marked(text: string, marks: readonly Range[], start: number, end: number): Child[] {
  let from = start;
  const parts = marks.flatMap((mark): Child[] => {
    const [first, last] = [Math.max(mark.start, from), Math.min(mark.end, end)];
    if (first >= last) return [];
    const before = text.slice(from, first);
    from = last;
    return [before, element('mark', {}, text.slice(first, last))];
  });
  return [...parts, text.slice(from, end)];
}

/** A long text is cut between words, with its first mark inside. */
function windowOf(text: string, [first]: readonly Range[]): Range {
  const { length } = text;
  const at = first?.start ?? 0;
  const start = length > SHOWN && at > SHOWN / 2 ? text.lastIndexOf(' ', at - SHOWN / 3) + 1 : 0;
  return { start, end: length - start > SHOWN ? text.lastIndexOf(' ', start + SHOWN) : length };
}

function linesOf(
  { line, relation, relationWords, passages = [] }: Shown,
  passage: Told,
  terms: Terms,
  base: string,
): Node[] {
  const words = [...line, ...(passage ? [passage.who] : [])].join(' · ');
  const lines: Node[] = [
    element('p', { class: 'small soft' }, ...marked(words, marksIn(words, undefined, terms), 0, words.length)),
  ];
  if (relation) lines.push(element('p', { class: `relation ${relation}` }, mark(relation), relationWords ?? ''));
  const answered = (passage ? [passage] : passages).flatMap(({ claims }) => claims);
  const claims = new Map(answered.map((claim) => [claim.path, answer(claim, base)]));
  return claims.size > 0
    ? [...lines, element('ul', { class: 'hit-claims small', role: 'list' }, ...claims.values())]
    : lines;
}

function answer({ question, path, relation }: Passage['claims'][number], base: string): HTMLElement {
  return element('li', {}, mark(relation), element('a', { href: base + path }, question));
}

/** A copy of the mark that the page holds for a relation. */
function mark(relation: string): Child {
  const kept = document.querySelector<HTMLTemplateElement>('#marks')?.content.querySelector(`.${relation}`);
  return kept?.cloneNode(true) ?? '';
}
