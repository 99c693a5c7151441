/** The probable intent behind a word that nobody knows. */
import { distance } from 'fastest-levenshtein';

/** The known word at most a third of its letters away from `word`, or nothing. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: { word: string; steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= Math.max(1, Math.floor(candidate.length / 3)) && (!best || steps < best.steps))
      best = { word: candidate, steps };
  }
  return best?.word;
}
