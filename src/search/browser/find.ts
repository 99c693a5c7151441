/** Which records answer a query, and in which order: Pagefind finds words and rows of words, the rest is decided here. */
import { RESULT_KINDS, type ResultKind } from '../../domain/vocabulary.ts';
import { type Match, type Matches, type SearchIndex, searchBeginning, searchRow } from '../pagefind/open.ts';
import { exactKey, filterKey, spellingKey, stemKey, titleKey } from '../query/keys.ts';
import { waysOfRow } from '../query/rows.ts';
import { printedIn, type Shown } from '../query/shown.ts';
import type { Query, Term } from '../query/term.ts';
import { foldWord, type Token } from '../query/tokens.ts';
import type { Chosen, Search } from './address.ts';

export interface Hit {
  readonly kind: ResultKind;
  /** Terms that it does not hold. */
  readonly without: readonly Term[];
  /** Compared first to last, within its group. */
  readonly rank: readonly number[];
  /** Compared so for the group that it heads. */
  readonly weight: readonly number[];
  load(): Promise<Shown>;
}

export interface Found {
  /** Hits of one kind; passages and other sentences stand together. */
  readonly groups: readonly (readonly Hit[])[];
  readonly total: number;
  /** What was searched for in the end: terms that some record holds, the last perhaps as a beginning. */
  readonly query: Query;
  /** What no record holds. */
  readonly nowhere: readonly Term[];
  /** What stands in no text of a hit as it was typed, but in another form. */
  readonly inexact: readonly Term[];
}

/** A record with the terms that it does not hold, and what share of the query it holds, by how telling its terms are. */
interface Candidate {
  readonly match: Match;
  readonly without: readonly Term[];
  readonly share: number;
}

/** A partial match is shown that holds this much of what the best one holds. */
const NEARLY = 0.7;
/** So many are shown in any case. */
const FEW = 5;
/** More words are not taken for beginnings. */
const MAX_OPEN = 3;
/** More neighbouring words are not compared one by one. */
const MAX_PAIRS = 12;
const WORDS = /[\p{L}\p{M}\p{N}'’]+/gu;

/** Everything that holds all terms or, where nothing does, most of them, in groups, best first. */
export async function find(index: SearchIndex, search: Search): Promise<Found> {
  const { query: asTyped, nowhere } = await answerable(index, search);
  const query = { ...asTyped, terms: unique(asTyped.terms) };
  const isLost = !query.terms[0] || nowhere.some(({ quoted }) => quoted);
  const candidates = isLost ? [] : await select(index, query, search.chosen);
  const { rankOf, inexactIn } = await ranking(index, asTyped, search.text);
  const hits = rankOf(candidates);
  const groups = Map.groupBy(hits, ({ kind }) => (kind === 'sentence' ? 'passage' : kind));
  const sorted = [...groups.values()];
  if (!search.order) for (const group of sorted) group.sort((a, b) => compare(b.rank, a.rank));
  sorted.sort((a, b) => compare(weightOf(b), weightOf(a)));
  return { groups: sorted, total: hits.length, query, nowhere, inexact: inexactIn(candidates) };
}

/** Each term once. */
function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.text + term.quoted, term])).values()];
}

/** What a group is worth: its best hit. */
function weightOf(group: readonly Hit[]): readonly number[] {
  return (
    group
      .map(({ weight }) => weight)
      .sort(compare)
      .at(-1) ?? []
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The terms that some record holds; a word that is none may be the beginning of one. */
async function answerable(index: SearchIndex, { query, text }: Search): Promise<Pick<Found, 'query' | 'nowhere'>> {
  const sizesOf = (all: readonly Term[]) => Promise.all(all.map(async (term) => (await matchesOf(index, term)).size));
  const sizes = await sizesOf(query.terms);
  const terms = query.terms.filter((_, at) => sizes[at]);
  const nowhere = query.terms.filter((_, at) => !sizes[at]);
  const end = terms.length > 0 || nowhere.length === 1 ? text.length : 0;
  const begun = nowhere.slice(-MAX_OPEN).filter((term) => isUnfinished(term, end));
  const open = begun.map((term) => ({ ...term, open: true }) as const);
  const found = await sizesOf(open);
  return {
    query: { ...query, terms: [...terms, ...open.filter((_, at) => found[at])] },
    nowhere: nowhere.filter((term) => !found[begun.indexOf(term)]),
  };
}

/** Whether a term may be the beginning of something: it ends with a word, which is not short or ends where the query does. */
function isUnfinished({ tokens, literal }: Term, end: number): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'word' && (last.exact.length > 3 || last.end === end) && !literal;
}

/** The records that hold all terms or, if there are none and it may be, most of them; with the chosen values. */
export async function select(index: SearchIndex, query: Query, chosen: Chosen, isPartial = true): Promise<Candidate[]> {
  const [held, left, isChosen] = await Promise.all([
    Promise.all(query.terms.map((term) => matchesOf(index, term))),
    Promise.all(query.without.map((term) => matchesOf(index, term))),
    choosing(index, chosen),
  ]);
  const isWanted = ({ id }: Match) => isChosen(id) && !left.some((matches) => matches.has(id));
  const whole = allOf(held).filter(isWanted);
  if (whole[0] || !isPartial) return whole.map((match) => ({ match, without: [], share: 1 }));
  return nearest(query.terms, held, isWanted);
}

/** The best of those that hold some of the terms, and all that are quoted. */
function nearest(terms: readonly Term[], held: readonly Matches[], isWanted: (match: Match) => boolean): Candidate[] {
  const worth = held.map(({ size }) => 1 / (1 + Math.log2(1 + size)));
  const quoted = held.filter((_, at) => terms[at]?.quoted);
  const all = new Map(held.flatMap((matches) => [...matches]));
  const candidates = [...all.values()]
    .filter((match) => isWanted(match) && quoted.every((matches) => matches.has(match.id)))
    .map((match): Candidate => {
      const share = held.reduce((sum, matches, at) => sum + (matches.has(match.id) ? (worth[at] ?? 0) : 0), 0);
      return { match, without: terms.filter((_, at) => !held[at]?.has(match.id)), share };
    });
  const best = candidates.sort((a, b) => b.share - a.share || inOrder(a.match, b.match));
  const near = best.filter(({ share }, at) => at < FEW || share >= (best[0]?.share ?? 0) * NEARLY);
  return near.sort((a, b) => inOrder(a.match, b.match));
}

/** The records that hold a term in any of its ways. */
async function matchesOf(index: SearchIndex, term: Term): Promise<Matches> {
  return term.open ? beginning(index, term.tokens) : anyOf(index, waysOf(term, index.joined));
}

/** The records that hold these words in a row. */
function rowOf(index: SearchIndex, tokens: readonly Token[]): Promise<Matches> {
  return anyOf(index, waysOfRow(tokens, index.joined));
}

/** The records with all rows of one of several ways. */
async function anyOf(index: SearchIndex, waysOfOne: readonly string[][][]): Promise<Matches> {
  const ways = await Promise.all(waysOfOne.map(async (rows) => allOf(await rowsIn(index, rows))));
  return byId(ways.flat().sort(inOrder));
}

/** The ways of a term, each as the rows of keys that it takes. */
function waysOf({ tokens, literal, keys = [], others = [] }: Term, joined: ReadonlySet<string>): string[][][] {
  const own = literal ? waysOfRow(tokens, joined) : [tokens.map((token) => [stemKey(token)])];
  return [...own, ...keys.map((key) => [[key]]), ...others.flatMap((other) => waysOf(other, joined))];
}

function rowsIn(index: SearchIndex, rows: readonly string[][]): Promise<Matches[]> {
  return Promise.all(rows.map((row) => searchRow(index, row)));
}

/** What is in all of several matches, in the order of the index. */
function allOf(all: readonly Matches[]): Match[] {
  const [fewest, ...others] = [...all].sort((a, b) => a.size - b.size);
  return [...(fewest?.values() ?? [])].filter(({ id }) => others.every((matches) => matches.has(id)));
}

/** The records with all words, the last of which may go on. Where no word goes on so, Pagefind takes a shorter one. */
async function beginning(index: SearchIndex, tokens: readonly Token[]): Promise<Matches> {
  const [last, ...others] = tokens.toReversed();
  if (!last) return new Map();
  if ((await wordsFrom(index, last, 1)).length === 0) return new Map();
  const whole = others.map((token) => [stemKey(token)]);
  return byId(allOf([await searchBeginning(index, exactKey(last)), ...(await rowsIn(index, whole))]));
}

/** The words that a beginning stands for, from the first records that have any. */
export async function wordsFrom(index: SearchIndex, token: Token, count: number): Promise<string[]> {
  const matches = [...(await searchBeginning(index, exactKey(token))).values()];
  const shown = await Promise.all(matches.slice(0, count).map((match) => match.load()));
  const words = shown.flatMap((it) => printedIn(it).match(WORDS) ?? []);
  return words.filter((word) => foldWord(word).startsWith(token.exact));
}

async function choosing(index: SearchIndex, { kind, ...chosen }: Chosen): Promise<(id: string) => boolean> {
  const values = Object.entries(chosen).map(([name, value]) => [filterKey(name, value)]);
  const found = await rowsIn(index, values);
  return (id) => found.every((matches) => matches.has(id)) && (!kind || kindOf(id) === kind);
}

interface Ranking {
  rankOf(candidates: readonly Candidate[]): Hit[];
  inexactIn(candidates: readonly Candidate[]): Term[];
}

async function ranking(index: SearchIndex, { terms, common }: Query, text: string): Promise<Ranking> {
  const loose = terms.filter(({ literal, open }) => !literal && !open);
  const words = [...terms, ...common].flatMap(({ tokens }) => tokens).sort((a, b) => a.start - b.start);
  const rows = (all: readonly (readonly Token[])[]) => Promise.all(all.map((tokens) => rowOf(index, tokens)));
  const [whole, pairs, exact, spelled, titles] = await Promise.all([
    rowOf(index, words),
    rows(pairsIn(terms, words, text)),
    rows(loose.map(({ tokens }) => tokens)),
    rowsIn(index, spellingsOf(terms, text)),
    Promise.all(loose.map((term) => anyOf(index, waysInTitle(term)))),
  ]);
  const count = (all: readonly Matches[], id: string) => all.filter((matches) => matches.has(id)).length;
  const rowIn = (id: string) => (words.length > 1 && whole.has(id) ? words.length : count(pairs, id));
  const isNamed = ({ match: { id }, without }: Candidate) =>
    loose.every((term, at) => without.includes(term) || titles[at]?.has(id));
  const rankOf = (candidates: readonly Candidate[]) => {
    const outlets = candidates.filter((it) => kindOf(it.match.id) === 'source' && isNamed(it));
    return candidates.map((candidate): Hit => {
      const { match, without, share } = candidate;
      const kind = kindOf(match.id);
      const named = Number(isNamed(candidate));
      const heads =
        kind === 'article' ? Number(outlets.length > 0) : named * Number(kind === 'speaker' || kind === 'source');
      const before = [share, rowIn(match.id), count(exact, match.id)];
      return {
        kind,
        without,
        rank: [...before, count(spelled, match.id), named],
        weight: [...before, heads, -Number(match.id[0])],
        load: match.load,
      };
    });
  };
  const inexactIn = (all: readonly Candidate[]) =>
    loose.filter((_, at) => !all.some(({ match }) => exact[at]?.has(match.id)));
  return { rankOf, inexactIn };
}

/** Neighbouring words of the query, none of them of a question or in quotation marks. */
function pairsIn(terms: readonly Term[], words: readonly Token[], text: string): Token[][] {
  const telling = new Set(terms.filter(({ quoted, open }) => !quoted && !open).flatMap(({ tokens }) => tokens));
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next && telling.has(word) && telling.has(next) && !text.slice(word.end, next.start).includes('-')
      ? [[word, next]]
      : [];
  });
  return pairs.slice(0, MAX_PAIRS);
}

/** The words that their normal forms do not show as they were typed. */
function spellingsOf(terms: readonly Term[], text: string): string[][] {
  return terms
    .flatMap(({ tokens }) => tokens)
    .flatMap(({ start, end, exact }) => {
      const word = text.slice(start, end);
      return word.toLowerCase() === exact ? [] : [[spellingKey(word)]];
    });
}

/** The ways in which a title has a term. */
function waysInTitle({ tokens, others = [] }: Term): string[][][] {
  const ways = [tokens, ...others.map((other) => other.tokens)];
  return ways.map((way) => way.map((token) => [titleKey(token)]));
}

/** The kind of a record, with whose number its name begins; what is of none that is known stands among the sentences. */
function kindOf(name: string): ResultKind {
  return RESULT_KINDS[Number(name[0])] ?? 'sentence';
}

/** By their places in the index, which stand in their names behind the kind. */
function inOrder(a: Match, b: Match): number {
  return Number(a.id.slice(1, 8)) - Number(b.id.slice(1, 8));
}

function byId(matches: readonly Match[]): Matches {
  return new Map(matches.map((match) => [match.id, match]));
}
