import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import type { Article } from '../../model/tracker.ts';
import { articleHtml } from './copy.ts';
import { marginCss } from './margin-css.ts';

const story = gate(fileURLToPath(new URL('../../../tests/fixtures/stories/overlaps', import.meta.url)));

function article(id: string): Article {
  const found = story.tracker?.articles.find((one) => one.id === id);
  if (!found) throw new Error(`the story holds no article ${id}`);
  return found;
}

const cssOf = (id: string) => marginCss(article(id));

test('on narrow pages the notes of each paragraph have a row to themselves, right beneath it', () => {
  expect(cssOf('ukrainian')).toContain('@media screen and (width < 60rem){\n#row_2{grid-row:3}\n');
  const rows = [...cssOf('nested').matchAll(/#row_(\d+)\{grid-row:(\d+)\}/g)].map(([, row, at]) => [row, at]);
  expect(rows).toEqual([
    ['2', '3'],
    ['4', '6'],
    ['5', '8'],
    ['7', '11'],
    ['8', '13'],
    ['9', '15'],
  ]);
});

test('on wide pages the grid has as many rows as the copy, and one more that may grow', () => {
  expect(cssOf('ukrainian')).toContain('.edition{grid-template-rows:repeat(3,auto) 1fr}\n#margin_2{grid-row:2/span 3}');
});

test('on narrow pages the address of a passage opens its note', () => {
  for (const { id } of article('nested').statements) {
    expect(cssOf('nested')).toContain(`.edition:has([data-mark="${id}"]:target) #note_${id}`);
  }
});

test('an address chooses all fragments of a passage and its note', () => {
  for (const { id } of article('nested').statements) {
    expect(cssOf('nested')).toContain(`:has([data-mark="${id}"]:is(:target,:hover)) [data-mark="${id}"]`);
  }
});

test('an address chooses a whole sentence where a passage cuts it in two', () => {
  const html = articleHtml(article('nested'));
  const split = article('nested').sentences.flatMap((_, index) => {
    const id = `s_${index + 1}`;
    return html.split(`data-mark="${id}"`).length > 2 ? [id] : [];
  });
  expect(split.length).toBeGreaterThan(0);
  for (const id of split) expect(cssOf('nested')).toContain(`[data-mark="${id}"]:target`);
});

test('an article without passages, furniture and sentences in several pieces needs no rules', () => {
  const bare = { ...article('ukrainian'), statements: [], furniture: [], sentences: [] };
  expect(marginCss(bare)).toBe('');
});
