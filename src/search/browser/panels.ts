/** What stands around the results: filters with their counts, what is said of the words, and ways on. */
import { nearestName } from '../query/nearest.ts';
import type { Term } from '../query/query.ts';
import { foldWord, type Token, tokensIn } from '../query/tokens.ts';
import { addressOf, type Search } from './address.ts';
import { type Found, matching, type SearchIndex, unheld, wordsFrom } from './load-index.ts';
import { element, hitCount } from './results.ts';
import { counted, fill, words } from './words.ts';

/** The tracker's own names, as `search/names.json` gives them. */
export interface Names {
  /** What each value of each filter is called. */
  readonly labels: Record<string, Record<string, string>>;
  readonly words: readonly string[];
}

const MAX_VALUES = 12;
const MAX_WORDS = 5;
/** What is longer is not repeated to whoever typed it. */
const LONG = 80;

/** How the language of the page lists things: “3 claims, 2 passages”. */
const LIST = new Intl.ListFormat(words.language, { style: 'short', type: 'unit' });

/** A way to another search: how many results it has, where that is told, and whether it is the one shown. */
type Link = readonly [count: number | undefined, href: string, words: string, isOn?: boolean];
type Part = Node | string;

/** The order of the results, then a panel for each filter that would change them. */
export async function filterPanels(index: SearchIndex, search: Search, labels: Names['labels']) {
  const orders = Object.entries(words.orders);
  const links = orders.map(
    ([order, called]): Link => [undefined, addressOf(search, { order }), called, order === search.order],
  );
  const panels = Object.entries(words.filters).map(([name, title]) =>
    panel(index, search, name, title, labels[name] ?? {}),
  );
  return [list(words.order, links), ...(await Promise.all(panels)).flat()];
}

/** The values of a filter, each with how many results it would leave, the other filters as they are. */
async function panel(index: SearchIndex, search: Search, name: string, title: string, labels: Record<string, string>) {
  const { [name]: current, ...others } = search.chosen;
  const all = Object.entries(labels).map(async ([value, called]) => {
    const chosen = { ...others, [name]: value };
    const { length } = await matching(index, search.query.terms, chosen);
    return [length, addressOf(search, { chosen }), called, value === current] as const;
  });
  const values = (await Promise.all(all)).filter(([count]) => count).sort(([a], [b]) => b - a);
  if (values.length < 2 && !current) return [];
  const links: Link[] = values.slice(0, MAX_VALUES);
  if (current) links.push([undefined, addressOf(search, { chosen: others }), words.all]);
  return [list(title, links)];
}

function list(title: string, links: readonly Link[]): HTMLElement {
  const items = links.map(([count, href, called, isOn]) => {
    const link = element('a', { href, 'aria-current': isOn ? 'true' : undefined }, called);
    return element('li', {}, link, ...(count ? hitCount(count) : []));
  });
  return element('div', {}, element('h2', { class: 'label' }, title), element('ul', { role: 'list' }, ...items));
}

/** How many results of which kinds there are, and which words stand in none of them as they were typed. */
export function summary({ groups, total, inexact }: Found): string {
  const kinds = Map.groupBy(groups.flat(), ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => counted(kind, length));
  const others = inexact[0] ? fill(words.inexact, quoted(inexact)) : '';
  return fill(words.found, counted('result', total), LIST.format(counts)) + others;
}

/** Where there is no result: what is so, and the nearest ways on. */
export async function nothing(index: SearchIndex, search: Search, names: readonly string[]): Promise<Part[]> {
  const { text, chosen, query } = search;
  const missing = await unheld(index, query.terms);
  const held = query.terms.filter((term) => !missing.includes(term));
  const tokens = missing.flatMap((term) => term.tokens);
  const unknown = await unheld(
    index,
    tokens.map((token) => ({ ...token, tokens: [token], literal: false })),
  );
  const [word, another] = unknown;
  const ends = word && !another ? goingOn(text, word, [...names, ...(await wordsFrom(index, word))]) : [];
  return [
    missing[0] ? fill(words.noSentence, quoted(missing)) : words.notTogether,
    ...(ends[0] ? offer(words.goingOn, ends, search) : didYouMean(search, unknown, names)),
    ...offer(words.oneByOne, query.terms.length > 1 ? held.map(asTyped) : [], search),
    ...offer(words.unfiltered, Object.keys(chosen)[0] && !missing[0] ? [text] : [], { ...search, chosen: {} }),
  ];
}

/** A name for each word that is nowhere, if there is one for all of them. */
function didYouMean(search: Search, unknown: readonly Token[], names: readonly string[]): Part[] {
  const { text } = search;
  const better = unknown.toReversed().reduce((left, { start, end }) => {
    const name = nearestName(text.slice(start, end), names);
    return name && left ? left.slice(0, start) + name + left.slice(end) : '';
  }, text);
  return offer(words.didYouMean, better && better !== text ? [better] : [], search);
}

/** A line of searches to go to; each once, and none that nobody would read. */
function offer(line: string, texts: readonly string[], search: Search): Part[] {
  const [before = '', after = ''] = line.split('{}');
  const short = [...new Set(texts)].filter(({ length }) => length < LONG);
  const parts = LIST.formatToParts(short).map(({ type, value }) =>
    type === 'element' ? element('a', { href: addressOf(search, { text: value }) }, value) : value,
  );
  return parts[0] ? [before, ...parts, after] : [];
}

function quoted(terms: readonly Term[]): string {
  const texts = new Set(
    terms.map(({ text }) => fill(words.quoted, text.length < LONG ? text : `${text.slice(0, LONG)}…`)),
  );
  return [...texts].join(words.or);
}

/** How what is being typed may go on: names of the tracker that begin like its last word. */
export function completions(search: Search, names: readonly string[]): Part[] {
  const { text } = search;
  const last = tokensIn(text).at(-1);
  return last?.end === text.length ? offer(words.goingOn, goingOn(text, last, names), search) : [];
}

/** What is typed, with each of the words that begin like one of its words in the place of that. */
function goingOn(text: string, { start, end, exact, kind }: Token, words: readonly string[]): string[] {
  const isFitting = (word: string) => kind === 'word' && exact.length > 1 && word !== exact && word.startsWith(exact);
  const fitting = [...Map.groupBy(words, foldWord)].filter(([word]) => isFitting(word));
  return fitting.slice(0, MAX_WORDS).map(([, [word]]) => text.slice(0, start) + word + text.slice(end));
}

function asTyped({ text, literal, tokens }: Term): string {
  return literal && tokens.length > 1 ? `"${text}"` : text;
}
