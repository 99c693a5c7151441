import { expect, test } from 'vitest';
import { tokensIn } from '../query/tokens.ts';
import { partsOf } from './elisions.ts';

test('a word behind an elision is found by itself', () => {
  const text = 'l’Ukraine';
  expect(tokensIn(text).flatMap((token) => partsOf(text, token))).toEqual(['ukraine']);
});
