/**
 * The closed lists of the domain. Whatever differs from member to member (words, marks, rules) stands in a table that
 * `satisfies Record<…>` over its list: a new member does not compile until every table has a row for it.
 */

/** The facts about an article that carry a basis. */
export const FACTS = [
  'title',
  'authors',
  'date',
  'source',
  'address',
  'copied',
  'rights',
  'origin',
  'archived',
] as const;
export type FactName = (typeof FACTS)[number];

/** Where a fact about an article or an outlet comes from, the strongest first. */
export const BASES = ['stated', 'traced', 'inferred', 'supplied', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

export const SPEAKER_KINDS = ['named-official', 'anonymous-official', 'institution', 'unnamed-reports'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Whether a kind of speaker is a person who is named. */
export const IS_NAMED_PERSON = {
  'named-official': true,
  'anonymous-official': false,
  institution: false,
  'unnamed-reports': false,
} as const satisfies Record<SpeakerKind, boolean>;

/** Why a number in a copy is no claim. */
export const NOT_CLAIM_REASONS = ['date', 'name', 'address', 'other'] as const;
export type NotClaimReason = (typeof NOT_CLAIM_REASONS)[number];

/** Numbers that an article may hold by the hundred without a claim. */
export const NUMBER_PATTERNS = ['time-of-day', 'call-sign'] as const;
export type NumberPattern = (typeof NUMBER_PATTERNS)[number];

/** In whose words a statement is made. */
export const FORMS = ['direct-quote', 'paraphrase', 'author-voice', 'headline', 'caption'] as const;
export type Form = (typeof FORMS)[number];

/** How firmly a statement is made. */
export const MODALITIES = [
  'confirmed',
  'asserted',
  'estimated',
  'reported',
  'predicted',
  'possible',
  'open',
  'evaluative',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether what is said has yet to come: forecasts and possibilities. */
export const IS_AHEAD = {
  confirmed: false,
  asserted: false,
  estimated: false,
  reported: false,
  predicted: true,
  possible: true,
  open: false,
  evaluative: false,
} as const satisfies Record<Modality, boolean>;

/** How a figure in words is read. */
export const VALUE_FORMS = ['exactly', 'atLeast', 'atMost', 'upTo', 'about', 'between', 'vague'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** What becomes of a quantity from day to day: a running total, a level, a fact that is only found out. */
export const COURSES = ['cumulative', 'varying', 'fixed'] as const;
export type Course = (typeof COURSES)[number];

/** What an editor decides about two positions before any article is compared. */
export const PAIR_RELATIONS = ['agree', 'differ', 'contradict', 'not-comparable'] as const;
export type PairRelation = (typeof PAIR_RELATIONS)[number];

/** How the answers of sources compare, strongest first; `tension` stands beside it. */
export const RELATIONS = [
  'contradict',
  'differ',
  'differ-in-time',
  'partly-agree',
  'agree-certainty-differs',
  'agree',
  'compatible',
  'not-comparable',
  'single-source',
  'silent',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Why two answers compare as they do: the rule of comparison that decided. */
export const GROUNDS = [
  'same',
  'same-denial',
  'denied',
  'other-denial',
  'open',
  'units',
  'word',
  'word-fits',
  'other-days',
  'overlap',
  'rounded',
  'printed-as-earlier',
  'grown',
  'undated',
  'apart',
  'other-dates',
  'same-day',
  'disjoint',
  'table',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** Where an answer stands among those of its article to the same claim; only current ones are compared. */
export const STANDINGS = ['current', 'beside-lead', 'less-precise', 'earlier'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What it means that an article does not answer a claim, the weakest last. */
export const SILENCES = ['not-mentioned', 'not-in-excerpt', 'not-yet-read'] as const;
export type Silence = (typeof SILENCES)[number];

/** How much of an article’s copy is published: all of it, or only the sentences that are quoted. */
export const PUBLISH_RULES = ['whole', 'quotes'] as const;

/** What the page of an article shows of it: all, all of a copy that is an excerpt, or only what is quoted. */
export const EXTENTS = ['whole', 'excerpt', 'quotes'] as const;
export type Extent = (typeof EXTENTS)[number];

/** Whom robots.txt asks in: everybody, or everybody but the crawlers that gather texts for AI models. */
export const CRAWLER_RULES = ['all', 'no-ai'] as const;
export type CrawlerRule = (typeof CRAWLER_RULES)[number];

/** The kinds of pages that content gives an address. */
export const PAGE_KINDS = ['topics', 'sources', 'speakers', 'articles', 'claims', 'pages'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The tables of the open data. */
export const TABLE_NAMES = [
  'statements',
  'answers',
  'claims',
  'comparisons',
  'articles',
  'speakers',
  'sources',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The kinds of search results, in the order in which the index numbers them. */
export const RESULT_KINDS = [
  'claim',
  'speaker',
  'source',
  'topic',
  'article',
  'passage',
  'sentence',
  'timeline',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
