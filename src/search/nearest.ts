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
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!same));
      row.push(swapped ? Math.min(changed, (before[j - 2] ?? 0) + 1) : changed);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
