/** What stands around the results: filters with their counts, and a way on where there is nothing. */
import { nearestWord } from '../search/nearest.ts';
import type { Term } from '../search/query.ts';
import { foldWord, tokensIn } from '../search/tokens.ts';
import { addressOf, FILTERS, type Search } from './search-address.ts';
import type { Counts, SearchIndex } from './search-index.ts';
import { element, kindWords } from './search-results.ts';

/** The tracker's own names, as `search/names.json` gives them. */
export interface Names {
  readonly labels: Counts<string>;
  readonly words: readonly string[];
}

const MOST_VALUES = 12;

type Link = readonly [href: string, words: string, isOn?: boolean, count?: number];

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
  return [list(FILTERS[name] ?? name, current ? [...links, [addressOf(search, { chosen: others }), 'all']] : links)];
}

function list(title: string, links: readonly Link[]): HTMLElement {
  const items = links.map(([href, words, isOn, count]) => {
    const link = element('a', { href, 'aria-current': isOn ? 'true' : undefined }, words);
    return element('li', {}, link, ...(count ? [' ', element('span', { class: 'hit-count' }, String(count))] : []));
  });
  return element('div', {}, element('h2', { class: 'label' }, title), element('ul', { role: 'list' }, ...items));
}

/** Corrections, the single words, and the search without its filters. */
export async function waysOn(index: SearchIndex, search: Search, { words }: Names): Promise<HTMLElement[]> {
  const { terms } = search.query;
  const held = await Promise.all(terms.map((term) => index.count(term)));
  const missing = terms.filter((_, at) => !held[at]);
  const better = corrected(search.text, missing, words);
  const single = terms.length > 1 ? terms.filter((_, at) => held[at]).map(asTyped) : [];
  const isFiltered = Object.keys(search.chosen).length > 0;
  return [
    ...offers('Did you mean', better === search.text ? [] : [better], search),
    ...offers(missing.length > 0 ? 'Found' : 'No single result has all of these; one by one', single, search),
    ...(isFiltered ? offers('Without filters', [search.text], { ...search, chosen: {} }) : []),
  ];
}

/** Words of the tracker that begin as the last typed one does. */
export function completions(search: Search, { words }: Names): HTMLElement[] {
  const [typed = ''] = /[\p{L}\p{M}’'ʼ]{2,}$/u.exec(search.text) ?? [];
  const start = foldWord(typed);
  const fitting = typed ? words.filter((word) => foldWord(word).startsWith(start) && foldWord(word) !== start) : [];
  const texts = fitting.slice(0, 5).map((word) => search.text.slice(0, -typed.length) + word);
  return offers('Go on with', texts, search);
}

function offers(title: string, texts: readonly string[], search: Search): HTMLElement[] {
  const links = texts.map((text): Link => [addressOf(search, { text }), text]);
  return links.length > 0 ? [list(title, links)] : [];
}

function asTyped({ text, literal, tokens }: Term): string {
  return literal && tokens.length > 1 ? `"${text}"` : text;
}

function corrected(text: string, missing: readonly Term[], words: readonly string[]): string {
  const typed = missing.flatMap((term) => tokensIn(term.text).map(({ start, end }) => term.text.slice(start, end)));
  return typed.reduce((better, word) => better.replace(word, nearestWord(word, words) ?? word), text);
}
