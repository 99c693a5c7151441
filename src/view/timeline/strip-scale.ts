/** The scale of the strip: the days that it shows, where each stands, and the lines where days, months or years begin. */
import { extent } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { dayAfter, daysBetween } from '../../domain/dates.ts';
import { type Moment, reachOf } from '../../model/timeline.ts';
import { dayInShort, monthInShort } from '../dates.ts';
import { intervalDays } from '../day-ticks.ts';

/** The days that the strip shows. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** The least number of days shown before the first article and after the last; a story of years shows as much again. */
const AROUND = 120;
const WEEK = 7;

/**
 * From the first day to the last, but no further from the articles than they lie apart: “since 1953” must not crush a
 * week. At least a week, so that one day is not as wide as the page.
 */
export function periodOf(moments: readonly Moment[]): Period | undefined {
  const articles = moments.filter(({ said }) => said.length > 0);
  const [oldest, newest] = extent(articles.length > 0 ? articles : moments, ({ day }) => day);
  if (!oldest || !newest) return undefined;
  const around = Math.max(AROUND, daysBetween(oldest, newest));
  const [from, until] = [dayAfter(oldest, -around), dayAfter(newest, around)];
  const days = moments.flatMap((moment) => [moment.day, reachOf(moment)]);
  const [first = oldest, last = newest] = extent(days.filter((day) => day >= from && day <= until));
  const lacking = Math.max(0, WEEK - 1 - daysBetween(first, last));
  return { first: dayAfter(first, -Math.floor(lacking / 2)), last: dayAfter(last, Math.ceil(lacking / 2)) };
}

/** Room at both ends, in per cent, for marks that are wider than their day. */
const EDGE = 2;

/** Where a day stands, in per cent: its start, its middle or its end. */
export type Scale = (day: string, time?: '00:00' | '12:00' | '24:00') => number;

export function scaleOf({ first, last }: Period): Scale {
  const dateAt = (day: string, time: string) => new Date(`${day}T${time}Z`);
  const scale = scaleUtc([dateAt(first, '00:00'), dateAt(last, '24:00')], [EDGE, 100 - EDGE]).clamp(true);
  return (day, time = '12:00') => rounded(scale(dateAt(day, time)));
}

/** To a hundredth. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

/** At most so many intervals, so that the labels of their lines have room on the narrowest screen. */
const MAX_INTERVALS = 6;

interface Step {
  /** The least number of days from one line to the next. */
  readonly days: number;
  readonly interval: TimeInterval | null;
  /** Every how many intervals there is a line. */
  readonly every?: number;
  readonly label: (day: string, isFirst: boolean) => string;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((every) => ({ days: every, interval: utcDay, every, label: dayInShort })),
  ...[1, 2, 3, 6].map((every) => ({ days: every * 30.4, interval: utcMonth.every(every), label: monthLabel })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((every) => ({
    ...{ days: every * 365.2, interval: utcYear.every(every) },
    label: (day: string) => String(Number(day.slice(0, 4))),
  })),
];

/** The days at which the scale has lines, and what stands there, by the finest step that leaves room for its labels. */
export function ticks({ first, last }: Period) {
  const total = daysBetween(first, last);
  const step = STEPS.find(({ days }) => total / days <= MAX_INTERVALS);
  if (!step?.interval) return [];
  const days = intervalDays(step.interval, first, last, step.every);
  return days.map((day, index) => ({ day, label: step.label(day, index === 0) }));
}

function monthLabel(day: string, isFirst: boolean): string {
  return isFirst || day.slice(5, 7) === '01' ? `${monthInShort(day)} ${day.slice(0, 4)}` : monthInShort(day);
}
