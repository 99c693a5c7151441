/**
 * Places labels beside their marks in a picture that stretches sideways. A place across is a share of the width plus some
 * pixels, so two boxes are kept apart for every width that the picture may take.
 */

/** A place across: a share of the width, and pixels from there. */
export interface Across {
  readonly share: number;
  readonly px: number;
}

export interface Box {
  readonly left: Across;
  readonly right: Across;
  readonly top: number;
  readonly bottom: number;
}

/** The widths that a picture may take, in pixels. */
export interface Widths {
  readonly min: number;
  readonly max: number;
}

/** Whether two boxes overlap at any of the widths. */
export function meet(a: Box, b: Box, widths: Widths): boolean {
  if (a.top >= b.bottom || b.top >= a.bottom) return false;
  const before = narrowed(widths, a.left, b.right);
  return before !== undefined && narrowed(before, b.left, a.right) !== undefined;
}

/** The widths at which `left` lies before `right`. */
function narrowed({ min, max }: Widths, left: Across, right: Across): Widths | undefined {
  const slope = left.share - right.share;
  const room = right.px - left.px;
  if (slope === 0) return room > 0 ? { min, max } : undefined;
  const bound = room / slope;
  const found = slope > 0 ? { min, max: Math.min(max, bound) } : { min: Math.max(min, bound), max };
  return found.min <= found.max ? found : undefined;
}

export type Side = 'right' | 'left';

/** One placement of setting a label: on which side, where it begins (or ends, to the left), how large. */
export interface Variant {
  readonly side: Side;
  readonly edge: Across;
  readonly width: number;
  readonly height: number;
  /** What this placement costs against the others. */
  readonly cost: number;
  /** Whether it only stands well at the height of its mark. */
  readonly level: boolean;
}

/** Something that wants a label: the height it asks for, and the placements to set it. */
export interface Anchor<Placement extends Variant> {
  /** Where the label’s first line stands best. */
  readonly y: number;
  /** Between these it stands as well without a leader. */
  readonly from: number;
  readonly to: number;
  readonly variants: readonly Placement[];
}

export interface Placed<Placement extends Variant> {
  readonly placement: Placement;
  readonly box: Box;
  readonly top: number;
}

/** What stands in the placement: boxes that no label may touch, and those it should rather not cross. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

/** From a label’s top to the middle of its first line. */
export const FIRST_LINE = 9;

const STEP = 4;
const REACH = 200;
const CROSSING = 36;
const GAP = 3;

/** Places the labels in their order, each as near to its mark as the others allow; always finds a place, if need be further down. */
export function placeLabels<Placement extends Variant>(
  anchors: readonly Anchor<Placement>[],
  { hard, soft }: Obstacles,
  widths: Widths,
  top: number,
): Placed<Placement>[] {
  const taken = [...hard];
  return anchors.map((anchor) => {
    const placed = placeOne(anchor, { hard: taken, soft }, widths, top);
    taken.push(placed.box);
    return placed;
  });
}

function placeOne<Placement extends Variant>(
  anchor: Anchor<Placement>,
  obstacles: Obstacles,
  widths: Widths,
  top: number,
): Placed<Placement> {
  let best: Costed<Placement> | undefined;
  for (const one of places(anchor)) {
    if (one.top < top || (best && one.cost >= best.cost)) continue;
    if (obstacles.hard.some((other) => meet(one.box, other, widths))) continue;
    const crossed = obstacles.soft.filter((other) => meet(one.box, other, widths)).length;
    const cost = one.cost + crossed * CROSSING;
    if (!best || cost < best.cost) best = { ...one, cost };
  }
  return best ?? lowest(anchor, obstacles);
}

interface Costed<Placement extends Variant> extends Placed<Placement> {
  readonly cost: number;
}

/** Every placement at every height within reach, with what it costs by itself. */
function* places<Placement extends Variant>(anchor: Anchor<Placement>): Generator<Costed<Placement>, undefined> {
  for (const placement of anchor.variants) {
    for (const y of nearestFirst(anchor)) {
      if (placement.level && outside(anchor, y) > 0) continue;
      const box = boxOf(placement, y - FIRST_LINE);
      yield { placement, box, top: box.top, cost: placement.cost + distance(anchor, y) };
    }
  }
}

/** Offsets from the best place, nearest first: 0, 4, −4, 8, … */
function* nearestFirst({ y, from, to }: Pick<Anchor<Variant>, 'y' | 'from' | 'to'>): Generator<number, undefined> {
  const reach = REACH + Math.max(y - from, to - y);
  yield y;
  for (let step = STEP; step <= reach; step += STEP) {
    yield y + step;
    yield y - step;
  }
}

/** What a place costs: little where a label stands well, more the further it lies from there. */
function distance(anchor: Pick<Anchor<Variant>, 'y' | 'from' | 'to'>, place: number): number {
  return Math.abs(place - anchor.y) / 8 + outside(anchor, place);
}

/** How far a place lies from where a label stands well. */
export function outside({ from, to }: { readonly from: number; readonly to: number }, place: number): number {
  return Math.max(0, from - place, place - to);
}

/** Below everything that is there. */
function lowest<Placement extends Variant>(anchor: Anchor<Placement>, { hard }: Obstacles): Placed<Placement> {
  const placement = anchor.variants.find(({ level }) => !level) ?? (anchor.variants[0] as Placement);
  const box = boxOf(placement, Math.max(anchor.y, ...hard.map(({ bottom }) => bottom)) + GAP);
  return { placement, box, top: box.top };
}

function boxOf({ side, edge, width, height }: Variant, top: number): Box {
  const far = { share: edge.share, px: edge.px + (side === 'right' ? width : -width) };
  const [left, right] = side === 'right' ? [edge, far] : [far, edge];
  return { left, right, top, bottom: top + height + GAP };
}
