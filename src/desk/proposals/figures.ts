/** The figures of a passage as values: the words, and the reading that the qualifiers before them ask for. English only. */
import { numbersIn } from '../../anchoring/numbers.ts';
import { placesOf } from '../../anchoring/patterns.ts';
import type { ValueData } from '../../domain/schema.ts';
import { overlaps, type Range } from '../../domain/text.ts';

export interface Figure extends Range {
  readonly value: ValueData;
}

const QUALIFIERS: readonly (readonly [Exclude<keyof ValueData, 'words' | 'unit' | 'vague' | 'between'>, RegExp])[] = [
  [
    'upTo',
    /\b(?:could (?:grow|rise|climb|reach)(?: to)?|might (?:grow|rise|reach)(?: to)?|up to|as many as|as much as)\s+$/i,
  ],
  ['atLeast', /\b(?:at least|more than|over|no (?:fewer|less) than|upwards of)\s+$/i],
  ['atMost', /\b(?:at most|fewer than|less than|under|no more than|not more than)\s+$/i],
  ['about', /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated)\s+$/i],
];

/** The figures of a passage in text order, without those of its time words and times of day. */
export function figuresIn(words: string, language: string, times: readonly Range[]): Figure[] {
  const others = [...times, ...timesOfDay(words)];
  const numbers = numbersIn(words, language).filter(({ range }) => !others.some((time) => overlaps(time, range)));
  const figures: Figure[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = [numbers[index], numbers[index + 1]];
    if (!first) break;
    const range = second && rangeOf(words, first.range, second.range);
    const between = second && twoValues(first, second);
    if (range && between && between[0] < between[1]) {
      figures.push({ ...range, value: { words: words.slice(range.start, range.end), between } });
      index += 1;
    } else figures.push(figureOf(words, first));
  }
  return figures;
}

function timesOfDay(words: string): readonly Range[] {
  return placesOf('time-of-day', { text: words, blocks: [], lineAt: () => 1 });
}

type Found = ReturnType<typeof numbersIn>[number];

/** The two values of a range; “eleven and twelve thousand” are both thousands. */
function twoValues(first: Found, second: Found): [number, number] | undefined {
  if (first.value === undefined || second.value === undefined) return undefined;
  const scale = SCALES.find(
    ([word, size]) => second.words.endsWith(word) && first.value !== undefined && first.value < size,
  );
  return [first.value * (scale?.[1] ?? 1), second.value];
}

const SCALES: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
];

/** “between 10 and 20”, “10 to 20”, “10–20”: one figure in two numbers. */
function rangeOf(words: string, first: Range, second: Range): Range | undefined {
  const joint = words.slice(first.end, second.start);
  if (/^(?: to |[-–—])$/.test(joint)) return { start: first.start, end: second.end };
  const before = /\bbetween $/i.exec(words.slice(0, first.start));
  return before && joint === ' and ' ? { start: before.index, end: second.end } : undefined;
}

function figureOf(words: string, { range, value, vague }: Found): Figure {
  if (value === undefined)
    return { ...range, value: { words: words.slice(range.start, range.end), vague: vague ?? '' } };
  const before = words.slice(0, range.start);
  for (const [form, pattern] of QUALIFIERS) {
    const start = pattern.exec(before)?.index;
    if (start !== undefined)
      return { start, end: range.end, value: { words: words.slice(start, range.end), [form]: value } };
  }
  return { ...range, value: { words: words.slice(range.start, range.end), exactly: value } };
}
