/** The numbers of an article that nothing accounts for, each as the desk points to it. */
import { describe } from '../../anchoring/describe.ts';
import { numbersIn } from '../../anchoring/numbers.ts';
import { placesOf } from '../../anchoring/patterns.ts';
import { wholeWordsAround } from '../../anchoring/words.ts';
import type { QuoteSelector } from '../../domain/schema.ts';
import { type ArticleText, overlaps, type Range } from '../../domain/text.ts';
import { NUMBER_PATTERNS, type NumberPattern } from '../../domain/vocabulary.ts';

/** A number that nothing accounts for, with the whole word that it is part of. */
export interface OpenNumber extends Range {
  readonly quote: QuoteSelector;
  /** The pattern that it follows, as others in the article may do. */
  readonly pattern: NumberPattern | undefined;
}

/** Numbers with the whole words around them, “22:15” once, and the quotes by which they are found. */
export function wholeNumbers(numbers: readonly Range[], copy: ArticleText): Omit<OpenNumber, 'pattern'>[] {
  const whole = numbers.map((number) => wholeWordsAround(number, copy.text));
  const once = whole.filter(({ start }, index) => whole[index - 1]?.start !== start);
  return once.flatMap((range) => {
    const quote = describe(range, copy);
    return quote ? [{ ...range, quote }] : [];
  });
}

/** The numbers of a text that messages of the gate are about, in the order of both. */
export function openNumbers(copy: ArticleText, language: string, messages: readonly string[]): OpenNumber[] {
  const { text } = copy;
  const left = [...messages];
  const open = numbersIn(text, language).flatMap(({ range, words }) => {
    const near = text.slice(Math.max(0, range.start - 30), range.end + 30);
    const index = left.findIndex((message) => message.includes(`“${words}” in “${near}”`));
    if (index < 0) return [];
    left.splice(index, 1);
    return [range];
  });
  const patterns = NUMBER_PATTERNS.map((name) => ({ name, places: placesOf(name, copy) }));
  return wholeNumbers(open, copy).map((number) => ({
    ...number,
    pattern: patterns.find(({ places }) => places.some((place) => overlaps(place, number)))?.name,
  }));
}
