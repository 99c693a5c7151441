/** The house words for everything the model names; each union is closed here and nowhere else. */
import type { Relation } from '../model/tracker.ts';
import type { Basis, ClaimData, Form, Modality, NotClaimReason, SpeakerKind } from '../schema.ts';

/** How we know a fact. */
export const BASIS_WORDS = {
  stated: 'printed in the copy',
  traced: 'found elsewhere',
  inferred: 'worked out',
  supplied: 'added by us',
  unknown: 'not known',
} as const satisfies Record<Basis, string>;

/** In whose words a statement is made. */
export const FORM_WORDS = {
  'direct-quote': 'in quotation marks',
  paraphrase: 'in the article’s words',
  'author-voice': 'the article itself',
  headline: 'headline',
  caption: 'picture caption',
} as const satisfies Record<Form, string>;

/** How firmly it is said. */
export const MODALITY_WORDS = {
  confirmed: 'as settled',
  asserted: 'as fact',
  reported: 'as reported',
  predicted: 'as a forecast',
  possible: 'as a possibility',
  open: 'as not decided or not known',
  evaluative: 'as a judgement',
} as const satisfies Record<Modality, string>;

/** What kind of speaker stands behind a statement: one of them, and several. */
export const SPEAKER_KIND_WORDS = {
  'named-official': { one: 'a person, named', many: 'People, named' },
  institution: { one: 'a body, no person named', many: 'Bodies, no person named' },
  'anonymous-official': { one: 'officials, not named', many: 'Officials, not named' },
  'unnamed-reports': { one: 'unnamed reports', many: 'Unnamed reports' },
} as const satisfies Record<SpeakerKind, { one: string; many: string }>;

export const NOT_CLAIM_WORDS = {
  date: 'part of a date',
  name: 'part of a name',
  address: 'part of an address',
  other: 'no claim',
} as const satisfies Record<NotClaimReason, string>;

type RelationWords = {
  readonly figures: string;
  readonly answers: string;
  /** The rule in one sentence, as the about page and the claim page print it. */
  readonly rule: string;
};

/** How answers compare, in words; the mark of each is drawn in `components/Mark.astro`. */
export const RELATION_WORDS = {
  contradict: {
    figures: 'different figures',
    answers: 'cannot both be true',
    rule: 'Two figures for one quantity that do not overlap, or two answers of which the editor’s table says that both cannot be true.',
  },
  differ: {
    figures: 'different answers',
    answers: 'different answers',
    rule: 'Two answers that can both be true, but tell a reader different things; the editor’s table says so and why.',
  },
  'differ-in-time': {
    figures: 'figures from different dates',
    answers: 'answers from different dates',
    rule: 'Unequal answers whose dates lie further apart than this question allows.',
  },
  'agree-certainty-differs': {
    figures: 'same figure, different certainty',
    answers: 'same answer, different certainty',
    rule: 'Equal answers, said with another firmness. Who speaks is printed, not compared.',
  },
  agree: {
    figures: 'same figure',
    answers: 'same answer',
    rule: 'Equal figures, one answer, or answers of which the editor’s table says that they agree, said with the same firmness.',
  },
  compatible: {
    figures: 'figures fit together',
    answers: 'answers fit together',
    rule: 'Figures whose ranges overlap without being equal.',
  },
  'not-comparable': {
    figures: 'not the same question',
    answers: 'not the same question',
    rule: 'Figures in another unit, or answers of which the editor’s table says that they do not answer the same question.',
  },
  'single-source': {
    figures: 'only in one article',
    answers: 'only in one article',
    rule: 'Articles of one outlet alone answer the question.',
  },
  silent: {
    figures: 'not mentioned',
    answers: 'not mentioned',
    rule: 'No article held answers the question.',
  },
} as const satisfies Record<Relation, RelationWords>;

/** The relation as it stands on a page, for a claim of that kind; `articles` is how many the source holds. */
export function relationWords(relation: Relation, kind: ClaimData['kind'], articles = 1): string {
  if (relation === 'single-source' && articles > 1) return 'only in one source';
  return RELATION_WORDS[relation][kind === 'quantity' ? 'figures' : 'answers'];
}

/** Above the relations in a table. */
export const RELATION_HEADING = 'How they compare';

/** Two answers of one article that do not go together. */
export const TENSION_WORDS = 'hard to square, within one article';

/** A passage that answers no claim. */
export const CONTEXT_WORDS = 'context, answers no question';

export const TENSION_RULE =
  'Inside one article: two figures for one question that do not overlap, a figure above another that it cannot exceed, or two answers that cannot both be true. It stands beside the relation, with both speakers and every assumption.';

/** What is printed where a column does not answer. */
export function silenceWords(articles: number): string {
  return articles === 1 ? 'not mentioned in this article' : `not mentioned in the ${articles} articles held`;
}
