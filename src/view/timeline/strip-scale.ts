/** The scale of the strip: the days about the articles at full size, what lies far from them folded, and the labels of its axis. */
import { cumsum, max, min, range } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcTicks } from 'd3-time';
import { type Moment, reachOf } from '../../model/timeline.ts';
import { dayInPattern } from '../dates.ts';

/** A stretch of time that is drawn to one scale. */
interface Stretch {
  readonly from: Date;
  readonly to: Date;
  /** Its part of the width. */
  readonly share: number;
  readonly folded: boolean;
}

/** What lies so many days from the articles, or as far as they lie apart, is near them. */
const NEAR = 21;
const WEEK = 7;
/** The share of the width that the days of the articles take where something is folded. */
const CORE = 0.7;

/** The beginning, the middle and the end of a day. */
export const beginOf = (day: string) => new Date(day);
export const noonOf = (day: string) => new Date(`${day}T12:00Z`);
export const endOf = (day: string) => utcDay.offset(new Date(day), 1);

const firstOf = ({ day }: Moment) => beginOf(day);
const lastOf = (moment: Moment) => endOf(reachOf(moment));

/** The days about the articles, and before and after them what is folded; nothing where no moment has a date. */
export function stretchesOf(moments: readonly Moment[]): Stretch[] {
  const core = coreOf(moments);
  const [first, last] = [min(moments, firstOf), max(moments, lastOf)];
  if (!core || !first || !last) return [];
  const [from, to] = core;
  const room = ((1 - CORE) / 2 / CORE) * utcDay.count(from, to);
  const [early, late] = [utcDay.count(first, from) > room, utcDay.count(to, last) > room];
  const share = (1 - CORE) / (early && late ? 2 : 1);
  const ends = { from: early || from < first ? from : first, to: late || to > last ? to : last };
  return [
    ...(early ? [{ from: first, to: from, share, folded: true }] : []),
    { ...ends, share: early || late ? CORE : 1, folded: false },
    ...(late ? [{ from: to, to: last, share, folded: true }] : []),
  ];
}

/** From the first to the last of what lies near the articles, a week at least. */
function coreOf(moments: readonly Moment[]): [Date, Date] | undefined {
  const articles = moments.filter(({ said }) => said.length > 0);
  const held = articles.length > 0 ? articles : moments;
  const [oldest, newest] = [min(held, firstOf), max(held, firstOf)];
  if (!oldest || !newest) return undefined;
  const around = Math.max(NEAR, utcDay.count(oldest, newest));
  const limits = [utcDay.offset(oldest, -around), utcDay.offset(newest, around + 1)] as const;
  const near = moments.filter((moment) => firstOf(moment) >= limits[0] && lastOf(moment) <= limits[1]);
  const to = afterwards(max(near, lastOf) ?? newest);
  return [min([...near.map(firstOf), utcDay.offset(to, -WEEK)]) ?? oldest, to];
}

/** The end of the month where that is a few days away, else two days on. */
function afterwards(day: Date): Date {
  const monthEnd = utcMonth.ceil(day);
  return utcDay.count(day, monthEnd) < WEEK ? monthEnd : utcDay.offset(day, 2);
}

/** Room at both ends, in per cent, for marks and labels that are wider than their day. */
export const EDGE = 2;

/** Where a point in time stands, in per cent. */
export type Scale = (date: Date) => number;

/** The scale on which the stretches stand one after another. */
export function scaleOf(stretches: readonly Stretch[]): Scale {
  const starts = stretches.slice(0, 1).map(({ from }) => from);
  const shares = [0, ...cumsum(stretches, ({ share }) => share)];
  const scale = scaleUtc(
    [...starts, ...stretches.map(({ to }) => to)],
    shares.map((share) => EDGE + share * (100 - 2 * EDGE)),
  ).clamp(true);
  return (date) => rounded(scale(date));
}

/** To a hundredth. */
export const rounded = (value: number) => Math.round(value * 100) / 100;

/** Words in the middle under a place on the axis, and how far, in pixels. */
interface AxisWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The ticks of an axis that is at least so many pixels wide, and the words that have room: at each tick, and beneath where a month or year begins. */
export function axisOf(stretches: readonly Stretch[], at: Scale, width: number) {
  const roomFor = (text: string) => ((7 + 7 * text.length) / width) * 100;
  const withRoom = (all: readonly AxisWords[]) =>
    all.filter(({ x, text }, index) => text !== '' && (all[index + 1]?.x ?? Infinity) - x >= roomFor(text));
  const ticks = stretches.flatMap((stretch) => {
    return ticksOf(stretch, at).find((choice) => withRoom(choice).length === choice.length) ?? [];
  });
  const begins = ticks.filter(({ whole }, index) => whole !== ticks[index - 1]?.whole);
  const wholes = withRoom(begins.map(({ x, whole }) => ({ x, y: 35, text: whole })));
  return { ticks: ticks.map(({ x }) => x), words: [...withRoom(ticks), ...wholes] };
}

/** Up to so many ticks a stretch has at its scale, or folded. */
const MOST = 31;
const MOST_FOLDED = 3;

/** The ticks that a stretch may have, the most first. */
function ticksOf({ from, to, folded }: Stretch, at: Scale) {
  const most = Math.min(folded ? MOST_FOLDED : MOST, utcDay.count(from, to));
  const choices = range(most, 0, -1).values();
  return choices
    .map((count) => utcTicks(from, to, count).filter((date) => date < to))
    .filter(({ length }) => length <= most)
    .map((dates) => labelled(dates, at));
}

/** How days are named that are all first days of a year, of a month, or neither; and what these are part of. */
const NAMES = [
  { end: '-01-01', own: 'year', whole: undefined },
  { end: '-01', own: 'shortMonthOfYear', whole: 'year' },
  { end: '', own: 'dayOfMonth', whole: 'shortMonthOfYear' },
] as const;

function labelled(dates: readonly Date[], at: Scale) {
  const days = dates.map((date) => date.toISOString().slice(0, 10));
  const { own, whole } = NAMES.find(({ end }) => days.every((day) => day.endsWith(end))) ?? NAMES[0];
  const wholeOf = (day: string) => (whole ? dayInPattern(day, whole) : '');
  return days.map((day) => ({ x: at(noonOf(day)), y: 19, text: dayInPattern(day, own), whole: wholeOf(day) }));
}
