/** The mark in a tree of a copy that stands for a stretch of its text that is left out. */
import type { Element, Nodes } from 'hast';
import type { Range } from '../domain/text.ts';

/** What is left out of the article text; whether it ends in a space decides what becomes of a space after it. */
export interface Gap extends Range {
  readonly endsInSpace: boolean;
}

declare module 'hast' {
  interface Element {
    /** The stretch of the article text for which the element stands. */
    leftOut?: Gap;
  }
}

/** What the mark is called in HTML: its text is ours, and no part of the copy. */
export const GAP_ATTRIBUTE = 'data-left-out';

/** A mark for a stretch of the article text. */
export function gapAt(leftOut: Gap): Element {
  const properties = { className: ['left-out'], dataLeftOut: '' };
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: ' […] ' }], leftOut };
}

/** The stretch for which a node stands; undefined where it is no such mark. */
export function gapOf(node: Nodes | undefined): Gap | undefined {
  return node?.type === 'element' ? node.leftOut : undefined;
}
