/** Numbers that follow a pattern: the times of day of a live blog, the call signs of a table. */
import type { ArticleText, Range } from '../domain/text.ts';
import type { NumberPattern } from '../domain/vocabulary.ts';

const TIME =
  /(?<![\p{N}:.])(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?:[:.][0-5]\d)?(?!\d)(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\b\.?)/giu;

/** A name and behind it a number of at most four digits; an ordinal, a year in words or a sentence is none. */
const CALL_SIGN = /^(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*[ -]?){1,3}\d{1,4}[A-Z]?$/u;

const PLACES = {
  'time-of-day': ({ text }) =>
    [...text.matchAll(TIME)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  'call-sign': ({ text, blocks }) => blocks.filter(({ start, end }) => CALL_SIGN.test(text.slice(start, end))),
} as const satisfies Record<NumberPattern, (article: ArticleText) => readonly Range[]>;

/** Every place of an article that follows a pattern. */
export function placesOf(pattern: NumberPattern, article: ArticleText): readonly Range[] {
  return PLACES[pattern](article);
}
