/**
 * Lists of texts that were found in something, by the digest of it: what a run before has found is not looked for again.
 * They are kept beside the packages; where that is damaged, or other code has written it, nothing is known.
 */
import { hash } from 'node:crypto';
import { NumberList } from './number-list.ts';
import { Numbering } from './numbering.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Lists of whole numbers, one behind the other: by themselves, so many would take far more memory. */
export interface Lists {
  readonly numbers: Uint32Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/** What is written down: under each digest as many lists as under any other. */
interface Written extends Lists {
  readonly digests: readonly string[];
  readonly texts: readonly string[];
}

const NOTHING: Written = { digests: [], texts: [], numbers: new Uint32Array(), ends: new Uint32Array() };

/** Where lists are kept, and by what it is told whether they still hold. */
export interface Kept {
  readonly file: string;
  /** The digest of the code that finds them. */
  readonly code: string;
  /** Whether all is found anew. */
  readonly cold?: boolean;
}

/** The lists of this run, and those of the run before. */
export class KnownLists {
  /** The texts of this run, by their numbers. */
  readonly texts = new Numbering<string>();
  readonly #numbers = new NumberList();
  readonly #ends = new NumberList();
  readonly #kept: Kept | undefined;
  readonly #before: Written;
  readonly #places: ReadonlyMap<string, number>;
  /** Of each text of the run before, one more than its number in this one; 0 where it has none yet. */
  readonly #renumbered: Uint32Array;
  readonly #digests: string[] = [];

  constructor(kept: Kept | undefined) {
    this.#kept = kept;
    const before = kept && !kept.cold ? readSealed(kept.file, kept.code) : undefined;
    this.#before = (before as Written | undefined) ?? NOTHING;
    this.#places = new Map(this.#before.digests.map((digest, place) => [digest, place]));
    this.#renumbered = new Uint32Array(this.#before.texts.length);
  }

  /** The lists of something, looked for where they are not known; every time as many. */
  of(thing: string | Uint8Array, find: () => readonly (readonly string[])[]): string[][] {
    const first = this.#ends.length;
    this.add(thing, find);
    return Array.from({ length: this.#ends.length - first }, (_, at) => this.#list(first + at));
  }

  /** Adds the lists of something to those of this run, looked for where they are not known; every time as many. */
  add(thing: string | Uint8Array, find: () => readonly (readonly string[])[]): void {
    const digest = hash('sha256', thing, 'base64');
    const place = this.#places.get(digest);
    this.#digests.push(digest);
    if (place === undefined) for (const list of find()) this.#note(list);
    else this.#takeOver(place);
  }

  #note(list: readonly string[]): void {
    for (const text of list) this.#numbers.push(this.texts.of(text));
    this.#ends.push(this.#numbers.length);
  }

  /** Adds the lists that were under a place, with the numbers that their texts have in this run. */
  #takeOver(place: number): void {
    const { digests, ends, numbers } = this.#before;
    const each = ends.length / digests.length;
    for (let at = place * each; at < (place + 1) * each; at += 1) {
      const end = ends[at] ?? 0;
      for (let from = ends[at - 1] ?? 0; from < end; from += 1) this.#numbers.push(this.#today(numbers[from] ?? 0));
      this.#ends.push(this.#numbers.length);
    }
  }

  /** The number, in this run, of a text of the run before. */
  #today(number: number): number {
    const known = this.#renumbered[number] ?? 0;
    if (known > 0) return known - 1;
    const today = this.texts.of(this.#before.texts[number] ?? '');
    this.#renumbered[number] = today + 1;
    return today;
  }

  #list(place: number): string[] {
    const { numbers, ends } = this.lists;
    return Array.from(numbers.subarray(ends[place - 1] ?? 0, ends[place]), (number) => this.texts.all[number] ?? '');
  }

  /** The lists of this run, as the numbers of texts. */
  get lists(): Lists {
    return { numbers: this.#numbers.all, ends: this.#ends.all };
  }

  /** Writes down what is known, for the next run. */
  save(): void {
    if (!this.#kept) return;
    const written: Written = { digests: this.#digests, texts: this.texts.all, ...this.lists };
    writeSealed(this.#kept.file, written, this.#kept.code);
  }
}
