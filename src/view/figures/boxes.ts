/**
 * Boxes in a picture that stretches sideways. A place across is a share of the width plus some pixels, so two boxes can be
 * kept apart for every width that the picture may take.
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
function narrowed(widths: Widths, left: Across, right: Across): Widths | undefined {
  const slope = left.share - right.share;
  const room = right.px - left.px;
  if (slope === 0) return room > 0 ? widths : undefined;
  const bound = room / slope;
  const [least, most] =
    slope > 0 ? [widths.min, Math.min(widths.max, bound)] : [Math.max(widths.min, bound), widths.max];
  return least <= most ? { min: least, max: most } : undefined;
}
