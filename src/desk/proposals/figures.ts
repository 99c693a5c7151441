/** The figures of a passage as values: the words, and the reading that the qualifiers beside them ask for. */
import { numbersIn } from '../../anchoring/numbers.ts';
import { placesOf } from '../../anchoring/patterns.ts';
import { qualifierOf, READINGS } from '../../anchoring/qualifiers.ts';
import { rangeAround } from '../../anchoring/ranges.ts';
import type { ValueData } from '../../domain/schema.ts';
import { overlaps, type Range } from '../../domain/text.ts';

export interface Figure extends Range {
  readonly value: ValueData;
}

/** The figures of a passage in text order, without those of its time words and times of day. */
export function figuresIn(words: string, language: string, times: readonly Range[]): Figure[] {
  const others = [...times, ...timesOfDay(words)];
  const numbers = numbersIn(words, language).filter(({ range }) => !others.some((time) => overlaps(time, range)));
  const figures: Figure[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = [numbers[index], numbers[index + 1]];
    if (!first) break;
    const ends = second && rangeAround(words, first.range, language);
    if (ends?.isLow && ends.low < ends.high) {
      const range = { start: first.range.start - openingOf(words, first.range), end: second?.range.end ?? 0 };
      figures.push({ ...range, value: { words: words.slice(range.start, range.end), between: [ends.low, ends.high] } });
      index += 1;
    } else figures.push(figureOf(words, first, language));
  }
  return figures;
}

/** The length of what opens a range before its first number: “between”. */
function openingOf(words: string, { start }: Range): number {
  return /(?<!\p{L})(?:between|zwischen|entre|між|від) $/iu.exec(words.slice(0, start))?.[0].length ?? 0;
}

function timesOfDay(words: string): readonly Range[] {
  return placesOf('time-of-day', { text: words, blocks: [], lineAt: () => 1 });
}

type Found = ReturnType<typeof numbersIn>[number];

function figureOf(words: string, { range, value, vague }: Found, language: string): Figure {
  if (value === undefined)
    return { ...range, value: { words: words.slice(range.start, range.end), vague: vague ?? '' } };
  const qualified = qualifierOf(words, range, language);
  const { start, end } = qualified ? withQualifier(words, range, qualified.words) : range;
  const form = qualified ? READINGS[qualified.kind][0] : 'exactly';
  return { start, end, value: { words: words.slice(start, end), [form]: value } };
}

/** A figure with the words that qualify it, which stand before it or behind it. */
function withQualifier(words: string, { start, end }: Range, qualifier: string): Range {
  const before = words.slice(0, start).trimEnd();
  if (before.endsWith(qualifier)) return { start: before.length - qualifier.length, end };
  const behind = words.indexOf(qualifier, end);
  return behind < 0 ? { start, end } : { start, end: behind + qualifier.length };
}
