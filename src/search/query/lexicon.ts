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

const MAX_TOKENS = 5;

/** The terms with what else would do for them; words that are one name in a group become one term. */
export function withSynonyms<Kind extends Term>(terms: readonly Kind[], { common, synonyms }: Lexicon): Kind[] {
  const groups = synonyms.map((group) => group.map((text) => ({ text, tokens: tellingTokens(text, common) })));
  const made: Kind[] = [];
  for (let at = 0; at < terms.length; ) {
    const found = longestAt(terms, at, groups);
    const term = found?.term ?? terms[at];
    if (term) made.push(term);
    at += found?.length ?? 1;
  }
  return made;
}

type Group = readonly { readonly text: string; readonly tokens: readonly Token[] }[];

function longestAt<Kind extends Term>(terms: readonly Kind[], at: number, groups: readonly Group[]) {
  for (let length = Math.min(MAX_TOKENS, terms.length - at); length > 0; length -= 1) {
    const row = terms.slice(at, at + length);
    const name = row.some(({ literal }) => literal) ? undefined : stemsOf(row.flatMap(({ tokens }) => tokens));
    const others = groups.filter((group) => group.some(({ tokens }) => stemsOf(tokens) === name)).flat();
    const [first] = row;
    if (first && others[0])
      return {
        term: joined(
          first,
          row,
          others.filter(({ tokens }) => stemsOf(tokens) !== name),
        ),
        length,
      };
  }
  return;
}

function joined<Kind extends Term>(first: Kind, row: readonly Kind[], others: Group): Kind {
  const tokens = row.flatMap((term) => term.tokens);
  const text = row.map((term) => term.text).join(' ');
  const more = row.length > 1 ? [] : (first.others ?? []);
  return { ...first, tokens, text, others: [...others.map((other) => ({ ...other, literal: false })), ...more] };
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
