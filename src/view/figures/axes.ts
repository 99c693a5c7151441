/** The two axes of a picture of figures: round numbers across, days down. */
import { least, range, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import { daysBetween, spanOf } from '../../domain/dates.ts';
import type { Basis } from '../../domain/vocabulary.ts';
import { axisLines, groupDigits } from '../../words/words.ts';
import { dateInWords, dayInShort } from '../dates.ts';
import { intervalDays } from '../day-ticks.ts';
import type { FigureTime } from './figures.ts';

export interface NumberTick {
  /** From 0 to 1. */
  readonly share: number;
  readonly words: string;
}

/** The numbers across, from zero to a round one above all figures. */
export interface NumberAxis {
  readonly ticks: readonly NumberTick[];
  /** Where a number stands, from 0 to 1. */
  across(value: number): number;
}

const ROUND_STEPS = [1, 2, 2.5, 3, 4, 5, 10];
const MAX_STEPS = 4;

/** Of the round steps that pass the highest figure in four or fewer, those that end nearest above it. */
export function numberAxis(highest: number): NumberAxis {
  const unit = 10 ** Math.floor(Math.log10(highest / 2));
  const choices = ROUND_STEPS.map((factor) => {
    const step = factor * unit;
    return { step, count: Math.ceil((highest * 1.03) / step) };
  });
  const fitting = choices.filter(({ count }) => count <= MAX_STEPS);
  const { step, count } = least(fitting, (one) => one.step * one.count) ?? { step: 1, count: 1 };
  const across = scaleLinear([0, step * count], [0, 1]);
  return {
    across,
    ticks: range(count + 1).map((index) => ({ share: index / count, words: numberWords(index * step) })),
  };
}

const LARGE: readonly [number, (number: string) => string][] = [
  [1e12, axisLines.trillions],
  [1e9, axisLines.billions],
  [1e6, axisLines.millions],
];

/** A number as an axis prints it: 12,000, 2.5 m, 0.25. */
function numberWords(value: number): string {
  const [size, line] = LARGE.find(([least]) => value >= least) ?? [1, String];
  return line(groupDigits(value / size));
}

export interface DateTick {
  readonly y: number;
  readonly words: string;
  /** Set under the day where it is another than that of the tick above. */
  readonly year: string | undefined;
  /** The bases of the dates of the marks there; none for a line of the calendar. */
  readonly bases: readonly Basis[];
}

/** The days from first to last, and where each stands. */
export interface DayScale {
  readonly first: string;
  readonly last: string;
  down(day: string): number;
}

interface Day {
  readonly day: string;
  readonly bases: readonly Basis[];
}

/** The days beside the picture: those of marks before those of the calendar, as many as have room. */
export function dateTicks(times: readonly FigureTime[], scale: DayScale): DateTick[] {
  const kept: Day[] = [];
  for (const one of [...markedDays(times), ...calendarDays(scale)]) {
    if (kept.every(({ day }) => isApart(day, one.day, scale))) kept.push(one);
  }
  return sort(kept, ({ day }) => day).map(({ day, bases }, index, all) => {
    const isSameYear = all[index - 1]?.day.slice(0, 4) === day.slice(0, 4);
    const year = isSameYear ? undefined : dateInWords(spanOf(day.slice(0, 4)));
    return { y: scale.down(day), words: dayInShort(day), year, bases };
  });
}

const LINE_HEIGHT = 15;
const YEAR_HEIGHT = 14;

/** Room for the line itself, and for the year under the one above where it changes. */
function isApart(a: string, b: string, { down }: DayScale): boolean {
  const isSameYear = a.slice(0, 4) === b.slice(0, 4);
  return Math.abs(down(a) - down(b)) >= LINE_HEIGHT + (isSameYear ? 0 : YEAR_HEIGHT);
}

/** The days on which marks stand, then those on which their bars end. */
function markedDays(times: readonly FigureTime[]): Day[] {
  const stretches = times.filter(({ kind }) => kind === 'range');
  const ends = [
    ...times.map(({ kind, from, to, basis }) => ({ day: kind === 'range' ? from : to, basis })),
    ...stretches.map(({ to, basis }) => ({ day: to, basis })),
  ];
  return [...Map.groupBy(ends, ({ day }) => day)].map(([day, here]) => ({
    day,
    bases: here.map(({ basis }) => basis),
  }));
}

/** The first days of months, of years where there are many; at most eight of them. */
function calendarDays({ first, last }: DayScale): Day[] {
  const days = intervalDays(daysBetween(first, last) > 1200 ? utcYear : utcMonth, first, last);
  const every = Math.ceil(days.length / 8);
  return days.filter((_, index) => index % every === 0).map((day) => ({ day, bases: [] }));
}
