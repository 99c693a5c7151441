/** Dates in words, in UTC, with the precision with which they were written. */
import { utc } from '@date-fns/utc';
import { format } from 'date-fns';
import { type DateSpan, spanOf } from '../dates.ts';

const IN_UTC = { in: utc };

/** A span in words: “24 October 2024”, “October 2024”, “14–20 October 2024”, “until 31 December 2024”. */
export function dateInWords(span: DateSpan, bound?: 'until' | 'from'): string {
  const words = span.precision === 'interval' ? intervalInWords(span) : qualified(span, singleInWords(span));
  return bound ? `${bound} ${words}` : words;
}

function singleInWords({ edtf, start, precision }: DateSpan): string {
  const day = start ?? edtf;
  if (precision === 'day') return format(day, 'd MMMM yyyy', IN_UTC);
  if (precision === 'month') return format(day, 'MMMM yyyy', IN_UTC);
  if (precision === 'decade') return `the ${day.slice(0, 3)}0s`;
  return precision === 'century' ? `the ${day.slice(0, 2)}00s` : String(Number(day.slice(0, 4)));
}

function qualified({ approximate, uncertain }: DateSpan, words: string): string {
  return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

function intervalInWords({ ends }: DateSpan): string {
  const [from, to] = ends ?? [null, null];
  if (!from) return to ? `until ${dateInWords(to)}` : '';
  if (!to) return `from ${dateInWords(from)}`;
  return joined(from, to);
}

/** Two dates with what they share said once: “24–29 October 2024”, “28 October – 3 November 2024”. */
function joined(from: DateSpan, to: DateSpan): string {
  if (from.edtf === to.edtf) return dateInWords(from);
  const plain = [from, to].every((end) => end.precision === 'day' && !end.approximate && !end.uncertain);
  if (!plain || from.edtf.slice(0, 4) !== to.edtf.slice(0, 4)) return `${dateInWords(from)} – ${dateInWords(to)}`;
  const sameMonth = from.edtf.slice(0, 7) === to.edtf.slice(0, 7);
  return sameMonth
    ? `${format(from.edtf, 'd', IN_UTC)}–${dateInWords(to)}`
    : `${format(from.edtf, 'd MMMM', IN_UTC)} – ${dateInWords(to)}`;
}

/** The stretch from the earliest to the latest of several dates, in words; empty where none is known. */
export function stretchInWords(spans: readonly DateSpan[]): string {
  const starts = spans.flatMap(({ start }) => start ?? []).sort();
  const ends = spans.flatMap(({ end }) => end ?? []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last) return '';
  const only = spans.length === 1 || new Set(spans.map(({ edtf }) => edtf)).size === 1 ? spans[0] : undefined;
  return only ? dateInWords(only) : joined(spanOf(first), spanOf(last));
}

/** A day without its year, for narrow places: “24 Oct”. */
export function dayInShort(day: string): string {
  return format(day, 'd MMM', IN_UTC);
}

/** A month without its year, for narrow places: “Oct”. */
export function monthInShort(day: string): string {
  return format(day, 'MMM', IN_UTC);
}

/** A span as short as it can be said with its year: “24 Oct 2024”, “Nov 2024”. */
export function dateInShort(span: DateSpan): string {
  if (span.precision === 'day' && span.start) return format(span.start, 'd MMM yyyy', IN_UTC);
  if (span.precision === 'month' && span.start) return format(span.start, 'MMM yyyy', IN_UTC);
  return dateInWords(span);
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in words up to twelve, in digits above. */
export function countInWords(count: number): string {
  return SMALL[count] ?? groupDigits(count);
}

/** A number with its thousands set apart, and at most two decimals: 12,000; 3.5. */
export function groupDigits(count: number): string {
  const [whole = '', decimals] = String(Number(count.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}
