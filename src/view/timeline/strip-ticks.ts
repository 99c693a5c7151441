/** The scale under the strip: where days, months or years begin, and what stands there. */
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { daysBetween } from '../../domain/dates.ts';
import { dayInShort, monthInShort } from '../dates.ts';
import { intervalDays } from '../day-ticks.ts';

/** A line of the scale. */
export interface Tick {
  readonly day: string;
  readonly label: string;
}

/** At most so many intervals, so that the labels of their lines have room on the narrowest screen. */
const MAX_INTERVALS = 6;

interface Step {
  /** The least number of days from one line to the next. */
  readonly days: number;
  readonly interval: TimeInterval | null;
  /** Every how many intervals there is a line. */
  readonly every: number;
  readonly label: (day: string, isFirst: boolean) => string;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((days) => ({ days, interval: utcDay, every: days, label: dayInShort })),
  ...[1, 2, 3, 6].map((months) => ({
    ...{ days: months * 30.4, interval: utcMonth.every(months), every: 1 },
    label: monthLabel,
  })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((years) => ({
    ...{ days: years * 365.2, interval: utcYear.every(years), every: 1 },
    label: (day: string) => String(Number(day.slice(0, 4))),
  })),
];

/** The lines of a scale from one day to another, by the finest step that leaves room for its labels. */
export function ticks(first: string, last: string): Tick[] {
  const total = daysBetween(first, last);
  const step = STEPS.find(({ days }) => total / days <= MAX_INTERVALS);
  if (!step?.interval) return [];
  return intervalDays(step.interval, first, last, step.every).map((day, index) => ({
    day,
    label: step.label(day, index === 0),
  }));
}

function monthLabel(day: string, isFirst: boolean): string {
  return isFirst || day.slice(5, 7) === '01' ? `${monthInShort(day)} ${day.slice(0, 4)}` : monthInShort(day);
}
