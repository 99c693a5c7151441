/** The elements that stand directly below the root of a copy: what a page lays out one under the other. */
import type { Element, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Range } from '../domain/text.ts';
import type { Copy } from './copy.ts';
import { type Piece, placeText } from './places.ts';

/** An element directly below the root, and the stretch of the article text in it; empty where it holds no words. */
export interface OuterBlock extends Range {
  readonly element: Element;
}

/** The outer blocks of a copy in text order; a list or a table is one, however many lines it holds. */
export function outerBlocks({ tree }: Pick<Copy, 'tree'>): OuterBlock[] {
  const pieces = new Map(placeText(tree).pieces.map((piece) => [piece.node, piece]));
  const elements = tree.children.filter((child): child is Element => child.type === 'element');
  let end = 0;
  return elements.map((element) => {
    const found = piecesIn(element, pieces);
    const start = found[0]?.start ?? end;
    end = found.at(-1)?.end ?? end;
    return { element, start, end };
  });
}

function piecesIn(element: Element, pieces: ReadonlyMap<Text, Piece>): Piece[] {
  const found: Piece[] = [];
  visit(element, 'text', (node: Text) => {
    const piece = pieces.get(node);
    if (piece) found.push(piece);
  });
  return found;
}
