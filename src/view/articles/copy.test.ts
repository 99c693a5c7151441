import { expect, test } from 'vitest';
import { directionOf, lineLevels } from './copy.ts';

test('passages side by side share the nearest line', () => {
  expect(
    lineLevels([
      { start: 0, end: 4 },
      { start: 4, end: 9 },
      { start: 12, end: 20 },
    ]),
  ).toEqual([0, 0, 0]);
});

test('a passage within or across another takes the nearest line that is free', () => {
  expect(
    lineLevels([
      { start: 0, end: 20 },
      { start: 2, end: 10 },
      { start: 4, end: 6 },
      { start: 8, end: 25 },
      { start: 20, end: 30 },
    ]),
  ).toEqual([0, 1, 2, 2, 0]);
});

test.each([
  ['en', 'ltr'],
  ['uk', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
