/**
 * Puts the things on a strip into rows so that none covers another. Places are given in per cent of the width and
 * pixels beside it; rows found for the narrowest width hold for every wider one, because all distances only grow.
 */

/** The narrowest strip: a screen of 320 px without its gutters. */
export const NARROWEST = 288;

/** The least space between two things in one row. */
const AIR = 6;

/** The least space between words and a line that passes them. */
const BESIDE_LINE = 2;

/** A stretch across the strip: from and to, each in per cent and pixels from there. */
export interface Extent {
  readonly from: readonly [percent: number, pixels: number];
  readonly to: readonly [percent: number, pixels: number];
}

/** One way to draw a thing: the room it takes, and the point from which a line leads to the axis, if one does. */
export interface Option<Drawing> {
  readonly extent: Extent;
  readonly leader?: number;
  readonly drawing: Drawing;
}

/** A thing in its row; row 0 is next to the axis. */
export interface Placed<Drawing> {
  readonly row: number;
  readonly option: Option<Drawing>;
}

/** Puts each thing into the first row that has room for one of its options; undefined where none of the rows has. */
export function placeInRows<Drawing>(
  things: readonly (readonly Option<Drawing>[])[],
  rows: number,
): (Placed<Drawing> | undefined)[] {
  const placed: Placed<Drawing>[] = [];
  return things.map((options) => {
    const place = firstPlace(options, rows, placed);
    if (place) placed.push(place);
    return place;
  });
}

function firstPlace<Drawing>(
  options: readonly Option<Drawing>[],
  rows: number,
  placed: readonly Placed<Drawing>[],
): Placed<Drawing> | undefined {
  for (let row = 0; row < rows; row += 1) {
    const option = options.find(
      (one) => isInside(one.extent) && placed.every((other) => !collide({ row, option: one }, other)),
    );
    if (option) return { row, option };
  }
  return undefined;
}

function collide<Drawing>(a: Placed<Drawing>, b: Placed<Drawing>): boolean {
  if (a.row === b.row) return near(a.option.extent, b.option.extent);
  const [lower, upper] = a.row < b.row ? [a, b] : [b, a];
  const { leader } = upper.option;
  return leader !== undefined && near(lower.option.extent, { from: [leader, 0], to: [leader, 0] }, BESIDE_LINE);
}

function near(a: Extent, b: Extent, air = AIR): boolean {
  return !(isBefore(a, b, air) || isBefore(b, a, air));
}

/** Whether one stretch ends before another begins, on the narrowest strip and on every wider one. */
function isBefore(a: Extent, b: Extent, air: number): boolean {
  return a.to[0] <= b.from[0] && at(a.to) + air <= at(b.from);
}

function isInside({ from, to }: Extent): boolean {
  return at(from) >= 0 && at(to) <= NARROWEST;
}

function at([percent, pixels]: Extent['from']): number {
  return (percent / 100) * NARROWEST + pixels;
}

/** How wide a text is likely to be, rather too wide than too narrow. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthInEm(character);
  return Math.ceil(em * size);
}

function widthInEm(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u.test(character)) return 1.05;
  if (/[MWmw@—%]/u.test(character)) return 0.92;
  if (/\p{Lu}|\d/u.test(character)) return 0.66;
  return /[\s.,:;’'“”iljtfrI|]/u.test(character) ? 0.4 : 0.57;
}

/** A text cut to what is likely to fit that many pixels, with an ellipsis where something is cut. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Where a percentage stands on the narrowest strip, in pixels. */
export function narrowPlace(percent: number): number {
  return at([percent, 0]);
}
