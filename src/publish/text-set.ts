/** A set of texts in an array: a `Set` takes five times the memory, and the pages of a large site have millions of ids. */
import { bisectLeft } from 'd3-array';

/** What a set of texts is asked. */
export type TextSet = Iterable<string> & { has(text: string): boolean };

/** Texts in the order of `compareText`, each once, as a set. */
export class SortedTexts implements TextSet {
  readonly #texts: readonly string[];

  constructor(sorted: readonly string[]) {
    this.#texts = sorted;
  }

  has(text: string): boolean {
    return this.#texts[bisectLeft(this.#texts, text)] === text;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#texts.values();
  }
}
