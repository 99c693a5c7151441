/** The words of the search, as the page brings them. */

import type { Forms, SearchWords } from '../../words/words.ts';
import type { Lexicon } from '../query/lexicon.ts';

export const words: SearchWords = JSON.parse(part('#search-words').textContent);
export const lexicon: Lexicon = JSON.parse(part('#lexicon').textContent);

/** The part of the page for a selector, which every page of the search has. */
export function part<Kind extends HTMLElement>(selector: string): Kind {
  return document.querySelector(selector) as Kind;
}

const plurals = new Intl.PluralRules(words.language);

/** A text with something in each of its places. */
export function fill(text: string, ...inserts: (string | number)[]): string {
  return text.replace(/\{\}/g, () => String(inserts.shift()));
}

/** What results of a kind are called; several, unless a count is given. */
export function kindWords(kind: keyof SearchWords['kinds'], count = 2): string {
  const forms: Forms = words.kinds[kind];
  return forms[plurals.select(count)] ?? forms.other;
}

/** So many results of a kind. */
export function counted(kind: keyof SearchWords['kinds'], count: number): string {
  return `${count} ${kindWords(kind, count)}`;
}
