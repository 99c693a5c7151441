/** Finds out what was changed in a copy by accident: the quotes remember its words, and the digest proves the guess. */
import { difference, nearestRange } from '../../anchoring/nearest.ts';
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { type ArticleText, foldArticle, overlaps, type Range } from '../../domain/text.ts';
import { digestOf } from '../copies.ts';

/** The text as it was recorded, and where the copy departs from it. */
export interface Restored {
  readonly text: ArticleText;
  /** In the copy as it stands. */
  readonly places: readonly Range[];
  /** The first departure in words. */
  readonly difference: string;
}

interface Edit {
  readonly range: Range;
  readonly words: string;
}

/** More quotes than this without a place are no accident, and finding the nearest text takes time. */
const MAX_GUESSES = 24;

/** The recorded text, if putting quoted words back where the text resembles them gives its digest. */
export function restore(article: ArticleText, sha256: string, quotes: readonly string[]): Restored | undefined {
  const lost = [...new Set(quotes.map(foldArticle))].filter((words) => occurrencesOf(words, article.text).length === 0);
  const edits = lost.slice(0, MAX_GUESSES).flatMap((words): Edit[] => {
    const range = nearestRange(words, article);
    return range ? [{ range, words }] : [];
  });
  const guesses = [...edits.map((edit) => [edit]), apart(edits)];
  const right = guesses.find((guess) => guess.length > 0 && digestOf(edited(article.text, guess)) === sha256);
  return right && restored(article, right);
}

/** The edits in text order, without those that reach into an earlier one. */
function apart(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.range, edit.range)) kept.push(edit);
  }
  return kept;
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((all, { range, words }) => all.slice(0, range.start) + words + all.slice(range.end), text);
}

function restored(article: ArticleText, edits: readonly Edit[]): Restored {
  const [first] = edits as [Edit, ...Edit[]];
  const found = article.text.slice(first.range.start, first.range.end);
  return {
    text: {
      text: edited(article.text, edits),
      blocks: article.blocks.map(({ start, end }) => ({ start: forward(start, edits), end: forward(end, edits) })),
      lineAt: (offset) => article.lineAt(backward(offset, edits)),
    },
    places: edits.map(({ range }) => range),
    difference: difference(found, first.words),
  };
}

/** An offset of the copy as an offset of the restored text. */
function forward(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((at, { range, words }) => (range.end <= offset ? at + growth(range, words) : at), offset);
}

/** An offset of the restored text as one of the copy, or the start of the edit that it lies in. */
function backward(offset: number, edits: readonly Edit[]): number {
  let at = offset;
  for (const { range, words } of edits) {
    if (at >= range.start + words.length) at -= growth(range, words);
    else if (at > range.start) return range.start;
  }
  return at;
}

function growth(range: Range, words: string): number {
  return words.length - (range.end - range.start);
}
