/** Numbers that follow a pattern: the times of day of a live blog. */
import type { Range } from '../domain/text.ts';
import type { NumberPattern } from '../domain/vocabulary.ts';

const PATTERNS = {
  'time-of-day':
    /(?<![\p{N}:.])(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?:[:.][0-5]\d)?(?!\d)(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\b\.?)/giu,
} as const satisfies Record<NumberPattern, RegExp>;

/** Every place of a text that follows a pattern. */
export function placesOf(pattern: NumberPattern, text: string): Range[] {
  return [...text.matchAll(PATTERNS[pattern])].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
