import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPositional } from './keys.ts';
import { keysOfTexts, waysOfRow } from './rows.ts';
import { type Token, tokensIn } from './tokens.ts';

const COMMON = new Set(['the', 'of', 'in']);
const GAP = '¦';
const words = fc.array(fc.constantFrom('harbour', 'old', '3', 'the', 'of', 'in'), { minLength: 1, maxLength: 7 });

const inRow = (row: readonly string[], all: readonly string[]) =>
  all.some((_, at) => row.every((key, next) => all[at + next] === key));
const exact = (tokens: readonly Token[]) => tokens.map((token) => token.exact);

/** Whether a record of these texts is found by a row of words, as Pagefind finds keys in a row. */
function isFound(typed: readonly Token[], texts: readonly (readonly Token[])[]): boolean {
  const { rows, ends } = keysOfTexts(texts, COMMON, GAP);
  return waysOfRow(typed, COMMON).some((way) =>
    way.every((row) => inRow(row, rows) || row.every((key) => ends.includes(key))),
  );
}

test('a row of words is found exactly in the texts that hold it, common words or not', () => {
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (typed, typedTexts) => {
      const texts = typedTexts.map((text) => tokensIn(text.join(' ')));
      const row = tokensIn(typed.join(' '));
      expect(isFound(row, texts)).toBe(texts.some((tokens) => inRow(exact(row), exact(tokens))));
    }),
    { numRuns: 3000 },
  );
});

test('a common word stands by itself only at the end of a text and where a word before it is repeated', () => {
  const keys = (...texts: string[]) =>
    keysOfTexts(
      texts.map((text) => tokensIn(text)),
      COMMON,
      GAP,
    );
  expect(keys('the old harbour of the town').rows).not.toContain('the');
  expect(keys('the town it came from, in').rows).toContain('in');
  expect(keys('the harbour of the town, the harbour').rows).toContain('of');
});

test('only what ends a row needs no place', () => {
  const { rows, ends } = keysOfTexts([tokensIn('the old harbour of the town')], COMMON, GAP);
  expect(rows.every(isPositional)).toBe(true);
  expect(ends.some(isPositional)).toBe(false);
});
