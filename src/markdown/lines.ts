/** From an offset in the article text back to the line of the Markdown. */
import { bisector } from 'd3-array';
import { once } from '../domain/once.ts';
import { offsetsIn, type Piece } from './places.ts';

interface Anchor {
  readonly offset: number;
  readonly line: number;
}

/** Makes the function that gives the 1-based line of an offset; the table behind it is built at the first question. */
export function lineFinder(pieces: () => readonly Piece[], source: string): (offset: number) => number {
  const anchors = once(() => pieces().flatMap((piece) => anchorsIn(piece, source)));
  return (offset) => anchors()[Math.max(0, after.right(anchors(), offset) - 1)]?.line ?? 1;
}

const after = bisector(({ offset }: Anchor) => offset);

/** Where each line of a piece begins in the article text. */
function anchorsIn(piece: Piece, source: string): Anchor[] {
  const { position } = piece;
  if (!position || piece.start === piece.end) return [];
  const raw = rawText(piece, source);
  const offsets = offsetsIn(piece);
  const anchors = [{ offset: piece.start, line: position.start.line + (isFenced(piece, source) ? 1 : 0) }];
  for (let at = raw.indexOf('\n'); at !== -1 && at < offsets.length - 1; at = raw.indexOf('\n', at + 1)) {
    const line = Math.min((anchors.at(-1)?.line ?? 1) + 1, position.end.line);
    anchors.push({ offset: offsets[at + 1] ?? piece.end, line });
  }
  return anchors;
}

/** The text of a piece with its line breaks: in a code span they were turned into spaces, so the Markdown is asked. */
function rawText(piece: Piece, source: string): string {
  const { parent, node, position } = piece;
  if (parent.type !== 'element' || parent.tagName !== 'code' || !node.position) return node.value;
  const span = source.slice(position?.start.offset, position?.end.offset);
  return span.replace(/^`+ ?/, '');
}

function isFenced(piece: Piece, source: string): boolean {
  if (piece.node.position) return false;
  return /^(?:```|~~~)/.test(source.slice(piece.position?.start.offset));
}
