/** Words behind an apostrophe, as in “l’Ukraine”: the index holds them by themselves too. */
import { APOSTROPHES, foldWord, type Token } from '../query/tokens.ts';

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'u');

/** Longer parts behind an apostrophe (“l’Ukraine”), under which a word is found too. */
export function partsOf(text: string, { start, end, kind }: Token): string[] {
  const word = text.slice(start, end);
  if (kind !== 'word' || !APOSTROPHE.test(word)) return [];
  return word
    .split(APOSTROPHE)
    .slice(1)
    .map(foldWord)
    .filter((part) => part.length > 2 && /^\p{Script=Latin}/u.test(part));
}
