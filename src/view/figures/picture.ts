/**
 * The picture of the figures that answer claims of one unit: the figure across, from zero; time down, to scale.
 * Geometry alone: x is a share of the width, y is in pixels, so that type stays legible at every width.
 */
import { daysBetween } from '../../domain/dates.ts';
import type { Claim } from '../../model/tracker.ts';
import { type DateTick, dateTicks, type NumberTick, numberAxis } from './axes.ts';
import {
  type Extent,
  extentOf,
  FIRMNESS,
  type FigureTime,
  type Firmness,
  figuresOf,
  type NumberFigure,
  unitOf,
} from './figures.ts';

/** One mark: a figure, or equal figures said alike for the same time. */
export interface PictureMark {
  readonly figures: readonly NumberFigure[];
  readonly claim: Claim;
  readonly extent: Extent;
  readonly time: FigureTime;
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
  readonly firmness: Firmness;
  /** Whether it belongs to the claim that the picture is about. */
  readonly focused: boolean;
}

export interface NumberPicture {
  readonly marks: readonly PictureMark[];
  readonly measures: readonly string[];
  readonly ticks: readonly NumberTick[];
  readonly dates: readonly DateTick[];
  /** The plot, from the axis to the last day. */
  readonly top: number;
  readonly bottom: number;
}

/** Above so many marks no picture is drawn. */
export const MAX_MARKS = 48;

export const TOP = 44;
/** Half the size of a mark. */
export const RADIUS = 6;
const DAY = 6;
/** The picture; undefined where there is too little to draw, or too much: one passage, one single day, too many marks. */
export function numberPicture(claims: readonly Claim[], focus?: Claim): NumberPicture | undefined {
  const drawn = figuresOf(claims).flatMap((figure) => drawable(figure));
  const merged = [...Map.groupBy(drawn, placeKey).values()];
  if (drawn.length < 2 || merged.length > MAX_MARKS || isOneDay(drawn)) return undefined;
  const measures = [...new Set(drawn.map(({ figure }) => figure.measure))];
  const scale = scaleOf(drawn, merged.length);
  const marks = setAside(merged.map((group) => markOf(group, measures, scale, focus)));
  return {
    marks,
    measures,
    ticks: scale.ticks,
    dates: dateTicks(
      marks.map(({ time }) => time),
      scale,
    ),
    top: TOP,
    bottom: scale.bottom,
  };
}

interface Drawn {
  readonly figure: NumberFigure;
  readonly extent: Extent;
  readonly time: FigureTime;
}

/** A figure with a number of the claim’s unit and a date; all others are named below the picture. */
function drawable(figure: NumberFigure): Drawn[] {
  const extent = extentOf(figure.value);
  const { time } = figure;
  return extent && time && figure.value.unit === unitOf(figure.claim) ? [{ figure, extent, time }] : [];
}

/** Whether a figure has a mark in a picture. */
export function isDrawable(figure: NumberFigure): boolean {
  return drawable(figure).length > 0;
}

function placeKey({ figure, extent, time }: Drawn): string {
  const firmness = FIRMNESS[figure.answer.statement.data.modality];
  return [figure.claim.id, extent.low, extent.high, extent.open, time.kind, time.from, time.to, firmness].join();
}

function isOneDay(drawn: readonly Drawn[]): boolean {
  const days = new Set(drawn.flatMap(({ time }) => [time.from, time.to]));
  return days.size < 2;
}

interface Scale {
  readonly ticks: readonly NumberTick[];
  readonly first: string;
  readonly last: string;
  readonly bottom: number;
  across(value: number): number;
  down(day: string): number;
}

function scaleOf(drawn: readonly Drawn[], marks: number): Scale {
  const { across, ticks } = numberAxis(Math.max(...drawn.map(({ extent }) => extent.high)));
  const days = drawn.flatMap(({ time }) => [time.from, time.to]).sort();
  const [first, last] = [days[0] as string, days.at(-1) as string];
  const length = daysBetween(first, last);
  const wanted = Math.max(length * DAY, marks * 34, 200);
  const height = Math.min(wanted, Math.max(460, Math.min(marks * 34, 1000)));
  return {
    ticks,
    first,
    last,
    bottom: TOP + RADIUS + height,
    across,
    down: (day) => TOP + RADIUS + Math.round((daysBetween(first, day) / length) * height * 10) / 10,
  };
}

function markOf(group: readonly Drawn[], measures: readonly string[], scale: Scale, focus: Claim | undefined) {
  const { figure, extent, time } = group[0] as Drawn;
  const [top, bottom] = [scale.down(time.from), time.kind === 'from' ? scale.bottom : scale.down(time.to)];
  return {
    figures: group.map((one) => one.figure),
    claim: figure.claim,
    extent,
    time,
    low: scale.across(extent.low),
    high: scale.across(extent.high),
    aside: 0,
    top,
    bottom,
    y: shapeHeight(time, top, bottom),
    shape: measures.indexOf(figure.measure),
    firmness: FIRMNESS[figure.answer.statement.data.modality],
    focused: focus === undefined || figure.claim === focus,
  };
}

/** The shape stands on the day, in the middle of a stretch, at the closed end of a half-open one. */
function shapeHeight({ kind }: FigureTime, top: number, bottom: number): number {
  if (kind === 'stretch') return (top + bottom) / 2;
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
  for (const mark of marks.toSorted((a, b) => a.y - b.y || a.low - b.low)) {
    const taken = new Set(done.filter((other) => hides(other, mark)).map(({ aside }) => Math.abs(aside)));
    let steps = 0;
    while (taken.has(steps * NEAR) && steps < MAX_STEPS) steps += 1;
    done.push({ ...mark, aside: (mark.high > 0.8 ? -1 : 1) * steps * NEAR });
  }
  return done;
}

function hides(a: PictureMark, b: PictureMark): boolean {
  const aside = Math.abs(a.y - b.y) < NEAR || (a.top < b.bottom && b.top < a.bottom);
  return aside && Math.abs(a.high - b.high) < NEAR_SHARE;
}
