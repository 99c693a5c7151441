/** Schemas and data by path: what a schema allows at a place, and what stands there. */
import { z } from 'zod';
import { isRecord } from '../domain/records.ts';
import type { FieldPath } from './entry.ts';

export type Schema = z.core.$ZodType;

/** What the data hold at a path; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

/** The schema that applies at a path of the data; undefined where the path leads nowhere. */
export function schemaAt(schema: Schema, [key, ...rest]: FieldPath, data: unknown): Schema | undefined {
  if (key === undefined) return schema;
  const field = fieldOf(chosenMember(bareSchema(schema), data), String(key));
  return field && schemaAt(field, rest, valueAt(data, [key]));
}

/** The keys that the schema knows at a path of the data; none where the path leads nowhere. */
export function keysAt(schema: Schema, path: FieldPath, data: unknown): readonly string[] {
  const found = schemaAt(schema, path, data);
  const bare = found && bareSchema(found);
  const member = bare && chosenMember(bare, valueAt(data, path));
  if (bare instanceof z.ZodDiscriminatedUnion && !member)
    return [...new Set(membersOf(bare).flatMap(({ shape }) => Object.keys(shape)))];
  return member instanceof z.ZodObject ? Object.keys(member.shape) : [];
}

/** The schema below “optional” and “default”. */
export function bareSchema(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bareSchema(schema.unwrap()) : schema;
}

function fieldOf(schema: Schema | undefined, key: string): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(key)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject ? schema.shape[key] : undefined;
}

/** Of a union the member that the data choose; any other schema is its own. */
function chosenMember(schema: Schema, data: unknown): Schema | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const name = valueAt(data, [discriminator]);
  return membersOf(schema).find((member) => literalOf(member, discriminator) === name);
}

/** The members of a union. */
export function membersOf(union: z.ZodDiscriminatedUnion): z.ZodObject[] {
  return union.options.filter((member) => member instanceof z.ZodObject);
}

/** The word by which a member of a union is chosen. */
export function literalOf({ shape }: z.ZodObject, key: string): string {
  const literal = shape[key];
  return literal instanceof z.ZodLiteral ? String([...literal.values][0]) : '';
}
