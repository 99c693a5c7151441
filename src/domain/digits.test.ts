import { expect, test } from 'vitest';
import { digitNumbersIn } from './digits.ts';

test.each([
  ['3,000', 'en', [3000]],
  ['3 000', 'en', [3000]],
  ['3\u00A0000 and 3\u202F000 and 3\u2009000', 'en', [3000, 3000, 3000]],
  ['$3.5 million', 'en', [3.5]],
  ['3,5', 'de', [3.5]],
  ['3.000', 'de', [3000]],
  ['24.10.2024', 'uk', [24, 10, 2024]],
])('reads %s in %s', (text, language, values) => {
  expect(digitNumbersIn(text, language).map(({ value }) => value)).toEqual(values);
});
