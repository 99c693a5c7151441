/** The tokens of a text in their normal form: what the index holds and what a query is turned into. */
import { digitNumbersIn } from '../../domain/digits.ts';
import { oncePerText } from '../../domain/once.ts';
import { stem } from './stem.ts';

/** One word, number or symbol, and where it stands (UTF-16 offsets). */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'symbol';
  /** The normal form: equal for everything that a reader takes for the same word. */
  readonly exact: string;
  /** The form under which related words meet. */
  readonly stem: string;
}

/** Symbols that stand for a word: a quoted “$” is only the symbol, an unquoted one also “dollars”. */
const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₴': 'hryvnia',
  '%': 'percent',
  '½': 'half',
  '¼': 'quarter',
  '¾': 'quarters',
};
export const APOSTROPHES = "'’‘ʼʹ`´＇";
const INVISIBLE = '\u00AD\u200B-\u200D\u2060\uFEFF';
const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
const SINGLE = '(?=\\p{L})[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const WORD = new RegExp(
  `(?<![\\p{L}\\p{M}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?|${SINGLE}\\p{M}*|\\p{L}${LETTER}*(?:[${APOSTROPHES}]\\p{L}${LETTER}*)*|[${Object.keys(SYMBOLS).join('')}]`,
  'gu',
);
const POSSESSIVE = new RegExp(`^(.+)[${APOSTROPHES}]s$`, 'iu');

/** The tokens of a text in text order; numbers are read as the text's language writes them. */
export function tokensIn(text: string, language = 'en'): Token[] {
  const inDigits = digitNumbersIn(text, language).map(({ start, end, value }): Token => {
    return { ...numberToken(value), start, end };
  });
  const words = [...text.matchAll(WORD)].flatMap(({ index, 0: found }) => tokensOf(found, index));
  return [...inDigits, ...words].filter(({ exact }) => exact).sort((a, b) => a.start - b.start);
}

/** A number as a token; where it stands is told by others. */
export function numberToken(value: number): Token {
  const exact = String(value).replace(/[.-]/g, 'ǃ').replace('+', '');
  return { start: 0, end: 0, kind: 'number', exact, stem: exact };
}

function tokensOf(found: string, start: number): Token[] {
  const symbol = found.length === 1 && SYMBOLS[found];
  if (symbol) return [{ start, end: start + found.length, kind: 'symbol', exact: `${symbol}ǃ`, stem: stem(symbol) }];
  const owner = POSSESSIVE.exec(found)?.[1];
  if (owner) return [wordToken(owner, start), wordToken(found.slice(-1), start + found.length - 1)];
  return [wordToken(found, start)];
}

function wordToken(found: string, start: number): Token {
  return { start, end: start + found.length, kind: 'word', ...formsOf(found) };
}

const formsOf = oncePerText((found) => {
  const exact = foldWord(found);
  return { exact, stem: stem(exact) };
});

/** A word without what people leave out when they type: case, accents on Latin letters, stress marks, apostrophes, ґ. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Latin}|[ґё]/gu, plainLetter)
    .replace(/[\u0300-\u036Fʼʹ]|[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize('NFC');
}

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ґ: 'г' };

function plainLetter(letter: string): string {
  const base = letter <= 'z' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
  return PLAIN[base] ?? base;
}
