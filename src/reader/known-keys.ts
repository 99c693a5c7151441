/** What a schema allows at a path of some data, for messages that say what would be right and for placeholders. */
import { z } from 'zod';
import type { FieldPath } from './entry.ts';

/** The schema that applies at a path of the data; undefined where the path leads nowhere. */
export function schemaAt(schema: z.ZodType, path: FieldPath, data: unknown): z.ZodType | undefined {
  const bare = chosen(bareSchema(schema), data);
  const [key, ...rest] = path;
  if (key === undefined || bare === undefined) return path.length === 0 ? schema : undefined;
  const field = fieldOf(bare, key);
  return field && schemaAt(field, rest, (data as Record<PropertyKey, unknown> | null | undefined)?.[key]);
}

/** The keys that the schema knows at a path of the data; none where the path leads nowhere. */
export function keysAt(schema: z.ZodType, path: FieldPath, data: unknown): readonly string[] {
  const found = schemaAt(schema, path, data);
  const inner = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const bare = found && bareSchema(found);
  const member = bare && chosen(bare, inner);
  if (bare instanceof z.ZodDiscriminatedUnion && !member) return [...new Set(membersOf(bare).flatMap(keysOf))];
  return member instanceof z.ZodObject ? keysOf(member) : [];
}

function keysOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}

/** The schema below “optional” and “default”. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapped ? bareSchema(schema.unwrap() as z.ZodType) : schema;
}

function fieldOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodTuple) return (schema.def.items as z.ZodType[])[Number(key)];
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, z.ZodType>)[key] : undefined;
}

/** The member of a union that the data chose. */
function chosen(schema: z.ZodType, data: unknown): z.ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = schema.def.discriminator;
  const value = (data as Record<string, unknown> | null | undefined)?.[key];
  return membersOf(schema).find((member) => literalOf(member, key) === value);
}

/** The members of a union. */
export function membersOf(schema: z.ZodDiscriminatedUnion): z.ZodObject[] {
  return schema.options as z.ZodObject[];
}

/** The word by which a member of a union is chosen. */
export function literalOf(member: z.ZodObject, key: string): string {
  const literal = (member.shape as Record<string, z.ZodType>)[key];
  return literal instanceof z.ZodLiteral ? String([...literal.values][0]) : '';
}
