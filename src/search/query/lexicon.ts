/** What a search knows of words: those that count, those that questions are made of, and those that mean the same. */

import type { Months } from './dates.ts';
import type { CountingWords } from './figures.ts';
import type { Term } from './term.ts';
import { type Token, tokensIn } from './tokens.ts';

export interface Lexicon {
  readonly counting: CountingWords;
  readonly months: Months;
  /** In their normal forms; beside others they only order results. */
  readonly common: readonly string[];
  /** Groups of words or names that mean the same: a tracker's own, and the aliases of its speakers, sources and topics. */
  readonly synonyms: readonly (readonly string[])[];
}

/** A name has so many words, the longest first. */
const LENGTHS = [5, 4, 3, 2, 1];

/** The terms with what else would do for them; words that are one name in a group become one term. */
export function withSynonyms<Kind extends Term>(terms: readonly Kind[], { common, synonyms }: Lexicon): Kind[] {
  const groups = synonyms.map((group) => group.map((text) => named(text, common)));
  const othersOf = (row: readonly Kind[]) => {
    const name = row.some(({ literal }) => literal) ? '' : stemsOf(row.flatMap(({ tokens }) => tokens));
    const same = groups.filter((group) => group.some((it) => it.name === name)).flat();
    return same.filter((it) => it.name !== name);
  };
  const made: Kind[] = [];
  for (let at = 0; at < terms.length; ) {
    const rows = LENGTHS.map((length) => terms.slice(at, at + length));
    const row = rows.find((it) => othersOf(it)[0]) ?? terms.slice(at, at + 1);
    made.push(...joined(row, othersOf(row)));
    at += row.length;
  }
  return made;
}

/** A word or name of a group, as a term. */
function named(text: string, common: Lexicon['common']): Term & { readonly name: string } {
  const tokens = tellingTokens(text, common);
  return { text, tokens, literal: false, name: stemsOf(tokens) };
}

function joined<Kind extends Term>(row: readonly Kind[], others: readonly Term[]): Kind[] {
  const tokens = row.flatMap((term) => term.tokens);
  const text = row.map((term) => term.text).join(' ');
  const [first, second] = row;
  return first ? [{ ...first, tokens, text, others: [...others, ...((!second && first.others) || [])] }] : [];
}

function stemsOf(tokens: readonly Token[]): string {
  return tokens.map(({ stem }) => stem).join(' ');
}

/** Without the article of “the White House”. */
function tellingTokens(text: string, common: Lexicon['common']): Token[] {
  const tokens = tokensIn(text);
  const telling = tokens.filter(({ exact }) => !common.includes(exact));
  return telling.length > 0 ? telling : tokens;
}
