import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord, slipsBetween } from './nearest-word.ts';

test('the nearest word is the one with the fewest slips; of several, one that begins alike, then the first', () => {
  expect(nearestWord('tipic', ['basic', 'topic', 'topics'])).toBe('topic');
  expect(nearestWord('fate', ['date', 'fare', 'fact'])).toBe('fare');
  expect(nearestWord('Title', ['note', 'title'])).toBe('title');
});

test('a third of the letters may differ, and in short words one', () => {
  expect(nearestWord('modalty', ['modality'])).toBe('modality');
  expect(nearestWord('ib', ['id'])).toBe('id');
  expect(nearestWord('headline', ['note', 'title'])).toBeUndefined();
  expect(nearestWord('x', ['a-very-long-name'])).toBeUndefined();
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

test('as many slips as were made part two words at most', () => {
  fc.assert(
    fc.property(word, slips, (right, made) => {
      const wrong = made.reduce((text, [at, kind]) => slip(text, at, kind), right);
      expect(slipsBetween(right, wrong)).toBeLessThanOrEqual(made.length);
      expect(slipsBetween(wrong, right)).toBe(slipsBetween(right, wrong));
      expect(slipsBetween(right, wrong) === 0).toBe(right === wrong);
    }),
  );
});

test('what no slip explains counts letter by letter', () => {
  expect(slipsBetween('kursk', 'minsk')).toBe(3);
  expect(slipsBetween('budanov', 'bulgakov')).toBe(3);
});
