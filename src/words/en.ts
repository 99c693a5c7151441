/**
 * Every string of the interface, in English. Another language is another file with the same exports, chosen in
 * `../words.ts`. What changes with a number, a name or the words of a source is a function of these; plural forms
 * and number words are made here, because languages make them differently.
 */
export const LANGUAGE = 'en';

const PLURALS = new Intl.PluralRules(LANGUAGE);

/** The form of a word that goes with a count. */
function plural(count: number, one: string, other: string): string {
  return PLURALS.select(count) === 'one' ? one : other;
}

/* Lines that are computed: src/view, src/outputs. */

/** Lines about a claim. */
export const claimWords = {
  unanswered: 'No article held answers this question.',
  articles: (count: number) => plural(count, 'article', 'articles'),
};

/* Pages and their parts: src/pages, src/layouts, src/components. */

/* The search page: src/pages/search.astro, src/scripts. */
