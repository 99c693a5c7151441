/** Two figures that are the ends of a range: “2,000 to 3,000”, “between 2,000 and 3,000”, “2,000–3,000”. */
import { baseLanguage } from '../domain/language.ts';
import type { Range } from '../domain/text.ts';
import { type FoundNumber, numberIsIn, numbersIn } from './numbers.ts';

/** A word that joins the two ends, where another stands before them, or where another does not. */
interface Joint {
  readonly word: string;
  readonly after?: string;
  readonly notAfter?: string;
}

/** The published table. What goes from one figure to another has changed: “from 2,000 to 3,000” is no range. */
const JOINTS: Readonly<Record<string, readonly Joint[]>> = {
  en: [
    { word: 'to', notAfter: 'from' },
    { word: 'and', after: 'between' },
  ],
  de: [{ word: 'bis' }, { word: 'und', after: 'zwischen' }],
  uk: [{ word: 'до', after: 'від' }, ...['і', 'й', 'та'].map((word) => ({ word, after: 'між' }))],
  fr: [
    { word: 'à', notAfter: 'de' },
    { word: 'et', after: 'entre' },
  ],
};

const DASH = /^[-–—]$/;

/** How far from a figure the other end of its range can begin. */
const REACH = 48;

/** The ends of a range, and the words from the first to the second. */
export interface Ends {
  readonly words: string;
  readonly low: number;
  readonly high: number;
  /** Whether the figure asked about is the first of them. */
  readonly isLow: boolean;
}

/** The range of which a figure of a text is one end; undefined where it is none. */
export function rangeAround(text: string, figure: Range, language: string): Ends | undefined {
  const joints = JOINTS[baseLanguage(language)] ?? [];
  if (!mayBeJoined(text, figure, joints)) return undefined;
  const from = Math.max(0, figure.start - REACH);
  const near = text.slice(from, figure.end + REACH);
  const numbers = numbersIn(near, language);
  const at = numbers.findIndex(({ range }) => range.start === figure.start - from);
  const between = (first?: FoundNumber, second?: FoundNumber) =>
    first && second && areJoined(near, first, second, joints) ? endsOf(near, first, second, language) : undefined;
  const [above, below] = [between(numbers[at - 1], numbers[at]), between(numbers[at], numbers[at + 1])];
  return above ? { ...above, isLow: false } : below && { ...below, isLow: true };
}

/** Whether a sign or word of a range stands directly before or behind a figure: most have none, and are done. */
function mayBeJoined(text: string, { start, end }: Range, joints: readonly Joint[]): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 10)];
  if (/[-–—]$/.test(before) || /^[-–—]/.test(behind)) return true;
  const [last, next] = [lastWord(before), behind.trimStart().split(/\s/, 1)[0]?.toLowerCase()];
  return joints.some(({ word }) => word === last || word === next);
}

function lastWord(text: string): string {
  return /\S+$/.exec(text.trimEnd())?.[0].toLowerCase() ?? '';
}

function areJoined(text: string, first: FoundNumber, second: FoundNumber, joints: readonly Joint[]): boolean {
  const joint = text.slice(first.range.end, second.range.start);
  const before = lastWord(text.slice(0, first.range.start));
  const isWord = ({ word, after, notAfter }: Joint) =>
    joint.trim().toLowerCase() === word && (after === undefined || before === after) && before !== notAfter;
  return DASH.test(joint) || joints.some(isWord);
}

/** Two numbers as the ends of a range, where they can be: the first is the lower. The words begin with “between”. */
function endsOf(text: string, first: FoundNumber, second: FoundNumber, language: string) {
  const before = lastWord(text.slice(0, first.range.start));
  const isBegun = JOINTS[baseLanguage(language)]?.some(({ after }) => after === before);
  const start = isBegun ? text.toLowerCase().lastIndexOf(before, first.range.start) : first.range.start;
  const words = text.slice(start, second.range.end);
  const [low, high] = [lowEnd(first, second, words, language), second.value ?? Number.NaN];
  return low < high ? { words, low, high } : undefined;
}

/** The lower end, with the scale that the higher one gives to both: two million in “2 to 3 million”. */
function lowEnd({ value = Number.NaN }: FoundNumber, second: FoundNumber, words: string, language: string): number {
  const isBelow = (scale: number) => value * scale < (second.value ?? 0);
  const scale = [1e9, 1e6, 1e3].find((one) => isBelow(one) && numberIsIn(value * one, words, language));
  return value * (scale ?? 1);
}
