import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languagesWithNumberWords } from './number-words.ts';
import { numberIsIn, numbersIn } from './numbers.ts';
import { readVague } from './vague.ts';

function read(text: string, language = 'en'): (string | number | undefined)[] {
  return numbersIn(text, language).flatMap(({ words, value, vague }) => [words, value ?? vague]);
}

test.each([
  ['3,000 troops, 10,000', ['3,000', 3000, '10,000', 10_000]],
  [
    '3 000, 3\u00A0000, 3\u2009000, 3\u202F000',
    ['3 000', 3000, '3\u00A0000', 3000, '3\u2009000', 3000, '3\u202F000', 3000],
  ],
  ['1,234,567.89 and 1’000', ['1,234,567.89', 1_234_567.89, '1’000', 1000]],
  ['3.5 and 3.500 and 0.125', ['3.5', 3.5, '3.500', 3.5, '0.125', 0.125]],
  [
    '2024-10-29, 29.10.2024, 10:30',
    ['2024', 2024, '10', 10, '29', 29, '29', 29, '10', 10, '2024', 2024, '10', 10, '30', 30],
  ],
  ['12-15, 12–15, 20%, 29th, F-16', ['12', 12, '15', 15, '12', 12, '15', 15, '20', 20, '16', 16]],
  ['the 1st, 2nd, 3rd and 101st, the 5ths, 2º', []],
  ['1,5 and 1.2.3 and 10,20,30', ['1', 1, '5', 5, '1', 1, '2', 2, '3', 3, '10', 10, '20', 20, '30', 30]],
  ['3,000, 12 and 2024 300', ['3,000', 3000, '12', 12, '2024', 2024, '300', 300]],
  ['$3.5 million, $5m, 5bn, 10k, 5m', ['3.5 million', 3_500_000, '5m', 5e6, '5bn', 5e9, '10k', 10_000, '5', 5]],
  ['1.1 billion, 2 hundred thousand', ['1.1 billion', 1.1e9, '2 hundred thousand', 200_000]],
  ['٣٬٠٠٠ ३००० 𝟛', ['٣٬٠٠٠', 3000, '३०००', 3000, '𝟛', 3]],
])('digits: %s', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test.each([
  ['four Russian ranges and Twenty-one men', ['four', 4, 'Twenty-one', 21]],
  ['two hundred and fifty thousand', ['two hundred and fifty thousand', 250_000]],
  ['between two hundred and three hundred', ['two hundred', 200, 'three hundred', 300]],
  ['two thousand and five thousand', ['two thousand', 2000, 'five thousand', 5000]],
  ['a hundred and one, one million', ['a hundred and one', 101, 'one million', 1e6]],
  ['ten thousand five hundred', ['ten thousand five hundred', 10_500]],
  ['two three, nine to five', ['two', 2, 'three', 3, 'nine', 9, 'five', 5]],
  ['half a million, half-million', ['half a million', 500_000, 'half-million', 500_000]],
  ['two dozen and a dozen', ['two dozen', 24, 'a dozen', 12]],
  ['thousands, tens of thousands', ['thousands', 'thousands', 'tens of thousands', 'tens of thousands']],
  ['hundreds of thousands of men', ['hundreds of thousands', 'hundreds of thousands']],
  [
    'Several thousand, a few\u00A0hundred',
    ['Several thousand', 'several thousand', 'a few\u00A0hundred', 'a few hundred'],
  ],
])('words: %s', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test.each(['one of them, once', 'second, third, twenty-first', 'often, tension, attend, fourfold', 'no one', 'a man'])(
  'no number: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('reads decimals and groups as the language writes them', () => {
  expect(read('3.500 1,5 1.234,5', 'de')).toEqual(['3.500', 3500, '1,5', 1.5, '1.234,5', 1234.5]);
  expect(read('3 500 1,5 млн 3.500', 'uk')).toEqual(['3 500', 3500, '1,5 млн', 1_500_000, '3.500', 3500]);
});

test('knows number words in Ukrainian', () => {
  expect(read('Два, двадцять п’ять тисяч, сто, один', 'uk')).toEqual([
    'Два',
    2,
    'двадцять п’ять тисяч',
    25_000,
    'сто',
    100,
  ]);
  expect(read('тисячі, десятки тисяч, кілька тисяч', 'uk')).toEqual([
    ...['тисячі', 'тисячі', 'десятки тисяч', 'десятки тисяч', 'кілька тисяч', 'кілька тисяч'],
  ]);
});

test('knows digits alone in a language without a list', () => {
  expect(read('drei, 3, tausend, 4 Millionen', 'de')).toEqual(['3', 3, '4', 4]);
  expect(languagesWithNumberWords).toEqual(['en', 'uk']);
});

test('says where each number stands', () => {
  const text = 'up to 10,000 by then';
  expect(numbersIn(text, 'en-GB')).toEqual([{ range: { start: 6, end: 12 }, words: '10,000', value: 10_000 }]);
});

test('a figure is in its words, and no other is', () => {
  expect(numberIsIn(10_000, 'could grow to 10,000', 'en')).toBe(true);
  expect(numberIsIn(10_001, 'could grow to 10,000', 'en')).toBe(false);
  expect(numberIsIn(4, 'four', 'en')).toBe(true);
  expect(numberIsIn(3_500_000, '$3.5 million', 'en')).toBe(true);
  expect(numberIsIn(3.5, '$3.5 million', 'en')).toBe(false);
  expect(numberIsIn(1, 'one soldier', 'en')).toBe(true);
  expect(numberIsIn(1, 'a soldier', 'en')).toBe(false);
  expect(numberIsIn(2000, 'thousands', 'en')).toBe(false);
  expect(numberIsIn(3_500_000, '3,5 Millionen', 'de')).toBe(true);
  expect(numberIsIn(3_500_000, '3,5', 'de')).toBe(false);
});

test.each([
  [11_000, 'between eleven and twelve thousand', 'en'],
  [12_000, 'between eleven and twelve thousand', 'en'],
  [2_000_000, '2 to 3 million', 'en'],
  [2_000_000, '2–3 million', 'en'],
  [2_500_000, '2.5 or 3 million', 'en'],
  [3, '3 to 4 million', 'en'],
  [2000, 'від двох до трьох тисяч', 'uk'],
])('%d is one end of “%s”', (value, words, language) => {
  expect(numberIsIn(value, words, language)).toBe(true);
});

test.each([
  [11_000, 'eleven dead, twelve thousand homeless'],
  [200_000, 'two hundred to three thousand'],
  [11_000, 'eleven and twelve hundred'],
])('%d is no end of “%s”', (value, words) => {
  expect(numberIsIn(value, words, 'en')).toBe(false);
});

test.each([
  ['thousands', [2000, 99_999]],
  ['Thousands', [2000, 99_999]],
  ['several thousand', [2000, 99_999]],
  ['hundreds', [200, 9999]],
  ['dozens', [24, 1199]],
  ['millions', [2_000_000, 99_999_999]],
  ['tens of thousands', [20_000, 99_999]],
  ['hundreds of\nthousands', [200_000, 999_999]],
  ['three thousand', undefined],
  ['thousands of men', undefined],
  ['', undefined],
])('reads the vague “%s” by the published rule', (word, bounds) => {
  expect(readVague(word, 'en')).toEqual(bounds);
});

test('reads vague words of other languages only from their own list', () => {
  expect(readVague('десятки тисяч', 'uk')).toEqual([20_000, 99_999]);
  expect(readVague('Tausende', 'de')).toBeUndefined();
});

test('each run of digits belongs to exactly one number, and numbers never overlap', () => {
  const unit = fc.constantFrom(
    ...'0123456789,.  \u00A0-’kmx٣%$'.split(''),
    'two ',
    'thousand ',
    'hundred and ',
    'million',
    'tens of ',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.constantFrom('en', 'uk', 'de'), (text, language) => {
      const numbers = numbersIn(text, language);
      for (const { index, 0: run } of text.matchAll(/\p{Nd}+/gu)) {
        const holders = numbers.filter(({ range }) => range.start <= index && index + run.length <= range.end);
        expect(holders).toHaveLength(1);
      }
      numbers.slice(1).forEach(({ range }, index) => {
        expect(range.start).toBeGreaterThanOrEqual(numbers[index]?.range.end ?? 0);
      });
    }),
  );
});

test('a number in digits with its scale word ends before the next number in words', () => {
  expect(numbersIn('5 million two hundred men', 'en').map(({ words, value }) => [words, value])).toEqual([
    ['5 million', 5_000_000],
    ['two hundred', 200],
  ]);
});
