/** The word that was probably meant. The search page loads this file: it is short. */

/** What counts as near: how words are folded before they are compared, and how many letters may differ. */
interface Nearness {
  fold(word: string): string;
  maxSlips(typed: string, known: string): number;
}

/** A third of the letters, whatever their case. */
const SPELT_ALIKE: Nearness = {
  fold: (word) => word.toLowerCase(),
  maxSlips: (_typed, known) => Math.max(1, Math.floor(known.length / 3)),
};

/** The known word with the fewest slips, if it is near; of several, one that begins alike, then the first. */
export function nearestWord(
  word: string,
  known: readonly string[],
  { fold, maxSlips }: Nearness = SPELT_ALIKE,
): string | undefined {
  const typed = fold(word);
  let nearest: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const folded = fold(candidate);
    const most = maxSlips(typed, folded);
    if (Math.abs(folded.length - typed.length) > most) continue;
    const slips = slipsBetween(typed, folded);
    const distance = 2 * slips + Number(folded[0] !== typed[0]);
    if (slips <= most && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { word: candidate, distance };
  }
  return nearest?.word;
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
