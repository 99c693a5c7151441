/** Words that a reader may have meant: the tracker's own names within a slip or two. */
import { foldWord } from './tokens.ts';

/** The nearest word of a list: one slip away, in longer words two; rather one that begins alike. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = foldWord(typed);
  const most = wanted.length < 4 ? 0 : 1 + Number(wanted.length > 6);
  for (let slips = 1; slips <= most; slips += 1) {
    const near = words.filter((word) => areNear(wanted, foldWord(word), slips));
    const found = near.find((word) => foldWord(word)[0] === wanted[0]) ?? near[0];
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether two words differ by so many letters added, left out, exchanged or swapped with a neighbour: then they are
 * equal where as many letters are taken from each.
 */
export function areNear(a: string, b: string, slips: number): boolean {
  if (a === b || Math.abs(a.length - b.length) > slips) return false;
  return !new Set(shortened(a, slips)).isDisjointFrom(new Set(shortened(b, slips)));
}

/** A word, and what is left of it without one letter, or without several. */
function shortened(word: string, letters: number): string[] {
  if (letters === 0) return [word];
  return [word, ...[...word].flatMap((_, at) => shortened(word.slice(0, at) + word.slice(at + 1), letters - 1))];
}
