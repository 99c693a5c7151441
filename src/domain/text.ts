/** The kept text of an article, and places in it. */

/** A stretch of an article's text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The visible text of one verbatim copy: folded white space, blocks joined by one space. */
export interface ArticleText {
  readonly text: string;
  /** The paragraphs, headings, list items and cells, in text order. */
  readonly blocks: readonly Range[];
  /** The line of the Markdown source (1-based, counted in the string given) on which the character at `offset` stands. */
  lineAt(offset: number): number;
}

/** Folds runs of space, tab, carriage return and line feed into one space; other white space (U+00A0 …) is text and stays. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text;
}

/** Most texts that are asked about hold none of it. */
const UNFOLDED = /[\t\r\n]| {2}/;

/** The article text as it is kept and digested: folded, without space at either end. */
export function foldArticle(text: string): string {
  const folded = fold(text);
  return folded.startsWith(' ') || folded.endsWith(' ') ? folded.replace(/^ | $/g, '') : folded;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A range of a text without plain space at its ends; empty where nothing else stands in it. */
export function trimmed({ start, end }: Range, text: string): Range {
  let [first, last] = [start, Math.min(end, text.length)];
  while (first < last && text[first] === ' ') first += 1;
  while (first < last && text[last - 1] === ' ') last -= 1;
  return { start: first, end: last };
}

/** Stands in the text of a copy for each character that is not published. */
export const LEFT_OUT = '\uFFFC';

/** A text with ranges of it, in text order, made unreadable; line breaks and all places stay as they are. */
export function masked(ranges: readonly Range[], text: string, by = '#'): string {
  let [masked, from] = ['', 0];
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, by);
    from = end;
  }
  return masked + text.slice(from);
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Shows control and invisible characters as U+XXXX, and line breaks as a space, so that a message stays one honest line. */
export function foldForPrint(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(UNPRINTABLE, codePoint);
}

/** A text that a message prints, cut where it is too long to be read. */
export function shortened(text: string): string {
  return text.length > MAX_PRINTED ? `${text.slice(0, MAX_PRINTED)} …` : text;
}

const MAX_PRINTED = 60;

/** A character as its code point, U+XXXX. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Orders texts by their UTF-16 code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
