/** A line of ours that holds words of a source: the two voices stay apart until they are printed. */

/** Words of a source inside a line of ours. */
export interface SourceWords {
  readonly words: string;
  readonly language: string;
}

/** A name inside a line of ours: that of an outlet or a speaker, in whatever script it is written. */
export interface Name {
  readonly name: string;
}

export type Phrase = readonly (string | SourceWords | Name)[];

/** The line as plain text, the source’s words in quotation marks. */
export function plainText(phrase: Phrase): string {
  return phrase.map(plainPart).join('');
}

function plainPart(part: Phrase[number]): string {
  if (typeof part === 'string') return part;
  return 'name' in part ? part.name : `“${part.words}”`;
}

/** Joins phrases with a separator of ours. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
