/** The index in the browser: Pagefind finds which records hold a word or a row of words; the rest is decided here. */
import { exactKey, stemKey, titleKey } from '../search/keys.ts';
import type { Query, Term } from '../search/query.ts';
import { KINDS, type Kind, type Shown } from '../search/shown.ts';
import type { Chosen, Search } from './search-address.ts';

/** For each filter, something about each of its values. */
export type Counts<Count = number> = Record<string, Record<string, Count>>;

interface Match {
  readonly id: string;
  data(): Promise<{ raw_url?: string; url: string }>;
}

interface Instance {
  search(term: string, options: { filters: Chosen }): Promise<{ results: Match[]; filters: Counts }>;
  filters(): Promise<Counts>;
}

export interface Hit {
  readonly kind: Kind;
  readonly rank: readonly number[];
  load(): Promise<Shown>;
}

export interface Found {
  /** Hits of one kind; passages and other sentences stand together. */
  readonly groups: readonly (readonly Hit[])[];
  readonly total: number;
}

/** Opens the index of this site; rejects where it cannot be loaded. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const minute = String(Math.floor(Date.now() / 60_000));
  // A variable, because the bundler wraps the import of anything that looks like one of its own files.
  const address = `${location.origin}${folder}pagefind.js`;
  const loading = import(/* @vite-ignore */ address);
  preload(`${folder}pagefind-entry.json?ts=${minute}`);
  preload(`${folder}wasm.unknown.pagefind`);
  const { createInstance } = await loading;
  const instance: Instance = createInstance({ noWorker: true, metaCacheTag: minute });
  return new SearchIndex(instance);
}

function preload(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}

/** So many words in a row were hardly typed. */
const PASTED = 5;

export class SearchIndex {
  private readonly instance: Instance;
  private readonly answers = new Map<string, ReturnType<Instance['search']>>();
  private all: Counts | undefined;

  constructor(instance: Instance) {
    this.instance = instance;
  }

  /** How many records hold a term at all. */
  async count(term: Term): Promise<number> {
    return (await this.holding(term, {})).length;
  }

  /** Everything that holds all terms, in groups, best first. */
  async find({ query, chosen, order }: Search): Promise<Found> {
    const [matches, rankOf, kindOf] = await Promise.all([
      this.matching(query.terms, chosen),
      this.ranking(query),
      this.kinds(query.terms, chosen),
    ]);
    const hits = matches.map((match): Hit => {
      return { kind: kindOf(match), rank: rankOf(match), load: async () => shownOf(await match.data()) };
    });
    const groups = Map.groupBy(hits, ({ kind }) => (kind === 'sentence' ? 'passage' : kind));
    const sorted = [...groups.values()].map((group) => (order === 'date' ? group : group.toSorted(byRank)));
    return { groups: sorted.sort(byBest), total: hits.length };
  }

  /** How many results each value of each filter would leave, with the other filters as they are. */
  async counts({ query, chosen }: Search): Promise<Counts> {
    this.all ??= await this.instance.filters();
    const names = await Promise.all(
      Object.keys(this.all).map(async (name) => {
        const { [name]: _, ...others } = chosen;
        return [name, await this.countsOf(query, name, others)] as const;
      }),
    );
    return Object.fromEntries(names);
  }

  private async countsOf({ terms }: Query, name: string, others: Chosen): Promise<Record<string, number>> {
    const [first] = terms;
    const { filters } = await this.search(first ? keysOf(first) : [], others);
    const values = Object.entries(filters[name] ?? {}).filter(([, count]) => count > 0);
    const counted = values.map(async ([value]) => {
      return [value, (await this.matching(terms, { ...others, [name]: value })).length] as const;
    });
    return Object.fromEntries((await Promise.all(counted)).filter(([, count]) => count > 0));
  }

  /** In the order of the index. */
  private async matching(terms: readonly Term[], chosen: Chosen): Promise<Match[]> {
    const sets = await Promise.all(terms.map((term) => this.holding(term, chosen)));
    return intersection(sets);
  }

  private async holding(term: Term, chosen: Chosen): Promise<Match[]> {
    if (term.literal || term.tokens.length === 1) return (await this.search(keysOf(term), chosen)).results;
    const each = await Promise.all(term.tokens.map((token) => this.search([stemKey(token)], chosen)));
    return intersection(each.map(({ results }) => results));
  }

  /** One search for a row of words; the same one is made once. */
  private async search(keys: readonly string[], filters: Chosen) {
    const row = `"${keys.join(' ')}"`;
    const name = JSON.stringify([row, filters, Boolean(this.all)]);
    const known = this.answers.get(name);
    if (known) return known;
    const answer = this.instance.search(row, { filters });
    this.answers.set(name, answer);
    return answer;
  }

  private async ids(keys: readonly string[]): Promise<Set<string>> {
    return new Set((await this.search(keys, {})).results.map(({ id }) => id));
  }

  private async ranking({ terms, common }: Query): Promise<(match: Match) => number[]> {
    const loose = terms.filter(({ literal }) => !literal);
    const rows = [...terms, ...common].sort((a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0));
    const words = rows.flatMap(({ tokens }) => tokens);
    const [whole, exact, titles] = await Promise.all([
      words.length > 1 ? this.ids(words.map(exactKey)) : new Set<string>(),
      Promise.all(loose.map(({ tokens }) => this.ids(tokens.map(exactKey)))),
      Promise.all(terms.flatMap(({ tokens }) => tokens).map((token) => this.ids([titleKey(token)]))),
    ]);
    const holding = (sets: Set<string>[], id: string) => sets.filter((set) => set.has(id)).length;
    return ({ id }) => {
      const inTitle = holding(titles, id);
      return [whole.has(id) ? words.length : 0, holding(exact, id), Number(inTitle === titles.length), inTitle];
    };
  }

  /** Of what kind each match of the first term is; most are passages, so these are not asked for. */
  private async kinds([first]: readonly Term[], chosen: Chosen): Promise<(match: Match) => Kind> {
    const ofKind = new Map<string, Kind>();
    const asked = chosen['kind'] ? [] : KINDS.filter((kind) => kind !== 'passage');
    const answers = asked.map(async (kind) => {
      const { results } = await this.search(first ? keysOf(first) : [], { ...chosen, kind });
      for (const { id } of results) ofKind.set(id, kind);
    });
    await Promise.all(answers);
    return ({ id }) => ofKind.get(id) ?? ((chosen['kind'] ?? 'passage') as Kind);
  }
}

function keysOf({ tokens, literal }: Term): string[] {
  const [first] = tokens;
  return literal || !first ? tokens.map(exactKey) : [stemKey(first)];
}

function shownOf({ raw_url, url }: { raw_url?: string; url: string }): Shown {
  return JSON.parse(raw_url ?? url) as Shown;
}

function intersection([first = [], ...others]: Match[][]): Match[] {
  const sets = others.map((matches) => new Set(matches.map(({ id }) => id)));
  return first.filter(({ id }) => sets.every((set) => set.has(id)));
}

function byRank(a: Hit, b: Hit): number {
  return compare(b.rank, a.rank);
}

/** Groups by their best hit: a pasted sentence, exact words, a speaker of that name; then in the order of kinds. */
function byBest([a]: readonly Hit[], [b]: readonly Hit[]): number {
  if (!a || !b) return 0;
  const best = ({ rank: [whole = 0, exact = 0, named = 0], kind }: Hit) => [
    Number(whole >= PASTED),
    exact,
    kind === 'speaker' ? named : 0,
  ];
  return compare(best(b), best(a)) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
