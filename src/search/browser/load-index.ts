/** The index in the browser: Pagefind finds which records hold a word or a phrase; the rest is decided here. */
import type { ResultKind } from '../../domain/vocabulary.ts';
import { exactKey, filterKey, stemKey, titleKey } from '../query/keys.ts';
import type { Query, Term } from '../query/query.ts';
import { COMPRESSED, expandedList } from '../query/record-list.ts';
import type { Shown } from '../query/shown.ts';
import { foldWord, type Token } from '../query/tokens.ts';
import type { Chosen, Search } from './address.ts';
import { kindOf } from './words.ts';

type Held = Pick<Term, 'tokens' | 'literal'>;

interface Match {
  readonly id: string;
  data(): Promise<{ raw_url: string }>;
}

/** By id, in the order of the index. */
type Matches = ReadonlyMap<string, Match>;

interface Instance {
  search(term: string): Promise<{ results: Match[] }>;
}

export interface Hit extends Rank {
  load(): Promise<Shown>;
}

export interface Found {
  /** Hits of one kind; passages and other sentences stand together. */
  readonly groups: readonly (readonly Hit[])[];
  readonly total: number;
  /** What stands in no text of a hit as it was typed, but in another form. */
  readonly inexact: readonly Term[];
}

interface Rank {
  readonly kind: ResultKind;
  /** Within its group: all words in a row, words as typed; and, of those that were not quoted, whether the title has them. */
  readonly rank: number;
  /** Of the group that it heads: a pasted sentence, words as typed, a speaker of that name; then the order of kinds. */
  readonly weight: number;
}

/** A browser asks only once for a program that did not come; under another address it asks again. */
let tries = 0;

/** Opens the index of this site; rejects where it cannot be loaded. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const minute = Math.floor(Date.now() / 60_000);
  // A variable, because the bundler wraps the import of anything that looks like one of its own files.
  const address = `${folder}pagefind.js?${tries++}`;
  const loading = import(/* @vite-ignore */ address);
  // What Pagefind asks for first is on its way before it asks.
  const first = [`${folder}pagefind-entry.json?ts=${minute}`, `${folder}wasm.unknown.pagefind`];
  const early = new Map(first.map((file) => [file, load(file)]));
  const { createInstance } = await loading;
  // All that this page loads, it names by a text.
  window.fetch = (file) => early.get(String(file)) ?? load(String(file));
  return { instance: createInstance({ noWorker: true, metaCacheTag: minute }), answers: {} };
}

const { fetch } = window;
/** How many files did not come, or not as a whole. */
let failures = 0;

/**
 * How Pagefind loads its files on this page. Lists and parts of the index were published in a format (zlib, RFC 1950)
 * that no host takes for a way of sending and that shows whether all of it came: what does not unpack, Pagefind would
 * take for empty. Of the list of records only what cannot be computed was published; the rest is expanded here.
 */
async function load(address: string): Promise<Response> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw answer;
    const [isCompressed, name = '', isList] = COMPRESSED.exec(address) ?? [];
    if (!isCompressed) return answer;
    const plain = await new Response(answer.body?.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
    return new Response(isList ? new Blob(expandedList(new Uint8Array(plain), name)) : plain);
  } catch {
    failures += 1;
    return Response.error();
  }
}

/** So many words in a row were hardly typed. */
const PASTED = 5;
/** More words than a query has. */
const MANY = 4096;
const WORDS = /[\p{L}\p{M}'’]+/gu;

/** The open index, and what it has answered to each phrase. */
export interface SearchIndex {
  readonly instance: Instance;
  readonly answers: Record<string, Promise<Matches>>;
}

/** The terms that no record holds. */
export async function unheld<One extends Held>(index: SearchIndex, terms: readonly One[]): Promise<One[]> {
  const found = await Promise.all(terms.map((term) => matching(index, [term])));
  return terms.filter((_, at) => found[at]?.length === 0);
}

/** Words that begin with a word, from the first ten records that have any. */
export async function wordsFrom({ instance }: SearchIndex, token: Token): Promise<string[]> {
  const { results } = await instance.search(exactKey(token));
  const shown = await Promise.all(results.slice(0, 10).map(shownOf));
  const held = shown.flatMap(({ title, texts }) => [title, ...texts].flatMap((it) => it?.text.match(WORDS) ?? []));
  return held.filter((word) => foldWord(word).startsWith(token.exact));
}

/** Everything that holds all terms, in groups, best first. */
export async function find(index: SearchIndex, { query, chosen, order }: Search): Promise<Found> {
  const [matches, { rankOf, inexactIn }] = await Promise.all([
    matching(index, query.terms, chosen),
    ranking(index, query),
  ]);
  const hits = matches.map((match): Hit => ({ ...rankOf(match), load: () => shownOf(match) }));
  const groups = Map.groupBy(hits, ({ kind }) => (kind === 'sentence' ? 'passage' : kind));
  const sorted = [...groups.values()].map((group) => (order ? group : group.sort((a, b) => b.rank - a.rank)));
  const weightOf = ([first]: readonly Hit[]) => first?.weight ?? 0;
  sorted.sort((a, b) => weightOf(b) - weightOf(a));
  return { groups: sorted, total: hits.length, inexact: inexactIn(matches) };
}

/** The records that hold all terms and have the chosen values, in the order of the index. */
export async function matching(
  index: SearchIndex,
  terms: readonly Held[],
  { kind, ...chosen }: Chosen = {},
): Promise<Match[]> {
  const values = Object.entries(chosen).map(([name, value]) => [filterKey(name, value)]);
  const found = await Promise.all([...terms.flatMap(rowsOf), ...values].map((row) => search(index, row)));
  const [fewest, ...others] = found.sort((a, b) => a.size - b.size);
  return [...(fewest?.values() ?? [])].filter(
    ({ id }) => others.every((matches) => matches.has(id)) && (!kind || kindOf(id) === kind),
  );
}

/** The records that hold a phrase, searched for once; rejects where a part of the index did not come. */
function search({ instance, answers }: SearchIndex, keys: readonly string[]): Promise<Matches> {
  const row = `"${keys.join(' ')}"`;
  const before = failures;
  answers[row] ??= instance.search(row).then(({ results }) => {
    if (failures > before) throw new Error(row);
    return new Map(results.map((match) => [match.id, match]));
  });
  return answers[row];
}

async function ranking(index: SearchIndex, { terms, common }: Query) {
  const loose = terms.filter(({ literal }) => !literal);
  const words = [...terms, ...common].flatMap(({ tokens }) => tokens).sort((a, b) => a.start - b.start);
  const [whole, exact, titles] = await Promise.all([
    search(index, words.map(exactKey)),
    Promise.all(loose.map(({ tokens }) => search(index, tokens.map(exactKey)))),
    Promise.all(loose.flatMap(({ tokens }) => tokens).map((token) => search(index, [titleKey(token)]))),
  ]);
  const rankOf = ({ id }: Match): Rank => {
    const kind = kindOf(id);
    const row = words.length > 1 && whole.has(id) ? words.length : 0;
    const asTyped = exact.filter((matches) => matches.has(id)).length;
    const named = Number(titles.every((matches) => matches.has(id)));
    const best = score(Number(row >= PASTED), asTyped, kind === 'speaker' ? named : 0);
    return { kind, rank: score(row, asTyped, named), weight: best * MANY - Number(id[0]) };
  };
  return {
    rankOf,
    inexactIn: (all: readonly Match[]) => loose.filter((_, at) => !all.some(({ id }) => exact[at]?.has(id))),
  };
}

/** What a record must hold: phrase of the index. */
function rowsOf({ tokens, literal }: Held): string[][] {
  return literal ? [tokens.map(exactKey)] : tokens.map((token) => [stemKey(token)]);
}

async function shownOf(match: Match): Promise<Shown> {
  return JSON.parse((await match.data()).raw_url);
}

function score(row: number, exact: number, named: number): number {
  return (row * MANY + exact) * 2 + named;
}
