/**
 * Dates as strings in EDTF (ISO 8601-2), levels 0 and 1: calendar dates and intervals, no time of day.
 * A date keeps the precision with which it was written; it never becomes a JavaScript `Date` outside this file.
 */
import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parse } from 'edtf';
import { oncePerText } from './once.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';

/** A date or interval with the days it covers, both included; `null` is an open or unknown end. */
export interface DateSpan {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The two ends of an interval, each with its own precision. */
  readonly ends?: readonly [DateSpan | null, DateSpan | null];
}

export interface Fault {
  readonly fault: string;
}

const memory = new Map<string, DateSpan | Fault>();

/** Reads an EDTF date or interval of level 0 or 1, or says what is wrong with it. */
export function parseDate(text: string): DateSpan | Fault {
  const known = memory.get(text);
  if (known) return known;
  const read = readDate(text);
  memory.set(text, read);
  return read;
}

function readDate(text: string): DateSpan | Fault {
  const refused = refusedByName(text);
  if (refused) return { fault: refused };
  const read = text.includes('/') ? readInterval(text) : readCalendarDate(text);
  return 'fault' in read || PLAIN.test(text) || inGrammar(text) ? read : notADate(text);
}

/** What the calendar check covers by itself: the grammar takes many times as long. */
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether the EDTF grammar knows the text; it checks the form only, not the calendar. */
function inGrammar(text: string): boolean {
  try {
    parse(text, { level: 1, types: ['Date', 'Interval'] });
    return true;
  } catch {
    return false;
  }
}

function notADate(text: string): Fault {
  return { fault: `“${text}” is not a date` };
}

const REFUSED: readonly [RegExp, string][] = [
  [/T\d|\d{2}:\d{2}|\d{2}Z$/i, 'a time of day is not kept: write the calendar date alone'],
  [
    /(?:^|\/)-?\d{4}-(2[1-9]|3\d|4[01])(?=$|[~?%/])/,
    'seasons, quarters and halves are not read: write the months, as in 2024-09/2024-11',
  ],
  [/^[[{]/, 'sets of dates are not read: write an interval, or one date'],
  [/^Y-?\d/i, 'years of more than four digits are not read'],
  [/^-|\/-/, 'years before the year 0 are not read'],
  [/^\d{4}-?W\d/i, 'week dates are not read: write the days, as in 2024-10-14/2024-10-20'],
  [/^\d{4}-\d{3}$/, 'days of the year are not read: write YYYY-MM-DD'],
  [/^\d{6}$|^\d{8}$/, 'the compact form is not read: write YYYY-MM-DD with hyphens'],
  [/^\d{4}-(\d-\d{1,2}|\d{2}-\d|\d)$/, 'month and day have two digits each: write YYYY-MM-DD'],
];

function refusedByName(text: string): string | undefined {
  const hit = REFUSED.find(([pattern]) => pattern.test(text));
  return hit && `“${text}”: ${hit[1]}`;
}

function readInterval(text: string): DateSpan | Fault {
  const [from = '', to = '', more] = text.split('/');
  if (more !== undefined) return notADate(text);
  const [start, end] = [readEnd(from), readEnd(to)];
  if (start && 'fault' in start) return start;
  if (end && 'fault' in end) return end;
  if (!start && !end) return { fault: `“${text}” has no end at all: give at least one` };
  if (start?.start && end?.end && start.start > end.end) return { fault: `“${text}” ends before it begins` };
  return {
    edtf: text,
    start: start?.start ?? null,
    end: end?.end ?? null,
    precision: 'interval',
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    ends: [start, end],
  };
}

/** One end of an interval; null where it is open. */
function readEnd(text: string): DateSpan | Fault | null {
  return text === '' || text === '..' ? null : readCalendarDate(text);
}

function readCalendarDate(text: string): DateSpan | Fault {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/.exec(text);
  if (!match) return notADate(text);
  const [, year = '', month, day, qualifier = ''] = match;
  const fault = calendarFault(text, year, month, day);
  if (fault) return { fault };
  return {
    edtf: text,
    ...daysCovered(year, month, day),
    precision: precisionOf(year, month, day),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function calendarFault(text: string, year: string, month?: string, day?: string): string | undefined {
  if (!month || month === 'XX') return undefined;
  if (month < '01' || month > '12') return `“${text}”: there is no month ${month}`;
  if (!day || day === 'XX') return undefined;
  const last = lastDay(year.replaceAll('X', '0'), month);
  return day < '01' || day > last
    ? `“${text}” is not in the calendar: ${year}-${month} has ${Number(last)} days`
    : undefined;
}

function daysCovered(year: string, month?: string, day?: string): { start: string; end: string } {
  const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  if (!month || month === 'XX') return { start: `${first}-01-01`, end: `${last}-12-31` };
  if (!day || day === 'XX') return { start: `${first}-${month}-01`, end: `${last}-${month}-${lastDay(last, month)}` };
  return { start: `${first}-${month}-${day}`, end: `${last}-${month}-${day}` };
}

function precisionOf(year: string, month?: string, day?: string): Precision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (!month || month === 'XX') return 'year';
  return !day || day === 'XX' ? 'month' : 'day';
}

function lastDay(year: string, month: string): string {
  return String(getDaysInMonth(utc(`${year}-${month}-01`))).padStart(2, '0');
}

/** Reads one calendar day, YYYY-MM-DD, or says what is wrong with it. */
export function parseDay(text: string): DateSpan | Fault {
  const parsed = parseDate(text);
  if ('fault' in parsed) return parsed;
  const plain = parsed.precision === 'day' && !parsed.approximate && !parsed.uncertain;
  return plain ? parsed : { fault: `“${text}” is not one day: write YYYY-MM-DD` };
}

/** Reads an ISO 8601 duration in whole days, `PnD`, or says what is wrong with it. */
export function parseDays(text: string): { days: number } | Fault {
  const match = /^P(\d{1,5})D$/.exec(text);
  return match ? { days: Number(match[1]) } : { fault: `“${text}” is not a number of days: write for example P14D` };
}

/** Whole calendar days between the nearest ends of two spans; 0 where they touch or overlap. */
export function gapInDays(a: DateSpan, b: DateSpan): number {
  if (a.end !== null && b.start !== null && a.end < b.start) return daysBetween(a.end, b.start);
  if (b.end !== null && a.start !== null && b.end < a.start) return daysBetween(b.end, a.start);
  return 0;
}

/** Milliseconds; a date without a time of day is read in UTC, where every day is of one length. */
const DAY_LENGTH = 86_400_000;

/** Calendar days from one day to another, both YYYY-MM-DD; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY_LENGTH;
}

const timeOf = oncePerText((day) => Date.parse(day));

/** The day that many days after another, or before it where the number is negative; never outside the years 0 to 9999. */
export function dayAfter(day: string, days: number): string {
  const found = formatISO(addDays(utc(day), days), { representation: 'date', in: utc });
  if (/^\d{4}-/.test(found)) return found;
  return days < 0 ? '0000-01-01' : '9999-12-31';
}

/** The span as known to be in order, for dates that the gate has let through. */
export function spanOf(text: string): DateSpan {
  const parsed = parseDate(text);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed;
}
