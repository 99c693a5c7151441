/** The open data as flat records, one schema for each table; the JSON Schema and the CSV columns come out of them. */
import { z } from 'zod';
import { RELATIONS } from '../model/tracker.ts';
import { BASES, FORMS, MODALITIES, PAIR_RELATIONS, SPEAKER_KINDS, VALUE_FORMS } from '../schema.ts';

const address = z.url().describe('full public address');
const maybe = z.string().nullable();
const basis = z.enum(BASES);
const reference = z.string().describe('a statement: <article>#<id>');

export const statementRecord = z.strictObject({
  id: reference,
  address,
  article: z.string(),
  number: z.int().describe('its place among the statements of its article, from 1'),
  exact: z.string().describe('the words, exactly as they stand in the copy'),
  start: z.int().describe('where they begin in the article text, in UTF-16 units'),
  end: z.int(),
  language: z.string(),
  speaker: maybe.describe('null: no speaker is named'),
  attribution: maybe.describe('the words of the article that say who said it'),
  role: maybe.describe('the speaker’s role as the article gives it'),
  context: maybe.describe('the question asked or the condition set, in the article’s words'),
  form: z.enum(FORMS),
  modality: z.enum(MODALITIES),
  when_words: maybe.describe('its time words, as they stand in the article'),
  when_date: maybe.describe('how they are read, EDTF'),
  when_basis: basis.nullable(),
  claims: z.array(z.string()).describe('the claims it answers'),
});

export const answerRecord = z.strictObject({
  claim: z.string(),
  statement: reference,
  article: z.string(),
  column: z.string().describe('the source; an article of unknown source is a column of its own'),
  place: z.enum(['lead', 'also', 'earlier']).describe('heads the cell, stands beneath it, or is of an earlier article'),
  answer: z.string().describe('the figure as printed, or the label of the position'),
  position: maybe,
  value_words: maybe.describe('the figure as printed'),
  value_form: z.enum(VALUE_FORMS).nullable(),
  value_number: z.array(z.string()).describe('the number or numbers that stand in the words; never a reading of ours'),
  unit: maybe,
  excerpt: maybe.describe('the few words that a row prints'),
  as_of: maybe.describe('the day to which the answer belongs, EDTF'),
  as_of_basis: basis,
});

export const claimRecord = z.strictObject({
  id: z.string(),
  address,
  question: z.string(),
  label: z.string(),
  topic: z.string(),
  kind: z.enum(['quantity', 'position']),
  about: z.enum(['present', 'future']),
  unit: maybe,
  relation: z.enum(RELATIONS).describe('how the answers of the sources compare; the strongest of all pairs'),
  relation_words: z.string().describe('the same as the page prints it'),
  sources: z.int().describe('how many sources answer'),
  groups: z.array(z.string()).describe('equal answers, largest group first: “3,000: 4”'),
  tensions: z.array(z.string()).describe('answers within one article that are hard to square'),
  line: z.string().describe('what the articles say, in one generated line'),
  reported: z.string().describe('the dates of the answering articles, in words'),
});

export const comparisonRecord = z.strictObject({
  claim: z.string(),
  relation: z.enum(RELATIONS),
  relation_words: z.string(),
  a: reference,
  b: reference,
  gap_days: z.int().nullable().describe('days between the nearest ends of the two dates; null where one is unknown'),
  within_days: z.int().nullable().describe('how far apart answers to this claim may lie'),
  reason: maybe.describe('the editor’s reason, from the table of the claim'),
  weakest_basis: basis,
});

export const articleRecord = z.strictObject({
  id: z.string(),
  address,
  title: maybe,
  title_basis: basis,
  authors: z.array(z.string()),
  authors_basis: basis,
  source: maybe,
  source_basis: basis,
  date: maybe.describe('EDTF'),
  date_basis: basis,
  original: maybe.describe('the address at which it was published'),
  original_basis: basis,
  rights: maybe,
  rights_basis: basis,
  language: z.string(),
  recorded: z.iso.date().describe('the day it entered the tracker'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('digest of the article text as UTF-8'),
  statements: z.int(),
});

export const speakerRecord = z.strictObject({
  id: z.string(),
  address,
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  statements: z.int(),
});

export const sourceRecord = z.strictObject({
  id: z.string(),
  address,
  name: z.string(),
  basis,
  site: maybe,
  articles: z.int(),
});

export type StatementRecord = z.output<typeof statementRecord>;
export type AnswerRecord = z.output<typeof answerRecord>;
export type ClaimRecord = z.output<typeof claimRecord>;
export type ComparisonRecord = z.output<typeof comparisonRecord>;
export type ArticleRecord = z.output<typeof articleRecord>;
export type SpeakerRecord = z.output<typeof speakerRecord>;
export type SourceRecord = z.output<typeof sourceRecord>;

/** A claim with everything that its page shows, as one file beside it. */
export const claimDocument = z.strictObject({
  claim: claimRecord,
  answers: z.array(answerRecord),
  comparisons: z.array(comparisonRecord),
  history: z.array(
    z.strictObject({ recorded: z.iso.date(), articles: z.array(z.string()), relation: z.enum(RELATIONS) }),
  ),
  positions: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  table: z.array(
    z.strictObject({ pair: z.array(z.string()).length(2), relation: z.enum(PAIR_RELATIONS), reason: z.string() }),
  ),
  statements: z.array(statementRecord),
  articles: z.array(articleRecord),
  sources: z.array(sourceRecord),
  speakers: z.array(speakerRecord),
});

export type ClaimDocument = z.output<typeof claimDocument>;

/** The tables, and what each holds. */
export const TABLES = {
  statements: { record: statementRecord, key: 'id', holds: 'every located statement, with its exact words' },
  answers: { record: answerRecord, key: undefined, holds: 'which statement answers which claim, and how' },
  claims: { record: claimRecord, key: 'id', holds: 'every question, and how its answers compare' },
  comparisons: { record: comparisonRecord, key: undefined, holds: 'every pair of sources that answer one claim' },
  articles: { record: articleRecord, key: 'id', holds: 'every article held: its facts with their basis, not its text' },
  speakers: { record: speakerRecord, key: 'id', holds: 'every person or body a statement is attributed to' },
  sources: { record: sourceRecord, key: 'id', holds: 'every outlet, with the basis of that identification' },
} as const;

export type TableName = keyof typeof TABLES;

/** The columns of a table, in the order of its records. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].record.shape);
}

/** The JSON Schema of all tables and of the file beside each claim. */
export function jsonSchema(id: string): object {
  const definitions = Object.entries(TABLES).map(([name, { record }]) => [name, definition(record)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    $defs: { ...Object.fromEntries(definitions), claim: definition(claimDocument) },
  };
}

function definition(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
