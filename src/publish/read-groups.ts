/** What was read together to make files, in numbers, as the record of a site holds it. */
import { NumberList } from '../domain/number-list.ts';
import { Numbering } from '../domain/numbering.ts';

/** Reads by their numbers, and what was read for kept values; `Reads` are one. */
export interface Group {
  readonly own: Iterable<number>;
  readonly kept: Iterable<Group>;
}

/** Groups one behind the other: of each how many reads it has, their places in a list, how many groups, their places. */
export type GroupRows = Uint32Array<ArrayBuffer>;

/** Writes groups down; each names only groups before it. */
export class GroupWriter {
  /** The reads that groups have, each in its place. */
  readonly reads = new Numbering<number>();
  readonly #places = new Map<Group, number>();
  readonly #rows = new NumberList();
  #count = 0;

  /** The place of a group that others may name: it is written down now, unless it was before. */
  placeOf(group: Group): number {
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    const place = this.write(group);
    this.#places.set(group, place);
    return place;
  }

  /** Writes a group down, and gives its place. */
  write({ own, kept }: Group): number {
    const named = Array.from(kept, (one) => this.placeOf(one));
    this.#append(Array.from(own, (read) => this.reads.of(read)));
    this.#append(named);
    this.#count += 1;
    return this.#count - 1;
  }

  #append(numbers: readonly number[]): void {
    this.#rows.push(numbers.length);
    this.#rows.append(numbers);
  }

  /** Everything that was written down. */
  get rows(): GroupRows {
    return this.#rows.all;
  }
}

/** A group as it was written down; what it holds is looked up when it is written down again. */
class WrittenGroup implements Group {
  readonly #own: GroupRows;
  readonly #kept: GroupRows;
  readonly #today: readonly (number | undefined)[];
  readonly #groups: readonly (Group | undefined)[];

  constructor(
    own: GroupRows,
    kept: GroupRows,
    today: readonly (number | undefined)[],
    groups: readonly (Group | undefined)[],
  ) {
    this.#own = own;
    this.#kept = kept;
    this.#today = today;
    this.#groups = groups;
  }

  get isWhole(): boolean {
    return (
      this.#own.every((place) => this.#today[place] !== undefined) &&
      this.#kept.every((place) => this.#groups[place] !== undefined)
    );
  }

  get own(): number[] {
    return Array.from(this.#own, (place) => this.#today[place] ?? 0);
  }

  get kept(): Group[] {
    return Array.from(this.#kept).flatMap((place) => this.#groups[place] ?? []);
  }
}

/**
 * The groups that are written down, each in its place; undefined in that of one which names a read that is another today.
 * `today` gives the numbers of the reads by their places.
 */
export function groupsIn(rows: GroupRows, today: readonly (number | undefined)[]): (Group | undefined)[] {
  const groups: (Group | undefined)[] = [];
  for (let at = 0; at < rows.length; ) {
    const [own, kept] = [numbersAt(rows, at), numbersAt(rows, at + 1 + (rows[at] ?? 0))];
    at += 2 + own.length + kept.length;
    const group = new WrittenGroup(own, kept, today, groups);
    groups.push(group.isWhole ? group : undefined);
  }
  return groups;
}

function numbersAt(rows: GroupRows, at: number): GroupRows {
  return rows.subarray(at + 1, at + 1 + (rows[at] ?? 0));
}
