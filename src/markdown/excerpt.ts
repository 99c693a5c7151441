/** A copy of which only some stretches are published: the same places, a mark where something is left out. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { LEFT_OUT, masked, overlaps, type Range } from '../domain/text.ts';
import { type Copy, packed, treeOf } from './copy.ts';
import { type Gap, gapAt, gapOf } from './gaps.ts';
import { offsetsIn, type Piece, placeText } from './places.ts';

/**
 * The copy with nothing in it but the kept stretches, which stand in text order. Every offset stays: in the text, the
 * characters that are left out become signs without meaning; in the tree, one mark stands for each stretch of them.
 */
export function keepOnly(copy: Copy, kept: readonly Range[]): Copy {
  const gaps = gapsBetween(kept, copy.text);
  const text = masked(gaps, copy.text, LEFT_OUT);
  return { text, blocks: copy.blocks, packedTree: packed(cutTree(copy, gaps)) };
}

/** What lies between the kept stretches; space alone is nothing left out. */
function gapsBetween(kept: readonly Range[], text: string): Range[] {
  const starts = [0, ...kept.map(({ end }) => end)];
  const ends = [...kept.map(({ start }) => start), text.length];
  const between = starts.map((start, index) => ({ start, end: ends[index] ?? text.length }));
  return between.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

interface Cutting {
  readonly gaps: readonly Range[];
  readonly pieces: ReadonlyMap<Text, Piece>;
  /** The whole article text. */
  readonly text: string;
}

function cutTree(copy: Copy, gaps: readonly Range[]): Root {
  const [tree, { text }] = [treeOf(copy), copy];
  const pieces = new Map(placeText(tree).pieces.map((piece) => [piece.node, piece]));
  return { type: 'root', children: inBlocks(cutChildren(tree, { gaps, pieces, text }), 'p') };
}

function cutChildren(parent: Element | Root, cutting: Cutting): ElementContent[] {
  const isFrame = parent.type === 'element' && FRAME_OF_TABLE.has(parent.tagName);
  return joined(parent.children.flatMap((child) => (isFrame && child.type === 'text' ? [child] : cut(child, cutting))));
}

function cut(node: RootContent, cutting: Cutting): ElementContent[] {
  if (node.type === 'text') return cutText(node, cutting);
  if (node.type !== 'element') return [];
  const children = cutChildren(node, cutting);
  const gaps = IN_TABLE.has(node.tagName) ? [] : gapsIn(children);
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first && last) return [gapAt({ ...last, start: first.start })];
  return [{ ...node, children: FRAMES[node.tagName]?.(children) ?? children }];
}

/** Elements that hold no text of their own, but line ends that lay out the HTML. */
const FRAME_OF_TABLE = new Set(['table', 'thead', 'tbody', 'tr']);

/** Parts of a table, which stay where they are with nothing in them, unless nothing of the table is kept. */
const IN_TABLE = new Set(['thead', 'tbody', 'tr', 'td', 'th']);

/** The marks among nodes that hold nothing else; none where they hold words. */
function gapsIn(nodes: readonly ElementContent[]): Gap[] {
  const gaps = nodes.filter((node) => !isEmpty(node)).map(gapsOf);
  return gaps.every((own) => own.length > 0) ? gaps.flat() : [];
}

function gapsOf(node: ElementContent): Gap[] {
  const own = gapOf(node);
  if (own) return [own];
  return node.type === 'element' ? gapsIn(node.children) : [];
}

/** What holds blocks only holds a mark in a block of its own. */
const FRAMES: Readonly<Record<string, (children: readonly ElementContent[]) => ElementContent[]>> = {
  blockquote: (children) => inBlocks(children, 'p'),
  ul: (children) => inBlocks(children, 'li'),
  ol: (children) => inBlocks(children, 'li'),
};

function inBlocks(children: readonly ElementContent[], tagName: 'p' | 'li'): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    const gap = gapOf(child);
    if (!gap) return [child];
    const before = edgeGap(children[index - 1], -1);
    if (before) before.leftOut = gap;
    if (before || edgeGap(children[index + 1], 0)) return [];
    return [{ type: 'element', tagName, properties: {}, children: [child] }];
  });
}

/** The mark with which a block begins (0) or ends (-1): it stands for what is left out beside the block, too. */
function edgeGap(node: ElementContent | undefined, edge: 0 | -1): Element | undefined {
  if (node?.type !== 'element' || IN_TABLE.has(node.tagName) || node.tagName === 'table') return;
  return gapOf(node) ? node : edgeGap(node.children.filter((child) => !isEmpty(child)).at(edge), edge);
}

/** A text node as the stretches of it that are kept, and a mark for each that is not. */
function cutText(node: Text, { gaps, pieces, text }: Cutting): ElementContent[] {
  const piece = pieces.get(node);
  const near = piece ? gaps.filter((gap) => overlaps(gap, piece)) : [];
  if (!piece || near.length === 0) return [node];
  const offsets = offsetsIn(piece);
  let from = 0;
  const parts = near.flatMap(({ start, end }): ElementContent[] => {
    const before = node.value.slice(from, start <= piece.start ? 0 : offsets.indexOf(start));
    from = end >= piece.end ? node.value.length : offsets.lastIndexOf(end);
    const last = Math.min(end, piece.end);
    const gap = gapAt({ start: Math.max(start, piece.start), end: last, endsInSpace: text[last - 1] === ' ' });
    return [...(before === '' ? [] : [{ ...node, value: before }]), gap];
  });
  const rest = node.value.slice(from);
  return rest === '' ? parts : [...parts, { ...node, value: rest }];
}

/** One mark for neighbours that are left out; what stands between them without words goes with them. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const own = gapOf(node);
    while (own && result.length > 1 && isEmpty(result.at(-1)) && gapOf(result.at(-2))) result.pop();
    const last = gapOf(result.at(-1));
    if (own && last) result[result.length - 1] = gapAt({ ...own, start: last.start });
    else result.push(node);
  }
  return result;
}

function isEmpty(node: ElementContent | undefined): boolean {
  if (node?.type === 'text') return node.value.trim() === '';
  return node?.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr');
}
