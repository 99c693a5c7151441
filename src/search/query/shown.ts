/** What is found, and what a result shows of it, as it travels in the index. */

import type { ResultKind } from '../../domain/vocabulary.ts';

export interface SearchRecord {
  readonly shown: Shown;
  /** The words of the index: every text in order, then the stems, the words of the title, and the values of filters. */
  readonly keys: readonly string[];
}

export interface ShownText {
  readonly text: string;
  readonly language: string;
  /** Words of a source, not ours. */
  readonly words?: true;
}

export interface Shown {
  readonly kind: ResultKind;
  /** Its address below the site's base path. */
  readonly path: string;
  readonly title?: ShownText;
  /** The texts in which words are found, besides the title. */
  readonly texts: readonly ShownText[];
  /** What makes a title clear; not searched. */
  readonly context?: ShownText;
  /** Outlet, date with basis, topic: ours. */
  readonly line: readonly string[];
  readonly relation?: string;
  readonly relationWords?: string;
  readonly passages?: readonly Passage[];
}

/** A passage inside a sentence: offsets in its text, who says it, and the claims it answers. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly claims: readonly { readonly question: string; readonly path: string; readonly relation: string }[];
}

/** What a result prints of its record, as one text. */
export function printedIn({ title, texts, line, passages = [] }: Shown): string {
  return [title?.text, ...texts.map(({ text }) => text), ...line, ...passages.map(({ who }) => who)].join('\n');
}
