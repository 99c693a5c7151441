/**
 * Tokens as words of the index. Each is letters and digits of one script only, so that Pagefind neither splits,
 * stems nor folds it; the markers at the ends keep the kinds of words apart.
 */
import type { Token } from './tokens.ts';

/** The word as it stands; a row of them, in quotation marks, is a phrase. */
export function exactKey({ exact }: Pick<Token, 'exact'>): string {
  return spelled(exact);
}

/** All words of one stem. */
export function stemKey({ stem }: Pick<Token, 'stem'>): string {
  return `${spelled(stem)}ǂ`;
}

/** A word in the title of a record. */
export function titleKey({ exact }: Pick<Token, 'exact'>): string {
  return `${spelled(exact)}ǁ`;
}

/** Pagefind drops marks above letters (й and и would be one); here a mark is spelled out, as are the letters that are markers here. */
function spelled(word: string): string {
  return word.normalize('NFD').replace(/[\p{M}ǀ-ǃ]/gu, (mark) => `ǀ${mark.codePointAt(0)?.toString(36)}`);
}

/** A value of a filter, under which a record is found that has it; values are ids. */
export function filterKey(filter: string, value: string): string {
  return `${filter}ǁ${value.replaceAll('-', 'ǀ')}`;
}

/** Whether it matters where in a record a word of the index stands: it does for the words of a text as they stand. */
export function isPositional(key: string): boolean {
  return !/[ǂǁ]/.test(key);
}
