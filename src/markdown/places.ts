/** Where each character of the article text stands in the HTML tree. */
import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import { fold, LEFT_OUT, type Range, trimmed } from '../domain/text.ts';
import { type Gap, gapOf } from './gaps.ts';

/** One text node and the stretch of the article text that it gives. */
export interface Piece extends Range {
  readonly node: Text;
  /** The element that holds the text directly, where there is one. */
  readonly parent: Element | Root;
  /** Where the text stands in the Markdown; absent for line breaks that only lay out the HTML. */
  readonly position: Text['position'];
  /** Whether the article text before this piece ends in a space (or is empty), so that a leading space folds away. */
  readonly afterSpace: boolean;
}

/** The article text of a tree, with its leaf blocks and its text nodes in text order. */
export interface Placed {
  readonly text: string;
  readonly blocks: readonly Range[];
  readonly pieces: readonly Piece[];
}

const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'strong']);
const LEAVES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre', 'td', 'th']);

/** Whether a node is part of a line of text, not a block of its own. */
export function isPhrasing(node: Nodes): boolean {
  return node.type === 'text' || (node.type === 'element' && (INLINE.has(node.tagName) || gapOf(node) !== undefined));
}

/** Whether a text node only separates blocks in the HTML source. */
export function isLayout(node: Text, parent: Element | Root): boolean {
  if (node.position !== undefined || node.value.trim() !== '') return false;
  return parent.type === 'root' || !(INLINE.has(parent.tagName) || LEAVES.has(parent.tagName));
}

/** Reads the folded text of a tree and remembers which node gave which stretch of it. */
export function placeText(tree: Root): Placed {
  const walk = new Walk();
  walk.container(tree);
  return walk.placed();
}

/** The article offset before each UTF-16 unit of a piece's node, and after the last one. */
export function offsetsIn(piece: Piece): Uint32Array {
  const { value } = piece.node;
  const offsets = new Uint32Array(value.length + 1);
  let offset = piece.start;
  let afterSpace = piece.afterSpace;
  for (let index = 0; index < value.length; index += 1) {
    offsets[index] = offset;
    const isSpace = ' \t\r\n'.includes(value.charAt(index));
    if (!(isSpace && afterSpace)) offset += 1;
    afterSpace = isSpace;
  }
  offsets[value.length] = offset;
  return offsets;
}

class Walk {
  private readonly parts: string[] = [];
  private readonly blocks: Range[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  private afterSpace = true;

  placed(): Placed {
    const text = this.parts.join('').replace(/ $/, '');
    const blocks = this.blocks.map((block) => trimmed(block, text)).filter(({ start, end }) => start < end);
    return { text, blocks, pieces: this.pieces };
  }

  /** Walks children that may be blocks; the lines of text between them (in a tight list item) are blocks too. */
  container(parent: Element | Root): void {
    let start = this.length;
    for (const child of parent.children) {
      if (isPhrasing(child)) {
        this.phrasing(child, parent);
        continue;
      }
      this.blocks.push({ start, end: this.length });
      if (child.type === 'element' && LEAVES.has(child.tagName)) this.leaf(child);
      else if (child.type === 'element') this.container(child);
      start = this.length;
    }
    this.blocks.push({ start, end: this.length });
  }

  private leaf(element: Element): void {
    const start = this.length;
    for (const child of element.children) this.phrasing(child, element);
    this.blocks.push({ start, end: this.length });
  }

  private phrasing(node: RootContent | ElementContent, parent: Element | Root): void {
    const gap = gapOf(node);
    if (gap) this.gap(gap);
    else if (node.type === 'text') this.text(node, parent);
    else if (node.type === 'element') for (const child of node.children) this.phrasing(child, node);
  }

  /** What is left out keeps its room. */
  private gap({ end, endsInSpace }: Gap): void {
    this.parts.push(LEFT_OUT.repeat(end - this.length));
    this.length = end;
    this.afterSpace = endsInSpace;
  }

  private text(node: Text, parent: Element | Root): void {
    const folded = fold(node.value);
    const added = this.afterSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    const start = this.length;
    const { afterSpace } = this;
    this.length += added.length;
    if (folded !== '') this.afterSpace = folded.endsWith(' ');
    this.parts.push(added);
    this.pieces.push({ node, parent, position: positionOf(node, parent), start, end: this.length, afterSpace });
  }
}

/** The text of a code block carries no position of its own; its element does. */
function positionOf(node: Text, parent: Element | Root): Text['position'] {
  return node.position ?? (parent.type === 'element' && parent.tagName === 'code' ? parent.position : undefined);
}
