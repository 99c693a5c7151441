/** What a reader may have meant: the tracker's own names within a slip or two, and its figures. */
import { nearestWithin } from '../../domain/nearest-word.ts';
import { inLatin } from './latin.ts';
import { foldWord } from './tokens.ts';

/** The nearest name of another spelling: one slip away, in longer words two; rather one that begins alike. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const folded = foldWord(typed);
  const word = inLatin(folded) ?? folded;
  const others = names.filter((name) => word.length > 3 && foldWord(name) !== word);
  return nearestWithin(word.length > 6 ? 2 : 1, word, others, foldWord);
}

/** Farther off, another figure is no neighbour. */
const TIMES = 6;

/** The nearest two of the figures that are held, the nearer one first. */
export function nearestFigures(typed: number, held: readonly number[]): number[] {
  const distance = (figure: number) => Math.abs(Math.log(figure / typed));
  const near = held.filter((figure) => distance(figure) < Math.log(TIMES));
  return near.sort((a, b) => distance(a) - distance(b)).slice(0, 2);
}
