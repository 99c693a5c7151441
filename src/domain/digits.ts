/** Numbers written in digits, with the grouping and decimal characters that people write. The search page loads this file: it is short. */

/** A number and where it stands (UTF-16 offsets). */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Separators {
  readonly decimal: string | undefined;
  readonly group: string | undefined;
}

const GROUPING = /^[.,'’٫٬ \u00A0\u2009\u202F]$/;
const known: Record<string, Separators> = {};

/** Every number in digits, in text order; a language says which of its separators group and which divide. */
export function digitNumbersIn(text: string, language: string): WrittenNumber[] {
  const runs = [...text.matchAll(/\p{Nd}+/gu)].map(({ index, 0: run }) => [index, index + run.length, run] as const);
  const separators = runs.map(([, end], at) => text.slice(end, runs[at + 1]?.[0] ?? end));
  const digits = runs.map(([, , run]) => asciiDigits(run));
  let next = 0;
  return runs.flatMap(([start], first) => {
    if (first < next) return [];
    const [whole, last] = extentOf(digits, separators, first, separatorsOf(language));
    const before = digits.slice(first, whole + 1).join('');
    const value = Number(last > whole ? `${before}.${digits[last]}` : before);
    next = last + 1;
    return { start, end: runs[last]?.[1] ?? start, value };
  });
}

/** Up to which run a number goes: without its decimals, and with them. */
function extentOf(
  digits: readonly string[],
  separators: readonly string[],
  first: number,
  own: Separators,
): [number, number] {
  const isShort = (at: number) => (digits[at]?.length ?? 9) < 3;
  const isDate = (at: number) => separators[at] === '.' && separators[at + 1] === '.' && isShort(at) && isShort(at + 1);
  const whole = isDate(first) ? first : lastGroup(digits, separators, first, own);
  const separator = separators[whole];
  const divides = isOwn(separator, own) || (separator === '.' && own.group !== '.');
  const isRow = separators[whole + 1] === separator || separators[whole > first ? first : first - 1] === separator;
  return [whole, divides && !isRow && !isDate(whole) ? whole + 1 : whole];
}

/** The last of the groups of three that follow a run, all behind one separator; the run itself where none does. */
function lastGroup(digits: readonly string[], separators: readonly string[], first: number, own: Separators): number {
  const separator = separators[first] ?? '';
  if (!GROUPING.test(separator) || !/^[1-9]\d{0,2}$/.test(digits[first] ?? '')) return first;
  let last = first;
  while (separators[last] === separator && digits[last + 1]?.length === 3) last += 1;
  const goesOn = separators[last] === separator && !/\s/.test(separator);
  return goesOn || (last === first + 1 && isOwn(separator, own)) ? first : last;
}

function isOwn(separator: string | undefined, { decimal }: Separators): boolean {
  return separator === decimal || separator === '٫';
}

/** How a language writes numbers, read off two that it writes. */
function separatorsOf(language: string): Separators {
  const written = (number: number) => number.toLocaleString(language, { numberingSystem: 'latn' });
  known[language] ??= { decimal: written(1.5)[1], group: written(12345)[2] };
  return known[language];
}

/** Decimal digits of any script as 0 to 9: Unicode keeps each set of ten together, in order. */
function asciiDigits(run: string): string {
  const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
  return run.replace(/[^\d]/gu, (digit) => {
    let value = 0;
    while (isDigit((digit.codePointAt(0) ?? 0) - value - 1)) value += 1;
    return String(value % 10);
  });
}
