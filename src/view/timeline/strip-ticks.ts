/** The scale under the strip: where days, months or years begin, and what stands there. */
import { dayAfter, daysBetween } from '../../domain/dates.ts';
import { dayInShort, monthInShort } from '../dates.ts';

/** A line of the scale. */
export interface Tick {
  readonly day: string;
  readonly label: string;
}

/** At most so many lines, so that their labels have room on the narrowest screen. */
const MOST = 6;

interface Step {
  /** The least number of days from one line to the next. */
  readonly days: number;
  readonly from: (first: string) => string;
  readonly next: (day: string) => string;
  readonly label: (day: string, isFirst: boolean) => string;
}

const months = (count: number): Step => ({
  days: count * 30.4,
  from: (first) => monthAfter(`${first.slice(0, 4)}-01-01`, Math.ceil((Number(first.slice(5, 7)) - 1) / count) * count),
  next: (day) => monthAfter(day, count),
  label: (day, isFirst) =>
    isFirst || day.slice(5, 7) === '01' ? `${monthInShort(day)} ${day.slice(0, 4)}` : monthInShort(day),
});

const years = (count: number): Step => ({
  days: count * 365.2,
  from: (first) => `${padded(Math.ceil(Number(first.slice(0, 4)) / count) * count)}-01-01`,
  next: (day) => `${padded(Number(day.slice(0, 4)) + count)}-01-01`,
  label: (day) => String(Number(day.slice(0, 4))),
});

const days = (count: number): Step => ({
  days: count,
  from: (first) => first,
  next: (day) => dayAfter(day, count),
  label: dayInShort,
});

const STEPS = [
  ...[1, 2, 7].map(days),
  ...[1, 2, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(years),
];

/** The lines of a scale from one day to another, by the finest step that leaves room for its labels. */
export function ticks(first: string, last: string): Tick[] {
  const total = daysBetween(first, last);
  const step = STEPS.find((one) => total / one.days <= MOST) ?? years(2000);
  const found: Tick[] = [];
  let day = step.from(first);
  while (day < first) day = step.next(day);
  for (; day <= last && found.length <= MOST + 1; day = step.next(day)) {
    found.push({ day, label: step.label(day, found.length === 0) });
  }
  return found;
}

function monthAfter(day: string, count: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${padded(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}
