/** The ledger of public ids beside those that the content carries: which are there, which are gone, and what became of them. */
import { type Entries, type Entry, isSpoiled } from '../reader/entry.ts';
import type { PermalinkData, PermalinksData, StatementData } from '../schema.ts';
import { holderOf, type IdKind, type PublicId, publicIds, readPublicId, timelineRefOf } from './public-ids.ts';

/** What became of a public id that no content carries any more. */
export type Fate =
  | { readonly movedTo: PublicId; readonly withdrawn?: undefined }
  | { readonly withdrawn: NonNullable<PermalinkData['withdrawn']>; readonly movedTo?: undefined };

/** A public id that no content carries any more, and what became of it. */
export type Retired = Fate & { readonly id: PublicId };

/** The ledger and the public ids of the content. What hangs on a page goes where the page goes. */
export class Ledger {
  readonly lines: Readonly<PermalinksData>;
  /** Public ids of the content that the ledger does not hold yet, in order. */
  readonly unrecorded: readonly string[];
  readonly #entries: Entries;
  readonly #live: ReadonlyMap<string, PublicId>;
  /** The passage that each place on the timeline belongs to, of those that were ever published. */
  readonly #passages: ReadonlyMap<string, PublicId>;
  readonly #columns: ReadonlyMap<string, string>;
  readonly #statements: ReadonlyMap<string, Entry<StatementData[]>>;

  constructor(entries: Entries) {
    const { articles, statements, permalinks } = entries;
    this.#entries = entries;
    this.lines = permalinks?.data ?? {};
    this.#live = new Map(publicIds(entries).map((id) => [id.ref, id]));
    this.unrecorded = [...this.#live.keys()].filter((ref) => !Object.hasOwn(this.lines, ref)).sort();
    this.#passages = new Map(this.#read().flatMap((id) => (id.statement ? [[timelineRefOf(id), id] as const] : [])));
    this.#columns = new Map(
      articles.map(({ id, data }) => [id, data.source.basis === 'unknown' ? id : data.source.value]),
    );
    this.#statements = new Map(statements.map((entry) => [entry.id, entry]));
  }

  #read(): PublicId[] {
    return Object.keys(this.lines).flatMap((ref) => readPublicId(ref) ?? []);
  }

  live(ref: string): PublicId | undefined {
    return this.#live.get(ref);
  }

  retired(): Retired[] {
    return this.#read().flatMap((id) => {
      const fate = this.live(id.ref) ? undefined : this.fateOf(id);
      return fate ? { id, ...fate } : [];
    });
  }

  /** Public ids of one kind that are there. */
  idsOf(kind: IdKind): string[] {
    return [...this.#live.values()].flatMap((id) => (id.kind === kind ? id.ref : []));
  }

  /** New ids of one kind: one of them may be the new name of an old one. */
  newIds(kind: IdKind): string[] {
    return this.unrecorded.filter((ref) => this.live(ref)?.kind === kind);
  }

  /** What became of an id that is not there: as its own line says, else as that of what it hangs on. */
  fateOf(id: PublicId): Fate | undefined {
    const line = Object.hasOwn(this.lines, id.ref) ? this.lines[id.ref] : undefined;
    const target = line?.movedTo === undefined ? undefined : this.live(line.movedTo);
    if (target) return { movedTo: target };
    if (line?.withdrawn) return { withdrawn: line.withdrawn };
    return this.#fateWithHolder(id);
  }

  #fateWithHolder(id: PublicId): Fate | undefined {
    const holder = this.holderOf(id);
    const lives = holder && this.live(holder.ref);
    const fate = holder && !lives ? this.fateOf(holder) : undefined;
    if (fate?.withdrawn) return fate;
    const target = lives ?? fate?.movedTo;
    const follows = target && this.#counterpart(id, target);
    return follows ? { movedTo: follows } : undefined;
  }

  /** What an id hangs on: a passage and a column on their article, a place on the timeline on its passage. */
  holderOf(id: PublicId): PublicId | undefined {
    if (id.kind === 'timeline') return this.#passages.get(id.ref);
    const holder = holderOf(id);
    return holder === undefined ? undefined : readPublicId(holder);
  }

  /** What stands on the new holder where an id stood on the old one. */
  #counterpart({ kind, statement }: PublicId, holder: PublicId): PublicId | undefined {
    if (kind === 'columns') return columnOf(this.#columns.get(holder.id));
    if (kind === 'passages') return this.live(`${holder.ref}#${statement}`);
    return this.live(timelineRefOf(holder));
  }

  /** Whether it cannot be told if an id is there, because of faults in its file that are reported anyway. */
  isUncertain({ kind, id, ref }: PublicId): boolean {
    const { broken } = this.#entries;
    if (kind === 'timeline') return [...broken].some((one) => /^(?:articles|statements)\//.test(one));
    if (kind !== 'passages') return broken.has(ref) || (kind === 'columns' && broken.has(`articles/${id}`));
    return broken.has(`articles/${id}`) || broken.has(`statements/${id}`) || hasLostIds(this.#statements.get(id));
  }
}

function columnOf(key: string | undefined): PublicId | undefined {
  return key === undefined ? undefined : { ref: `columns/${key}`, kind: 'columns', id: key, statement: undefined };
}

/** Whether ids or time words of a file of statements could not be read, or two statements share an id. */
function hasLostIds(entry: Entry<StatementData[]> | undefined): boolean {
  if (!entry) return false;
  return (
    entry.incomplete === true ||
    new Set(entry.data.map(({ id }) => id)).size < entry.data.length ||
    entry.data.some((_, index) => isSpoiled(entry, [index, 'id']) || isSpoiled(entry, [index, 'when']))
  );
}
