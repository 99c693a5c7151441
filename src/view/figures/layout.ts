/** Labels and brackets of a picture of figures, set once for each range of widths. */
import { max, range } from 'd3-array';
import { TENSION_WORDS } from '../../words/words.ts';
import { differenceWords } from '../claims/lines.ts';
import { type Across, type Box, meet, type Widths } from './boxes.ts';
import { type Anchor, type PlacedLabel, placeLabels } from './label-layout.ts';
import { type CandidatePosition, type Detail, labelParts, labelPlacements } from './labels.ts';
import { type MarkPair, type NumberPicture, type PictureMark, RADIUS, TOP } from './picture.ts';

/** A range of widths for which a picture is set. */
export interface Measure {
  /** How wide the plot may be, in pixels. */
  readonly widths: Widths;
  /** The widest label. */
  readonly limit: number;
  /** How much labels may say, from most to least. */
  readonly details: readonly [Detail, ...Detail[]];
}

/** For a phone, a tablet, a desk. */
export const MEASURES = {
  narrow: { widths: { min: 208, max: 412 }, limit: 132, details: ['brief', 'line', 'figure'] },
  middle: { widths: { min: 400, max: 700 }, limit: 260, details: ['full', 'brief', 'line'] },
  wide: { widths: { min: 684, max: 1200 }, limit: 290, details: ['full', 'brief', 'line'] },
} as const satisfies Record<string, Measure>;

/** Two marks that are hard to square, joined by a bracket. */
interface Bracket extends MarkPair {
  readonly y: number;
}

export interface PictureLayout {
  readonly labels: readonly PlacedLabel[];
  readonly brackets: readonly Bracket[];
  readonly height: number;
  /** Whether the labels say less than they could. */
  readonly shortened: boolean;
}

/** Beyond the right edge of the plot there is so much room for words. */
export const MARGIN = 14;
/** The little arrow of “or more” and “or fewer”. */
const ARROW = 12;
const OFF = RADIUS + 7;
/** A leader may be so long before labels say less instead. */
const NEARBY = 36;

/**
 * Everything placed for one range of widths; no two labels overlap, and none leaves the picture, at any of them.
 * Labels say as much as leaves each of them near its mark.
 */
export function layOut(picture: NumberPicture, measure: Measure): PictureLayout {
  const [most, ...less] = measure.details;
  let layout = layOutWith(most, picture, measure);
  for (const detail of less) {
    if (layout.labels.every(({ leader = 0 }) => Math.abs(leader) <= NEARBY)) break;
    layout = layOutWith(detail, picture, measure);
  }
  return layout;
}

function layOutWith(detail: Detail, { marks, pairs, bottom }: NumberPicture, measure: Measure): PictureLayout {
  const hard = marks.flatMap(shapeBoxes);
  const brackets = pairs.map((pair) => setBracket(pair, hard, measure.widths));
  const anchors = [
    ...marks.map((mark) => markAnchor(mark, marks, measure, detail)),
    ...brackets.map((bracket) => bracketAnchor(bracket, measure, detail)),
  ];
  const labels = placeLabels(anchors, { hard, soft: marks.flatMap(lineBoxes) }, measure.widths, TOP - 8);
  const ends = [bottom + OFF, ...labels.map(({ box }) => box.bottom), ...brackets.map(({ y }) => y + OFF)];
  return { labels, brackets, height: Math.ceil(max(ends) ?? 0), shortened: detail !== 'full' };
}

/** What no label may cover: the shapes with their arrows. */
function shapeBoxes({ low, high, aside, y, open }: PictureMark): Box[] {
  const reach = RADIUS + 1;
  const left = aside - reach - (open === 'fewer' ? ARROW : 0);
  const right = aside + reach + (open === 'more' ? ARROW : 0);
  return [...new Set([low, high])].map((share) => ({
    left: { share, px: left },
    right: { share, px: right },
    top: y - reach,
    bottom: y + reach,
  }));
}

/** What a label should rather not cross: lines and bars. */
function lineBoxes({ low, high, aside, y, top, bottom }: PictureMark): Box[] {
  const down = { left: { share: high, px: aside - 5 }, right: { share: high, px: aside + 5 }, top, bottom };
  const along = { left: { share: low, px: aside }, right: { share: high, px: aside }, top: y - 3, bottom: y + 3 };
  return [...(bottom - top > 1 ? [down] : []), ...(low < high ? [along] : [])];
}

function markAnchor(mark: PictureMark, marks: readonly PictureMark[], measure: Measure, detail: Detail): Anchor {
  const { y, top, bottom, time, figures } = mark;
  const placements = labelPlacements(labelParts(figures, detail), markCandidates(mark, marks, measure), measure.limit);
  if (time.kind !== 'range') return { mark, y, from: y - STEP, to: y + STEP, placements };
  return { mark, y, from: Math.min(y, top + STEP), to: Math.max(y, bottom - STEP), placements };
}

const STEP = 4;

/** Beside the mark, or beyond a line that runs there. */
function markCandidates(mark: PictureMark, marks: readonly PictureMark[], measure: Measure): CandidatePosition[] {
  const { low, high, aside, open } = mark;
  return [
    toTheRight({ share: high, px: aside + OFF + (open === 'more' ? ARROW : 0) }, measure, 0),
    toTheLeft({ share: low, px: aside - OFF - (open === 'fewer' ? ARROW : 0) }, measure, 3),
    ...linesBeside(mark, marks).map((line) => {
      const edge = (off: number) => ({ share: line.high, px: line.aside + off });
      const beside = line.high > high ? toTheRight(edge(BEYOND), measure, 12) : toTheLeft(edge(-BEYOND), measure, 12);
      return { ...beside, level: true };
    }),
  ];
}

const BEYOND = 10;

/** To the right of a place, with the room there where the picture is narrowest; it only grows from there. */
function toTheRight(edge: Across, { widths }: Measure, cost: number): CandidatePosition {
  return { side: 'right', edge, room: (1 - edge.share) * widths.min + MARGIN - edge.px, cost };
}

function toTheLeft(edge: Across, { widths }: Measure, cost: number): CandidatePosition {
  return { side: 'left', edge, room: edge.share * widths.min + edge.px, cost };
}

/** Lines and bars that run past a mark, near enough for its label to stand beyond them, with no other mark between. */
function linesBeside(mark: PictureMark, marks: readonly PictureMark[]): PictureMark[] {
  const isFree = ({ high }: PictureMark) => !marks.some((other) => other !== mark && liesBetween(other, mark, high));
  return marks.filter((line) => {
    const isLine = line.bottom - line.top > 1 && line.top <= mark.y && line.bottom >= mark.y;
    const isNear = line.high !== mark.high && Math.abs(line.high - mark.high) < 0.2;
    return isLine && isNear && isFree(line);
  });
}

function liesBetween({ high, y }: PictureMark, mark: PictureMark, end: number): boolean {
  const [from, to] = [Math.min(mark.high, end), Math.max(mark.high, end)];
  return Math.abs(y - mark.y) < OFF && high > from && high < to;
}

/** Half way between the two marks, or as near to it as nothing stands in the way; the place is taken from then on. */
function setBracket(pair: MarkPair, taken: Box[], widths: Widths): Bracket {
  const start = Math.round((pair.a.y + pair.b.y) / 2);
  const heights = range(0, 400, STEP).flatMap((off) => [start + off, start - off]);
  const free = heights.find((y) => y > TOP && !taken.some((box) => meet(bracketBox(pair, y), box, widths)));
  const y = free ?? (max(taken, ({ bottom }) => bottom) ?? 0) + OFF;
  taken.push(bracketBox(pair, y));
  return { ...pair, y };
}

function bracketBox(pair: MarkPair, y: number): Box {
  const [left, right] = bracketEnds(pair);
  return { left, right, top: y - 5, bottom: y + 5 };
}

function bracketEnds({ a, b }: MarkPair): [left: Across, right: Across] {
  const [low, high] = a.high <= b.high ? [a, b] : [b, a];
  return [
    { share: low.high, px: low.aside },
    { share: high.high, px: high.aside },
  ];
}

function bracketAnchor(bracket: Bracket, measure: Measure, detail: Detail): Anchor {
  const { y, tension } = bracket;
  const [from, to] = bracketEnds(bracket);
  const between = (to.share - from.share) * measure.widths.min + to.px - from.px;
  const candidates: CandidatePosition[] = [
    toTheRight({ ...to, px: to.px + 8 }, measure, 0),
    toTheLeft({ ...from, px: from.px - 8 }, measure, 3),
    { side: 'right', edge: { ...from, px: from.px + 8 }, room: between - 16, cost: 6 },
  ];
  const apart = differenceWords(tension);
  const text = detail === 'full' ? [...(apart ? [apart] : []), TENSION_WORDS].join(': ') : (apart ?? '');
  const placements = labelPlacements([[{ voice: 'ours', text: `△ ${text}` }]], candidates, measure.limit);
  return { mark: undefined, y, from: y - STEP, to: y + STEP, placements };
}
