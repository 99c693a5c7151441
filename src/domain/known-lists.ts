/**
 * Lists of texts that were found in something, by the digest of it: what a run before has found is not looked for again.
 * They are kept beside the packages; where that is damaged, or other code has written it, nothing is known.
 */
import { hash } from 'node:crypto';
import { Numbering } from './numbering.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Lists of whole numbers, one behind the other: by themselves, so many would take far more memory. */
export interface Lists {
  readonly numbers: number[];
  /** Where each ends. */
  readonly ends: number[];
}

/** What is written down: under each digest as many lists as under any other. */
interface Written {
  readonly digests: readonly string[];
  readonly texts: readonly string[];
  readonly numbers: Uint32Array;
  readonly ends: Uint32Array;
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
  /** The lists of this run, as the numbers of texts. */
  readonly lists: Lists = { numbers: [], ends: [] };
  readonly #kept: Kept | undefined;
  readonly #before: Written;
  readonly #places: ReadonlyMap<string, number>;
  readonly #digests: string[] = [];

  constructor(kept: Kept | undefined) {
    this.#kept = kept;
    const before = kept && !kept.cold ? readSealed(kept.file, kept.code) : undefined;
    this.#before = (before as Written | undefined) ?? NOTHING;
    this.#places = new Map(this.#before.digests.map((digest, place) => [digest, place]));
  }

  /** The lists of something, looked for where they are not known; every time as many. */
  of(thing: string | Uint8Array, find: () => readonly (readonly string[])[]): readonly (readonly string[])[] {
    const digest = hash('sha256', thing, 'base64');
    const lists = this.#found(digest) ?? find();
    this.#digests.push(digest);
    for (const list of lists) this.#note(list);
    return lists;
  }

  #found(digest: string): string[][] | undefined {
    const place = this.#places.get(digest);
    if (place === undefined) return undefined;
    const each = this.#before.ends.length / this.#before.digests.length;
    return Array.from({ length: each }, (_, at) => this.#list(place * each + at));
  }

  #list(place: number): string[] {
    const { texts, numbers, ends } = this.#before;
    return Array.from(numbers.subarray(ends[place - 1] ?? 0, ends[place]), (number) => texts[number] ?? '');
  }

  #note(list: readonly string[]): void {
    const { numbers, ends } = this.lists;
    for (const text of list) numbers.push(this.texts.of(text));
    ends.push(numbers.length);
  }

  /** Writes down what is known, for the next run. */
  save(): void {
    if (!this.#kept) return;
    const { numbers, ends } = this.lists;
    const written: Written = {
      digests: this.#digests,
      texts: this.texts.all,
      numbers: Uint32Array.from(numbers),
      ends: Uint32Array.from(ends),
    };
    writeSealed(this.#kept.file, written, this.#kept.code);
  }
}
