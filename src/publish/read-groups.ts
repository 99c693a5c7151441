/** What was read together to make files, in numbers, as the record of a site holds it. */
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
  #rows: GroupRows = new Uint32Array(2 ** 16);
  #length = 0;

  /** The place of a group, which is written down now unless it was before. */
  placeOf(group: Group): number {
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    const kept = Array.from(group.kept, (one) => this.placeOf(one));
    this.#append(Array.from(group.own, (read) => this.reads.of(read)));
    this.#append(kept);
    const place = this.#places.size;
    this.#places.set(group, place);
    return place;
  }

  #append(numbers: readonly number[]): void {
    const end = this.#length + 1 + numbers.length;
    if (end > this.#rows.length) {
      const more: GroupRows = new Uint32Array(2 * end);
      more.set(this.#rows);
      this.#rows = more;
    }
    this.#rows[this.#length] = numbers.length;
    this.#rows.set(numbers, this.#length + 1);
    this.#length = end;
  }

  /** Everything that was written down. */
  get rows(): GroupRows {
    return this.#rows.slice(0, this.#length);
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
