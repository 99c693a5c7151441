import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../domain/text.ts';
import { SortedTexts } from './text-set.ts';

test('sorted texts are asked as a set of them would be', () => {
  const text = fc.stringMatching(/^[a-cé]{0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(text), fc.array(text), (texts, asked) => {
      const sorted = new SortedTexts(texts.toSorted(compareText));
      expect([...sorted].sort()).toEqual(texts.toSorted());
      for (const one of [...texts, ...asked]) expect(sorted.has(one)).toBe(texts.includes(one));
    }),
  );
});
