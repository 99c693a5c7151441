import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery } from './query.ts';
import type { Query } from './term.ts';

const LEXICON = {
  counting: {
    cardinals: { three: 3, four: 4, пять: 5 },
    scales: { hundred: 100, thousand: 1e3, million: 1e6, k: 1e3 },
  },

  months: Array.from({ length: 12 }, (_, month) => [month === 9 ? 'october' : '?']),
  common: 'the in is s who'.split(' '),
  synonyms: [
    ['troops', 'soldiers'],
    ['North Korea', 'DPRK'],
  ],
};

const inWords = ({ terms, common }: Query) => [
  ...terms.map(({ tokens, literal }) => (literal ? '=' : '') + tokens.map(({ exact }) => exact).join(' ')),
  ...common.map(({ tokens }) => `(${tokens[0]?.exact})`),
];

describe('a query is read as it is meant', () => {
  test.each([
    ['3,000 troops', ['=3000', 'troops']],
    ['3 000', ['=3000']],
    ['3.000', ['=3000']],
    ['3,5', ['=3ǃ5']],
    ['2.500,75', ['=2500ǃ75']],
    ['1.250.000,5', ['=1250000ǃ5']],
    ['"waren 3.000, sagte er"', ['=waren 3000 sagte er']],
    ['kamen 4.000.', ['kamen', '=4000']],
    ['nur 3,5, sagte', ['nur', '=3ǃ5', 'sagte']],
    ['29.10.2024', ['=29 10 2024']],
    ['"sent 3,000" troops', ['=sent 3000', 'troops']],
    ['“sent 3,000” troops', ['=sent 3000', 'troops']],
    ['«sent 3,000» troops', ['=sent 3000', 'troops']],
    ['„sent 3,000“ troops', ['=sent 3000', 'troops']],
    ["'sent 3,000' troops", ['=sent 3000', 'troops']],
    ['"one phrase" "and another" word', ['=one phrase', '=and another', 'word']],
    ['troops "sent 3,000', ['troops', '=sent 3000']],
    ["don't know", ['dont', 'know']],
    ['president’s policy', ['president', 'policy', '(s)']],
    ['"president’s policy"', ['=president s policy']],
    ['self-defense', ['self defense']],
    ['F-16', ['=f 16']],
    ['$3.5 million', ['dollarǃ', '=3ǃ5 million']],
    ['"$3.5 million"', ['=dollarǃ 3ǃ5 million']],
    ['"2½ million"', ['=2 halfǃ million']],
    ['the troops in Russia', ['troops', 'russia', '(the)', '(in)']],
    ['who is who', ['who', 'is', 'who']],
    ['"" …', []],
    ['', []],
  ])('%s', (text, terms) => {
    expect(inWords(readQuery(text, LEXICON))).toEqual(terms);
  });
});

test('a full stop divides where the reader of the query says so', () => {
  expect(inWords(readQuery('3.125', LEXICON, false))).toEqual(['=3ǃ125']);
});

test('no query is too odd to be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const { terms, common } = readQuery(text, LEXICON);
      expect([...terms, ...common].every(({ tokens }) => tokens.length > 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
