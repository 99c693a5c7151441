/** Reading cardinal numbers written as words: “twenty-one”, “two hundred and fifty thousand”. */
import type { NumberWords } from './number-words.ts';

/** One word of a text, with the key by which the lists know it: lower case, straight apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** A number read from words: how far it goes, and what it is; neither value nor vague word for an ordinal. */
export interface Reading {
  /** The index behind its last word. */
  readonly end: number;
  readonly value?: number;
  readonly vague?: string;
}

/** A text as words, with the list of its language. */
export interface Words {
  readonly text: string;
  readonly words: readonly Word[];
  readonly list: NumberWords;
}

type Kind = 'start' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'dozen';

/** A number as read so far: `total` is closed by its last scale, `current` is still open. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly last: Kind;
  readonly smallestScale: number;
}

const MAY_FOLLOW: Readonly<Record<'unit' | 'teen' | 'tens' | 'hundred', readonly Kind[]>> = {
  unit: ['start', 'tens', 'hundred', 'scale'],
  teen: ['start', 'hundred', 'scale'],
  tens: ['start', 'hundred', 'scale'],
  hundred: ['start', 'scale'],
};

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const JOINT = /^(?:[ \u00A0\u2009\u202F\t\r\n]+|-)$/;

/** Cuts a text into words. */
export function wordsIn(text: string): Word[] {
  const straight = text.replace(/[’ʼ]/g, "'");
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(straight); match; match = WORD.exec(straight))
    words.push({ start: match.index, end: WORD.lastIndex, key: match[0].toLowerCase() });
  return words;
}

/** Whether all words from `first` to `last` stand side by side, with only a space or a hyphen between them. */
export function areJoined({ text, words }: Words, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || !next || !JOINT.test(text.slice(word.end, next.start))) return false;
  }
  return true;
}

/** The cardinal number that begins at a word, as long as it goes on. */
export function cardinalAt(within: Words, start: number): Reading | undefined {
  let sum: Sum = { total: 0, current: 0, last: 'start', smallestScale: Number.POSITIVE_INFINITY };
  let end = start;
  for (;;) {
    const next = end === start ? start : skipAnd(within, start, end, sum);
    const more = end === start || areJoined(within, end - 1, next) ? add(within, next, sum) : undefined;
    if (!more) break;
    sum = more;
    end = next + 1;
  }
  if (end === start) return undefined;
  if (isOrdinal(within, end)) return { end: end + 1 };
  return { end, value: sum.total + sum.current };
}

/** The number with one more word, where that word goes on with it. */
function add(within: Words, index: number, sum: Sum): Sum | undefined {
  const { words, list } = within;
  const key = words[index]?.key ?? '';
  const cardinal = list.cardinals.get(key);
  if (cardinal !== undefined) return addCardinal(sum, cardinal);
  if (list.ones.has(key)) return addOne(within, index, sum);
  const scale = list.scales.get(key);
  return scale === undefined ? undefined : addScale(sum, scale);
}

function addCardinal(sum: Sum, value: number): Sum | undefined {
  const kind = kindOf(value);
  if (!MAY_FOLLOW[kind].includes(sum.last)) return undefined;
  return { ...sum, current: sum.current + value, last: kind };
}

function kindOf(value: number): keyof typeof MAY_FOLLOW {
  if (value < 10) return 'unit';
  if (value < 20) return 'teen';
  return value < 100 ? 'tens' : 'hundred';
}

/** “One” begins a number only before a scale, and ends one after tens, hundreds and scales; an article only begins one. */
function addOne(within: Words, index: number, sum: Sum): Sum | undefined {
  const { words, list } = within;
  const isArticle = (words[index]?.key.length ?? 0) < 3;
  const isBeforeScale = list.scales.has(words[index + 1]?.key ?? '') && areJoined(within, index, index + 1);
  if (sum.last === 'start' ? !isBeforeScale : isArticle) return undefined;
  return addCardinal(sum, 1);
}

function addScale(sum: Sum, scale: number): Sum | undefined {
  const isOpen = sum.last !== 'scale' && sum.last !== 'dozen';
  const current = (sum.current || 1) * scale;
  if (scale < 1000)
    return isOpen && sum.current < 100 ? { ...sum, current, last: scale === 12 ? 'dozen' : 'hundred' } : undefined;
  if (!isOpen || scale >= sum.smallestScale) return undefined;
  return { total: sum.total + current, current: 0, last: 'scale', smallestScale: scale };
}

/** The index of the next word of a number, behind an “and” that goes on with it: not one that joins two numbers. */
function skipAnd(within: Words, start: number, index: number, sum: Sum): number {
  const { words, list } = within;
  if (!list.and.has(words[index]?.key ?? '') || !['hundred', 'scale'].includes(sum.last)) return index;
  if (list.between.has(words[start - 1]?.key ?? '')) return index;
  const scales = [2, 3].map((ahead) => list.scales.get(words[index + ahead]?.key ?? '') ?? 0);
  const joinsTwo = scales.some(
    (scale) => scale === 100 || (scale > 0 && (sum.last === 'scale' || scale >= sum.smallestScale)),
  );
  return joinsTwo ? index : index + 1;
}

/** Whether an ordinal ends the number: “twenty-first” counts nothing. */
function isOrdinal(within: Words, end: number): boolean {
  return within.list.ordinals.has(within.words[end]?.key ?? '') && areJoined(within, end - 1, end);
}
