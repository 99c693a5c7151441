/** What a result looks like: elements only, so that no text of the content is ever read as HTML. */

import type { Range } from '../../domain/text.ts';
import { marksIn } from '../query/marks.ts';
import type { Query } from '../query/query.ts';
import type { Passage, Shown, ShownText } from '../query/shown.ts';
import { fill, kindWords, words as page, part } from './words.ts';

type Child = Node | string | false | undefined;

/** About how much of a long text is shown around its first mark. */
const SHOWN = 340;

/** An element with its attributes and what stands in it, where there is something. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.flatMap((child) => child || []));
  return made;
}

/** How many results there are, behind what they are. */
export function hitCount(count: number): Child[] {
  return [' ', element('span', { class: 'hit-count' }, String(count))];
}

/** One result as an item of a list; in a list of several kinds it says which it is. */
export function resultItem(shown: Shown, { terms }: Query, base: string, isMixed: boolean): HTMLLIElement {
  const marksOf = ({ text, language }: ShownText) => marksIn(text, language, terms);
  const { kind, title, texts, context, passages = [] } = shown;
  const best = texts.find((text) => marksOf(text).length > 0) ?? texts[0];
  const marks = best ? marksOf(best) : [];
  const passage = passages.find(({ start, end }) => marks.every((mark) => start <= mark.start && mark.end <= end));
  const main = title ?? best;
  const address = base + placeOf(shown, passage, marks);
  const told = passage ?? (passages.length === 1 ? passages[0] : undefined);
  return element(
    'li',
    { class: `hit ${kind}` },
    isMixed && element('p', { class: 'label' }, kindWords(kind, 1)),
    main && element(main.words ? 'blockquote' : 'p', { class: 'main' }, textOf('a', main, marksOf(main), address)),
    title && best && textOf('p', best, marks),
    context && textOf('p', context, []),
    ...linesOf(shown, told, terms, base),
  );
}

/** The passage that holds all marks, if one does; else the sentence. */
function placeOf({ path }: Shown, passage: Passage | undefined, marks: readonly Range[]): string {
  return passage && marks.length > 0 ? path.replace(/#.*/, `#${passage.id}`) : path;
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
    element('p', { class: 'small soft' }, ...marked(words, marksIn(words, undefined, terms), 0, words.length)),
    relation && element('p', { class: `relation ${relation}` }, mark(relation), relationWords),
    claims[0] && element('ul', { class: 'hit-claims small', role: 'list' }, ...new Map(claims).values()),
  ];
}

/** A copy of the mark that the page holds for a relation. */
function mark(relation: string): Child {
  return part<HTMLTemplateElement>('#marks').content.querySelector(`.${relation}`)?.cloneNode(true);
}
