import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactKey, filterKey, isPositional, stemKey, titleKey } from './keys.ts';
import { tokensIn } from './tokens.ts';

const token = (text: string) => tokensIn(text)[0] as ReturnType<typeof tokensIn>[number];

const ODD = [
  '$3.5 million',
  'F-16',
  '0.00000025 grams',
  '1'.padEnd(30, '0'),
  'the ǁKaras Region',
  'ǂKhomani',
  'warǁ',
  'ǃXóõ',
  '0ǀ1',
];

test('the three kinds of words never meet', () => {
  const troops = token('troops');
  expect(new Set([exactKey(troops), stemKey(troops), titleKey(troops)]).size).toBe(3);
});

test('й and и, ї and і stay apart where the index drops marks', () => {
  const withoutMarks = (key: string) => key.normalize('NFD').replace(/\p{M}/gu, '');
  expect(withoutMarks(exactKey(token('йод')))).not.toBe(withoutMarks(exactKey(token('иод'))));
  expect(withoutMarks(exactKey(token('їх')))).not.toBe(withoutMarks(exactKey(token('іх'))));
});

test('a key is letters and digits only, in lower case and without marks', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...ODD)), (text) => {
      for (const key of tokensIn(text).flatMap((it) => [exactKey(it), stemKey(it), titleKey(it)])) {
        expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test('only words as they stand are positional, also decimals, symbols and letters that are markers of the index', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...ODD)), (text) => {
      const tokens = tokensIn(text);
      expect(tokens.map(exactKey).every(isPositional)).toBe(true);
      expect([...tokens.map(stemKey), ...tokens.map(titleKey)].some(isPositional)).toBe(false);
    }),
  );
  expect(isPositional(filterKey('source', 'the-harbour-post'))).toBe(false);
});
