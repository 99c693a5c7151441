/** Places labels beside their marks, so that none covers another or a mark at any width of the picture. */
import { max, range } from 'd3-array';
import { type Box, meet, type Widths } from './boxes.ts';
import { FIRST_LINE, type LabelPlacement } from './labels.ts';
import type { PictureMark } from './picture.ts';

/** Something that wants a label: the height it asks for, and the ways to set it. */
export interface Anchor {
  /** Undefined for the words at a bracket. */
  readonly mark: PictureMark | undefined;
  /** Where the label’s first line stands best. */
  readonly y: number;
  /** Between these it stands as well without a leader. */
  readonly from: number;
  readonly to: number;
  readonly placements: readonly LabelPlacement[];
}

/** A label in its place. */
export interface PlacedLabel extends LabelPlacement {
  readonly mark: PictureMark | undefined;
  readonly box: Box;
  /** How far above or below its first line the mark stands, where the two need a leader. */
  readonly leader: number | undefined;
}

const STEP = 4;
const REACH = 200;
const CROSSING = 36;
const GAP = 3;

/** What stands in the way: boxes that no label may touch, and those it should rather not cross. */
interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

/** Places the labels below `top` in their order, each as near to its mark as the others allow, if need be below everything. */
export function placeLabels(
  anchors: readonly Anchor[],
  { hard, soft }: Obstacles,
  widths: Widths,
  top: number,
): PlacedLabel[] {
  const taken = [...hard];
  return anchors.flatMap((anchor) => {
    const possible = possibleLabels(anchor).filter(({ box }) => box.top >= top);
    const label = cheapestLabel(possible, { hard: taken, soft }, widths) ?? labelBelow(anchor, taken);
    if (label) taken.push(label.box);
    return label ?? [];
  });
}

function cheapestLabel(labels: readonly PlacedLabel[], { hard, soft }: Obstacles, widths: Widths) {
  let best: PlacedLabel | undefined;
  for (const label of labels) {
    const isBeaten = best && label.cost >= best.cost;
    if (isBeaten || hard.some((other) => meet(label.box, other, widths))) continue;
    const cost = label.cost + CROSSING * soft.filter((other) => meet(label.box, other, widths)).length;
    if (!best || cost < best.cost) best = { ...label, cost };
  }
  return best;
}

/** Below everything that is there. */
function labelBelow(anchor: Anchor, taken: readonly Box[]): PlacedLabel | undefined {
  const placement = anchor.placements.find(({ level }) => !level) ?? anchor.placements[0];
  const top = Math.max(anchor.y, max(taken, ({ bottom }) => bottom) ?? 0) + GAP;
  return placement && labelAt(anchor, placement, top + FIRST_LINE);
}

/** Every placement at every height within reach, nearest first. */
function possibleLabels(anchor: Anchor): PlacedLabel[] {
  const { y, from, to, placements } = anchor;
  const offsets = range(0, REACH + Math.max(y - from, to - y) + 1, STEP);
  const heights = [...new Set(offsets.flatMap((offset) => [y + offset, y - offset]))];
  return placements.flatMap((placement) => {
    const allowed = placement.level ? heights.filter((height) => height >= from && height <= to) : heights;
    return allowed.map((height) => labelAt(anchor, placement, height));
  });
}

/** A label with its first line at a height; it costs more the further that lies from where it stands well. */
function labelAt({ mark, y, from, to }: Anchor, placement: LabelPlacement, height: number): PlacedLabel {
  const beyond = Math.max(0, from - height, height - to);
  const cost = placement.cost + Math.abs(height - y) / 8 + beyond;
  const box = boxOf(placement, height - FIRST_LINE);
  return { ...placement, mark, box, leader: beyond > 6 ? y - height : undefined, cost };
}

function boxOf({ side, edge, width, height }: LabelPlacement, top: number): Box {
  const bottom = top + height + GAP;
  if (side === 'right') return { left: edge, right: { ...edge, px: edge.px + width }, top, bottom };
  return { left: { ...edge, px: edge.px - width }, right: edge, top, bottom };
}
