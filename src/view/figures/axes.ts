/** The two axes of a picture of figures: round numbers across, days down. */
import { daysBetween, spanOf } from '../../domain/dates.ts';
import type { Basis } from '../../domain/schema.ts';
import { axisLines, groupDigits } from '../../words/words.ts';
import { dateInWords, dayInShort } from '../dates.ts';
import type { FigureTime } from './figures.ts';

export interface NumberTick {
  /** From 0 to 1. */
  readonly share: number;
  readonly words: string;
}

const STEPS = [1, 2, 2.5, 3, 4, 5, 10];

/** A round number above all figures, so that four or fewer even steps lead to it from zero. */
export function scaleEnd(highest: number): number {
  const { step, count } = roundSteps(highest);
  return round(step * count);
}

/** The steps whose end lies nearest above the highest figure; among equals the fewest. */
function roundSteps(highest: number): { step: number; count: number } {
  if (highest <= 0) return { step: 1, count: 1 };
  const unit = 10 ** Math.floor(Math.log10(highest / 2));
  const choices = STEPS.flatMap((factor) => {
    const step = factor * unit;
    const count = Math.ceil((highest * 1.03) / step);
    return count <= 4 ? [{ step, count }] : [];
  });
  return choices.reduce((best, one) => (one.step * one.count < best.step * best.count ? one : best));
}

/** The numbers along the top, from zero to the end of the scale. */
export function numberTicks(end: number): NumberTick[] {
  const { step, count } = stepsTo(end);
  return Array.from({ length: count + 1 }, (_, index) => ({ share: index / count, words: numberWords(index * step) }));
}

function stepsTo(end: number): { step: number; count: number } {
  const unit = 10 ** Math.floor(Math.log10(end));
  const count = [4, 3, 5, 2].find((parts) => Number.isInteger(round(((end / parts) * 20) / unit))) ?? 1;
  return { step: end / count, count };
}

const LARGE: readonly [number, (number: string) => string][] = [
  [1e12, axisLines.trillions],
  [1e9, axisLines.billions],
  [1e6, axisLines.millions],
];

/** A number as an axis prints it: 12,000, 2.5 m, 0.25. */
export function numberWords(value: number): string {
  const [size, line] = LARGE.find(([least]) => value >= least) ?? [1, String];
  return line(groupDigits(value / size));
}

function round(value: number): number {
  return Number(value.toPrecision(10));
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

const BESIDE = 15;
const YEAR = 14;

/** The days beside the picture: those of marks before those of the calendar, as many as have room. */
export function dateTicks(times: readonly FigureTime[], scale: DayScale): DateTick[] {
  const wanted = [...markedDays(times), ...calendarDays(scale).map((day) => ({ day, bases: [] as Basis[] }))];
  const kept: typeof wanted = [];
  for (const one of wanted) if (kept.every(({ day }) => isApart(day, one.day, scale))) kept.push(one);
  kept.sort((a, b) => (a.day < b.day ? -1 : 1));
  return kept.map(({ day, bases }, index) => {
    const year = kept[index - 1]?.day.slice(0, 4) === day.slice(0, 4) ? undefined : yearOf(day);
    return { y: scale.down(day), words: dayInShort(day), year, bases };
  });
}

function yearOf(day: string): string {
  return dateInWords(spanOf(day.slice(0, 4)));
}

/** Room for the line itself, and for the year under the one above where it changes. */
function isApart(a: string, b: string, { down }: DayScale): boolean {
  const sameYear = a.slice(0, 4) === b.slice(0, 4);
  return Math.abs(down(a) - down(b)) >= BESIDE + (sameYear ? 0 : YEAR);
}

/** The days on which marks stand, then those on which their lines and bars begin. */
function markedDays(times: readonly FigureTime[]): { day: string; bases: Basis[] }[] {
  const ends = Map.groupBy(times, ({ kind, from, to }) => (kind === 'stretch' ? from : to));
  const others = Map.groupBy(
    times.filter(({ kind }) => kind === 'stretch'),
    ({ to }) => to,
  );
  return [...ends, ...others].map(([day, here]) => ({ day, bases: [...new Set(here.map(({ basis }) => basis))] }));
}

/** The first days of months, of years where there are many. */
function calendarDays({ first, last }: DayScale): string[] {
  const months = daysBetween(first, last) / 30;
  if (months > 40) return yearsBetween(first, last);
  const all = monthsBetween(first, last);
  const every = Math.ceil(all.length / 8);
  return all.filter((_, index) => index % every === 0);
}

function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const every = Math.ceil((to - from + 1) / 8);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    .filter((_, index) => index % every === 0)
    .map((year) => `${String(year).padStart(4, '0')}-01-01`);
}

function monthsBetween(first: string, last: string): string[] {
  const days: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)) + 1];
  for (;;) {
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (day > last) return days;
    days.push(day);
    month += 1;
  }
}
