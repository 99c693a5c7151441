/** The JSON Schemas of the content files, for the completion and the hints of editors. */
import { z } from 'zod';
import { isRecord } from '../domain/records.ts';
import { COLLECTIONS, permalinksSchema, trackerSchema } from '../domain/schema.ts';

/** What a content file may say, by the kind of file. */
export const FILE_SCHEMAS = {
  tracker: trackerSchema,
  permalinks: permalinksSchema,
  topics: COLLECTIONS.topics.schema,
  sources: COLLECTIONS.sources.schema,
  speakers: COLLECTIONS.speakers.schema,
  articles: COLLECTIONS.articles.schema,
  statements: COLLECTIONS.statements.schema,
  claims: COLLECTIONS.claims.schema,
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of what an editor writes: what has a default may be absent. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** The alternatives of a schema, itself where it has none. */
function alternatives(schema: JsonSchema): JsonSchema[] {
  const all = [schema['anyOf'], schema['oneOf'], schema['allOf']].flat().filter(isRecord);
  return [schema, ...all.flatMap(alternatives)];
}

/** What a schema says of each field of an object, by the fields’ names: of several alternatives, the ones that the object may be. */
export function fieldsOf(schema: JsonSchema, object: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const fields = alternatives(schema)
    .map(propertiesOf)
    .filter((properties) => fits(properties, object));
  return new Map(fields.flat());
}

function propertiesOf({ properties }: JsonSchema): [string, JsonSchema][] {
  if (!isRecord(properties)) return [];
  return Object.entries(properties).flatMap(([name, field]) => (isRecord(field) ? [[name, field]] : []));
}

/** Whether the fields that can have one value only have it. */
function fits(properties: readonly [string, JsonSchema][], object: JsonSchema): boolean {
  return properties.every(([name, { const: only }]) => only === undefined || only === object[name]);
}

/** What a schema says of the items of a list; nothing where it is no list. */
export function itemOf(schema: JsonSchema): JsonSchema | undefined {
  return alternatives(schema)
    .map(({ items }) => items)
    .find(isRecord);
}

/** The sentence that says what a field means. */
export function descriptionOf(schema: JsonSchema): string | undefined {
  return alternatives(schema)
    .map(({ description }) => description)
    .find((text) => typeof text === 'string');
}
