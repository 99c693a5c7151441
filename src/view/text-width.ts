/** How wide a line of text will be, near enough to keep labels apart: measured by kinds of letters, always a little too wide. */
import { sum } from 'd3-array';

const KINDS: readonly [RegExp, number][] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[ijl.,:;'’‘|!·]/u, 0.32],
  [/[ frt()[\]“”"-]/u, 0.42],
  [/[mwMW@%—…]/u, 0.95],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Extended_Pictographic}/u, 1.1],
  [/\p{Lu}/u, 0.72],
  [/[\p{Script=Latin}\p{Nd}]/u, 0.57],
];

/** A letter of any other script. */
const OTHER = 0.68;

const widths = new Map<string, number>();

function widthOf(character: string): number {
  const width = widths.get(character) ?? KINDS.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  widths.set(character, width);
  return width;
}

/** The width of a text in pixels at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  return sum(text, widthOf) * size;
}
