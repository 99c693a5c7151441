import { expect, test } from 'vitest';
import { nearestName } from './nearest.ts';

const NAMES = ['Kirby', 'Budanov', 'Pyongyang', 'Lefèvre', 'Kursk', 'NATO'];

test.each([
  ['Kirbi', 'Kirby'],
  ['budanof', 'Budanov'],
  ['Pyongyng', 'Pyongyang'],
  ['Piongjang', 'Pyongyang'],
  ['Kusrk', 'Kursk'],
  ['Lefebre', 'Lefèvre'],
])('%s may mean %s', (typed, meant) => {
  expect(nearestName(typed, NAMES)).toBe(meant);
});

test.each(['submarine', 'cat', 'Kirov region', 'xyzzy', 'Kirby'])('%s means nothing else', (typed) => {
  expect(nearestName(typed, NAMES)).toBeUndefined();
});

test('a word that no name is as long as is not compared at all', () => {
  expect(nearestName('x'.repeat(100_000), NAMES)).toBeUndefined();
});
