import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord, slipsBetween } from './nearest.ts';

const NAMES = ['Kirby', 'Budanov', 'Pyongyang', 'Lefèvre', 'Kursk', 'NATO'];

test.each([
  ['Kirbi', 'Kirby'],
  ['budanof', 'Budanov'],
  ['Pyongyng', 'Pyongyang'],
  ['Piongjang', 'Pyongyang'],
  ['Kusrk', 'Kursk'],
  ['Lefebre', 'Lefèvre'],
])('%s may mean %s', (typed, meant) => {
  expect(nearestWord(typed, NAMES)).toBe(meant);
});

test.each(['submarine', 'cat', 'Kirov region', 'xyzzy', 'Kirby'])('%s means nothing else', (typed) => {
  expect(nearestWord(typed, NAMES)).toBeUndefined();
});

test('slips are counted alike from either side, and none is none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
      expect(slipsBetween(a, b) === 0).toBe(a === b);
    }),
  );
});
