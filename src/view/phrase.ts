/** A line of ours that holds words of a source: the two voices stay apart until they are printed. */

/** Words of a source inside a line of ours. */
export interface SourceWords {
  readonly words: string;
  readonly language: string;
}

export type Phrase = readonly (string | SourceWords)[];

/** The line as plain text, the source’s words in quotation marks. */
export function plainText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : `“${part.words}”`)).join('');
}

/** Joins phrases with a separator of ours. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
