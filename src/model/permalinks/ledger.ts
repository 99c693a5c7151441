/** The ledger of public ids beside those that the content carries: which are there, which are gone, and what became of them. */

import type { PermalinksData, StatementData } from '../../domain/schema.ts';
import { type Entries, type Entry, isInvalidPath } from '../../reader/entry.ts';
import {
  cellIdOf,
  columnKeyOf,
  type Fate,
  type IdKind,
  type PublicId,
  pageRef,
  passageRef,
  publicIds,
  type Retired,
  readPublicId,
  timelineRefOf,
} from '../public-ids.ts';

/** The ledger and the public ids of the content. What hangs on a page goes where the page goes. */
export class Ledger {
  readonly lines: Readonly<PermalinksData>;
  /** The public ids of the ledger. */
  readonly recorded: readonly PublicId[];
  /** Public ids of the content that the ledger does not hold yet, in order. */
  readonly unrecorded: readonly string[];
  readonly #broken: ReadonlySet<string>;
  readonly #live: ReadonlyMap<string, PublicId>;
  /** The passage that each place on the timeline belongs to, of those that were ever published. */
  readonly #passages: ReadonlyMap<string, PublicId>;
  /** The column in which each article stands. */
  readonly #columns: ReadonlyMap<string, string>;
  readonly #statements: ReadonlyMap<string, Entry<StatementData[]>>;

  constructor(entries: Entries) {
    const { articles, statements, permalinks, broken } = entries;
    this.lines = permalinks?.data ?? {};
    this.recorded = Object.keys(this.lines).flatMap((ref) => readPublicId(ref) ?? []);
    this.#broken = broken;
    this.#live = new Map(publicIds(entries).map((id) => [id.ref, id]));
    this.unrecorded = [...this.#live.keys()].filter((ref) => !Object.hasOwn(this.lines, ref)).sort();
    const passages = this.recorded.filter(({ kind }) => kind === 'passages');
    this.#passages = new Map(passages.map((id) => [timelineRefOf(id), id]));
    this.#columns = new Map(articles.map((entry) => [entry.id, columnKeyOf(entry)]));
    this.#statements = new Map(statements.map((entry) => [entry.id, entry]));
  }

  /** Whether a public id is there. A cell is, as long as its claim and its column are, also where it is silent by now. */
  isLive(id: PublicId): boolean {
    if (this.#live.has(id.ref)) return true;
    return id.kind === 'cells' && this.#live.has(pageRef('claims', id.id)) && this.#isColumn(id.part ?? '');
  }

  #isColumn(key: string): boolean {
    return this.#live.has(pageRef('sources', key)) || this.#columns.get(key) === key;
  }

  /** What is gone, and what became of it, in the order of the ledger. */
  retired(): Retired[] {
    return this.recorded.flatMap((id) => {
      const fate = this.isLive(id) ? undefined : this.fateOf(id);
      return fate ? { id, ...fate } : [];
    });
  }

  /** Cells that were published with an answer and are silent by now. */
  silentCells(): PublicId[] {
    return this.recorded.filter((id) => id.kind === 'cells' && !this.#live.has(id.ref) && this.isLive(id));
  }

  /** Public ids of one kind that are there. */
  idsOf(kind: IdKind): string[] {
    return [...this.#live.values()].flatMap((id) => (id.kind === kind ? id.ref : []));
  }

  /** New ids of one kind: one of them may be the new name of an old one. */
  newIds(kind: IdKind): string[] {
    return this.unrecorded.filter((ref) => this.#live.get(ref)?.kind === kind);
  }

  /** What became of an id that is not there: as its own line says, else as that of what it hangs on. */
  fateOf(id: PublicId): Fate | undefined {
    const line = Object.hasOwn(this.lines, id.ref) ? this.lines[id.ref] : undefined;
    const target = line?.movedTo === undefined ? undefined : readPublicId(line.movedTo);
    if (target && this.isLive(target)) return { movedTo: target };
    if (line?.withdrawn) return { withdrawn: line.withdrawn };
    return id.kind === 'cells' ? this.#fateOfCell(id) : this.#fateWithHolder(id);
  }

  /** A passage goes with its article, a place on the timeline with its passage. */
  #fateWithHolder(id: PublicId): Fate | undefined {
    const now = this.#now(this.holderOf(id));
    const ref =
      id.kind === 'passages' ? passageRef(now?.movedTo?.id ?? '', id.part ?? '') : timelineRefOf(now?.movedTo ?? id);
    const target = this.#live.get(ref);
    if (now?.withdrawn) return now;
    return now && target ? { movedTo: target } : undefined;
  }

  /** A cell goes with its claim and with its column. */
  #fateOfCell({ id, part = '' }: PublicId): Fate | undefined {
    const claim = this.#now(readPublicId(pageRef('claims', id)));
    const column = this.#fateOfColumn(part);
    if (claim?.withdrawn) return claim;
    if (column === undefined || typeof column !== 'string') return column;
    return claim?.movedTo && { movedTo: cellIdOf(claim.movedTo.id, column) };
  }

  /** The column that took the place of another: that of an article whose source became known, or of a source that moved. */
  #fateOfColumn(key: string): string | Fate | undefined {
    if (this.#isColumn(key)) return key;
    const source = this.#now(readPublicId(pageRef('sources', key)));
    const article = this.#now(readPublicId(pageRef('articles', key)));
    if (source?.movedTo) return source.movedTo.id;
    return this.#columns.get(article?.movedTo?.id ?? '') ?? source ?? article;
  }

  /** Where an id is now: in its own place, or as its fate says. */
  #now(id: PublicId | undefined): Fate | undefined {
    return id && (this.isLive(id) ? { movedTo: id } : this.fateOf(id));
  }

  /** What an id hangs on. */
  holderOf({ kind, id, ref }: PublicId): PublicId | undefined {
    if (kind === 'timeline') return this.#passages.get(ref);
    return kind === 'passages' ? readPublicId(pageRef('articles', id)) : undefined;
  }

  /** Pages on which an id hangs that are gone without a word: that is reported, and enough. */
  isToldElsewhere(id: PublicId): boolean {
    return this.#holders(id).some(
      (holder) => !this.isLive(holder) && (this.isUncertain(holder) || this.#isTold(holder)),
    );
  }

  #holders(id: PublicId): PublicId[] {
    const refs = [pageRef('claims', id.id), pageRef('sources', id.part ?? ''), pageRef('articles', id.part ?? '')];
    if (id.kind === 'cells') return refs.flatMap((ref) => readPublicId(ref) ?? []);
    return [this.holderOf(id) ?? []].flat();
  }

  #isTold(holder: PublicId): boolean {
    return Object.hasOwn(this.lines, holder.ref) && this.fateOf(holder) === undefined;
  }

  /** Whether it cannot be told if an id is there, because of faults in its file that are reported anyway. */
  isUncertain({ kind, id, ref }: PublicId): boolean {
    const broken = this.#broken;
    if (kind === 'timeline') return [...broken].some((one) => /^(?:articles|statements)\//.test(one));
    if (kind === 'cells') return broken.size > 0;
    if (kind !== 'passages') return broken.has(ref);
    return broken.has(`articles/${id}`) || broken.has(`statements/${id}`) || hasLostIds(this.#statements.get(id));
  }
}

/** Whether ids or time words of a file of statements could not be read, or two statements share an id. */
function hasLostIds(entry: Entry<StatementData[]> | undefined): boolean {
  if (!entry) return false;
  return (
    entry.incomplete === true ||
    new Set(entry.data.map(({ id }) => id)).size < entry.data.length ||
    entry.data.some((_, index) => isInvalidPath(entry, [index, 'id']) || isInvalidPath(entry, [index, 'when']))
  );
}
