/** Every place at which quoted words stand, character for character. */
import type { QuoteSelector } from '../domain/schema.ts';
import { foldArticle, type Range } from '../domain/text.ts';

/** Beyond this many places nobody needs to know how many there are. */
export const MAX_PLACES = 10_000;

/** The places of a quote's words, whatever stands around them. */
export function occurrencesOf(words: string, text: string, within?: Range): Range[] {
  const exact = foldArticle(words);
  const ranges: Range[] = [];
  if (exact === '') return ranges;
  const last = (within?.end ?? text.length) - exact.length;
  let start = text.indexOf(exact, within?.start ?? 0);
  while (start !== -1 && start <= last && ranges.length < MAX_PLACES) {
    ranges.push({ start, end: start + exact.length });
    start = text.indexOf(exact, start + 1);
  }
  return ranges;
}

/** Makes the test whether prefix and suffix stand directly around a range; a space at the joint is white space alone. */
export function contextOf({ prefix, suffix }: QuoteSelector, text: string): (range: Range) => boolean {
  const before = foldArticle(prefix ?? '');
  const after = foldArticle(suffix ?? '');
  return ({ start, end }) => {
    const startsAfter = text[start - 1] === ' ' ? start - 1 : start;
    const endsBefore = text[end] === ' ' ? end + 1 : end;
    return text.endsWith(before, startsAfter) && text.startsWith(after, endsBefore);
  };
}
