/** A set of texts in an array: a `Set` takes five times the memory, and the pages of a large site have millions of ids. */
import { compareText } from '../domain/text.ts';

/** What a set of texts is asked. */
export type TextSet = Iterable<string> & { has(text: string): boolean };

/** Texts in order, each once, as a set. */
export class SortedTexts implements TextSet {
  readonly #texts: readonly string[];

  constructor(sorted: readonly string[]) {
    this.#texts = sorted;
  }

  has(text: string): boolean {
    let [start, end] = [0, this.#texts.length];
    while (start < end) {
      const middle = (start + end) >>> 1;
      if (compareText(this.#texts[middle] ?? '', text) < 0) start = middle + 1;
      else end = middle;
    }
    return this.#texts[start] === text;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#texts.values();
  }
}
