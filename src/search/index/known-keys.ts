/**
 * The keys of documents as numbers, each number standing for a word; those that a build before has found are known by the
 * digest of the document. They are kept beside the packages; where that is damaged, or other code has written it, nothing is
 * known.
 */
import { hash } from 'node:crypto';
import { Numbering } from '../../domain/numbering.ts';
import { readSealed, writeSealed } from '../../domain/sealed-file.ts';
import type { Lists } from '../pagefind/parts.ts';

const CACHE = 'node_modules/.cache/search-keys';

/** What is written down: the keys of all documents one behind the other, and where those of each document end. */
interface Written {
  readonly words: readonly string[];
  readonly digests: readonly string[];
  readonly ends: Uint32Array;
  readonly keys: Uint32Array;
}

const NOTHING: Written = { words: [], digests: [], ends: new Uint32Array(), keys: new Uint32Array() };

/** By what it is told whether what is written down is still so. */
export interface Known {
  /** The digest of the code. */
  readonly code: string;
  /** Whether all is found anew. */
  readonly cold: boolean;
  readonly file?: string;
}

/** Finds the keys of documents, and remembers them. */
export class KnownKeys {
  readonly words = new Numbering<string>();
  /** The keys of each document. */
  readonly lists: Lists = { numbers: [], ends: [] };
  readonly #known: Known | undefined;
  readonly #before: Written;
  /** Where a document stood among those before, by its digest. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #digests: string[] = [];

  constructor(known: Known | undefined) {
    this.#known = known;
    const before = known && !known.cold ? readSealed(known.file ?? CACHE, known.code) : undefined;
    this.#before = (before as Written | undefined) ?? NOTHING;
    this.#places = new Map(this.#before.digests.map((digest, place) => [digest, place]));
  }

  /** Adds a document, by a text that tells all of it; its keys are found where that is not known. */
  add(text: string, find: () => readonly string[]): void {
    const { numbers, ends } = this.lists;
    const digest = hash('sha256', text, 'base64');
    for (const word of this.#written(digest) ?? find()) numbers.push(this.words.of(word));
    ends.push(numbers.length);
    this.#digests.push(digest);
  }

  #written(digest: string): string[] | undefined {
    const place = this.#places.get(digest);
    if (place === undefined) return undefined;
    const { words, ends, keys } = this.#before;
    return Array.from(keys.subarray(ends[place - 1] ?? 0, ends[place]), (number) => words[number] ?? '');
  }

  /** Writes down what is known, for the next build. */
  save(): void {
    if (!this.#known) return;
    const written: Written = {
      words: this.words.all,
      digests: this.#digests,
      ends: Uint32Array.from(this.lists.ends),
      keys: Uint32Array.from(this.lists.numbers),
    };
    writeSealed(this.#known.file ?? CACHE, written, this.#known.code);
  }
}
