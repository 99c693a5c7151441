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

const DAY = '(?<![\\d.,/])([0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)(?![\\d.,/]*\\d)';
const BEFORE = new RegExp(`${DAY}(?: of)?[ -](\\p{L}{3,})\\.?(?:,?[ -]${YEAR})?`, 'gu');
const BEHIND = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,})\\.? (?:([0-3]?\\d)(?:st|nd|rd|th)?(?![\\d.,]*\\d)(?:,? ${YEAR})?|${YEAR})`,
  'gu',
);
const ISO = /(?<![\d.,/-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/g;
const DIGITS = /(?<![\d.,/-])([0-3]?\d)([./])([0-3]?\d)\2((?:20)?\d\d)(?!\d)/g;

/** The names of the twelve months, in several languages. */
export type Months = readonly (readonly string[])[];

/** The dates of a text, in text order; none overlap. */
export function datesIn(text: string, months: Months): WrittenDate[] {
  const monthOf = (word = '') => months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
  const typed = text.toLowerCase();
  const found = [
    ...Array.from(typed.matchAll(ISO), (it) => dated(it, it[1], Number(it[2]), it[3])),
    ...Array.from(typed.matchAll(DIGITS), (it) => inDigits(it)),
    ...Array.from(typed.matchAll(BEFORE), (it) => dated(it, it[3], monthOf(it[2]), it[1])),
    ...Array.from(typed.matchAll(BEHIND), (it) => dated(it, it[3] ?? it[4], monthOf(it[1]), it[2])),
  ].flat();
  return found.filter((it, at) => !found.slice(0, at).some(({ start, end }) => it.start < end && start < it.end));
}

/** Day before month; where that cannot be, month before day. */
function inDigits(match: RegExpExecArray): WrittenDate[] {
  const [first, second, year = ''] = [Number(match[1]), Number(match[3]), match[4]];
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return dated(match, year.padStart(4, '20'), month, String(day));
}

function dated({ index, 0: { length } }: RegExpExecArray, year: string | undefined, month: number, day?: string) {
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return [];
  const parts = [year ?? '', two(month), ...(day ? [two(Number(day))] : [])];
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
