/** The elements that stand directly below the root of a copy: what a page lays out one under the other. */
import type { Element } from 'hast';
import { oncePer } from '../domain/once.ts';
import type { Range } from '../domain/text.ts';
import { type Copy, treeOf } from './copy.ts';
import { placeText } from './places.ts';
import { elementsIn, textsIn } from './walk.ts';

/** An element directly below the root, and the stretch of the article text in it; empty where it holds no words. */
export interface OuterBlock extends Range {
  readonly tagName: string;
  /** How many rows of a table stand in it. */
  readonly tableRows: number;
}

/** The outer blocks of a copy in text order; a list or a table is one, however many lines it holds. */
export const outerBlocks = oncePer((copy: Pick<Copy, 'packedTree'>): OuterBlock[] => {
  const tree = treeOf(copy);
  const placeOf = new Map(placeText(tree).pieces.map((piece) => [piece.node, piece]));
  const elements = tree.children.filter((child): child is Element => child.type === 'element');
  let end = 0;
  return elements.map((element) => {
    const found = textsIn(element).flatMap((text) => placeOf.get(text) ?? []);
    const start = found[0]?.start ?? end;
    end = found.at(-1)?.end ?? end;
    return { tagName: element.tagName, tableRows: tableRowsIn(element), start, end };
  });
});

function tableRowsIn(element: Element): number {
  return elementsIn(element).filter(({ tagName }) => tagName === 'tr').length;
}
