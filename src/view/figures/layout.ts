/** Labels and brackets of a picture of figures, set once for each range of widths. */
import type { Claim, Tension } from '../../model/tracker.ts';
import { TENSION_WORDS } from '../../words/words.ts';
import { differenceWords } from '../claims/lines.ts';
import {
  type Across,
  type Anchor,
  type Box,
  FIRST_LINE,
  meet,
  outside,
  type Placed,
  placeLabels,
  type Widths,
} from './label-layout.ts';
import {
  type CandidatePosition,
  type Detail,
  type LabelPlacement,
  type Line,
  labelParts,
  labelPlacements,
} from './labels.ts';
import { type NumberPicture, type PictureMark, RADIUS, TOP } from './picture.ts';

/** The placements to set a picture: for a phone, a tablet, a desk. */
export const MEASURES = ['narrow', 'middle', 'wide'] as const;

export type Measure = (typeof MEASURES)[number];

/** Two marks that are hard to square, joined by a bracket. */
export interface Bracket {
  readonly tension: Tension;
  readonly a: PictureMark;
  readonly b: PictureMark;
  readonly y: number;
}

export interface PictureLabel {
  /** The mark it belongs to; undefined for the words at a bracket. */
  readonly mark: PictureMark | undefined;
  readonly side: LabelPlacement['side'];
  /** Where its text begins, or ends where it stands to the left. */
  readonly edge: Across;
  readonly top: number;
  readonly lines: readonly Line[];
  /** How far above or below its first line the mark stands, where the two need a leader. */
  readonly leader: number | undefined;
  readonly box: Box;
}

export interface PictureLayout {
  readonly labels: readonly PictureLabel[];
  readonly brackets: readonly Bracket[];
  readonly height: number;
  readonly detail: Detail;
}

/** How wide the plot may be in each of the placements to set it, in pixels. */
export const PLOT_WIDTHS = {
  narrow: { min: 208, max: 412 },
  middle: { min: 400, max: 700 },
  wide: { min: 684, max: 1200 },
} as const satisfies Record<Measure, Widths>;

/** The widest label. */
const LIMITS = { narrow: 132, middle: 260, wide: 290 } as const satisfies Record<Measure, number>;

/** Beyond the right edge of the plot there is so much room for words. */
export const MARGIN = 14;
/** The little arrow of “or more” and “or fewer”. */
export const ARROW = 12;
const OFF = RADIUS + 7;

/** How much labels may say, from most to least. */
const DETAILS = {
  narrow: ['brief', 'line', 'figure'],
  middle: ['full', 'brief', 'line'],
  wide: ['full', 'brief', 'line'],
} as const satisfies Record<Measure, readonly Detail[]>;

/**
 * Everything placed for one range of widths; no two labels overlap, and none leaves the picture, at any of them.
 * Labels say as much as leaves each of them near its mark.
 */
export function layOut(picture: NumberPicture, claims: readonly Claim[], measure: Measure): PictureLayout {
  let layout: PictureLayout | undefined;
  for (const detail of DETAILS[measure]) {
    layout = layOutWith(detail, picture, claims, measure);
    if (layout.labels.every(({ leader }) => leader === undefined || Math.abs(leader) <= NEARBY)) break;
  }
  return layout as PictureLayout;
}

const NEARBY = 36;

function layOutWith(
  detail: Detail,
  { marks, bottom }: NumberPicture,
  claims: readonly Claim[],
  measure: Measure,
): PictureLayout {
  const widths = PLOT_WIDTHS[measure];
  const soft = marks.flatMap(lineBoxes);
  const hard = marks.flatMap(shapeBoxes);
  const brackets = joinedMarks(claims, marks).map((pair) => setBracket(pair, hard, widths));
  const owners = [...marks, ...brackets.map(() => undefined)];
  const anchors = [
    ...marks.map((mark) => anchorOf(mark, marks, measure, detail)),
    ...brackets.map((bracket) => bracketAnchor(bracket, measure, detail)),
  ];
  const placed = placeLabels(anchors, { hard, soft }, widths, TOP - 8);
  const labels = placed.map((one, index) => labelOf(one, anchors[index] as Anchor<LabelPlacement>, owners[index]));
  const lowest = [...labels.map(({ box }) => box.bottom), ...brackets.map(({ y }) => y + OFF)];
  return { labels, brackets, height: Math.ceil(Math.max(bottom + OFF, ...lowest)), detail };
}

/** What no label may cover: the shapes with their arrows. */
function shapeBoxes({ low, high, aside, y, extent }: PictureMark): Box[] {
  const reach = RADIUS + 1;
  const [fewer, more] = [extent.open === 'fewer' ? ARROW : 0, extent.open === 'more' ? ARROW : 0];
  const [top, bottom] = [y - reach, y + reach];
  return [...new Set([low, high])].map((share) => ({
    left: { share, px: aside - reach - fewer },
    right: { share, px: aside + reach + more },
    top,
    bottom,
  }));
}

/** What a label should rather not cross: lines and bars. */
function lineBoxes({ low, high, aside, y, top, bottom }: PictureMark): Box[] {
  const down = { left: { share: high, px: aside - 5 }, right: { share: high, px: aside + 5 }, top, bottom };
  const along = { left: { share: low, px: aside }, right: { share: high, px: aside }, top: y - 3, bottom: y + 3 };
  return [...(bottom - top > 1 ? [down] : []), ...(low < high ? [along] : [])];
}

function anchorOf(
  mark: PictureMark,
  marks: readonly PictureMark[],
  measure: Measure,
  detail: Detail,
): Anchor<LabelPlacement> {
  const { y, top, bottom, time } = mark;
  const slides = time.kind === 'stretch';
  return {
    y,
    from: slides ? Math.min(y, top + 4) : y - 4,
    to: slides ? Math.max(y, bottom - 4) : y + 4,
    variants: labelPlacements(labelParts(mark.figures, detail), candidatesFor(mark, marks, measure), LIMITS[measure]),
  };
}

/** Beside the mark, or beyond a line that runs there. */
function candidatesFor(mark: PictureMark, marks: readonly PictureMark[], measure: Measure): CandidatePosition[] {
  const { low, high, aside, extent } = mark;
  const right = { share: high, px: aside + OFF + (extent.open === 'more' ? ARROW : 0) };
  const left = { share: low, px: aside - OFF - (extent.open === 'fewer' ? ARROW : 0) };
  return [
    { side: 'right', edge: right, room: roomRight(right, measure), cost: 0 },
    { side: 'left', edge: left, room: roomLeft(left, measure), cost: 3 },
    ...linesBeside(mark, marks).map((line): CandidatePosition => {
      const side = line.high > high ? 'right' : 'left';
      const edge = { share: line.high, px: line.aside + (side === 'right' ? BEYOND : -BEYOND) };
      const room = side === 'right' ? roomRight(edge, measure) : roomLeft(edge, measure);
      return { side, edge, room, cost: 12, level: true };
    }),
  ];
}

const BEYOND = 10;

/** Lines and bars that run past a mark, near enough for its label to stand beyond them, with no other mark between. */
function linesBeside(mark: PictureMark, marks: readonly PictureMark[]): PictureMark[] {
  const isFree = ({ high }: PictureMark) => !marks.some((other) => other !== mark && liesBetween(other, mark, high));
  return marks.filter(
    (line) =>
      line.bottom - line.top > 1 &&
      line.top <= mark.y &&
      line.bottom >= mark.y &&
      line.high !== mark.high &&
      Math.abs(line.high - mark.high) < 0.2 &&
      isFree(line),
  );
}

function liesBetween({ high, y }: PictureMark, mark: PictureMark, end: number): boolean {
  const [from, to] = [Math.min(mark.high, end), Math.max(mark.high, end)];
  return Math.abs(y - mark.y) < OFF && high > from && high < to;
}

/** The room to the right where the picture is narrowest; it only grows from there. */
function roomRight({ share, px }: Across, measure: Measure): number {
  return (1 - share) * PLOT_WIDTHS[measure].min + MARGIN - px;
}

function roomLeft({ share, px }: Across, measure: Measure): number {
  return share * PLOT_WIDTHS[measure].min + px;
}

function labelOf(
  { placement, box, top }: Placed<LabelPlacement>,
  { y, from, to }: Anchor<LabelPlacement>,
  mark: PictureMark | undefined,
): PictureLabel {
  const middle = top + FIRST_LINE;
  const { side, lines, edge } = placement;
  return { mark, side, edge, top, lines, leader: outside({ from, to }, middle) > 6 ? y - middle : undefined, box };
}

type Pair = Omit<Bracket, 'y'>;

/** The drawn marks that a tension joins, each pair once. */
function joinedMarks(claims: readonly Claim[], marks: readonly PictureMark[]): Pair[] {
  const tensions = [...new Set(claims.flatMap((claim) => claim.tensions))];
  const markOf = (answer: Tension['a']) => marks.find(({ figures }) => figures.some((one) => one.answer === answer));
  const pairs = tensions.flatMap((tension) => {
    const [a, b] = [markOf(tension.a), markOf(tension.b)];
    return a && b && a !== b ? [{ tension, a, b }] : [];
  });
  return pairs.filter((pair, index) => pairs.findIndex(({ a, b }) => a === pair.a && b === pair.b) === index);
}

/** The tensions that the picture’s brackets show. */
export function picturedTensions({ marks }: NumberPicture, claims: readonly Claim[]): Tension[] {
  return joinedMarks(claims, marks).map(({ tension }) => tension);
}

/** Finds a height for a bracket, which is taken from then on. */
function setBracket(pair: Pair, taken: Box[], widths: Widths): Bracket {
  const y = freeHeight(pair, taken, widths);
  taken.push(bracketBox(pair, y));
  return { ...pair, y };
}

/** Half placement between the two marks, or as near to it as no mark stands in the placement. */
function freeHeight(pair: Pair, taken: readonly Box[], widths: Widths): number {
  const start = Math.round((pair.a.y + pair.b.y) / 2);
  const isFree = (y: number) => y > TOP && !taken.some((box) => meet(bracketBox(pair, y), box, widths));
  for (let step = 0; step < 400; step += STEP) {
    if (isFree(start + step)) return start + step;
    if (isFree(start - step)) return start - step;
  }
  return Math.max(...taken.map(({ bottom }) => bottom)) + OFF;
}

const STEP = 4;

function bracketBox({ a, b }: Pair, y: number): Box {
  const [from, to] = ends(a, b);
  return { left: from, right: to, top: y - 5, bottom: y + 5 };
}

function ends(a: PictureMark, b: PictureMark): [Across, Across] {
  const [low, high] = a.high <= b.high ? [a, b] : [b, a];
  return [
    { share: low.high, px: low.aside },
    { share: high.high, px: high.aside },
  ];
}

function bracketAnchor({ a, b, y, tension }: Bracket, measure: Measure, detail: Detail): Anchor<LabelPlacement> {
  const [from, to] = ends(a, b);
  const [right, left, inside] = [
    { ...to, px: to.px + 8 },
    { ...from, px: from.px - 8 },
    { ...from, px: from.px + 8 },
  ];
  const candidates: CandidatePosition[] = [
    { side: 'right', edge: right, room: roomRight(right, measure), cost: 0 },
    { side: 'left', edge: left, room: roomLeft(left, measure), cost: 3 },
    { side: 'right', edge: inside, room: roomBetween(from, to, measure) - 16, cost: 6 },
  ];
  const apart = [differenceWords(tension) ?? []].flat();
  const text = `△ ${(detail === 'full' ? [...apart, TENSION_WORDS] : [apart[0] ?? '']).join(': ')}`;
  const variants = labelPlacements([[{ voice: 'ours', text }]], candidates, LIMITS[measure]);
  return { y, from: y - STEP, to: y + STEP, variants };
}

function roomBetween(from: Across, to: Across, measure: Measure): number {
  return (to.share - from.share) * PLOT_WIDTHS[measure].min + to.px - from.px;
}
