/** Dates in words, in UTC, with the precision with which they were written. */
import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { type DateSpan, spanOf } from '../domain/dates.ts';
import { oncePerText } from '../domain/once.ts';
import { compareText } from '../domain/text.ts';
import { DATE_LOCALE, DATE_PATTERNS, dateLines } from '../words/words.ts';

/** A day by one of the patterns in which the language writes dates. */
export function dayInPattern(day: string, pattern: keyof typeof DATE_PATTERNS): string {
  return daysIn(DATE_PATTERNS[pattern])(day);
}

/** A story names few days, each of them often. */
const daysIn = oncePerText((pattern) => oncePerText((day) => format(day, pattern, { in: utc, locale: DATE_LOCALE })));

/** A span in words: “24 October 2024”, “October 2024”, “14–20 October 2024”, “until 31 December 2024”. */
export function dateInWords(span: DateSpan, bound?: 'until' | 'from'): string {
  const words = span.precision === 'interval' ? intervalInWords(span) : qualified(span, singleInWords(span));
  return bound ? dateLines[bound](words) : words;
}

/** A date of the content in words: “24 October 2024”. */
export function edtfInWords(edtf: string): string {
  return dateInWords(spanOf(edtf));
}

function singleInWords({ edtf, start, precision }: DateSpan): string {
  const day = start ?? edtf;
  if (precision === 'day') return dayInPattern(day, 'day');
  if (precision === 'month') return dayInPattern(day, 'month');
  if (precision === 'decade') return dateLines.decade(`${day.slice(0, 3)}0`);
  return precision === 'century' ? dateLines.century(`${day.slice(0, 2)}00`) : String(Number(day.slice(0, 4)));
}

function qualified({ approximate, uncertain }: DateSpan, words: string): string {
  const date = approximate ? dateLines.about(words) : words;
  return uncertain ? dateLines.uncertain(date) : date;
}

function intervalInWords({ ends }: DateSpan): string {
  const [from, to] = ends ?? [null, null];
  if (!from) return to ? dateInWords(to, 'until') : '';
  if (!to) return dateInWords(from, 'from');
  return stretchOfTwo(from, to);
}

/** Two dates with what they share said once: “24–29 October 2024”, “28 October – 3 November 2024”. */
function stretchOfTwo(from: DateSpan, to: DateSpan): string {
  if (from.edtf === to.edtf) return dateInWords(from);
  const plain = [from, to].every((end) => end.precision === 'day' && !end.approximate && !end.uncertain);
  if (!plain || from.edtf.slice(0, 4) !== to.edtf.slice(0, 4))
    return dateLines.stretch(dateInWords(from), dateInWords(to));
  const sameMonth = from.edtf.slice(0, 7) === to.edtf.slice(0, 7);
  return sameMonth
    ? dateLines.days(dayInPattern(from.edtf, 'dayOfMonth'), dateInWords(to))
    : dateLines.stretch(dayInPattern(from.edtf, 'dayOfYear'), dateInWords(to));
}

/** The stretch from the earliest to the latest of several dates, in words; empty where none is known. */
export function stretchInWords(spans: readonly DateSpan[]): string {
  const starts = spans.flatMap(({ start }) => start ?? []).sort();
  const ends = spans.flatMap(({ end }) => end ?? []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last) return '';
  const only = spans.length === 1 || new Set(spans.map(({ edtf }) => edtf)).size === 1 ? spans[0] : undefined;
  return only ? dateInWords(only) : stretchOfTwo(spanOf(first), spanOf(last));
}

/** A day without its year, for narrow places: “24 Oct”. */
export function dayInShort(day: string): string {
  return dayInPattern(day, 'shortDayOfYear');
}

/** A month without its year, for narrow places: “Oct”. */
export function monthInShort(day: string): string {
  return dayInPattern(day, 'shortMonthOfYear');
}

/** A span as short as it can be said with its year: “24 Oct 2024”, “Nov 2024”. */
export function dateInShort(span: DateSpan): string {
  if (span.precision === 'day' && span.start) return dayInPattern(span.start, 'shortDay');
  if (span.precision === 'month' && span.start) return dayInPattern(span.start, 'shortMonth');
  return dateInWords(span);
}

/** More days than this are told as a stretch. */
const DAYS_NAMED = 3;

/** Several dates, each once: “24 and 29 October”, “28 October and 3 November 2024”, “12–16 March”; the year only where asked. */
export function daysInWords(spans: readonly DateSpan[], withoutYear: boolean): string {
  const dates = [...new Map(spans.map((span) => [span.edtf, span])).values()].sort((a, b) =>
    compareText(a.edtf, b.edtf),
  );
  if (!withoutYear || dates.some(({ precision }) => precision !== 'day'))
    return dateLines.list(dates.map((span) => dateInWords(span)));
  if (dates.length > DAYS_NAMED) return yearless(stretchInWords(dates), dates);
  const months = Map.groupBy(dates, ({ edtf }) => edtf.slice(0, 7));
  return dateLines.list([...months.values()].flatMap(daysOfMonth));
}

/** A few days of one year by name, else the stretch in which they lie: “24 and 29 October 2024”, “24–29 October 2024”. */
export function daysOrStretch(spans: readonly DateSpan[]): string {
  const years = new Set(spans.map(({ edtf }) => edtf.slice(0, 4)));
  const isFew = new Set(spans.map(({ edtf }) => edtf)).size <= DAYS_NAMED && years.size === 1;
  const areDays = spans.every(
    ({ precision, approximate, uncertain }) => precision === 'day' && !approximate && !uncertain,
  );
  return isFew && areDays ? `${daysInWords(spans, true)} ${[...years].join()}` : stretchInWords(spans);
}

/** The days of one month, the last with the month: “12”, “14 March”. */
function daysOfMonth(dates: readonly DateSpan[]): string[] {
  const days = dates.map(({ edtf }) => dayInPattern(edtf, 'dayOfMonth'));
  const last = dates.at(-1);
  return last ? [...days.slice(0, -1), dayInPattern(last.edtf, 'dayOfYear')] : [];
}

/** A stretch of days of one year, without that year. */
function yearless(words: string, [first]: readonly DateSpan[]): string {
  return words.replace(` ${first?.edtf.slice(0, 4)}`, '');
}
