/**
 * Every string of the interface, in English. Another language is another file with the same exports, chosen in
 * `../words.ts`. What changes with a number, a name or the words of a source is a function of these; plural forms
 * and number words are made here, because languages make them differently.
 */
import type { Kind } from '../search/shown.ts';

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

/** What results are called: for one, and for each other form that numbers ask for. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What the search says in the browser: texts only, because it travels in the page; “{}” stands for what is put in. */
export const searchWords = {
  language: LANGUAGE,
  kinds: {
    claim: { one: 'claim', other: 'claims' },
    speaker: { one: 'speaker', other: 'speakers' },
    source: { one: 'source', other: 'sources' },
    topic: { one: 'topic', other: 'topics' },
    article: { one: 'article', other: 'articles' },
    passage: { one: 'passage', other: 'passages' },
    sentence: { one: 'sentence', other: 'sentences' },
    timeline: { one: 'timeline date', other: 'timeline dates' },
    result: { one: 'result', other: 'results' },
  } satisfies Record<Kind | 'result', Forms> as Record<string, Forms>,
  filters: {
    kind: 'What',
    topic: 'Topic',
    source: 'Source',
    speaker: 'Speaker',
    relation: 'How they compare',
  } as Record<string, string>,
  order: 'order',
  orders: { '': 'best first', date: 'newest first' },
  all: 'all',
  found: '{}: {}.',
  inexact: ' None has {} as typed.',
  more: 'Show {} more',
  searching: 'Searching…',
  empty: 'Nothing to search for in this: type a word, a name or a number.',
  failure: 'The search cannot be loaded here. The lists below are complete.',
  noSentence: 'No sentence has {}.',
  notTogether: 'No single result has all of this.',
  didYouMean: ' Did you mean {}?',
  goingOn: ' Words that begin so: {}.',
  oneByOne: ' One by one: {}.',
  unfiltered: ' Without filters: {}.',
  /** Words that beside others only order results, in their normal forms. */
  common:
    'a an and are as at be been by do does for from had has have how in is it its not of on or s says than that the their there this to was were what when where which who will with',
  quoted: '“{}”',
  and: ' and ',
  or: ' or ',
};

export type SearchWords = typeof searchWords;

/** The search page without its script. */
export const searchPageWords = {
  title: 'Search',
  description: 'Every sentence of every article held, the claims, speakers, sources and topics, and the timeline.',
  field: 'Words, names, numbers or “a phrase”',
  submit: 'Search',
  noScript: 'Searching needs JavaScript. These lists are complete, and every article is printed in full on its page.',
  unbuilt: 'The search index comes with npm run build; here are the lists.',
  filters: 'Filters',
  filtersAndOrder: 'Filters and order',
  lists: 'Or browse the lists',
  claims: 'Claims',
  articles: 'Articles',
  speakers: 'Speakers',
  sources: 'Sources',
};

/** What a result says of itself besides words of its source. */
export const resultWords = {
  answers: (labels: readonly string[]) => `Answers: ${labels.join(' · ')}`,
  passages: (count: number, inWords: string) => `${inWords} ${plural(count, 'passage', 'passages')}`,
  articles: (count: number, inWords: string) => `${inWords} ${plural(count, 'article', 'articles')}`,
  claims: (count: number, inWords: string) => `${inWords} ${plural(count, 'claim', 'claims')}`,
  said: 'the day of the article',
  about: 'what a passage is about',
};
