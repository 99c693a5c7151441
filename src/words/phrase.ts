/** A line of ours that holds words of a source: the two voices stay apart until they are printed. */

/** Words of a source inside a line of ours. */
export interface SourceWords {
  readonly words: string;
  readonly language: string;
}

/** A name inside a line of ours: that of an outlet or a speaker, in whatever script it is written; it may lead to a page. */
export interface Name {
  readonly name: string;
  readonly to?: string | undefined;
}

/** Words that lead somewhere: to a path below the base path, a place on the same page (`#id`) or a full address. */
export interface Link {
  readonly link: string | Phrase;
  readonly to: string;
}

/** Words of ours that stand out in their line. */
export interface Emphasis {
  readonly emphasis: string;
}

/** Words for readers who do not see the place in which the line stands. */
export interface Hidden {
  readonly hidden: string;
}

/** An address that is to be read, not followed. */
export interface Address {
  readonly address: string;
}

export type Part = string | SourceWords | Name | Link | Emphasis | Hidden | Address;
export type Phrase = readonly Part[];

/** A row of a list: what it is about, and what is said of it. */
export interface Row {
  readonly heading: string;
  readonly text: Phrase;
}

/** A phrase from a template: say`Only ${column} gives ${count} figures.` */
export function say(texts: TemplateStringsArray, ...inserts: (Phrase | Part | number)[]): Phrase {
  const parts = texts.flatMap((text, at) => [text, ...partsOf(inserts[at])]);
  return parts.filter((part) => part !== '');
}

function partsOf(insert: Phrase | Part | number | undefined): readonly Part[] {
  if (insert === undefined) return [];
  if (typeof insert === 'object' && 'length' in insert) return insert;
  return [typeof insert === 'number' ? String(insert) : insert];
}

/** Joins phrases with a separator of ours. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
