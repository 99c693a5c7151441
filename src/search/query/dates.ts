/** Dates as people write them, and the keys under which the index has what is of a day or a month, or about it. */
import type { Range } from '../../domain/text.ts';
import { filterKey } from './keys.ts';

/** A date in a query, and where it stands. */
export interface WrittenDate extends Range {
  /** “2024-10-29”, “2024-10”, or “-10-29” of any year. */
  readonly date: string;
}

/** What is told of a date: that something is about it or was said on it, or that its article is of that day. */
export const ROLES = ['date', 'said'] as const;
export type DateRole = (typeof ROLES)[number];

const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const MONTH = '(?<month>\\p{L}{3,})\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\d.,/]*\\d)';
const WAYS = [
  /(?<![\d.,/-])(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?(?![\d-])/g,
  /(?<![\d.,/-])(?<day>[0-3]?\d)([./])(?<month>[0-3]?\d)\2(?<year>(?:20)?\d\d)(?!\d)/g,
  new RegExp(`(?<![\\d.,/])${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?`, 'gu'),
  new RegExp(`(?<!\\p{L})${MONTH}(?: ${DAY}(?![\\d.,]*\\d))?(?:,? ${YEAR})?`, 'gu'),
];

/** The names of the twelve months, in several languages. */
export type Months = readonly (readonly string[])[];

/** The dates of a text, in text order; none overlap. */
export function datesIn(text: string, months: Months): WrittenDate[] {
  const typed = text.toLowerCase();
  const found = WAYS.flatMap((way) => [...typed.matchAll(way)].flatMap((match) => dated(match, months)));
  return found.filter((it, at) => !found.slice(0, at).some(({ start, end }) => it.start < end && start < it.end));
}

/** In digits the day stands before the month; where that cannot be, the month before the day. */
function dated({ index, 0: { length }, groups = {} }: RegExpExecArray, months: Months): WrittenDate[] {
  const { day = '', month = '', year = '' } = groups;
  const second = Number(month) || months.findIndex((names) => names.some((name) => name.startsWith(month))) + 1;
  const [date, inYear] = second > 12 ? [second, Number(day)] : [Number(day), second];
  if (!(day || year) || inYear < 1 || inYear > 12 || date > 31 || (day && date < 1)) return [];
  const parts = [year ? year.padStart(4, '20') : '', two(inYear), ...(date ? [two(date)] : [])];
  return [{ start: index, end: index + length, date: parts.join('-') }];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The keys of the days or months from one day to another, both “YYYY-MM-DD”: a day's own only where it is one day. */
export function dateKeys(role: DateRole, start: string, end: string): string[] {
  const days = start === end ? [start, start.replace(/^\d+/, '')] : [];
  return [...days, ...monthsBetween(start, end)].map((date) => filterKey(role, date));
}

/** At most the months of a year. */
function monthsBetween(start: string, end: string): string[] {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const last = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1;
  const months = Array.from({ length: Math.min(last - first, 11) + 1 }, (_, at) => first + at);
  return months.map((month) => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`);
}
