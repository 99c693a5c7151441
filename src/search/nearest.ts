/** Words that a reader may have meant: the tracker's own names within a slip or two. */
import { foldWord } from './tokens.ts';

/** The nearest word of a list, if it is one slip away (two in longer words) and begins alike. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = foldWord(typed);
  const most = wanted.length < 4 ? 0 : 1 + Number(wanted.length > 6);
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    const folded = foldWord(word);
    if (Math.abs(folded.length - wanted.length) >= least || folded === wanted) continue;
    const slips = slipsBetween(wanted, folded) + (folded[0] === wanted[0] ? 0 : 0.5);
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** Letters added, left out, exchanged, or two neighbours swapped. */
export function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1), swapped));
    }
  }
  return at(a.length, b.length);
}
