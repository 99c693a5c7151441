/**
 * The domain on one page: what each kind of content file may say.
 * Types fall out of the schemas; nothing else in the code defines a content field.
 */
import { z } from 'zod';
import { parseDate, parseDay, parseDays } from './dates.ts';

/** File names are ids: lower-case ASCII words joined by single hyphens, at most 80 characters. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;

/** Names that a web server or an operating system keeps for itself. */
export const RESERVED_IDS = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

const text = z.string().refine((value) => value.trim() !== '', { error: 'is blank' });

const id = z
  .string()
  .regex(ID_PATTERN, { error: 'is not an id: use lower-case letters, digits and single hyphens' })
  .max(ID_MAX_LENGTH);

const date = z.string().superRefine((value, context) => {
  const parsed = parseDate(value);
  if ('fault' in parsed) context.addIssue({ code: 'custom', message: parsed.fault, params: { issue: 'bad-date' } });
});

const day = z.string().superRefine((value, context) => {
  const parsed = parseDay(value);
  if ('fault' in parsed) context.addIssue({ code: 'custom', message: parsed.fault, params: { issue: 'bad-date' } });
});

const days = z.string().superRefine((value, context) => {
  const parsed = parseDays(value);
  if ('fault' in parsed) context.addIssue({ code: 'custom', message: parsed.fault, params: { issue: 'bad-date' } });
});

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'is not a language tag: write for example en, uk or ar (BCP 47)',
});

const webAddress = z.string().regex(/^https?:\/\/[^\s/?#]+\S*$/i, {
  error: 'is not a web address: it starts with https:// or http://',
});

/** A W3C TextQuoteSelector: exact words, told apart where needed by what stands before or after. */
export const quoteSchema = z
  .strictObject({
    exact: text.describe('the words, exactly as they stand in the article'),
    prefix: text.optional().describe('words that stand directly before'),
    suffix: text.optional().describe('words that stand directly after'),
  })
  .describe('words located in the article (W3C TextQuoteSelector)');

/** Where a fact about an article or an outlet comes from. */
export const BASES = ['stated', 'traced', 'inferred', 'supplied', 'unknown'] as const;

const evidence = z.strictObject({
  quote: quoteSchema.optional().describe('the words of the copy that state the fact'),
  note: text.optional().describe('in our words: how we know'),
  address: webAddress.optional(),
});

/** A fact with its basis: a value that somebody can check, or openly unknown; never blank. */
function fact<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('basis', [
    z.strictObject({ value, basis: z.literal('stated'), evidence }),
    z.strictObject({ value, basis: z.literal('traced'), evidence }),
    z.strictObject({ value, basis: z.literal('inferred'), evidence }),
    z.strictObject({ value, basis: z.literal('supplied'), evidence: evidence.optional() }),
    z.strictObject({ basis: z.literal('unknown'), evidence: evidence.optional() }),
  ]);
}

const correction = z.strictObject({
  date: day.describe('the day of the correction'),
  what: text.describe('what changed'),
  why: text.describe('why it changed'),
  by: z.enum(['us', 'outlet']).default('us').describe('whose change: ours, or the outlet’s later one'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 digest: 64 hexadecimal digits' })
    .optional()
    .describe('digest of the article text after this correction, where the text changed'),
});

export const trackerSchema = z.strictObject({
  name: text.describe('the name of the site'),
  title: text.describe('what the story is, as a headline'),
  sentence: text.describe('what the story is, in a sentence or two'),
  language: language.describe('the language of the interface and of our own words'),
  address: webAddress.describe('where the site is published: origin and base path; SITE_URL overrides it'),
  topics: z.array(id).min(1).describe('the topics in the order in which pages show them'),
  contact: text.optional().describe('where readers report mistakes'),
});

export const topicSchema = z.strictObject({
  title: text,
  sentence: text.describe('what the topic covers, in one sentence'),
});

export const sourceSchema = z.strictObject({
  name: text.describe('the outlet’s name, as printed everywhere'),
  basis: z.enum(BASES).describe('how we know that this outlet published the copies we hold'),
  evidence: evidence.optional(),
  address: webAddress.optional().describe('the outlet’s own front page'),
  language: language.optional(),
  note: text.optional().describe('what readers should know at first use'),
});

export const SPEAKER_KINDS = ['named-official', 'anonymous-official', 'institution', 'unnamed-reports'] as const;

export const speakerSchema = z.strictObject({
  name: text,
  kind: z.enum(SPEAKER_KINDS),
  note: text.optional(),
});

export const NOT_CLAIM_REASONS = ['date', 'name', 'address', 'other'] as const;

export const articleSchema = z.strictObject({
  language: language.describe('the language of the copy'),
  recorded: day.describe('the day the copy entered the tracker'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 digest: 64 hexadecimal digits' }),
  title: fact(text),
  authors: fact(z.array(text).min(1)),
  date: fact(date),
  source: fact(id),
  address: fact(webAddress),
  copied: fact(day),
  rights: fact(text),
  furniture: z.array(quoteSchema.extend({ note: text.optional() })).default([]),
  notClaims: z.array(quoteSchema.extend({ reason: z.enum(NOT_CLAIM_REASONS), note: text.optional() })).default([]),
  corrections: z.array(correction).default([]),
});

export const FORMS = ['direct-quote', 'paraphrase', 'author-voice', 'headline', 'caption'] as const;

export const MODALITIES = ['confirmed', 'asserted', 'reported', 'predicted', 'possible', 'open', 'evaluative'] as const;

export const VALUE_FORMS = ['exactly', 'atLeast', 'atMost', 'upTo', 'about', 'between', 'vague'] as const;

const amount = z.number().nonnegative();

/** A figure as the article words it, and how to read it; exactly one reading is given. */
export const valueSchema = z
  .strictObject({
    words: text.describe('the figure as printed, located in the quote'),
    exactly: amount.optional(),
    atLeast: amount.optional(),
    atMost: amount.optional(),
    upTo: amount.optional().describe('"could grow to", "as many as"'),
    about: amount.optional().describe('read as ten per cent either way'),
    between: z.tuple([amount, amount]).optional(),
    vague: text.optional().describe('a vague number word, from the published table of its language'),
    unit: text.optional().describe('only where it differs from the claim’s'),
  })
  .superRefine((value, context) => {
    const given = VALUE_FORMS.filter((form) => value[form] !== undefined);
    if (given.length !== 1) {
      context.addIssue({
        code: 'custom',
        message: `needs exactly one of ${VALUE_FORMS.join(', ')}; here ${given.length === 0 ? 'none is given' : `${given.join(' and ')} are given`}`,
      });
    }
    if (value.between && value.between[0] >= value.between[1]) {
      context.addIssue({
        code: 'custom',
        message: 'between: the first number is not below the second',
        path: ['between'],
      });
    }
  });

const answer = z
  .strictObject({
    claim: id,
    value: valueSchema.optional(),
    position: id.optional(),
    excerpt: text.optional().describe('the few words of the quote that a short row prints'),
    lead: z.boolean().optional().describe('this passage heads the cell, where an article answers several times'),
  })
  .superRefine((given, context) => {
    if ((given.value === undefined) === (given.position === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs either a value or a position, and not both' });
    }
  });

export const statementSchema = z
  .strictObject({
    id,
    quote: quoteSchema,
    speaker: id.optional().describe('absent: the author’s own voice'),
    attribution: quoteSchema.optional().describe('the words of the article that say who said it'),
    role: text.optional().describe('the speaker’s role as the article gives it'),
    context: quoteSchema.optional().describe('the question asked, the condition set'),
    form: z.enum(FORMS),
    modality: z.enum(MODALITIES),
    when: z
      .strictObject({
        words: text.describe('the time words, located in the quote or else in the article'),
        date: date.optional().describe('EDTF, with finite ends; absent: the words give no date to read'),
        bound: z.enum(['until', 'from']).optional().describe('the words give only an end or only a start'),
        basis: z.enum(BASES),
        note: text.optional().describe('how the words were read'),
      })
      .optional(),
    answers: z.array(answer).default([]),
    beside: z
      .array(z.strictObject({ claim: id, note: text.optional() }))
      .default([])
      .describe('claims that this passage bears on without answering them; printed beneath the answer'),
    note: text.optional(),
  })
  .superRefine((statement, context) => {
    if ((statement.speaker === undefined) !== (statement.attribution === undefined)) {
      const missing = statement.speaker === undefined ? 'speaker' : 'attribution';
      context.addIssue({
        code: 'custom',
        message: `${missing} is missing: speaker and attribution stand together`,
        path: [missing],
      });
    }
  });

export const statementsSchema = z.array(statementSchema);

const claimBase = {
  question: text.refine((value) => value.trimEnd().endsWith('?'), {
    error: 'is not a question: it ends in a question mark',
  }),
  label: text.describe('the question in a few words, for lists'),
  topic: id,
  about: z.enum(['present', 'future']).default('present'),
  comparableWithin: days.optional().describe('PnD: answers further apart are not compared'),
};

/** What an editor decides about two positions before any article is compared. */
export const PAIR_RELATIONS = ['agree', 'differ', 'contradict', 'not-comparable'] as const;

const position = z.strictObject({ id, label: text.max(60) });

export const claimSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quantity'),
    ...claimBase,
    unit: text,
    measure: text.describe('what is counted, in a word or two: “sent”, “fighting”'),
    cannotExceed: z.strictObject({ claim: id, because: text }).optional(),
  }),
  z.strictObject({
    kind: z.literal('position'),
    ...claimBase,
    positions: z.array(position).min(1),
    table: z
      .array(z.strictObject({ pair: z.tuple([id, id]), relation: z.enum(PAIR_RELATIONS), reason: text }))
      .default([]),
  }),
]);

/** The content folders, the file type in each, and the schema of one file's data. */
export const COLLECTIONS = {
  topics: { extension: '.yaml', schema: topicSchema },
  sources: { extension: '.yaml', schema: sourceSchema },
  speakers: { extension: '.yaml', schema: speakerSchema },
  articles: { extension: '.md', schema: articleSchema },
  statements: { extension: '.yaml', schema: statementsSchema },
  claims: { extension: '.md', schema: claimSchema },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type Basis = (typeof BASES)[number];
export type Form = (typeof FORMS)[number];
export type Modality = (typeof MODALITIES)[number];
export type ValueForm = (typeof VALUE_FORMS)[number];
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type NotClaimReason = (typeof NOT_CLAIM_REASONS)[number];
export type PairRelation = (typeof PAIR_RELATIONS)[number];
export type QuoteSelector = z.output<typeof quoteSchema>;
export type Evidence = z.output<typeof evidence>;
export type Correction = z.output<typeof correction>;
export type TrackerData = z.output<typeof trackerSchema>;
export type TopicData = z.output<typeof topicSchema>;
export type SourceData = z.output<typeof sourceSchema>;
export type SpeakerData = z.output<typeof speakerSchema>;
export type ArticleData = z.output<typeof articleSchema>;
export type StatementData = z.output<typeof statementSchema>;
export type AnswerData = z.output<typeof answer>;
export type ValueData = z.output<typeof valueSchema>;
export type ClaimData = z.output<typeof claimSchema>;
export type QuantityClaimData = Extract<ClaimData, { kind: 'quantity' }>;
export type PositionClaimData = Extract<ClaimData, { kind: 'position' }>;

/** A fact whose value is known, or an open "unknown". */
export type Fact<Value> =
  | { value: Value; basis: Exclude<Basis, 'unknown'>; evidence?: Evidence | undefined }
  | { basis: 'unknown'; evidence?: Evidence | undefined };
