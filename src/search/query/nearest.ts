/** Names that a reader may have meant: the tracker's own within a slip or two. */
import { nearestWord } from '../../domain/nearest-word.ts';
import { foldWord } from './tokens.ts';

/** The nearest name of another spelling: one slip away, in longer words two; rather one that begins alike. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const word = foldWord(typed);
  const others = names.filter((name) => foldWord(name) !== word);
  const maxSlips = word.length < 4 ? 0 : 1 + Number(word.length > 6);
  return nearestWord(word, others, { fold: foldWord, maxSlips: () => maxSlips });
}
