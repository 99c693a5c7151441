/** In which kind of element each block of a copy stands, so that the desk shows it as readers will see it. */
import type { Nodes } from 'hast';
import type { Range } from '../../domain/text.ts';
import { type Copy, treeOf } from '../../markdown/copy.ts';
import { placeText } from '../../markdown/places.ts';

const BLOCK_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'li', 'td', 'th', 'pre', 'p'] as const;
type BlockTag = (typeof BLOCK_TAGS)[number];

export interface Block extends Range {
  readonly tag: BlockTag;
}

/** The blocks of a copy with their elements; of nested ones the outer counts. */
export function blocksOf(copy: Copy): Block[] {
  const tree = treeOf(copy);
  const tags = new Map<Nodes, BlockTag>();
  walk(tree, 'p', tags);
  const { pieces } = placeText(tree);
  return copy.blocks.map((block) => {
    const first = pieces.find(({ start, end }) => end > block.start && start < block.end);
    return { ...block, tag: (first && tags.get(first.node)) ?? 'p' };
  });
}

function walk(node: Nodes, around: BlockTag, tags: Map<Nodes, BlockTag>): void {
  if (node.type === 'text') tags.set(node, around);
  if (!('children' in node)) return;
  const own = node.type === 'element' ? BLOCK_TAGS.find((tag) => tag === node.tagName) : undefined;
  for (const child of node.children) walk(child, around === 'p' ? (own ?? 'p') : around, tags);
}
