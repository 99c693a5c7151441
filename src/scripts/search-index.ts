/** The index in the browser: Pagefind finds which records hold a word or a row of words; the rest is decided here. */
import { exactKey, stemKey, titleKey } from '../search/keys.ts';
import type { Query, Term } from '../search/query.ts';
import { kindOf } from '../search/record-names.ts';
import { KINDS, type Kind, type Shown } from '../search/shown.ts';
import { foldWord, type Token } from '../search/tokens.ts';
import type { Chosen, Search } from './search-address.ts';
import { element } from './search-results.ts';

/** For each filter, something about each of its values. */
export type Counts<Count = number> = Record<string, Record<string, Count>>;

type Held = Pick<Term, 'tokens' | 'literal'>;

interface Match {
  readonly id: string;
  data(): Promise<{ raw_url: string }>;
}

interface Instance {
  search(term: string, options: { filters: Chosen }): Promise<{ results: Match[]; filters: Counts }>;
  filters(): Promise<Counts>;
}

export interface Hit extends Rank {
  readonly kind: Kind;
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
  /** Within its group: all words in a row, words as typed, words of the title. */
  readonly rank: number;
  /** Of the group that it heads: a pasted sentence, words as typed, a speaker of that name; then the order of kinds. */
  readonly weight: number;
}

interface Ranking {
  rankOf(match: Match, kind: Kind): Rank;
  inexactIn(matches: readonly Match[]): Term[];
}

/** A browser asks only once for a program that did not come; under another address it asks again. */
let tries = 0;

/** Opens the index of this site; rejects where it cannot be loaded. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const minute = `${Math.floor(Date.now() / 60_000)}`;
  // A variable, because the bundler wraps the import of anything that looks like one of its own files.
  const address = `${location.origin}${folder}pagefind.js?${tries++}`;
  const loading = import(/* @vite-ignore */ address);
  preload(`${folder}pagefind-entry.json?ts=${minute}`);
  preload(`${folder}wasm.unknown.pagefind`);
  const { createInstance } = await loading;
  const instance: Instance = createInstance({ noWorker: true, metaCacheTag: minute });
  return new SearchIndex(instance);
}

function preload(href: string): void {
  document.head.append(element('link', { rel: 'preload', as: 'fetch', crossorigin: '', href }));
}

/** So many words in a row were hardly typed. */
const PASTED = 5;
/** More words than a query has. */
const MANY = 4096;
/** So many records are read for the words in them. */
const MOST_READ = 10;
const WORDS = /[\p{L}\p{M}'’]+/gu;

export class SearchIndex {
  private readonly instance: Instance;
  private readonly answers = new Map<string, ReturnType<Instance['search']>>();
  private all: readonly string[] | undefined;

  constructor(instance: Instance) {
    this.instance = instance;
  }

  /** Whether any record holds a term. */
  async holds(term: Held): Promise<boolean> {
    return (await this.holding(term, {})).length > 0;
  }

  /** Words that begin with a word, from the first records that have any. */
  async wordsFrom(token: Token): Promise<string[]> {
    const { results } = await this.instance.search(exactKey(token), { filters: {} });
    const shown = await Promise.all(results.slice(0, MOST_READ).map(async (match) => shownOf(await match.data())));
    const words = shown.flatMap(({ title, texts }) => [title, ...texts].flatMap((it) => it?.text.match(WORDS) ?? []));
    return words.filter((word) => foldWord(word).startsWith(token.exact));
  }

  /** Everything that holds all terms, in groups, best first. */
  async find({ query, chosen, order }: Search): Promise<Found> {
    const [matches, { rankOf, inexactIn }] = await Promise.all([
      this.matching(query.terms, chosen),
      this.ranking(query),
    ]);
    const hits = matches.map((match): Hit => {
      const kind = kindOf(match.id);
      return { kind, ...rankOf(match, kind), load: async () => shownOf(await match.data()) };
    });
    const groups = Map.groupBy(hits, ({ kind }) => (kind === 'sentence' ? 'passage' : kind));
    const sorted = [...groups.values()].map((group) => (order ? group : group.sort((a, b) => b.rank - a.rank)));
    sorted.sort(([a], [b]) => (b as Hit).weight - (a as Hit).weight);
    return { groups: sorted, total: hits.length, inexact: inexactIn(matches) };
  }

  /** How many results each value of each filter would leave, with the other filters as they are. */
  async counts({ query, chosen }: Search): Promise<Counts> {
    if (!this.all) {
      this.all = Object.keys(await this.instance.filters());
      // Only now do answers tell what filters would leave.
      this.answers.clear();
    }
    const names = await Promise.all(
      this.all.map(async (name) => {
        const { [name]: _, ...others } = chosen;
        return [name, await this.countsOf(query, name, others)] as const;
      }),
    );
    return Object.fromEntries(names);
  }

  private async countsOf({ terms }: Query, name: string, others: Chosen): Promise<Record<string, number>> {
    const [first = []] = terms.flatMap(rowsOf);
    const { filters } = await this.search(first, others);
    const values = Object.keys(filters[name] ?? {}).filter((value) => filters[name]?.[value]);
    const counted = values.map(async (value) => {
      return [value, (await this.matching(terms, { ...others, [name]: value })).length] as const;
    });
    return Object.fromEntries((await Promise.all(counted)).filter(([, count]) => count));
  }

  /** In the order of the index. */
  private async matching(terms: readonly Term[], chosen: Chosen): Promise<Match[]> {
    const sets = await Promise.all(terms.map((term) => this.holding(term, chosen)));
    return intersection(sets);
  }

  private async holding(term: Held, chosen: Chosen): Promise<Match[]> {
    const each = await Promise.all(rowsOf(term).map((row) => this.search(row, chosen)));
    return intersection(each.map(({ results }) => results));
  }

  /** One search for a row of words; the same one is made once. */
  private async search(keys: readonly string[], filters: Chosen) {
    const row = `"${keys.join(' ')}"`;
    const name = row + JSON.stringify(filters);
    const answer = this.answers.get(name) ?? this.instance.search(row, { filters });
    this.answers.set(name, answer);
    return answer;
  }

  private async ids(keys: readonly string[]): Promise<Set<string>> {
    return new Set((await this.search(keys, {})).results.map(({ id }) => id));
  }

  private async ranking({ terms, common }: Query): Promise<Ranking> {
    const loose = terms.filter(({ literal }) => !literal);
    const words = [...terms, ...common].flatMap(({ tokens }) => tokens).sort((a, b) => a.start - b.start);
    const [whole, exact, titles] = await Promise.all([
      words.length > 1 ? this.ids(words.map(exactKey)) : new Set<string>(),
      Promise.all(loose.map(({ tokens }) => this.ids(tokens.map(exactKey)))),
      Promise.all(terms.flatMap(({ tokens }) => tokens).map((token) => this.ids([titleKey(token)]))),
    ]);
    const rankOf = ({ id }: Match, kind: Kind) => {
      const row = whole.has(id) ? words.length : 0;
      const asTyped = exact.filter((ids) => ids.has(id)).length;
      const named = Number(titles.every((ids) => ids.has(id)));
      const best = score(Number(row >= PASTED), asTyped, kind === 'speaker' ? named : 0);
      return { rank: score(row, asTyped, named), weight: best * KINDS.length - KINDS.indexOf(kind) };
    };
    return { rankOf, inexactIn: (all) => loose.filter((_, at) => !all.some(({ id }) => exact[at]?.has(id))) };
  }
}

/** What a record must hold: rows of words of the index. */
function rowsOf({ tokens, literal }: Held): string[][] {
  return literal ? [tokens.map(exactKey)] : tokens.map((token) => [stemKey(token)]);
}

function shownOf({ raw_url }: { raw_url: string }): Shown {
  return JSON.parse(raw_url) as Shown;
}

function intersection([first = [], ...others]: Match[][]): Match[] {
  const sets = others.map((matches) => new Set(matches.map(({ id }) => id)));
  return first.filter(({ id }) => sets.every((set) => set.has(id)));
}

function score(row: number, exact: number, named: number): number {
  return (row * MANY + exact) * 2 + named;
}
