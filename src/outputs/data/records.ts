/** The open data as flat records, one schema for each table; the JSON Schema and the CSV columns come out of them. */
import { z } from 'zod';
import {
  BASES,
  COURSES,
  FORMS,
  GROUNDS,
  MODALITIES,
  PAIR_RELATIONS,
  PUBLISH_RULES,
  RELATIONS,
  SPEAKER_KINDS,
  STANDINGS,
  type TableName,
  VALUE_FORMS,
} from '../../domain/vocabulary.ts';
import { FIELD_NOTES, TABLE_NOTES } from '../../words/words.ts';

const address = z.url().describe(FIELD_NOTES.address);
const maybe = z.string().nullable();
const basis = z.enum(BASES);
const bound = z.enum(['until', 'from']).nullable();
const reference = z.string().describe(FIELD_NOTES.statement);

export const statementRecord = z.strictObject({
  id: reference,
  address,
  article: z.string(),
  number: z.int().describe(FIELD_NOTES.number),
  exact: z.string().describe(FIELD_NOTES.exact),
  start: z.int().describe(FIELD_NOTES.start),
  end: z.int(),
  language: z.string(),
  speaker: maybe.describe(FIELD_NOTES.speaker),
  attribution: maybe.describe(FIELD_NOTES.attribution),
  role: maybe.describe(FIELD_NOTES.role),
  context: maybe.describe(FIELD_NOTES.context),
  form: z.enum(FORMS),
  modality: z.enum(MODALITIES),
  when_words: maybe.describe(FIELD_NOTES.whenWords),
  when_date: maybe.describe(FIELD_NOTES.whenDate),
  when_bound: bound.describe(FIELD_NOTES.bound),
  when_basis: basis.nullable(),
  claims: z.array(z.string()).describe(FIELD_NOTES.claims),
});

export const answerRecord = z.strictObject({
  claim: z.string(),
  statement: reference,
  article: z.string(),
  column: z.string().describe(FIELD_NOTES.column),
  place: z.enum(['lead', 'also', 'earlier']).describe(FIELD_NOTES.place),
  standing: z.enum(STANDINGS).describe(FIELD_NOTES.standing),
  denied: z.boolean().describe(FIELD_NOTES.denied),
  modality: z.enum(MODALITIES).describe(FIELD_NOTES.modality),
  answer: z.string().describe(FIELD_NOTES.answer),
  position: maybe,
  value_words: maybe.describe(FIELD_NOTES.valueWords),
  value_form: z.enum(VALUE_FORMS).nullable(),
  value_number: z.array(z.string()).describe(FIELD_NOTES.valueNumber),
  unit: maybe,
  excerpt: maybe.describe(FIELD_NOTES.excerpt),
  as_of: maybe.describe(FIELD_NOTES.asOf),
  as_of_bound: bound.describe(FIELD_NOTES.bound),
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
  course: z.enum(COURSES).nullable().describe(FIELD_NOTES.course),
  asked: z.iso.date().nullable().describe(FIELD_NOTES.asked),
  unit: maybe,
  relation: z.enum(RELATIONS).describe(FIELD_NOTES.relation),
  relation_words: z.string().describe(FIELD_NOTES.relationWords),
  sources: z.int().describe(FIELD_NOTES.sources),
  groups: z.array(z.string()).describe(FIELD_NOTES.groups),
  group_texts: z.array(z.string()).describe(FIELD_NOTES.origins),
  agreeing: z.array(z.string()).describe(FIELD_NOTES.brackets),
  tensions: z.array(z.string()).describe(FIELD_NOTES.tensions),
  line: z.string().describe(FIELD_NOTES.line),
  reported: z.string().describe(FIELD_NOTES.reported),
});

export const comparisonRecord = z.strictObject({
  claim: z.string(),
  relation: z.enum(RELATIONS),
  relation_words: z.string(),
  ground: z.enum(GROUNDS).describe(FIELD_NOTES.ground),
  a: reference,
  b: reference,
  shared: z.array(reference).describe(FIELD_NOTES.shared),
  unshared: z.array(reference).describe(FIELD_NOTES.unshared),
  gap_days: z.int().nullable().describe(FIELD_NOTES.gapDays),
  within_days: z.int().nullable().describe(FIELD_NOTES.withinDays),
  reason: maybe.describe(FIELD_NOTES.reason),
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
  date: maybe.describe(FIELD_NOTES.date),
  date_basis: basis,
  original: maybe.describe(FIELD_NOTES.original),
  original_basis: basis,
  rights: maybe,
  rights_basis: basis,
  publish: z.enum(PUBLISH_RULES).describe(FIELD_NOTES.publish),
  origin: maybe.describe(FIELD_NOTES.origin),
  origin_whole: z.boolean().nullable().describe(FIELD_NOTES.originWhole),
  origin_basis: basis.nullable(),
  archived: maybe.describe(FIELD_NOTES.archived),
  archived_basis: basis.nullable(),
  language: z.string(),
  recorded: z.iso.date().describe(FIELD_NOTES.recorded),
  read: z.iso.date().nullable().describe(FIELD_NOTES.read),
  excerpt_of: maybe.describe(FIELD_NOTES.excerptOf),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(FIELD_NOTES.sha256),
  statements: z.int(),
});

export const speakerRecord = z.strictObject({
  id: z.string(),
  address,
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  speaks_for: maybe.describe(FIELD_NOTES.speaksFor),
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
  statements: { record: statementRecord, key: 'id', holds: TABLE_NOTES.statements },
  answers: { record: answerRecord, key: undefined, holds: TABLE_NOTES.answers },
  claims: { record: claimRecord, key: 'id', holds: TABLE_NOTES.claims },
  comparisons: { record: comparisonRecord, key: undefined, holds: TABLE_NOTES.comparisons },
  articles: { record: articleRecord, key: 'id', holds: TABLE_NOTES.articles },
  speakers: { record: speakerRecord, key: 'id', holds: TABLE_NOTES.speakers },
  sources: { record: sourceRecord, key: 'id', holds: TABLE_NOTES.sources },
} as const satisfies Record<TableName, { record: z.ZodObject; key: string | undefined; holds: string }>;

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
