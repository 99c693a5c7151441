/**
 * Puts the things on a strip into rows so that none covers another. Places are given in per cent of the width and
 * pixels beside it; rows found for the narrowest width hold for every wider one, because all distances only grow.
 */

import { range } from 'd3-array';

/** The narrowest strip: a screen of 320 px without its gutters. */
export const NARROWEST = 288;

/** The least space between two things in one row. */
const AIR = 6;

/** The least space between words and a line that passes them. */
const BESIDE_LINE = 2;

/** A place across the strip: per cent of its width, and pixels from there. */
export type Place = readonly [percent: number, pixels: number];

export interface Extent {
  readonly from: Place;
  readonly to: Place;
}

/** One way to draw a thing: the room it takes, and the point from which a line leads to the axis, if one does. */
interface Option {
  readonly extent: Extent;
  readonly leader?: number;
}

/** A thing in its row; row 0 is next to the axis. */
type Placed<Drawing extends Option = Option> = Drawing & { readonly row: number };

/** Puts each thing into the first row that has room for one of its options; undefined where none of the rows has. */
export function placeInRows<Drawing extends Option>(
  things: readonly (readonly Drawing[])[],
  rows: number,
): (Placed<Drawing> | undefined)[] {
  const taken: Placed[] = [];
  return things.map((options) => {
    const inside = options.filter(({ extent }) => pixelsAt(extent.from) >= 0 && pixelsAt(extent.to) <= NARROWEST);
    const places = range(rows).flatMap((row) => inside.map((option) => ({ ...option, row })));
    const free = places.find((place) => !taken.some((other) => collide(place, other)));
    if (free) taken.push(free);
    return free;
  });
}

function collide(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return !isApart(a.extent, b.extent, AIR);
  const [lower, upper] = a.row < b.row ? [a, b] : [b, a];
  if (upper.leader === undefined) return false;
  const line: Place = [upper.leader, 0];
  return !isApart(lower.extent, { from: line, to: line }, BESIDE_LINE);
}

function isApart(a: Extent, b: Extent, air: number): boolean {
  return isBefore(a.to, b.from, air) || isBefore(b.to, a.from, air);
}

/** Whether one place lies before another, on the narrowest strip and on every wider one. */
function isBefore(a: Place, b: Place, air: number): boolean {
  return a[0] <= b[0] && pixelsAt(a) + air <= pixelsAt(b);
}

/** Where a place lies on the narrowest strip, in pixels. */
export function pixelsAt([percent, pixels]: Place): number {
  return (percent / 100) * NARROWEST + pixels;
}
