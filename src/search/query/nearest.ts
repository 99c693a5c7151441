/** Names that a reader may have meant: the tracker's own within a slip or two. */
import { nearestWithin } from '../../domain/nearest-word.ts';
import { foldWord } from './tokens.ts';

/** The nearest name of another spelling: one slip away, in longer words two; rather one that begins alike. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const word = foldWord(typed);
  const others = names.filter((name) => word.length > 3 && foldWord(name) !== word);
  return nearestWithin(word.length > 6 ? 2 : 1, word, others, foldWord);
}
