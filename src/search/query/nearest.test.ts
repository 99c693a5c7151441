import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areNear, nearestWord } from './nearest.ts';

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

/** A word with one slip: a letter added, left out or exchanged, or two neighbours swapped. */
function slip(word: string, at: number, kind: number): string {
  const [before, after] = [word.slice(0, at), word.slice(at)];
  return [
    `${before}q${after}`,
    before + after.slice(1),
    `${before}q${after.slice(1)}`,
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
  ][kind] as string;
}

const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 9 });
const slips = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 2 });

test('a word is near to what one slip makes of it, and at two to what two make', () => {
  fc.assert(
    fc.property(word, slips, (right, made) => {
      const wrong = made.reduce((text, [at, kind]) => slip(text, at, kind), right);
      expect(areNear(right, wrong, made.length)).toBe(right !== wrong);
      expect(areNear(wrong, right, made.length)).toBe(right !== wrong);
    }),
  );
});

test('words of which more is different are not near', () => {
  expect(areNear('kursk', 'minsk', 1)).toBe(false);
  expect(areNear('kursk', 'kursk', 2)).toBe(false);
  expect(areNear('budanov', 'bulgakov', 2)).toBe(false);
});

test('a word that no name is as long as is not compared at all', () => {
  expect(nearestWord('x'.repeat(100_000), NAMES)).toBeUndefined();
});
