/** Every number of a text, in digits and in words. */

import { digitNumbersIn, type WrittenNumber } from '../domain/digits.ts';
import { baseLanguage } from '../domain/language.ts';
import { oncePer } from '../domain/once.ts';
import { masked, type Range } from '../domain/text.ts';
import { cardinalAt, type Reading, type Words, wordsIn } from './cardinals.ts';
import { type NumberWords, numberWordsOf } from './number-words.ts';
import { isOrdinal } from './ordinals.ts';
import { halfAt, vagueAt } from './vague.ts';

/** One number as it stands in a text: the figure it gives, or the vague word it is. */
export interface FoundNumber {
  readonly range: Range;
  readonly words: string;
  readonly value?: number;
  readonly vague?: string;
}

const MONEY = /[$€£¥₴]\s?$/;
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** Every number of a text in text order; each run of digits and each number word of the language belongs to one at most: ordinals are none. */
export function numbersIn(text: string, language: string): FoundNumber[] {
  const list = numberWordsOf(baseLanguage(language));
  const inDigits = digitNumbersIn(text, language).map((number) => (list ? scaled(text, number, list) : number));
  // No word of a number in digits (“5 million”) begins another number.
  const rest = masked(inDigits, text);
  const inWords = list ? wordNumbersIn(rest, list) : [];
  const cardinals = inDigits.filter(({ end }) => !isOrdinal(text, end, language));
  return [...cardinals, ...inWords].map((number) => found(text, number)).sort((a, b) => a.range.start - b.range.start);
}

/** Whether a figure stands in the words given for it: 3000 in “3,000”, 4 in “four”, 3500000 in “$3.5 million”. */
export function numberIsIn(value: number, words: string, language: string): boolean {
  const numbers = numbersIn(words, language);
  const values = numbers.flatMap((number) => number.value ?? []);
  const list = numberWordsOf(baseLanguage(language));
  if (values.includes(value) || (list && beginsRange(value, words, numbers, list))) return true;
  if (list) return value === 1 && wordsIn(words).some(({ key }) => key.length > 2 && list.ones.has(key));
  const hasLetters = /\p{L}/u.test(words);
  return hasLetters && values.some((figure) => SCALES.some((scale) => rounded(figure * scale) === value));
}

/** Whether a figure is the first of a range that shares its scale with the second: 11000 in “eleven to twelve thousand”. */
function beginsRange(value: number, words: string, numbers: readonly FoundNumber[], list: NumberWords): boolean {
  return numbers.some((first, index) => {
    const second = numbers[index + 1];
    if (first.value === undefined || second?.value === undefined) return false;
    const between = words.slice(first.range.end, second.range.start).trim().toLowerCase();
    const scale = list.scales.get(wordsIn(second.words).at(-1)?.key ?? '') ?? 1;
    const isRange = list.to.has(between) || /^[-–—]$/.test(between);
    return isRange && rounded(first.value * scale) === value && value < second.value;
  });
}

function found(text: string, { start, end, value, vague }: Range & Omit<Reading, 'end'>): FoundNumber {
  const number = { range: { start, end }, words: text.slice(start, end) };
  if (vague !== undefined) return { ...number, vague };
  return value === undefined ? number : { ...number, value };
}

/** Digits with the scale word behind them: “3.5 million”, “5bn”, “$5m”. */
function scaled(text: string, number: WrittenNumber, list: NumberWords): WrittenNumber {
  const behind = /^([ \u00A0\u2009\u202F-]?)(\p{L}+)/u.exec(text.slice(number.end, number.end + 24));
  const scale = behind && scaleOf(behind[2]?.toLowerCase() ?? '', behind[1] === '', isMoney(text, number), list);
  if (!behind || !scale) return number;
  const end = number.end + behind[0].length;
  return scaled(text, { start: number.start, end, value: rounded(number.value * scale) }, list);
}

function scaleOf(key: string, isAttached: boolean, isAmount: boolean, list: NumberWords): number | undefined {
  const attached = isAttached ? list.attachedScales.get(key) : undefined;
  return list.scales.get(key) ?? attached ?? (isAmount ? list.moneyScales.get(key) : undefined);
}

function isMoney(text: string, { start }: WrittenNumber): boolean {
  return MONEY.test(text.slice(Math.max(start - 2, 0), start));
}

/** Every word with which a number can begin; most words of a text are none. */
const beginningsIn = oncePer(
  ({ plurals, several, half, cardinals, ones, scales }: NumberWords) =>
    new Set([
      ...plurals.keys(),
      ...several.flatMap(([first]) => first ?? []),
      ...half,
      ...cardinals.keys(),
      ...ones,
      ...scales.keys(),
    ]),
);

/** Where a number can stand: from such a word, with a “between” before it, to the next sign that is neither space nor hyphen. */
const stretchesOf = oncePer((list: NumberWords) => {
  const anyOf = (words: Iterable<string>) =>
    `(?:${[...words].map((word) => RegExp.escape(word).replaceAll('\\x27', "['’ʼ]")).join('|')})`;
  const isWhole = "(?<![\\p{L}\\p{M}]['’ʼ]?)";
  const between = list.between.size > 0 ? `(?:${anyOf(list.between)}[^\\p{L}\\p{M}]+)?` : '';
  const first = `${anyOf(beginningsIn(list))}(?![\\p{L}\\p{M}])`;
  return new RegExp(`${isWhole}${between}${first}[\\p{L}\\p{M}'’ʼ\\s-]*`, 'giu');
});

function wordNumbersIn(text: string, list: NumberWords): (Reading & Range)[] {
  return [...text.matchAll(stretchesOf(list))].flatMap(({ index, 0: stretch }) =>
    numbersOf({ text: stretch, words: wordsIn(stretch), list }).map((number) => ({
      ...number,
      start: index + number.start,
      end: index + number.end,
    })),
  );
}

function numbersOf(within: Words): (Reading & Range)[] {
  const { words, list } = within;
  const numbers: (Reading & Range)[] = [];
  const mayBegin = beginningsIn(list);
  for (let index = 0; index < words.length; ) {
    const isCandidate = mayBegin.has(words[index]?.key ?? '');
    const reading = isCandidate
      ? (vagueAt(within, index) ?? halfAt(within, index) ?? cardinalAt(within, index))
      : undefined;
    const isNumber = reading?.value !== undefined || reading?.vague !== undefined;
    if (isNumber) numbers.push({ ...reading, start: words[index]?.start ?? 0, end: words[reading.end - 1]?.end ?? 0 });
    index = reading?.end ?? index + 1;
  }
  return numbers;
}

/** Products of decimals as people mean them: 1.1 billion is 1100000000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
