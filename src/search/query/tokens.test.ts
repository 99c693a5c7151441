import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, tokensIn } from './tokens.ts';

const exact = (text: string, language?: string) => tokensIn(text, language).map((token) => token.exact);

describe('what a reader takes for the same is the same', () => {
  test.each([
    ['3,000', '3000'],
    ['3 000', '3\u00a0000'],
    ['3\u2009000', '3\u202f000'],
    ['don’t', "don't"],
    ['don’t', 'dont'],
    ['president’s policy', "president's policy"],
    ['U.S.-provided', 'US provided'],
    ['self-defense', 'self defense'],
    ['F-16', 'f16'],
    ['HIMARS', 'himars'],
    ['Jérôme Lefèvre', 'Jerome Lefevre'],
    ['Jérôme', 'Je\u0301ro\u0302me'],
    ['Straße', 'Strasse'],
    ['ґанок', 'ганок'],
    ['п’ять', 'п\u02bcять'],
    ['п’ять', 'пять'],
    ['Гребля\u0301', 'гребля'],
    ['Київ', 'Ки\u0457в'],
    ['aid—such as', 'aid such as'],
    ['de\u00adfense', 'defense'],
    ['３０００ ｔｒｏｏｐｓ', '3000 troops'],
  ])('%s and %s', (a, b) => {
    expect(exact(a)).toEqual(exact(b));
  });
});

describe('what is not the same stays apart', () => {
  test.each([
    ['3,000', '30,000'],
    ['3,000', '300'],
    ['3.5', '35'],
    ['$5', '€5'],
    ['$5', '5'],
    ['йод', 'иод'],
    ['їх', 'іх'],
    ['president’s', 'presidents'],
  ])('%s and %s', (a, b) => {
    expect(exact(a)).not.toEqual(exact(b));
  });
});

test('numbers are read as their language writes them', () => {
  expect(exact('3.000', 'de')).toEqual(exact('3,000', 'en'));
  expect(exact('3,5 млн', 'uk')[0]).toBe(exact('3.5 million', 'en')[0]);
});

test('tokens say where they stand', () => {
  const text = 'He said: “3,000 don’t know.”';
  expect(tokensIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'He',
    'said',
    '3,000',
    'don’t',
    'know',
  ]);
});

test('a script without spaces is taken character by character', () => {
  expect(exact('北京 has')).toEqual(['北', '京', 'has']);
});

test('a symbol meets its word by the stem', () => {
  const [symbol] = tokensIn('$');
  const [word] = tokensIn('dollars');
  expect(symbol?.stem).toBe(word?.stem);
  expect(symbol?.exact).not.toBe(word?.exact);
});

test('tokens never overlap, stand in text order, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const tokens = tokensIn(text);
      tokens.forEach(({ start, end, exact: word, kind }, at) => {
        expect(start).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        if (kind === 'word') expect(foldWord(word)).toBe(word);
      });
    }),
    { numRuns: 2000 },
  );
});
