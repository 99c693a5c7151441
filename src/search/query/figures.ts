/** Figures in words and short forms, as readers and articles write them: “three thousand”, “10k”, “11 тисяч”, “four”. */
import type { Range } from '../../domain/text.ts';
import type { Token } from './tokens.ts';

/** A figure among tokens: the first of them, the one behind the last, and its value. */
export interface Figure {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/** Words that count, in their normal forms. */
export interface CountingWords {
  readonly cardinals: Readonly<Record<string, number>>;
  /** What multiplies the words before it; those of one or two letters only stand directly behind digits. */
  readonly scales: Readonly<Record<string, number>>;
}

/** The figures of a text that are more than digits, or words; none overlap. */
export function figuresIn(tokens: readonly Token[], text: string, counting: CountingWords): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const figure = figureAt(tokens, text, at, counting);
    if (!figure || isPart(tokens, text, figure)) continue;
    figures.push(figure);
    at = figure.end - 1;
  }
  return figures;
}

/** Where a figure stands in the text. */
export function placeOfFigure(tokens: readonly Token[], { first, end }: Figure): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** “Four” of “four-year-old” counts nothing by itself. */
function isPart(tokens: readonly Token[], text: string, figure: Figure): boolean {
  const { start, end } = placeOfFigure(tokens, figure);
  return /[-‐‑’']/.test(text.slice(start - 1, start) + text.slice(end, end + 1));
}

function figureAt(tokens: readonly Token[], text: string, first: number, counting: CountingWords): Figure | undefined {
  let [total, current, end] = [0, 0, first];
  for (let token = tokens[end]; token; token = tokens[end]) {
    const gap = text.slice(tokens[end - 1]?.end, token.start);
    if (end > first && !/^[\s-]?$/.test(gap)) break;
    const next = withNext(current, token, end === first ? undefined : gap, counting);
    if (next === undefined) break;
    if (next >= 1e3 && token.kind === 'word') [total, current] = [total + next, 0];
    else current = next;
    end += 1;
  }
  const isDigits = end === first + 1 && tokens[first]?.kind === 'number';
  return end === first || isDigits ? undefined : { first, end, value: Number((total + current).toPrecision(12)) };
}

/** The open part of a figure with one more word, where that goes on with it behind a gap. */
function withNext(
  current: number,
  { kind, exact }: Token,
  gap: string | undefined,
  { cardinals, scales }: CountingWords,
): number | undefined {
  if (kind === 'number') return gap === undefined ? digitsValue({ exact }) : undefined;
  const valueIn = (words: Readonly<Record<string, number>>) => Object.hasOwn(words, exact) && words[exact];
  const cardinal = valueIn(cardinals);
  if (cardinal) return current % (cardinal < 10 ? 10 : 100) === 0 && current !== 10 ? current + cardinal : undefined;
  const scale = valueIn(scales);
  return scale && current > 0 && (exact.length > 2 || gap === '') ? current * scale : undefined;
}

/** The value of a number in digits. */
export function digitsValue({ exact }: Pick<Token, 'exact'>): number {
  return Number(exact.replace('ǃ', '.'));
}
