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

export interface PlacedLabel {
  readonly anchor: Anchor;
  readonly placement: LabelPlacement;
  readonly box: Box;
}

/** What stands in the way: boxes that no label may touch, and those it should rather not cross. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

const STEP = 4;
const REACH = 200;
const CROSSING = 36;
const GAP = 3;

/** Places the labels in their order, each as near to its mark as the others allow; always finds a place, if need be further down. */
export function placeLabels(
  anchors: readonly Anchor[],
  { hard, soft }: Obstacles,
  widths: Widths,
  top: number,
): PlacedLabel[] {
  const taken = [...hard];
  return anchors.flatMap((anchor) => {
    const placed = cheapestPlace(anchor, { hard: taken, soft }, widths, top) ?? placeBelow(anchor, taken);
    if (placed) taken.push(placed.box);
    return placed ?? [];
  });
}

interface Costed extends PlacedLabel {
  readonly cost: number;
}

function cheapestPlace(anchor: Anchor, { hard, soft }: Obstacles, widths: Widths, top: number): Costed | undefined {
  let best: Costed | undefined;
  for (const one of possiblePlaces(anchor)) {
    if (one.box.top < top || (best && one.cost >= best.cost)) continue;
    if (hard.some((other) => meet(one.box, other, widths))) continue;
    const cost = one.cost + CROSSING * soft.filter((other) => meet(one.box, other, widths)).length;
    if (!best || cost < best.cost) best = { ...one, cost };
  }
  return best;
}

/** Every placement at every height within reach, nearest first; it costs more the further it lies from where it stands well. */
function possiblePlaces(anchor: Anchor): Costed[] {
  const { y, from, to, placements } = anchor;
  const offsets = range(0, REACH + Math.max(y - from, to - y) + 1, STEP);
  const heights = new Set(offsets.flatMap((offset) => [y + offset, y - offset]));
  return placements.flatMap((placement) =>
    [...heights].flatMap((height) => {
      const off = beyond(anchor, height);
      if (placement.level && off > 0) return [];
      const cost = placement.cost + Math.abs(height - y) / 8 + off;
      return [{ anchor, placement, box: boxOf(placement, height - FIRST_LINE), cost }];
    }),
  );
}

/** How far a height lies from where a label stands well. */
export function beyond({ from, to }: Anchor, height: number): number {
  return Math.max(0, from - height, height - to);
}

/** Below everything that is there. */
function placeBelow(anchor: Anchor, taken: readonly Box[]): PlacedLabel | undefined {
  const placement = anchor.placements.find(({ level }) => !level) ?? anchor.placements[0];
  const lowest = max(taken, ({ bottom }) => bottom) ?? 0;
  return placement && { anchor, placement, box: boxOf(placement, Math.max(anchor.y, lowest) + GAP) };
}

function boxOf({ side, edge, width, height }: LabelPlacement, top: number): Box {
  const bottom = top + height + GAP;
  if (side === 'right') return { left: edge, right: { ...edge, px: edge.px + width }, top, bottom };
  return { left: { ...edge, px: edge.px - width }, right: edge, top, bottom };
}
