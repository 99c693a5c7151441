/**
 * The domain on one page: what each kind of content file may say.
 * Types fall out of the schemas; nothing else in the code defines a content field.
 */
import { z } from 'zod';
import { parseDate, parseDay, parseDays } from './dates.ts';
import { dayMeantBy } from './days-meant.ts';
import { ID_MAX_LENGTH, ID_PATTERN, idRemedy } from './ids.ts';
import { faultOfLanguage } from './language.ts';
import { ACCEPTABLE_CODES } from './notices.ts';
import { isSiteAddress } from './site-address.ts';
import {
  BASES,
  type Basis,
  COURSES,
  CRAWLER_RULES,
  type FactName,
  FORMS,
  MODALITIES,
  NOT_CLAIM_REASONS,
  NUMBER_PATTERNS,
  PAIR_RELATIONS,
  PUBLISH_RULES,
  SPEAKER_KINDS,
  VALUE_FORMS,
} from './vocabulary.ts';

/** What a refused value gets told: what is wrong, and what to do. */
function refusal(error: string, remedy: string, issue?: 'bad-date') {
  return { error, params: { remedy, issue } };
}

const text = z
  .string()
  .refine(
    (value) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value),
    refusal('is blank', 'Write it, or remove the field if it may be absent.'),
  );

const id = z.string().superRefine((value, context) => {
  if (ID_PATTERN.test(value) && value.length <= ID_MAX_LENGTH) return;
  context.addIssue({ code: 'custom', message: 'is not an id', params: { remedy: idRemedy(value) } });
});

/** The id of something in another file, or in another place of this one; whether it is there is asked later. */
const reference = text;

const digest = z
  .string()
  .refine(
    (value) => /^[0-9a-f]{64}$/.test(value),
    refusal('is not a SHA-256 digest', 'Write its 64 hexadecimal digits, in lower-case letters.'),
  );

type Parser = (value: string) => object | { fault: string };

/** Text that one of the readers of dates accepts. */
function readBy(parser: Parser, remedy: string) {
  return z.string().superRefine((value, context) => {
    const parsed = parser(value);
    if ('fault' in parsed) {
      const day = dayMeantBy(value);
      const params = { issue: 'bad-date', remedy: day === undefined ? remedy : `Write "${day}".` };
      context.addIssue({ code: 'custom', message: String(parsed.fault), params });
    }
  });
}

const date = readBy(parseDate, 'Write YYYY-MM-DD, YYYY-MM or YYYY, or two of them with a slash.');
const day = readBy(parseDay, 'Write YYYY-MM-DD.');
const days = readBy(parseDays, 'Write P, the number of days, and D: P14D.');

const language = z.string().superRefine((tag, context) => {
  const fault = faultOfLanguage(tag);
  if (fault) context.addIssue({ code: 'custom', message: fault.what, params: { remedy: fault.remedy } });
});

const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s"'<>\\^`{|}]*)?$/i;

const webAddress = z
  .string()
  .refine(
    (value) => WEB_ADDRESS.test(value) && URL.canParse(value) && !/[\p{C}\p{Z}]/u.test(value),
    refusal('is not a web address', 'Write it from https:// or http:// on, without spaces, names or passwords.'),
  );

const MAILBOX = /^[^\s@"'<>:/]+@[^\s@"'<>:/]+$/;

const contact = z
  .string()
  .refine(
    (value) => webAddress.safeParse(value).success || MAILBOX.test(value),
    refusal('is neither a web address nor a mailbox', 'Write https://… or name@example.org.'),
  );

/** A W3C TextQuoteSelector: exact words, told apart where needed by what stands before or after. */
export const quoteSchema = z
  .strictObject({
    exact: text.describe('the words, exactly as they stand in the article'),
    prefix: text.optional().describe('words that stand directly before'),
    suffix: text.optional().describe('words that stand directly after'),
  })
  .describe('words located in the article (W3C TextQuoteSelector)');

/** Words long enough to be a passage: one letter or figure alone says nothing. */
const passage = quoteSchema.refine(
  ({ exact }) => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(exact),
  refusal('is too short to be a passage', 'Quote at least a word.'),
);

const evidence = z.strictObject({
  quote: quoteSchema.optional().describe('the words of the copy that state the fact'),
  note: text.optional().describe('in our words: how we know'),
  address: webAddress.optional(),
});

/** A fact with its basis: a value that somebody can check, or openly unknown; never blank. */
function fact<Value extends z.ZodType>(value: Value) {
  const { stated, ...others } = {
    stated: z.strictObject({ value, basis: z.literal('stated'), evidence }),
    traced: z.strictObject({ value, basis: z.literal('traced'), evidence }),
    inferred: z.strictObject({ value, basis: z.literal('inferred'), evidence }),
    supplied: z.strictObject({ value, basis: z.literal('supplied'), evidence: evidence.optional() }),
    unknown: z.strictObject({ basis: z.literal('unknown'), evidence: evidence.optional() }),
  } as const satisfies Record<Basis, z.ZodType>;
  return z.discriminatedUnion('basis', [stated, ...Object.values(others)]);
}

type OneOfTwo<Key extends string> = { readonly [Name in Key]?: unknown };

/** A rule for two fields of which exactly one is given. */
function exactlyOne<Key extends string>(one: Key, other: Key, remedy: string) {
  return (given: OneOfTwo<Key>, context: z.RefinementCtx): void => {
    if ((given[one] === undefined) !== (given[other] === undefined)) return;
    const found = given[one] === undefined ? `gives neither a ${one} nor a ${other}` : `gives a ${one} and a ${other}`;
    context.addIssue({ code: 'custom', message: found, params: { remedy } });
  };
}

/** Whose text an article carries. */
const origin = z
  .strictObject({
    source: reference.optional().describe('an outlet of this tracker'),
    name: text.optional().describe('an agency or an outlet that is none of this tracker'),
    whole: z.boolean().describe('true: the article is that text; false: it carries part of it'),
  })
  .superRefine(exactlyOne('source', 'name', 'Give the id of a source, or the name of an agency.'));

const correction = z.strictObject({
  date: day.describe('the day of the correction'),
  what: text.describe('what changed'),
  why: text.describe('why it changed'),
  by: z.enum(['us', 'outlet']).default('us').describe('whose change: ours, or the outlet’s later one'),
  sha256: digest.optional().describe('digest of the article text after this correction, where the text changed'),
});

const accepted = z
  .array(
    z.strictObject({
      code: z.enum(ACCEPTABLE_CODES),
      reason: text.describe('why it is in order, in words that a reader of the file understands'),
    }),
  )
  .optional()
  .describe('what the checks ask about here and is in order: it is not said again');

export const trackerSchema = z.strictObject({
  name: text.describe('the name of the site'),
  title: text.describe('what the story is, as a headline'),
  sentence: text.describe('what the story is, in a sentence or two'),
  language: language.describe('the language of the interface and of our own words'),
  address: webAddress
    .refine(
      (value) => isSiteAddress(value) || !webAddress.safeParse(value).success,
      refusal('is not where a site can stand', 'Write its origin and path and no more: https://example.org/tracker/.'),
    )
    .describe('where the site is published: origin and base path; SITE_URL overrides it'),
  topics: z.array(reference).min(1).describe('the topics in the order in which pages show them'),
  front: z.array(id).min(1).max(2).optional().describe('the claims that an editor puts first on the front page'),
  synonyms: z
    .array(z.array(text).min(2))
    .optional()
    .describe('groups of words and names that mean the same, “soldiers” and “troops”: for the search only'),
  contact: contact.optional().describe('where readers report mistakes, and ask for something to be taken down'),
  security: z
    .strictObject({
      contact: contact.describe('where faults of security are reported'),
      expires: day.describe('the day after which this is to be looked at again, at most a year ahead'),
    })
    .optional()
    .describe('written to /.well-known/security.txt (RFC 9116)'),
  crawlers: z
    .enum(CRAWLER_RULES)
    .default('all')
    .describe('whether robots.txt asks the crawlers of AI models to stay away'),
  licence: z
    .strictObject({ name: text.describe('its SPDX name'), title: text, address: webAddress })
    .optional()
    .describe('under which our own work may be used; it never covers quotes and copies'),
  accepted,
});

export const topicSchema = z.strictObject({
  title: text.describe('the topic in a few words'),
  sentence: text.describe('what the topic covers, in one sentence'),
  aliases: z.array(text).optional().describe('other names and spellings, also in another script: for the search only'),
});

/** A page of the house: imprint, privacy, terms. Its text stands below the front matter. */
export const pageSchema = z.strictObject({
  title: text.describe('its name, also in the foot of every page'),
  sentence: text.describe('what stands there, in one sentence'),
});

export const sourceSchema = z.strictObject({
  name: text.describe('the outlet’s name, as printed everywhere'),
  aliases: z.array(text).optional().describe('other names and spellings, also in another script: for the search only'),
  basis: z.enum(BASES).describe('how we know that this outlet published the copies we hold'),
  evidence: evidence.optional(),
  address: webAddress.optional().describe('the outlet’s own front page'),
  language: language.optional(),
  note: text.optional().describe('what readers should know at first use'),
  accepted,
});

export const speakerSchema = z.strictObject({
  name: text.describe('the name as pages print it'),
  aliases: z
    .array(text)
    .optional()
    .describe(
      'other names, offices and spellings of the same speaker, also in another script: for the search and the check of attributions',
    ),
  kind: z
    .enum(SPEAKER_KINDS)
    .describe('named-official (a person who is named), anonymous-official, institution, unnamed-reports'),
  speaksFor: reference.optional().describe('the speaker, mostly a body, for whom this one speaks; it merges nobody'),
  note: text.optional().describe('what readers should know of the speaker'),
  accepted,
});

const facts = {
  title: fact(text).describe('the title; where the copy has none, its opening words in square brackets, “supplied”'),
  authors: fact(z.array(text).min(1)).describe('who wrote it'),
  date: fact(date).describe('the day of publication'),
  source: fact(reference).describe('the outlet: a file in sources/'),
  address: fact(webAddress).describe('where the outlet published it'),
  copied: fact(day).describe('the day the copy was made'),
  rights: fact(text).describe('who holds the rights, as far as it is said'),
  origin: fact(origin).optional().describe('whose text the article carries; absent: none is known'),
  archived: fact(webAddress).optional().describe('where an archive keeps the page'),
} as const satisfies Record<FactName, z.ZodType>;

/** Numbers of an article that are no claims: words in one place or in every place, or all of a pattern. */
const notClaim = quoteSchema
  .extend({
    exact: text.optional().describe('the words that hold the number'),
    everywhere: z.literal(true).optional().describe('wherever these words stand'),
    every: z
      .enum(NUMBER_PATTERNS)
      .optional()
      .describe(
        'every number of a pattern, instead of words: time-of-day (“10:15”), call-sign (a cell or a line that is a name with its number and nothing else: “Eagle 11”)',
      ),
    reason: z.enum(NOT_CLAIM_REASONS),
    note: text.optional(),
  })
  .superRefine(exactlyOne('exact', 'every', 'Give the words that hold the number, or the name of a pattern.'));

export const articleSchema = z.strictObject({
  language: language.describe('the language of the copy'),
  recorded: day.describe('the day the copy entered the tracker'),
  read: day.optional().describe('the day an editor last read the copy against all questions; absent: not yet'),
  sha256: digest.describe('digest of the text below; npm run check names it'),
  ...facts,
  familyNames: z
    .array(text)
    .default([])
    .describe(
      'the family names of those authors who are persons, for citations: “Brook, A.”; others are cited as printed',
    ),
  completeness: z
    .strictObject({ excerpt: text.describe('what is missing, and why') })
    .optional()
    .describe('absent: the copy is whole'),
  publish: z
    .enum(PUBLISH_RULES)
    .optional()
    .describe(
      'how much of the copy readers get: whole (as where it is absent), or quotes, only the sentences that are quoted; all is checked against the whole copy either way',
    ),
  furniture: z
    .array(quoteSchema.extend({ note: text.optional() }))
    .default([])
    .describe('words of the page that are no part of the story: byline, date, picture credit'),
  notClaims: z.array(notClaim).default([]).describe('numbers that answer no question, each with a reason'),
  corrections: z.array(correction).default([]).describe('later changes of the copy, ours and the outlet’s'),
  accepted,
});

const amount = z.number().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** A figure as the article words it, and how to read it; exactly one reading is given. */
export const valueSchema = z
  .strictObject({
    words: text.describe('the figure as printed, located in the quote'),
    exactly: amount.optional().describe('the figure flatly: “3,000”'),
    atLeast: amount.optional().describe('“at least”, “more than”'),
    atMost: amount.optional().describe('“at most”, “fewer than”'),
    upTo: amount.optional().describe('"could grow to", "as many as"'),
    about: amount.optional().describe('“about”, “some”: read as a share either way'),
    between: z.tuple([amount, amount]).optional().describe('“between 10 and 20”, “10 to 20”: the lower number first'),
    vague: text.optional().describe('a vague number word, from the published table of its language'),
    unit: text.optional().describe('only where it differs from the claim’s'),
  })
  .superRefine((value, context) => {
    const given = VALUE_FORMS.filter((form) => value[form] !== undefined);
    if (given.length !== 1) {
      const found = given.length === 0 ? 'gives no reading' : `gives several readings (${given.join(' and ')})`;
      context.addIssue({
        code: 'custom',
        message: found,
        params: { remedy: `Give exactly one of ${VALUE_FORMS.join(', ')}.` },
      });
    }
    if (value.between && value.between[0] >= value.between[1]) {
      context.addIssue({
        code: 'custom',
        message: 'has a first number that is not below the second',
        path: ['between'],
        params: { remedy: 'Write the lower number first.' },
      });
    }
  });

const answer = z
  .strictObject({
    claim: reference.describe('the id of the claim: a file in claims/'),
    value: valueSchema.optional().describe('the figure, where the claim asks for one'),
    position: reference.optional().describe('the answer in words: one of the claim’s positions'),
    excerpt: text.optional().describe('the few words of the quote that a short row prints'),
    lead: z.boolean().optional().describe('of several answers of the article, the one that it puts forward'),
    denied: z.boolean().optional().describe('the passage says that it is not so'),
    earlier: z.boolean().optional().describe('the article itself gives it as replaced: “up from the 40 of Tuesday”'),
  })
  .superRefine(exactlyOne('value', 'position', 'Give one of the two, as the claim asks.'))
  .superRefine(({ earlier, denied, lead }, context) => {
    if (!earlier || !(denied || lead)) return;
    context.addIssue({
      code: 'custom',
      message: `is true beside ${denied ? 'denied' : 'lead'}`,
      path: ['earlier'],
      params: { remedy: 'Keep one of the two: what the article replaces it neither denies nor puts forward.' },
    });
  });

export const statementSchema = z
  .strictObject({
    id: id.describe('a name for the passage, unique in the article; it becomes part of its address'),
    quote: passage.describe('the words of the article that make the statement'),
    speaker: reference.optional().describe('who said it: a file in speakers/; absent: the author’s own voice'),
    attribution: passage.optional().describe('the words of the article that say who said it'),
    refersTo: passage
      .optional()
      .describe('whom a pronoun or “the official” of the attribution means: the words that name'),
    role: text.optional().describe('the speaker’s role as the article gives it'),
    context: passage.optional().describe('the question asked, the condition set'),
    form: z
      .enum(FORMS)
      .describe(
        'in whose words: direct-quote (wholly inside quotation marks), paraphrase (the article words what somebody said), author-voice (the article itself), headline, caption',
      ),
    modality: z
      .enum(MODALITIES)
      .describe(
        'how firmly: confirmed (a party on its own decision or action), asserted (stated flatly), estimated, reported (“reportedly”), predicted (“will”), possible (“could”), open (not decided, not known), evaluative (a judgement)',
      ),
    when: z
      .strictObject({
        words: text.describe('the time words, located in the quote or else in the article'),
        date: date.optional().describe('EDTF, with finite ends; absent: the words give no date to read'),
        bound: z.enum(['until', 'from']).optional().describe('the words give only an end or only a start'),
        basis: z.enum(BASES).describe('how we know the date'),
        note: text.optional().describe('how the words were read'),
      })
      .optional()
      .describe('the time of which the passage speaks'),
    answers: z.array(answer).default([]).describe('the questions that the passage answers; there may be none'),
    beside: z
      .array(
        z.strictObject({
          claim: reference.describe('the id of the claim'),
          note: text.optional().describe('why it stands there, for readers'),
        }),
      )
      .default([])
      .describe('claims that this passage bears on without answering them; printed beneath the answer'),
    note: text.optional().describe('what readers should know of this passage'),
    accepted,
  })
  .superRefine((statement, context) => {
    if ((statement.speaker === undefined) !== (statement.attribution === undefined)) {
      const given = statement.speaker === undefined ? 'attribution' : 'speaker';
      const missing = statement.speaker === undefined ? 'speaker' : 'attribution';
      context.addIssue({
        code: 'custom',
        message: `stands without ${missing}`,
        path: [given],
        params: { remedy: `Add ${missing}: who speaks and the words that say so stand together.` },
      });
    }
  });

export const statementsSchema = z.array(statementSchema);

/** Binds words of an editor to what they were written about. */
const boundTo = text.describe('the digest of the comparison that the words were written for, as `check` prints it');

const claimBase = {
  question: text
    .refine(
      (value) => /[?？؟]\s*$/u.test(value),
      refusal('is not a question', 'Ask it so that it ends in a question mark.'),
    )
    .describe('the question, as the heading of its page'),
  label: text.describe('the question in a few words, for lists'),
  topic: reference.describe('the topic to which it belongs: a file in topics/'),
  asked: day.optional().describe('the day the question was asked: silence counts where a copy was read since'),
  about: z.enum(['present', 'future']).default('present').describe('whether it asks what is, or what will be'),
  comparableWithin: days.optional().describe('PnD: answers further apart are not compared'),
  finding: z
    .strictObject({ words: text.describe('what the articles say, in one neutral sentence'), while: boundTo })
    .optional()
    .describe('the title of the comparison; absent, or written for another one: the computed line'),
  corrections: z
    .array(
      correction.omit({ sha256: true }).extend({
        question: text.optional().describe('the question since this correction'),
        positions: z.record(z.string(), text).optional().describe('positions by id, as they are called since'),
      }),
    )
    .default([]),
  accepted,
};

const facing = z.strictObject({
  a: text.describe('a statement: <article>#<id>'),
  b: text.describe('the statement that faces it'),
  title: text.describe('what both speak of'),
  reason: text.describe('why they face each other'),
  while: boundTo,
});

const position = z.strictObject({ id, label: text.max(60) });

const quantityClaim = z
  .strictObject({
    kind: z.literal('quantity'),
    ...claimBase,
    unit: text.describe('what is counted: “troops”'),
    measure: text.describe('what is counted, in a word or two: “sent”, “fighting”'),
    course: z
      .enum(COURSES)
      .optional()
      .describe('cumulative: a running total; varying: a level; fixed: what is only found out'),
    cannotExceed: z
      .strictObject({ claim: reference, because: text })
      .optional()
      .describe('another figure that this one cannot exceed, and why'),
  })
  .refine(({ course, about }) => course !== 'cumulative' || about === 'present', {
    error: 'is cumulative, and the question is about the future',
    path: ['course'],
    params: { remedy: 'Remove it: forecasts do not add up from day to day.' },
  });

export const claimSchema = z.discriminatedUnion('kind', [
  quantityClaim,
  z.strictObject({
    kind: z.literal('position'),
    ...claimBase,
    positions: z.array(position).min(1).describe('the answers in words that articles give'),
    facing: facing.optional().describe('two passages that face each other, also without a relation'),
    table: z
      .array(z.strictObject({ pair: z.tuple([reference, reference]), relation: z.enum(PAIR_RELATIONS), reason: text }))
      .default([])
      .describe('for each two positions: agree, differ (both can be true), contradict or not-comparable, and why'),
  }),
]);

/** What the ledger says of one public id: nothing where it is published, else where it moved or why it was withdrawn. */
const permalink = z
  .strictObject({
    sha256: digest.optional().describe('of an article: the first digest under which its text was published'),
    question: text.optional().describe('of a claim: the question as it was first published'),
    positions: z.record(z.string(), text).optional().describe('of a claim: its positions, as they were first called'),
    movedTo: text.optional().describe('the public id that took its place'),
    withdrawn: z
      .strictObject({ date: day.describe('the day of the withdrawal'), reason: text.describe('why, for readers') })
      .optional(),
  })
  .refine(
    ({ movedTo, withdrawn }) => movedTo === undefined || withdrawn === undefined,
    refusal('gives both movedTo and withdrawn', 'Keep the one that holds.'),
  );

/** The ledger of every public id ever published; an id is the address without its slashes at both ends. */
export const permalinksSchema = z.record(z.string(), permalink);

/** The content folders, the file type in each, and the schema of one file's data. */
export const COLLECTIONS = {
  topics: { extension: '.yaml', schema: topicSchema },
  sources: { extension: '.yaml', schema: sourceSchema },
  speakers: { extension: '.yaml', schema: speakerSchema },
  articles: { extension: '.md', schema: articleSchema },
  statements: { extension: '.yaml', schema: statementsSchema },
  claims: { extension: '.md', schema: claimSchema },
  pages: { extension: '.md', schema: pageSchema },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type PermalinkData = z.output<typeof permalink>;
export type PermalinksData = z.output<typeof permalinksSchema>;
export type QuoteSelector = z.output<typeof quoteSchema>;
export type Evidence = z.output<typeof evidence>;
export type Correction = z.output<typeof correction>;
export type TrackerData = z.output<typeof trackerSchema>;
export type TopicData = z.output<typeof topicSchema>;
export type PageData = z.output<typeof pageSchema>;
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

/** The value of a fact; undefined where it is not known. */
export function knownValue<Value>(fact: Fact<Value>): Value | undefined {
  return fact.basis === 'unknown' ? undefined : fact.value;
}
