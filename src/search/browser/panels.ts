/** What stands around the results: filters with their counts, what is said of the words, and ways on. */

import type { SearchIndex } from '../pagefind/open.ts';
import { nearestFigures, nearestName } from '../query/nearest.ts';
import type { Term } from '../query/term.ts';
import { foldWord, type Token, tokensIn } from '../query/tokens.ts';
import { addressOf, type Search } from './address.ts';
import { type Found, select, wordsFrom } from './find.ts';
import { element, hitCount, LONG, quoted } from './results.ts';
import { counted, fill, words } from './words.ts';

/** The tracker's own names, as `search/names.json` gives them. */
export interface Names {
  /** What each value of each filter is called. */
  readonly labels: Record<string, Record<string, string>>;
  readonly words: readonly string[];
  readonly figures: readonly number[];
}

const MAX_VALUES = 12;
const MAX_WORDS = 5;
/** How the language of the page lists things: “3 claims, 2 passages”. */
const LIST = new Intl.ListFormat(words.language, { style: 'short', type: 'unit' });

/** A way to another search: how many results it has, where that is told, and whether it is the one shown. */
type Link = readonly [count: number | undefined, href: string, words: string, isOn?: boolean];
type Part = Node | string;

/** The order of the results, then a panel for each filter that would change them. */
export async function filterPanels(index: SearchIndex, search: Search, found: Found, labels: Names['labels']) {
  const orders = Object.entries(words.orders);
  const links = orders.map(
    ([order, called]): Link => [undefined, addressOf(search, { order }), called, order === search.order],
  );
  const panels = Object.entries(words.filters).map(([name, title]) =>
    panel(index, search, found, name, title, labels[name] ?? {}),
  );
  return [list(words.order, links), ...(await Promise.all(panels)).flat()];
}

/** The values of a filter, each with how many results it would leave, the other filters as they are. */
async function panel(
  index: SearchIndex,
  search: Search,
  found: Found,
  name: string,
  title: string,
  labels: Record<string, string>,
) {
  const { [name]: current, ...others } = search.chosen;
  const all = Object.entries(labels).map(async ([value, called]) => {
    const chosen = { ...others, [name]: value };
    const { length: count } = await select(index, found.query, chosen, isPartial(found.groups));
    return [count, addressOf(search, { chosen }), called, value === current] as const;
  });
  const values = (await Promise.all(all)).filter(([count]) => count).sort(([a], [b]) => b - a);
  if (values.length < 2 && !current) return [];
  const links: Link[] = values.slice(0, MAX_VALUES);
  if (current) links.push([undefined, addressOf(search, { chosen: others }), words.all]);
  return [list(title, links)];
}

function list(title: string, links: readonly Link[]): HTMLElement {
  const items = links.map(([count, href, called, isOn]) => {
    const link = element('a', { href, 'aria-current': isOn && 'true' }, called);
    return element('li', {}, link, ...(count ? hitCount(count) : []));
  });
  return element('div', {}, element('h2', { class: 'label' }, title), element('ul', { role: 'list' }, ...items));
}

/** How many results of which kinds there are, and what of the query stands in none of them, or not as it was typed. */
export function summary({ groups, total, nowhere, inexact }: Found): string {
  const kinds = Map.groupBy(groups.flat(), ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => counted(kind, length));
  return [
    fill(words.found, counted('result', total), LIST.format(counts)),
    nowhere[0] ? fill(words.leftOut, quoted(nowhere)) : '',
    isPartial(groups) ? words.nearest : '',
    inexact[0] ? fill(words.inexact, quoted(inexact, words.or)) : '',
  ].join('');
}

/** Whether no result holds all of the terms. */
function isPartial(groups: Found['groups']): boolean {
  return groups.some((group) => group.some(({ without }) => without.length > 0));
}

/** How the last word may go on, where it is unfinished, and ways on from results that lack something. */
export async function waysOn(index: SearchIndex, search: Search, found: Found, names: Names, isTyping: boolean) {
  const last = tokensIn(search.text).at(-1);
  const open = found.query.terms.find((term) => term.open && term.tokens.at(-1)?.end === last?.end);
  const isAtEnd = last?.end === search.text.length && (open || isTyping);
  const behind = open && last ? await wordsFrom(index, last, 10) : [];
  return [
    ...offer(words.goingOn, isAtEnd ? goingOn(search.text, last, [...names.words, ...behind]) : [], search),
    ...corrections(search, found.nowhere, names),
    ...offer(words.oneByOne, isPartial(found.groups) ? found.query.terms.map(asTyped) : [], search),
  ];
}

/** Where there is no result: what is so, and the nearest ways on. */
export function nothing(search: Search, { nowhere, query }: Found, names: Names): Part[] {
  const { text, chosen } = search;
  return [
    nowhere[0] ? fill(words.noSentence, quoted(nowhere, words.or)) : words.notTogether,
    ...corrections(search, nowhere, names),
    ...offer(words.oneByOne, query.terms.length + nowhere.length > 1 ? query.terms.map(asTyped) : [], search),
    ...offer(words.unfiltered, [Object.keys(chosen)[0] && !nowhere[0] ? text : ''], { ...search, chosen: {} }),
  ];
}

/** Names and figures that may have been meant by what is nowhere. */
function corrections(search: Search, missing: readonly Term[], names: Names): Part[] {
  const figures = missing.flatMap(({ value }) => (value === undefined ? [] : nearestFigures(value, names.figures)));
  const better = betterText(search.text, missing, names.words);
  return [
    ...offer(words.didYouMean, [better], search),
    ...offer(
      words.nearestFigures,
      figures.map((figure) => figure.toLocaleString(words.language)),
      search,
    ),
  ];
}

/** What is typed with a name in the place of each word that is nowhere, where there is one for each; else nothing. */
export function betterText(text: string, missing: readonly Term[], names: readonly string[]): string {
  const unknown = missing.flatMap((term) => (term.value === undefined ? term.tokens : []));
  const better = unknown.toReversed().reduce((left, { start, end }) => {
    const name = nearestName(text.slice(start, end), names);
    return name && left ? left.slice(0, start) + name + left.slice(end) : '';
  }, text);
  return better === text ? '' : better;
}

/** A line of searches to go to; each once, and none that nobody would read. */
function offer(line: string, texts: readonly string[], search: Search): Part[] {
  const [before = '', after = ''] = line.split('{}');
  const short = [...new Set(texts)].filter((it) => it && it.length < LONG);
  const parts = LIST.formatToParts(short).map(({ type, value }) =>
    type === 'element' ? element('a', { href: addressOf(search, { text: value }) }, value) : value,
  );
  return parts[0] ? [before, ...parts, after] : [];
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
