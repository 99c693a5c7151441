/** Files that are made part by part, each of which can be known from an earlier file that holds it. */

/** What stands around the parts of a file, as text. */
export interface Frame {
  readonly head: string;
  /** Between two parts of which none is empty. */
  readonly between: string;
  readonly foot: (isEmpty: boolean) => string;
}

/** A part of a file, by a name that no other part of it has; it is made when it is asked for. */
export interface Part {
  readonly name: string;
  readonly content: () => string;
}

/** The content of a file in parts. */
export class Parted implements Iterable<string> {
  readonly frame: Frame;
  readonly parts: readonly Part[];

  constructor(frame: Frame, parts: readonly Part[]) {
    this.frame = frame;
    this.parts = parts;
  }

  *[Symbol.iterator](): Generator<string, void> {
    yield* framed(
      this.frame,
      this.parts.values().map(({ content }) => content()),
    );
  }
}

/** Parts, which may be bytes of another file, and what stands around them. */
export function* framed<Piece extends string | Uint8Array>(
  { head, between, foot }: Frame,
  parts: Iterable<Piece>,
): Generator<Piece | string, void> {
  yield head;
  let isEmpty = true;
  for (const part of parts) {
    if (part.length === 0) continue;
    if (!isEmpty) yield between;
    isEmpty = false;
    yield part;
  }
  yield foot(isEmpty);
}
