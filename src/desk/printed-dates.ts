/** Calendar dates as articles print them: “13 March 2031”, “Oct 29”, “13.03.2031”, “in November”. */
import { baseLanguage, knownLanguage } from '../domain/language.ts';
import type { Range } from '../domain/text.ts';

/** A date as printed; what the words leave open is absent. */
export interface PrintedDate extends Range {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** The dates that a text prints in digits or with the name of a month, in text order, none within another. */
export function datesIn(text: string, language: string): PrintedDate[] {
  const months = monthNames(language);
  const name = `(?<month>${[...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?:\\.(?=,?\\s*\\d))?`;
  const found = patterns(name).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => dateOf(match, months, language) ?? []),
  );
  return found
    .filter((date, index) => !found.some((other, at) => at < index && other.start < date.end && date.start < other.end))
    .sort((a, b) => a.start - b.start);
}

/** A printed date with all its parts as an ISO day. */
export function dayOfDate({ year, month, day }: PrintedDate): string | undefined {
  return year === undefined || day === undefined ? undefined : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const YEAR = String.raw`(?:,?\s+(?<year>\d{4}))`;
/** What shows that the name of a month alone is one. */
const BEFORE_MONTH = [
  'in|of|by|since|until|till|from|before|after|early|late|mid|this|last|next',
  'im|ende|anfang|mitte|seit|bis|en|fin|début|depuis|у|в|до|з|від|на|кінця|початку|середини|наприкінці',
].join('|');
const LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}.,/-])`;
const NOT_GOING_ON = String.raw`(?![\p{L}\p{N}])`;

/** The forms of dates, the fullest first. */
function patterns(name: string): RegExp[] {
  const forms = [
    `${DAY}\\s+(?:of\\s+|de\\s+)?${name}${YEAR}?`,
    `${name}\\s+${DAY}${YEAR}?`,
    String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`,
    String.raw`(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>\d{4})`,
    `(?<=(?:${BEFORE_MONTH})[\\s-])${name}${YEAR}?`,
  ];
  return forms.map((form) => new RegExp(`${LETTER_BEFORE}${form}${NOT_GOING_ON}`, 'giu'));
}

function dateOf(
  match: RegExpMatchArray,
  months: ReadonlyMap<string, number>,
  language: string,
): PrintedDate | undefined {
  const { year, month = '', day, first, second } = match.groups ?? {};
  const start = match.index ?? 0;
  const range = { start, end: start + match[0].length };
  const parts = first && second ? dayAndMonth(Number(first), Number(second), language) : undefined;
  const number = parts?.month ?? months.get(month.toLowerCase()) ?? Number(month);
  const given = parts?.day ?? (day === undefined ? undefined : Number(day));
  if (!(number >= 1 && number <= 12) || (given !== undefined && (given < 1 || given > 31))) return undefined;
  return { ...range, month: number, ...(year && { year: Number(year) }), ...(given !== undefined && { day: given }) };
}

/** Digits name the day first, except in American English, or where only the other order is possible. */
function dayAndMonth(first: number, second: number, language: string) {
  const isMonthFirst = second > 12 || (language === 'en-US' && first <= 12);
  return isMonthFirst ? { month: first, day: second } : { month: second, day: first };
}

const memory = new Map<string, ReadonlyMap<string, number>>();

/** The names of the months, long and short, in the language of a text and in English, in lower case. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = memory.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of [knownLanguage(language), 'en-GB', 'en-US']) {
    for (const style of ['long', 'short'] as const) {
      for (let month = 1; month <= 12; month += 1) names.set(monthName(locale, style, month), month);
    }
  }
  for (const [index, name] of (IN_MONTHS[baseLanguage(language)] ?? []).entries()) names.set(name, index + 1);
  names.delete('');
  memory.set(language, names);
  return names;
}

/** The names of the months behind “in”, where they have another form there. */
const IN_MONTHS: Readonly<Record<string, readonly string[]>> = {
  uk: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(' '),
};

/** The name as it stands beside a day, which in many languages is not the form of the calendar. */
function monthName(locale: string, month: 'long' | 'short', number: number): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2001, number - 1, 1));
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  return /\d/.test(name) ? '' : name.toLowerCase().replace(/\.$/, '');
}

function escaped(text: string): string {
  return RegExp.escape(text);
}
