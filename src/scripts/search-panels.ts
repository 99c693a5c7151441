/** What stands around the results: filters with their counts, what is said of the words, and ways on. */
import { nearestWord } from '../search/nearest.ts';
import type { Term } from '../search/query.ts';
import { foldWord, type Token, tokensIn } from '../search/tokens.ts';
import { addressOf, FILTERS, type Search } from './search-address.ts';
import type { Counts, Found, SearchIndex } from './search-index.ts';
import { element, kindWords } from './search-results.ts';

/** The tracker's own names, as `search/names.json` gives them. */
export interface Names {
  readonly labels: Counts<string>;
  readonly words: readonly string[];
}

const MOST_VALUES = 12;
const MOST_WORDS = 5;
/** What is longer is not repeated to whoever typed it. */
const LONG = 80;

type Link = readonly [href: string, words: string, isOn?: boolean, count?: number];
type Part = Node | string;

/** The order of the results, then a panel for each filter that would change them. */
export function filterPanels(counts: Counts, labels: Names['labels'], search: Search): HTMLElement[] {
  const orders = [['', 'best first'] as const, ['date', 'newest first'] as const];
  const links = orders.map(([order, words]): Link => [addressOf(search, { order }), words, order === search.order]);
  const panels = Object.keys(FILTERS).flatMap((name) => panel(name, counts[name] ?? {}, labels[name] ?? {}, search));
  return [list('order', links), ...panels];
}

function panel(name: string, counts: Record<string, number>, labels: Record<string, string>, search: Search) {
  const { [name]: current, ...others } = search.chosen;
  const values = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (values.length < 2 && !current) return [];
  const links = values.slice(0, MOST_VALUES).map(([value, count]): Link => {
    const address = addressOf(search, { chosen: { ...others, [name]: value } });
    return [address, labels[value] ?? kindWords(value, 2), value === current, count];
  });
  return [list(FILTERS[name] as string, current ? [...links, [addressOf(search, { chosen: others }), 'all']] : links)];
}

function list(title: string, links: readonly Link[]): HTMLElement {
  const items = links.map(([href, words, isOn, count]) => {
    const link = element('a', { href, 'aria-current': isOn ? 'true' : undefined }, words);
    return element('li', {}, link, ...(count ? [' ', element('span', { class: 'hit-count' }, String(count))] : []));
  });
  return element('div', {}, element('h2', { class: 'label' }, title), element('ul', { role: 'list' }, ...items));
}

/** How many results of which kinds there are, and which words stand in none of them as they were typed. */
export function summary({ groups, total, inexact }: Found): string {
  const kinds = Map.groupBy(groups.flat(), ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => `${length} ${kindWords(kind, length)}`);
  const others = inexact[0] ? ` None has ${quoted(inexact)} as typed.` : '';
  return `${total} ${kindWords('result', total)}: ${counts.join(', ')}.${others}`;
}

/** Where there is no result: what is so, and the nearest ways on. */
export async function nothing(index: SearchIndex, search: Search, names: readonly string[]): Promise<Part[]> {
  const { text, chosen, query } = search;
  const missing = await filtered(query.terms, async (term) => !(await index.holds(term)));
  const held = query.terms.filter((term) => !missing.includes(term));
  const tokens = missing.flatMap((term) => term.tokens);
  const unknown = await filtered(tokens, async (token) => !(await index.holds({ tokens: [token], literal: false })));
  const [word, another] = unknown;
  const ends = word && !another ? goingOn(text, word, [...names, ...(await index.wordsFrom(word))]) : [];
  return [
    missing[0] ? `No sentence has ${quoted(missing)}.` : 'No single result has all of this.',
    ...(ends[0] ? offer('Words that begin so:', ends, search) : didYouMean(search, unknown, names)),
    ...offer('One by one:', query.terms.length > 1 ? held.map(asTyped) : [], search),
    ...offer('Without filters:', Object.keys(chosen)[0] && !missing[0] ? [text] : [], { ...search, chosen: {} }),
  ];
}

async function filtered<One>(all: readonly One[], isWanted: (one: One) => Promise<boolean>): Promise<One[]> {
  const wanted = await Promise.all(all.map(isWanted));
  return all.filter((_, at) => wanted[at]);
}

/** A name for each word that is nowhere, if there is one for all of them. */
function didYouMean(search: Search, unknown: readonly Token[], names: readonly string[]): Part[] {
  const { text } = search;
  const better = unknown.toReversed().reduce((left, { start, end }) => {
    const name = nearestWord(text.slice(start, end), names);
    return name && left ? left.slice(0, start) + name + left.slice(end) : '';
  }, text);
  return offer('Did you mean', better === text || !better ? [] : [better], search, '?');
}

/** A line of searches to go to; each once, and none that nobody would read. */
function offer(title: string, texts: readonly string[], search: Search, end = '.'): Part[] {
  const short = [...new Set(texts)].filter(({ length }) => length < LONG);
  const links = short.map((text) => element('a', { href: addressOf(search, { text }) }, text));
  const parts = links.flatMap((link, at) => [at > 0 ? ', ' : ` ${title} `, link]);
  return parts[0] ? [...parts, end] : [];
}

function quoted(terms: readonly Term[]): string {
  const texts = new Set(terms.map(({ text }) => `“${text.length < LONG ? text : `${text.slice(0, LONG)}…`}”`));
  return [...texts].join(' or ');
}

/** How what is being typed may go on: names of the tracker that begin like its last word. */
export function completions(search: Search, names: readonly string[]): Part[] {
  const { text } = search;
  const last = tokensIn(text).at(-1);
  return last?.end === text.length ? offer('Words that begin so:', goingOn(text, last, names), search) : [];
}

/** What is typed, with each of the words that begin like one of its words in the place of that. */
function goingOn(text: string, { start, end, exact, kind }: Token, words: readonly string[]): string[] {
  const isFitting = (word: string) => kind === 'word' && exact.length > 1 && word !== exact && word.startsWith(exact);
  const fitting = [...Map.groupBy(words, foldWord)].filter(([word]) => isFitting(word));
  return fitting.slice(0, MOST_WORDS).map(([, [word]]) => text.slice(0, start) + word + text.slice(end));
}

function asTyped({ text, literal, tokens }: Term): string {
  return literal && tokens.length > 1 ? `"${text}"` : text;
}
