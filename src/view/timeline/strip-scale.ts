/** The scale of the strip: the days of the articles at full size, what lies far from them folded, and the ticks of each stretch. */
import { max, min } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { dayAfter, daysBetween } from '../../domain/dates.ts';
import { type Moment, reachOf } from '../../model/timeline.ts';
import { dayInPattern, dayInShort, monthInShort } from '../dates.ts';
import { intervalDays } from '../day-ticks.ts';

/** Days from the first to the last, both included. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** The days about the articles, and the far past and future, where the strip folds them. */
export interface Stretches {
  readonly core: Period;
  readonly before: Period | undefined;
  readonly after: Period | undefined;
}

/** What lies so many days from the articles, or as far as they lie apart, is near them. */
const NEAR = 21;
const WEEK = 7;
/** The share of the width that the days of the articles take where something is folded. */
const CORE = 0.7;

/** The days about the articles; nothing where no moment has a date. */
export function stretchesOf(moments: readonly Moment[]): Stretches | undefined {
  const articles = moments.filter(({ said }) => said.length > 0);
  const held = articles.length > 0 ? articles : moments;
  const [oldest, newest] = [min(held, ({ day }) => day), max(held, ({ day }) => day)];
  if (!oldest || !newest) return undefined;
  const around = Math.max(NEAR, daysBetween(oldest, newest));
  const limits = { first: dayAfter(oldest, -around), last: dayAfter(newest, around) };
  const near = moments.filter((moment) => moment.day >= limits.first && reachOf(moment) <= limits.last);
  const first = min(near, ({ day }) => day) ?? oldest;
  const last = afterwards(max(near, reachOf) ?? newest);
  const lacking = Math.max(0, WEEK - 1 - daysBetween(first, last));
  return folded({ first: dayAfter(first, -lacking), last }, moments);
}

/** The end of the month where that is a few days away, else two days on. */
function afterwards(day: string): string {
  const monthEnd = dayAfter(
    dayAfter(`${day.slice(0, 8)}01`, 32)
      .slice(0, 8)
      .concat('01'),
    -1,
  );
  return daysBetween(day, monthEnd) < WEEK ? monthEnd : dayAfter(day, 2);
}

/** Folds what is longer than the share of the width that it would get; the rest stands at the scale of the core. */
function folded({ first, last }: Period, moments: readonly Moment[]): Stretches {
  const [earliest, latest] = [min(moments, ({ day }) => day) ?? first, max(moments, reachOf) ?? last];
  const room = ((1 - CORE) / 2 / CORE) * daysBetween(first, last);
  const isFar = (days: number) => days > room;
  const [early, late] = [isFar(daysBetween(earliest, first)), isFar(daysBetween(last, latest))];
  return {
    core: {
      first: early ? first : (min([first, earliest]) ?? first),
      last: late ? last : (max([last, latest]) ?? last),
    },
    before: early ? { first: earliest, last: dayAfter(first, -1) } : undefined,
    after: late ? { first: dayAfter(last, 1), last: latest } : undefined,
  };
}

/** Room at both ends, in per cent, for marks that are wider than their day. */
const EDGE = 1;

/** Where a day stands, in per cent: its start, its middle or its end. */
export type Scale = (day: string, time?: '00:00' | '12:00' | '24:00') => number;

export function scaleOf({ core, before, after }: Stretches): Scale {
  const width = 100 - 2 * EDGE;
  const fold = ((1 - CORE) * width) / (before && after ? 2 : 1);
  const dateAt = (day: string, time: string) => new Date(`${day}T${time}Z`);
  const points: [Date, number][] = [
    ...(before ? [[dateAt(before.first, '00:00'), EDGE] as [Date, number]] : []),
    [dateAt(core.first, '00:00'), EDGE + (before ? fold : 0)],
    [dateAt(core.last, '24:00'), EDGE + width - (after ? fold : 0)],
    ...(after ? [[dateAt(after.last, '24:00'), EDGE + width] as [Date, number]] : []),
  ];
  const scale = scaleUtc(
    points.map(([date]) => date),
    points.map(([, x]) => x),
  ).clamp(true);
  return (day, time = '12:00') => rounded(scale(dateAt(day, time)));
}

/** To a hundredth. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

interface Step {
  /** The least number of days from one tick to the next. */
  readonly days: number;
  readonly interval: TimeInterval | null;
  /** Every how many intervals there is a tick. */
  readonly every?: number;
  readonly label: (day: string, isFirst: boolean) => string;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((every) => ({ days: every, interval: utcDay, every, label: dayLabel })),
  ...[1, 2, 3, 6].map((every) => ({ days: every * 30.4, interval: utcMonth.every(every), label: monthLabel })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((every) => ({
    ...{ days: every * 365.2, interval: utcYear.every(every) },
    label: (day: string) => String(Number(day.slice(0, 4))),
  })),
];

/** The ticks of a stretch by the finest step of which there are no more than `most`, and what stands at each. */
export function ticks({ first, last }: Period, most: number) {
  const total = daysBetween(first, last);
  const step = STEPS.find(({ days }) => total / days <= most);
  if (!step?.interval) return [];
  const days = intervalDays(step.interval, first, last, step.every);
  return days.map((day, index) => ({ day, label: step.label(day, index === 0) }));
}

/** The month stands at the first tick and at its own first day. */
function dayLabel(day: string, isFirst: boolean): string {
  return isFirst || day.endsWith('-01') ? dayInShort(day) : dayInPattern(day, 'dayOfMonth');
}

function monthLabel(day: string, isFirst: boolean): string {
  return isFirst || day.slice(5, 7) === '01' ? `${monthInShort(day)} ${day.slice(0, 4)}` : monthInShort(day);
}
