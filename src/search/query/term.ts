/** A query as it was understood. */
import type { Token } from './tokens.ts';

/** One thing that a result should hold. */
export interface Term {
  readonly tokens: readonly Token[];
  /** Only these words in a row will do: a quoted phrase, a number, “3.5 million”, “F-16”. */
  readonly literal: boolean;
  /** As typed. */
  readonly text: string;
  /** In quotation marks: no result is without it. */
  readonly quoted?: true;
  /** Keys of the index of which any will do as well. */
  readonly keys?: readonly string[];
  /** The same in other words; any will do as well. */
  readonly others?: readonly Term[];
  /** The figure that it gives. */
  readonly value?: number;
  /** The last word as far as it is typed: words that begin so will do. */
  readonly open?: true;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Words of questions beside others: they order results, and none has to hold them. */
  readonly common: readonly Term[];
  /** Behind a minus: no result holds them. */
  readonly without: readonly Term[];
}
