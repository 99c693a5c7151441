/** The figures of a passage as values: the words, and the reading that the qualifiers beside them ask for. */
import { type NumberWords, numberWordsOf } from '../../anchoring/number-words.ts';
import { numbersIn } from '../../anchoring/numbers.ts';
import { placesOf } from '../../anchoring/patterns.ts';
import { qualifierOf, READINGS } from '../../anchoring/qualifiers.ts';
import { baseLanguage } from '../../domain/language.ts';
import type { ValueData } from '../../domain/schema.ts';
import { overlaps, type Range } from '../../domain/text.ts';

export interface Figure extends Range {
  readonly value: ValueData;
}

/** The figures of a passage in text order, without those of its time words and times of day. */
export function figuresIn(words: string, language: string, times: readonly Range[]): Figure[] {
  const others = [...times, ...timesOfDay(words)];
  const numbers = numbersIn(words, language).filter(({ range }) => !others.some((time) => overlaps(time, range)));
  const list = numberWordsOf(baseLanguage(language));
  const figures: Figure[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = [numbers[index], numbers[index + 1]];
    if (!first) break;
    const range = second && rangeOf(words, first.range, second.range, language);
    const between = second && twoValues(first, second, list);
    if (range && between && between[0] < between[1]) {
      figures.push({ ...range, value: { words: words.slice(range.start, range.end), between } });
      index += 1;
    } else figures.push(figureOf(words, first, language));
  }
  return figures;
}

function timesOfDay(words: string): readonly Range[] {
  return placesOf('time-of-day', { text: words, blocks: [], lineAt: () => 1 });
}

type Found = ReturnType<typeof numbersIn>[number];

/** The two values of a range; “eleven and twelve thousand” are both thousands. */
function twoValues(first: Found, second: Found, list: NumberWords | undefined): [number, number] | undefined {
  if (first.value === undefined || second.value === undefined) return undefined;
  const scale = list?.scales.get(second.words.split(' ').at(-1) ?? '') ?? 1;
  return [first.value * (first.value < scale ? scale : 1), second.value];
}

/** “between 10 and 20”, “10 to 20”, “від 10 до 20”, “10–20”: one figure in two numbers. */
function rangeOf(words: string, first: Range, second: Range, language: string): Range | undefined {
  const joint = words.slice(first.end, second.start);
  const { between, to } = RANGES[baseLanguage(language)] ?? {};
  const before = between?.exec(words.slice(0, first.start));
  const isRange =
    /^\s?[-–—]\s?$/.test(joint) || to?.test(joint) || (before && / (?:and|und|та|і|й|до) $/.test(` ${joint.trim()} `));
  return isRange ? { start: before?.index ?? first.start, end: second.end } : undefined;
}

/** What opens a range of two numbers, and what joins them without that, by language. */
const RANGES: Readonly<Record<string, { readonly between: RegExp; readonly to?: RegExp }>> = {
  en: { between: /\bbetween $/i, to: /^ to $/ },
  uk: { between: /(?<!\p{L})(?:між|від) $/iu },
  de: { between: /\b(?:zwischen|von) $/i, to: /^ bis $/ },
};

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
