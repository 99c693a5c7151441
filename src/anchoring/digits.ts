/** Numbers written in digits, with the grouping and decimal signs that people write. */
import { knownLanguage } from './language.ts';

/** One number in digits: UTF-16 offsets, and the number. */
export interface DigitNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Signs {
  readonly decimal: string;
  readonly group: string;
}

interface Chain {
  readonly start: number;
  readonly runs: readonly string[];
  /** The sign behind each run but the last. */
  readonly signs: readonly string[];
}

/** Runs of digits that single signs may join to one number. */
const CHAIN = /\p{Nd}+(?:[.,'’٫٬ \u00A0\u2009\u202F]\p{Nd}+)*/gu;
const RUN = /\p{Nd}+/gu;
const SPACES = ' \u00A0\u2009\u202F';
const signsOf = new Map<string, Signs>();

/** Every number in digits; each run of decimal digits belongs to exactly one. */
export function digitNumbersIn(text: string, language: string): DigitNumber[] {
  const signs = signsIn(language);
  return [...text.matchAll(CHAIN)].flatMap(({ index, 0: words }) => numbersOf(chainOf(words, index), signs));
}

/** How a language groups and divides, from the platform's own tables. */
function signsIn(language: string): Signs {
  const known = signsOf.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(knownLanguage(language), { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const signs = { decimal: signOf('decimal'), group: signOf('group') };
  signsOf.set(language, signs);
  return signs;
}

function chainOf(words: string, start: number): Chain {
  const runs = words.match(RUN) ?? [];
  const signs = words.split(RUN).slice(1, -1);
  return { start, runs, signs };
}

/** Cuts a chain into numbers, each as long as grouping and decimals allow. */
function numbersOf(chain: Chain, signs: Signs): DigitNumber[] {
  const numbers: DigitNumber[] = [];
  let offset = chain.start;
  for (let first = 0; first < chain.runs.length; ) {
    const groups = isDate(chain, first) ? 0 : groupsAfter(chain, first, signs);
    const whole = first + groups;
    const decimals = hasDecimals(chain, first, whole, signs) ? 1 : 0;
    const last = whole + decimals;
    const end = offset + lengthOf(chain, first, last);
    numbers.push({ start: offset, end, value: figureOf(chain.runs, first, whole, last) });
    offset = end + (chain.signs[last]?.length ?? 0);
    first = last + 1;
  }
  return numbers;
}

/** How many groups of three follow a run, all behind the same sign. */
function groupsAfter(chain: Chain, first: number, signs: Signs): number {
  const sign = chain.signs[first];
  if (sign === undefined || !isHead(chain.runs[first] ?? '')) return 0;
  let groups = 0;
  while (chain.signs[first + groups] === sign && lengthInDigits(chain.runs[first + groups + 1]) === 3) groups += 1;
  if (chain.signs[first + groups] === sign && !SPACES.includes(sign)) return 0;
  return groups === 1 && isOwnDecimal(sign, signs) ? 0 : groups;
}

/** What can stand before the first group: one to three digits, not nought. */
function isHead(run: string): boolean {
  return lengthInDigits(run) <= 3 && digitsToAscii(run)[0] !== '0';
}

/** Whether a run is followed by a decimal sign and its decimals, and by no further run of the same kind (1.2.3). */
function hasDecimals(chain: Chain, first: number, whole: number, signs: Signs): boolean {
  const sign = chain.signs[whole];
  if (sign === undefined || !isDecimal(sign, signs)) return false;
  if (whole > first && chain.signs[first] === sign) return false;
  const isRow = chain.signs[whole + 1] === sign || (whole === first && chain.signs[first - 1] === sign);
  return !isRow && !isDate(chain, whole);
}

/** The decimal sign of the language or of Arabic digits: a single group of three behind it is decimals (in English, 3.500). */
function isOwnDecimal(sign: string, signs: Signs): boolean {
  return sign === signs.decimal || sign === '٫';
}

/** Besides those, a full stop that is no grouping sign of the language: 3.5 is the same number everywhere else. */
function isDecimal(sign: string, signs: Signs): boolean {
  return isOwnDecimal(sign, signs) || (sign === '.' && signs.group !== '.');
}

/** A date in digits (29.10.2024) is three numbers. */
function isDate({ runs, signs }: Chain, first: number): boolean {
  return (
    signs[first] === '.' &&
    signs[first + 1] === '.' &&
    lengthInDigits(runs[first]) <= 2 &&
    lengthInDigits(runs[first + 1]) <= 2
  );
}

function lengthOf(chain: Chain, first: number, last: number): number {
  const runs = chain.runs.slice(first, last + 1).join('');
  return runs.length + chain.signs.slice(first, last).join('').length;
}

function figureOf(runs: readonly string[], first: number, whole: number, last: number): number {
  const before = runs.slice(first, whole + 1).join('');
  return Number(digitsToAscii(last > whole ? `${before}.${runs[last]}` : before));
}

function lengthInDigits(run: string | undefined): number {
  return [...(run ?? '')].length;
}

/** Decimal digits of any writing as 0 to 9; Unicode keeps each set of ten together, in order. */
function digitsToAscii(run: string): string {
  return run.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let below = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
    return String(below % 10);
  });
}
