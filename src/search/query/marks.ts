/** Where the terms of a query stand in a text. */
import type { Range } from '../../domain/text.ts';
import type { Term } from './query.ts';
import { type Token, tokensIn } from './tokens.ts';

/** The places of all terms in text order, overlapping ones joined. */
export function marksIn(text: string, language: string | undefined, terms: readonly Term[]): Range[] {
  const tokens = tokensIn(text, language);
  return unionOf(terms.flatMap((term) => placesOf(term, tokens)).sort((a, b) => a.start - b.start));
}

function placesOf({ tokens: words, literal }: Term, tokens: readonly Token[]): Range[] {
  const rows = tokens.flatMap((_, at) => rowAt(words, tokens, at));
  if (literal || (words.length > 1 && rows.length > 0)) return rows;
  return tokens.filter((token) => words.some((word) => word.stem === token.stem));
}

function rowAt(words: readonly Token[], tokens: readonly Token[], at: number): Range[] {
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  const isRow = words.every(({ exact }, index) => tokens[at + index]?.exact === exact);
  return first && last && isRow ? [{ start: first.start, end: last.end }] : [];
}

function unionOf(ranges: readonly Range[]): Range[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
