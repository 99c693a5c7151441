/** From a range back to the shortest quote that finds it. */
import type { QuoteSelector } from '../domain/schema.ts';
import { type ArticleText, foldArticle, type Range } from '../domain/text.ts';
import { contextOf, occurrencesOf } from './occurrences.ts';

/** How many words to either side are tried before giving up. */
const MAX_WORDS = 12;

/** The quote of a range, with the shortest prefix or suffix of whole words that sets it apart; none where none does. */
export function describe(range: Range, { text }: ArticleText): QuoteSelector | undefined {
  const exact = text.slice(range.start, range.end);
  const places = occurrencesOf(exact, text);
  return candidates(range, text).find((selector) => places.filter(contextOf(selector, text)).length === 1);
}

function candidates(range: Range, text: string): QuoteSelector[] {
  const exact = text.slice(range.start, range.end);
  const selectors: QuoteSelector[] = [{ exact }];
  for (let count = 1; count <= MAX_WORDS; count += 1) {
    const prefix = foldArticle(text.slice(wordsBefore(text, range.start, count), range.start));
    const suffix = foldArticle(text.slice(range.end, wordsAfter(text, range.end, count)));
    if (prefix) selectors.push({ exact, prefix });
    if (suffix) selectors.push({ exact, suffix });
    if (prefix && suffix) selectors.push({ exact, prefix, suffix });
  }
  return selectors;
}

/** The offset at which the last `count` words before an offset begin. */
function wordsBefore(text: string, offset: number, count: number): number {
  let start = text[offset - 1] === ' ' ? offset - 1 : offset;
  for (let left = count; left > 0 && start > 0; left -= 1) start = text.lastIndexOf(' ', start - 1);
  return start <= 0 ? 0 : start + 1;
}

/** The offset at which the first `count` words after an offset end. */
function wordsAfter(text: string, offset: number, count: number): number {
  let end = text[offset] === ' ' ? offset : offset - 1;
  for (let left = count; left > 0 && end !== -1; left -= 1) end = text.indexOf(' ', end + 1);
  return end === -1 ? text.length : end;
}
