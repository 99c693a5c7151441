/**
 * Tokens as words of the index. Each is letters and digits of one script only, so that Pagefind neither splits,
 * stems nor folds it; the markers at the ends keep the kinds of words apart.
 */
import { oncePerText } from '../../domain/once.ts';
import { numberToken, type Token } from './tokens.ts';

/** The word as it stands; a row of them, in quotation marks, is a phrase. */
export function exactKey(token: Pick<Token, 'exact'>): string {
  return spelled(token.exact);
}

/** All words of one stem. */
export function stemKey(token: Pick<Token, 'stem'>): string {
  return `${spelled(token.stem)}ǂ`;
}

/** A word in the title of a record. */
export function titleKey(token: Pick<Token, 'exact'>): string {
  return `${spelled(token.exact)}ǁ`;
}

/** A common word and the word behind it, in the place of the common word alone. */
export function joinedKey(common: Pick<Token, 'exact'>, next: Pick<Token, 'exact'>): string {
  return `ǃ${spelled(common.exact)}ǃ${spelled(next.exact)}`;
}

/** A common word behind another, wherever in a record, or by itself. */
export function endKey(before: Pick<Token, 'exact'> | undefined, common: Pick<Token, 'exact'>): string {
  return `${spelled(before?.exact ?? '')}ǁ${spelled(common.exact)}`;
}

/** Pagefind drops marks above letters (й and и would be one); here a mark is spelled out, as are the letters that are markers here. */
const spelled = oncePerText((word) => word.normalize('NFD').replace(/[\p{M}ǀ-ǃ]/gu, spelledOut));

/** A character that is no letter or digit, in letters and digits. */
export function spelledOut(character: string): string {
  return `ǀ${character.codePointAt(0)?.toString(36)}`;
}

/** A figure, in digits or in words, that is no part of a date. */
export function figureKey(value: number): string {
  return `${numberToken(value).exact}ǁǁ`;
}

/** A word as it is spelled, where its normal form hides that: “3,000” beside “3 000”. */
export function spellingKey(spelling: string): string {
  const letters = spelled(spelling.toLowerCase());
  return `${letters.replace(/[^\p{L}\p{N}]/gu, spelledOut)}ǁ`;
}

/**
 * A value of a filter, under which a record is found that has it; values are ids. It begins as no word does, so that
 * nobody meets it who types a beginning.
 */
export function filterKey(filter: string, value: string): string {
  return `ǁ${filter}ǁ${value.replaceAll('-', 'ǀ')}`;
}

/** Whether it matters where in a record a word of the index stands: it does for the words of a text as they stand. */
export function isPositional(key: string): boolean {
  return !/[ǂǁ]/.test(key);
}
