/** The word that was probably meant. The search page loads a part of this file: it is short. */

/** The known word that is nearest to another, whatever their case: a third of its letters may be wrong. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return nearestWithin(Math.max(1, Math.floor(word.length / 3)), word, known, (text) => text.toLowerCase());
}

/** The known word with the fewest slips, if they are not too many; of several, one that begins alike, then the first. */
export function nearestWithin(
  maxSlips: number,
  word: string,
  known: readonly string[],
  fold: (word: string) => string,
): string | undefined {
  const typed = fold(word);
  let nearest: string | undefined;
  let best = 2 * maxSlips + 2;
  for (const candidate of known) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - typed.length) > maxSlips) continue;
    const distance = 2 * slipsBetween(typed, folded) + Number(folded[0] !== typed[0]);
    if (distance < best) [nearest, best] = [candidate, distance];
  }
  return nearest;
}

/** How many letters are added, left out, exchanged or swapped with a neighbour: all that are in no common subsequence. */
export function slipsBetween(a: string, b: string): number {
  const [letters, others] = [[...a], [...b]];
  let common = others.map(() => 0);
  for (const letter of letters) {
    let [diagonal, left] = [0, 0];
    common = common.map((above, at) => {
      left = letter === others[at] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
      return left;
    });
  }
  return Math.max(letters.length, others.length) - (common.at(-1) ?? 0);
}
