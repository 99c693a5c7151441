/** What a result looks like: elements only, so that no text of the content is ever read as HTML. */

import type { Range } from '../../domain/text.ts';
import { marksIn } from '../query/marks.ts';
import { type Passage, printedIn, type Shown, type ShownText } from '../query/shown.ts';
import type { Query, Term } from '../query/term.ts';
import { fill, kindWords, lexicon, words as page, part } from './words.ts';

type Child = Node | string | false | undefined;

/** About how much of a long text is shown around its first mark. */
const SHOWN = 340;
/** What is longer is not repeated to whoever typed it. */
export const LONG = 80;

/** An element with its attributes and what stands in it, where there is something. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | false | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children.flatMap((child) => child || []));
  return made;
}

/** How many results there are, behind what they are. */
export function hitCount(count: number): Child[] {
  return [' ', element('span', { class: 'hit-count' }, String(count))];
}

/** Where terms stand in a text. */
function placesIn(text: string, language: string | undefined, terms: readonly Term[], common: Query['common'] = []) {
  return marksIn(text, language, { terms, common }, lexicon.counting);
}

/** One result as an item of a list; in a list of several kinds it says which it is. */
export function resultItem(
  shown: Shown,
  { terms, common }: Query,
  without: readonly Term[],
  base: string,
  isMixed: boolean,
): HTMLLIElement {
  const marksOf = ({ text, language }: ShownText) => placesIn(text, language, terms, common);
  const { kind, title, context, passages = [] } = shown;
  const texts = tellingTexts(shown, terms);
  const marks = texts[0] ? marksOf(texts[0]) : [];
  const passage = passages.find(({ start, end }) => marks.every((mark) => start <= mark.start && mark.end <= end));
  const main = title ?? texts[0];
  const address = base + placeOf(shown, passage, marks);
  const told = passage ?? (passages[1] ? undefined : passages[0]);
  return element(
    'li',
    { class: `hit ${kind}` },
    isMixed && element('p', { class: 'label' }, kindWords(kind, 1)),
    main && element(main.words ? 'blockquote' : 'p', { class: 'main' }, textOf('a', main, marksOf(main), address)),
    ...(title ? texts.map((text) => textOf('p', text, marksOf(text))) : []),
    context && textOf('p', context, []),
    ...linesOf(shown, told, terms, base),
    aside(page.instead, insteadOf(shown, terms)),
    aside(page.without, without),
  );
}

/** The text that holds most of the terms, of a claim its answer, and others with what that and the title lack. */
function tellingTexts({ kind, title, texts }: Shown, terms: readonly Term[]): ShownText[] {
  const heldIn = (shown: ShownText) => terms.filter((term) => placesIn(shown.text, shown.language, [term])[0]);
  const held = texts.map((text) => [text, heldIn(text)] as const);
  if (kind !== 'claim') held.sort(([, a], [, b]) => b.length - a.length);
  const seen = new Set(title ? heldIn(title) : []);
  const telling = held.filter(([, own], at) => {
    const isNew = at === 0 || own.some((term) => !seen.has(term));
    for (const term of own) seen.add(term);
    return isNew;
  });
  return telling.map(([text]) => text);
}

/** The terms that stand in a result in other words only. */
function insteadOf(shown: Shown, terms: readonly Term[]): readonly Term[] {
  const printed = printedIn(shown);
  const isIn = (term: Term) => placesIn(printed, undefined, [{ ...term, others: [] }])[0];
  return terms.filter((term) => term.others?.[0] && !isIn(term));
}

function aside(line: string, terms: readonly Term[]): Child {
  return terms[0] && element('p', { class: 'small soft' }, fill(line, quoted(terms)));
}

/** Terms as they were typed, in quotation marks; what is long is not repeated to whoever typed it. */
export function quoted(terms: readonly Term[], between = ', '): string {
  const short = terms.map(({ text }) => (text.length < LONG ? text : `${text.slice(0, LONG)}…`));
  return [...new Set(short)].map((text) => fill(page.quoted, text)).join(between);
}

/** The passage that holds all marks, if one does; else the sentence. */
function placeOf({ path }: Shown, passage: Passage | undefined, marks: readonly Range[]): string {
  return passage && marks[0] ? path.replace(/#.*/, `#${passage.id}`) : path;
}

function textOf(name: 'a' | 'p', shown: ShownText, marks: readonly Range[], href?: string): HTMLElement {
  const { text, language, words } = shown;
  const { start, end } = windowOf(text, marks);
  return element(
    name,
    { lang: language, dir: 'auto', class: words && 'words', href },
    start > 0 && '… ',
    ...voices(shown, marks, start, end),
    end < text.length && ' …',
  );
}

const QUOTED = new RegExp(`(${fill(page.quoted, '[^]*?')})`);

/** In a text of ours, what stands in quotation marks is set as the words of a source. */
function voices({ text, words }: ShownText, marks: readonly Range[], start: number, end: number): Child[] {
  let to = 0;
  return (words ? [text] : text.split(QUOTED)).flatMap((stretch, at) => {
    const from = to;
    to += stretch.length;
    const children = marked(text, marks, Math.max(start, from), Math.min(to, end));
    return at % 2 ? [element('span', { class: 'words' }, ...children)] : children;
  });
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
  told: Passage | undefined,
  terms: Query['terms'],
  base: string,
) {
  const words = line.concat(told?.who ?? []).join(' · ');
  const answered = (told ? [told] : passages).flatMap(({ claims }) => claims);
  const claims = answered.map(({ question, path, relation }) => {
    const link = element('a', { href: base + path }, question);
    return [path, element('li', {}, mark(relation), link)] as const;
  });
  return [
    element('p', { class: 'small soft' }, ...marked(words, placesIn(words, undefined, terms), 0, words.length)),
    relation && element('p', { class: `relation ${relation}` }, mark(relation), relationWords),
    claims[0] && element('ul', { class: 'hit-claims small', role: 'list' }, ...new Map(claims).values()),
  ];
}

/** A copy of the mark that the page holds for a relation. */
function mark(relation: string): Child {
  return part<HTMLTemplateElement>('#marks').content.querySelector(`.${relation}`)?.cloneNode(true);
}
