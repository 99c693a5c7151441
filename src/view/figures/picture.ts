/**
 * The picture of the figures that answer claims of one unit: the figure across, from zero; time down, to scale.
 * Geometry alone: x is a share of the width, y is in pixels, so that type stays legible at every width.
 */
import { extent, max, sort } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { daysBetween } from '../../domain/dates.ts';
import type { Claim, Tension } from '../../model/tracker.ts';
import { type DateTick, type DayScale, dateTicks, type NumberAxis, type NumberTick, numberAxis } from './axes.ts';
import { type DrawableFigure, type FigureTime, figuresOf, isDrawable, type PrintedNumbers } from './figures.ts';

/** One mark: a figure, or equal figures said alike for the same time. */
export interface PictureMark extends Pick<DrawableFigure, 'claim' | 'time' | 'firmness'> {
  readonly figures: readonly DrawableFigure[];
  readonly open: PrintedNumbers['open'];
  /** Place of the lower and the upper number across, from 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** Pixels aside, where an equal figure for the same time stands already. */
  readonly aside: number;
  /** Where the mark begins and ends, and where its shape stands. */
  readonly top: number;
  readonly bottom: number;
  readonly y: number;
  /** Which of the measures it counts, from 0: its shape. */
  readonly shape: number;
  /** Whether it belongs to the claim that the picture is about. */
  readonly focused: boolean;
}

/** Two marks that are hard to square. */
export interface MarkPair {
  readonly tension: Tension;
  readonly a: PictureMark;
  readonly b: PictureMark;
}

export interface NumberPicture {
  readonly claims: readonly Claim[];
  readonly marks: readonly PictureMark[];
  readonly pairs: readonly MarkPair[];
  readonly measures: readonly string[];
  readonly ticks: readonly NumberTick[];
  readonly dates: readonly DateTick[];
  /** Where the last day stands. */
  readonly bottom: number;
}

/** Above so many marks no picture is drawn. */
export const MAX_MARKS = 48;

/** Where the plot begins, below the numbers. */
export const TOP = 44;
/** Half the size of a mark. */
export const RADIUS = 6;
const FIRST_DAY = TOP + RADIUS;

/** The picture; undefined where there is too little to draw, or too much: one passage, one single day, too many marks. */
export function numberPicture(claims: readonly Claim[], focus?: Claim): NumberPicture | undefined {
  const drawn = figuresOf(claims).filter(isDrawable);
  const groups = [...Map.groupBy(drawn, placeKey).values()];
  const [first, last] = extent(drawn.flatMap(({ time }) => [time.from, time.to]));
  if (drawn.length < 2 || groups.length > MAX_MARKS || !first || !last || first === last) return undefined;
  const measures = [...new Set(drawn.map(({ measure }) => measure))];
  const numbers = numberAxis(max(drawn, ({ printed }) => printed.high) ?? 0);
  const days = dayScale(first, last, groups.length);
  const placed = groups.flatMap((group) => markOf(group, measures, numbers, days, focus));
  const marks = setAside(placed);
  const times = marks.map(({ time }) => time);
  const [ticks, dates] = [numbers.ticks, dateTicks(times, days)];
  return { claims, marks, pairs: markPairs(claims, marks), measures, ticks, dates, bottom: days.down(last) };
}

function placeKey({ claim, printed, time, firmness }: DrawableFigure): string {
  return [claim.id, printed.low, printed.high, printed.open, time.kind, time.from, time.to, firmness].join();
}

const DAY_HEIGHT = 6;
const MARK_HEIGHT = 34;

/** As high as days and marks want, but no higher than the marks need where the days are many. */
function dayScale(first: string, last: string, marks: number): DayScale {
  const wanted = Math.max(daysBetween(first, last) * DAY_HEIGHT, marks * MARK_HEIGHT, 200);
  const height = Math.min(wanted, Math.max(460, Math.min(marks * MARK_HEIGHT, 1000)));
  const scale = scaleUtc([new Date(first), new Date(last)], [0, height]);
  return { first, last, down: (day) => FIRST_DAY + Math.round(scale(new Date(day)) * 10) / 10 };
}

function markOf(
  figures: readonly DrawableFigure[],
  measures: readonly string[],
  { across }: NumberAxis,
  { down, last }: DayScale,
  focus: Claim | undefined,
): PictureMark[] {
  const [first] = figures;
  if (!first) return [];
  const { claim, measure, printed, time, firmness } = first;
  const [top, bottom] = [down(time.from), down(time.kind === 'from' ? last : time.to)];
  return [
    {
      ...{ figures, claim, time, firmness, open: printed.open, top, bottom },
      low: across(printed.low),
      high: across(printed.high),
      aside: 0,
      y: shapeHeight(time, top, bottom),
      shape: measures.indexOf(measure),
      focused: focus === undefined || claim === focus,
    },
  ];
}

/** The shape stands on the day, in the middle of a stretch, at the closed end of a half-open one. */
function shapeHeight({ kind }: FigureTime, top: number, bottom: number): number {
  if (kind === 'range') return (top + bottom) / 2;
  return kind === 'until' ? bottom : top;
}

/** So near each other, two shapes would hide one another. */
const NEAR = 2 * RADIUS + 2;
const NEAR_SHARE = 0.02;
/** A mark further aside would stand for another figure. */
const MAX_STEPS = 3;

/** Moves marks that would hide one another aside by their own width, away from the nearer edge. */
function setAside(marks: readonly PictureMark[]): PictureMark[] {
  const done: PictureMark[] = [];
  const sorted = sort(
    marks,
    ({ y }) => y,
    ({ low }) => low,
  );
  for (const mark of sorted) {
    const taken = new Set(done.filter((other) => hides(other, mark)).map(({ aside }) => Math.abs(aside)));
    let steps = 0;
    while (taken.has(steps * NEAR) && steps < MAX_STEPS) steps += 1;
    done.push({ ...mark, aside: (mark.high > 0.8 ? -1 : 1) * steps * NEAR });
  }
  return done;
}

function hides(a: PictureMark, b: PictureMark): boolean {
  const isBeside = Math.abs(a.y - b.y) < NEAR || (a.top < b.bottom && b.top < a.bottom);
  return isBeside && Math.abs(a.high - b.high) < NEAR_SHARE;
}

/** The drawn marks that a tension joins, each pair once. */
function markPairs(claims: readonly Claim[], marks: readonly PictureMark[]): MarkPair[] {
  const tensions = [...new Set(claims.flatMap((claim) => claim.tensions))];
  const markFor = (answer: Tension['a']) => marks.find(({ figures }) => figures.some((one) => one.answer === answer));
  const pairs = tensions.flatMap((tension) => {
    const [a, b] = [markFor(tension.a), markFor(tension.b)];
    return a && b && a !== b ? [{ tension, a, b }] : [];
  });
  return pairs.filter((pair, index) => pairs.findIndex(({ a, b }) => a === pair.a && b === pair.b) === index);
}
