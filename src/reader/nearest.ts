/** The probable intent behind a word that nobody knows. */

/** The known word at most a third of its letters away from `word`, or nothing. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: { word: string; steps: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > candidate.length) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= Math.max(1, Math.floor(candidate.length / 3)) && (!best || steps < best.steps))
      best = { word: candidate, steps };
  }
  return best?.word;
}

/** How many letters must be changed, put in, left out or swapped with their neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [(last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1)];
      if (isSwap) steps.push((before[column - 2] ?? 0) + 1);
      next.push(Math.min(...steps));
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
