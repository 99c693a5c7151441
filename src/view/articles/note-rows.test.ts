import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outerBlocks } from '../../markdown/outer-blocks.ts';
import { gate } from '../../model/build/gate.ts';
import type { Article } from '../../model/tracker.ts';
import { noteRows, planNotes } from './note-rows.ts';

const story = gate(fileURLToPath(new URL('../../../tests/fixtures/stories/overlaps', import.meta.url)));

function article(id: string): Article {
  const found = story.tracker?.articles.find((one) => one.id === id);
  if (!found) throw new Error(`the story holds no article ${id}`);
  return found;
}

function rowsOf(id: string): [row: number, statements: string[]][] {
  const found = article(id);
  return noteRows(found, outerBlocks(found.copy)).map(({ row, statements }) => [row, statements.map((one) => one.id)]);
}

test('a note stands in the row of the paragraph, list, table or quotation in which its passage begins', () => {
  expect(rowsOf('nested').slice(-4)).toEqual([
    [5, ['not-the-wind']],
    [7, ['item-railing', 'item-lanes', 'item-steel']],
    [8, ['cell-lanes', 'cell-spring']],
    [9, ['many-say']],
  ]);
});

describe.each(['nested', 'long', 'arabic', 'ukrainian'])('the margin of %s', (id) => {
  const plan = planNotes(article(id));

  test('holds every note once, in text order', () => {
    const numbers = plan.stacks.flatMap(({ rows }) => rows.flatMap(({ statements }) => statements));
    expect(numbers.map(({ number }) => number)).toEqual(article(id).statements.map((_, index) => index + 1));
  });

  test('gives no row of the copy to two stacks, and to the last one the row after the copy', () => {
    const ends = plan.stacks.map(({ row, span }) => row + span);
    expect(plan.stacks.map(({ row }) => row).slice(1)).toEqual(ends.slice(0, -1));
    expect(ends.at(-1)).toBe(plan.rows + 2);
  });
});

test('many notes on one paragraph run on beside the paragraphs after it', () => {
  const crowded = planNotes(article('long')).stacks.find(({ rows }) => (rows[0]?.statements.length ?? 0) > 10);
  expect(crowded?.span).toBeGreaterThan(3);
});

test('notes for which the margin has no room left follow those before them', () => {
  const last = planNotes(article('nested')).stacks.at(-1);
  expect(last?.rows.map(({ row }) => row)).toEqual([4, 5, 7, 8, 9]);
});
