import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../domain/dates.ts';
import { countInWords, groupDigits } from '../words/words.ts';
import { dateInShort, dateInWords, daysOrStretch, stretchInWords } from './dates.ts';

const words = (edtf: string) => dateInWords(spanOf(edtf));

describe('a date in words keeps the precision with which it was written', () => {
  test.each([
    ['2024-10-24', '24 October 2024'],
    ['2024-10', 'October 2024'],
    ['2024', '2024'],
    ['202X', 'the 2020s'],
    ['20XX', 'the 2000s'],
    ['2024-10~', 'about October 2024'],
    ['2024-10-24?', '24 October 2024 (uncertain)'],
    ['2024-10-14/2024-10-20', '14–20 October 2024'],
    ['2024-10-28/2024-11-03', '28 October – 3 November 2024'],
    ['2024-12-28/2025-01-03', '28 December 2024 – 3 January 2025'],
    ['2024-10/2024-12', 'October 2024 – December 2024'],
    ['2024-10-24/..', 'from 24 October 2024'],
    ['../2024-12-31', 'until 31 December 2024'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });
});

test('a horizon says “until”', () => {
  expect(dateInWords(spanOf('2024-12-31'), 'until')).toBe('until 31 December 2024');
});

test('several dates make one stretch, and one date stays as it is', () => {
  expect(stretchInWords(['2024-10-29', '2024-10-24'].map(spanOf))).toBe('24–29 October 2024');
  expect(stretchInWords([spanOf('2024-10')])).toBe('October 2024');
  expect(stretchInWords([])).toBe('');
  expect(daysOrStretch(['2024-10-29', '2024-10-24'].map(spanOf))).toBe('24 and 29 October 2024');
  expect(daysOrStretch(['2023-12-29', '2024-01-02'].map(spanOf))).toBe('29 December 2023 – 2 January 2024');
});

test('short dates keep their year', () => {
  expect(dateInShort(spanOf('2024-10-24'))).toBe('24 Oct 2024');
  expect(dateInShort(spanOf('2024-11'))).toBe('Nov 2024');
});

test('every day is printed as the day it is, whatever the time zone of the machine', () => {
  const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [number, , year] = words(day).split(' ');
      expect([Number(number), Number(year)]).toEqual([Number(day.slice(8)), Number(day.slice(0, 4))]);
    }),
  );
});

test('counts are words up to twelve and digits with their thousands set apart above', () => {
  expect([0, 1, 12, 13, 12_345].map(countInWords)).toEqual(['no', 'one', 'twelve', '13', '12,345']);
  expect(groupDigits(1_000_000)).toBe('1,000,000');
});
