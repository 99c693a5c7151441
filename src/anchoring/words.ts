/** Where a quote may begin and end: never inside a word, a number or a character. */
import type { Range } from '../domain/text.ts';

const LETTER = /[\p{L}\p{N}\p{M}_]/u;
const DIGIT = /\p{Nd}/u;
const APOSTROPHE = /['’]/;
const NUMBER_SEPARATOR = /[.,:'’٫٬]/;
/** Writing without spaces between words: a quote may begin at any character of it. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Characters at which a neighbour may belong to the same visible character. */
const JOINING =
  /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Extended_Pictographic}\u1100-\u11FF\uA960-\uA97F\uAC00-\uD7FF\u0E33\u0EB3]/u;
/** A mark upon the character before it: one behind another never begins a character. */
const MARK = /\p{Mn}/u;
const INVISIBLE = /\p{Cf}/u;
/** Digits in groups of three with a space of some kind between them, as in “3 000”. */
const SPACED_NUMBER = /(?<!\p{Nd})\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3})+(?!\p{Nd})/gu;
/** A space beside a letter or a sign of ASCII, as most quotes begin and end: there nothing can be cut. */
const PLAIN_END = /^(?: [A-Za-z"'(]|[A-Za-z.,;:!?)"'] )$/;
const WINDOW = 32;
const LONGEST_CHARACTER = 256;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a cut at `offset` would go through a word, a number or a visible character; a hyphen may be cut at. */
export function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length || PLAIN_END.test(text.slice(offset - 1, offset + 1))) return false;
  return cutsCharacter(text, offset) || cutsLetters(text, offset) || cutsSpacedNumber(text, offset);
}

/** The smallest range around another whose ends cut no word. */
export function wholeWordsAround({ start, end }: Range, text: string): Range {
  let [first, last] = [start, end];
  while (cutsWord(text, first)) first -= 1;
  while (cutsWord(text, last)) last += 1;
  return { start: first, end: last };
}

function cutsCharacter(text: string, offset: number): boolean {
  const before = charBefore(text, offset);
  const after = charAt(text, offset);
  if (isLowSurrogate(text, offset) && before.length === 1 && /[\uD800-\uDBFF]/.test(before)) return true;
  if (!JOINING.test(before) && !JOINING.test(after)) return false;
  if (MARK.test(before) && MARK.test(after)) return true;
  const earliest = Math.max(offset - LONGEST_CHARACTER, 0);
  const start = earliest + Math.max(text.slice(earliest, offset - 1).lastIndexOf(' '), 0);
  return graphemes.segment(text.slice(start, offset + WINDOW)).containing(offset - start)?.index !== offset - start;
}

/** The cut goes through letters, or is before or after a separator that goes on with the same word or number. */
function cutsLetters(text: string, offset: number): boolean {
  const left = skipInvisible(text, offset, -1);
  const right = skipInvisible(text, offset, 1);
  const before = charBefore(text, left);
  const after = charAt(text, right);
  // Characters of unspaced writing are parted freely from each other and from digits and letters beside them.
  if (LETTER.test(before) && LETTER.test(after)) return !UNSPACED.test(before) && !UNSPACED.test(after);
  const first = left - before.length;
  const isBeforeSeparator = joins(text, left, before, after, charAt(text, right + after.length));
  return isBeforeSeparator || joins(text, first, charBefore(text, first), before, after);
}

/** Whether `separator` between two characters makes one word or number of them: don’t, 3,000, U.S. */
function joins(text: string, separatorStart: number, before: string, separator: string, after: string): boolean {
  if (NUMBER_SEPARATOR.test(separator) && DIGIT.test(before) && DIGIT.test(after)) return true;
  if (!/\p{L}/u.test(before) || !/\p{L}/u.test(after)) return false;
  if (APOSTROPHE.test(separator)) return true;
  return separator === '.' && !/\p{L}/u.test(charBefore(text, separatorStart - before.length));
}

function cutsSpacedNumber(text: string, offset: number): boolean {
  if (!/[\p{Nd} \u00A0\u2009\u202F]/u.test(charBefore(text, offset) + charAt(text, offset))) return false;
  const start = Math.max(offset - WINDOW, 0);
  const matches = text.slice(start, offset + WINDOW).matchAll(SPACED_NUMBER);
  return [...matches].some(({ index, 0: words }) => start + index < offset && offset < start + index + words.length);
}

/** Moves over soft hyphens, joiners and the like, which do not end a word. */
function skipInvisible(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (INVISIBLE.test(step === 1 ? charAt(text, at) : charBefore(text, at))) at += step;
  return at;
}

function isLowSurrogate(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

/** The whole character that begins at an offset; nothing at the end. */
function charAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The whole character that ends at an offset; nothing at the start. */
function charBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const isPair = offset >= 2 && isLowSurrogate(text, offset - 1) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 2));
  return text.slice(offset - (isPair ? 2 : 1), offset);
}
