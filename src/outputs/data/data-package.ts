/** The description of the open data for programs: a Frictionless data package, and a schema.org Dataset. */

import { z } from 'zod';
import { TABLE_NAMES, type TableName } from '../../domain/vocabulary.ts';
import type { Tracker } from '../../model/tracker.ts';
import { DATA } from '../../view/addresses.ts';
import { newestLine } from '../../view/claims/lines.ts';
import { openDataLines } from '../../words/words.ts';
import type { Address } from '../citations/references.ts';
import { columnsOf, TABLES } from './records.ts';

/** The file of a table. */
export const tablePath = (table: TableName, extension: string) => `${DATA}${table}.${extension}`;

/** A format in which every table is to be had. */
interface Distribution {
  readonly extension: string;
  readonly mediaType: string;
}

/** What a licence can cover here, and what it cannot. */
export const LICENCE_SCOPE = openDataLines.licenceScope;

/** What is done to text that a spreadsheet would run. */
export const CSV_GUARD = openDataLines.csvGuard;

/** The version of the data: the last day on which something entered or was corrected. */
export function dataVersion({ articles }: Tracker): string {
  const days = articles.flatMap(({ data }) => [data.recorded, ...data.corrections.map(({ date }) => date)]);
  return days.sort().at(-1) ?? 'empty';
}

/** The descriptor of a Frictionless data package. */
export function dataPackage(tracker: Tracker, address: Address): object {
  const { name, title, sentence, licence } = tracker.data;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'tracker',
    title: `${name}: ${title}`,
    description: [sentence, `${newestLine(tracker)}.`, LICENCE_SCOPE, CSV_GUARD].join(' '),
    homepage: address(DATA),
    version: dataVersion(tracker),
    ...(licence && { licenses: [{ name: licence.name, title: licence.title, path: licence.address }] }),
    resources: TABLE_NAMES.map((table) => ({
      name: table,
      description: TABLES[table].holds,
      path: `${table}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      schema: tableSchema(table),
    })),
  };
}

function tableSchema(table: TableName): object {
  const { key } = TABLES[table];
  return {
    fields: columnsOf(table).map((name) => fieldOf(table, name)),
    missingValues: [''],
    ...(key && { primaryKey: [key] }),
    ...foreignKeys(table),
  };
}

type Property = z.core.JSONSchema.JSONSchema;

function fieldOf(table: TableName, name: string): object {
  const found = z.toJSONSchema(TABLES[table].record).properties?.[name];
  const property = typeof found === 'object' ? found : {};
  const kind = property.anyOf?.find(({ type }) => type !== 'null') ?? property;
  const description = property.description ?? kind.description;
  return {
    name,
    ...fieldType(kind),
    ...(description && { description: kind.type === 'array' ? openDataLines.list(description) : description }),
    ...constraints(kind, property.anyOf === undefined && !Array.isArray(property.type)),
  };
}

function fieldType({ type, format }: Property): object {
  if (type === 'integer') return { type };
  if (format === 'date') return { type: format };
  return { type: 'string', ...(format === 'uri' && { format }) };
}

/** A list may be empty, which a cell cannot tell from a missing value. */
function constraints({ type, format, enum: words, pattern }: Property, given: boolean): object {
  const all = {
    ...(given && type !== 'array' && { required: true }),
    ...(words && { enum: words }),
    ...(pattern && format === undefined && { pattern }),
  };
  return Object.keys(all).length > 0 ? { constraints: all } : {};
}

/** The fields of each table that hold ids of another. */
const REFERS_TO = {
  statements: { article: 'articles', speaker: 'speakers' },
  answers: { claim: 'claims', statement: 'statements', article: 'articles' },
  claims: {},
  comparisons: { claim: 'claims', a: 'statements', b: 'statements' },
  articles: { source: 'sources' },
  speakers: {},
  sources: {},
} as const satisfies Record<TableName, Readonly<Record<string, TableName>>>;

function foreignKeys(table: TableName): object {
  const refers = Object.entries(REFERS_TO[table]);
  if (refers.length === 0) return {};
  return {
    foreignKeys: refers.map(([field, resource]) => ({ fields: [field], reference: { resource, fields: ['id'] } })),
  };
}

/** The data as a schema.org Dataset. */
export function datasetLd(tracker: Tracker, address: Address, formats: readonly Distribution[]): object {
  const { name, title, sentence, licence, language } = tracker.data;
  const files = TABLE_NAMES.flatMap((table) => formats.map((format) => ({ table, ...format })));
  return {
    '@type': 'Dataset',
    '@id': address(DATA),
    name: `${name}: ${title}`,
    description: `${sentence} ${LICENCE_SCOPE}`,
    url: address(DATA),
    version: dataVersion(tracker),
    inLanguage: language,
    creator: { '@type': 'Organization', name, url: address('/') },
    ...(licence?.address && { license: licence.address }),
    isAccessibleForFree: true,
    distribution: files.map(({ table, extension, mediaType }) => ({
      '@type': 'DataDownload',
      name: TABLES[table].holds,
      encodingFormat: mediaType,
      contentUrl: address(tablePath(table, extension)),
    })),
  };
}
