import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitNumbersIn } from '../anchoring/digits.ts';
import { numbersIn } from './numbers.ts';

const runs = fc.constantFrom('1', '3', '12', '29', '000', '300', '500', '007', '0', '2024', '30000', '٣', '٣٠٠٠', '３');
const signs = fc.constantFrom(
  '.',
  ',',
  ' ',
  '\u00A0',
  '\u2009',
  '\u202F',
  '’',
  "'",
  '٫',
  '٬',
  ', ',
  '–',
  ' troops ',
  '..',
);
const languages = fc.constantFrom('en', 'de', 'fr', 'uk', 'ar', 'de-CH', 'xx');
const texts = fc
  .tuple(fc.constantFrom('', '$', 'x'), runs, fc.array(fc.tuple(signs, runs), { maxLength: 5 }))
  .map(([before, first, others]) => before + first + others.flat().join(''));

test('reads every number as the gate reads it', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      expect(numbersIn(text, language)).toEqual(digitNumbersIn(text, language));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['3,000', 'en', [3000]],
  ['3 000', 'en', [3000]],
  ['3\u00A0000 and 3\u202F000 and 3\u2009000', 'en', [3000, 3000, 3000]],
  ['$3.5 million', 'en', [3.5]],
  ['3,5', 'de', [3.5]],
  ['3.000', 'de', [3000]],
  ['24.10.2024', 'uk', [24, 10, 2024]],
])('reads %s in %s', (text, language, values) => {
  expect(numbersIn(text, language).map(({ value }) => value)).toEqual(values);
});
