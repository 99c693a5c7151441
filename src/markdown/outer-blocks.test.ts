import { expect, test } from 'vitest';
import { readCopy } from './copy.ts';
import { outerBlocks } from './outer-blocks.ts';

function blocksOf(markdown: string): [tag: string, text: string][] {
  const copy = readCopy(markdown);
  return outerBlocks(copy).map(({ tagName, start, end }) => [tagName, copy.text.slice(start, end).trim()]);
}

test('each element below the root is one block, however many lines it holds', () => {
  expect(blocksOf('# a\n\nb *c*\nd\n\n- e\n- f\n  1. g\n\n| h | i |\n|---|---|\n| j | k |\n\n> l\n>\n> m')).toEqual([
    ['h2', 'a'],
    ['p', 'b c d'],
    ['ul', 'e f g'],
    ['table', 'h i j k'],
    ['blockquote', 'l m'],
  ]);
});

test('a rule is a block without words between its neighbours', () => {
  expect(blocksOf('a\n\n---\n\nb')).toEqual([
    ['p', 'a'],
    ['hr', ''],
    ['p', 'b'],
  ]);
});

test('the blocks follow one another without an overlap', () => {
  const blocks = outerBlocks(readCopy('a b\n\n- c\n\n  d\n- e\n\nf'));
  for (const [index, block] of blocks.slice(1).entries()) {
    expect(block.start).toBeGreaterThanOrEqual(blocks[index]?.end ?? 0);
  }
});
