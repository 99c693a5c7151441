import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import { plainText } from '../../words/plain-text.ts';
import { bookOf } from './book.ts';

const storyAt = (path: string) => gate(fileURLToPath(new URL(path, import.meta.url))).tracker;
const real = storyAt('../../../content');
const flood = storyAt('../../../tests/fixtures/stories/flood');

function bookIn(story: typeof real, id: string) {
  const claim = story?.claims.find((one) => one.id === id);
  if (!story || !claim) throw new Error(`there is no ${id}`);
  return bookOf(claim, story.columns);
}

test('two outlets face each other, also where one is silent', () => {
  expect(bookIn(real, 'troops-sent')).toMatchObject({ shape: 'two', silent: [], brackets: [] });
  expect(bookIn(real, 'sanctions')).toMatchObject({ shape: 'two', silent: [{ key: 'rbc-ukraine' }] });
});

test('three to six stand in columns, those of one answer together under a bracket that says how they stand', () => {
  const { shape, cells, brackets, named } = bookIn(flood, 'river-level');
  expect(shape).toBe('columns');
  expect(cells.map(({ column }) => column.key)).toEqual([
    'the-lantern',
    'northgate-daily',
    'hulmer-evening-post',
    'valley-bulletin',
  ]);
  expect(brackets.map(({ span, words }) => [span, plainText(words)])).toEqual([
    [2, 'Same figure'],
    [1, 'About different days, set against “7.2 metres”'],
    [1, 'Figures from different dates, set against “7.2 metres”'],
  ]);
  expect(named.length).toBeGreaterThan(0);
});

test('seven and more stand group by group', () => {
  expect(bookIn(flood, 'missing')).toMatchObject({ shape: 'groups', brackets: [] });
});
