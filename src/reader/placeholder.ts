/** Values that a schema accepts, to stand in the place of faulty ones until the whole file has been judged. */
import { z } from 'zod';
import { membersOf, type Schema } from './schema-paths.ts';

/** Plain values of which one fits every kind of text or number that the content knows. */
const CANDIDATES: readonly unknown[] = [
  ...['en', 'en?', '2000-01-01', 'P1D', 'https://xx.org/', '0'.repeat(64)],
  ...[0, false, null],
];

/** A value that the schema accepts; undefined where the field may be absent or nothing is found. */
export function placeholder(schema: Schema): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodObject) return objectPlaceholder(schema);
  if (schema instanceof z.ZodArray) return fitting(schema, [[], [placeholder(schema.element)]]);
  if (schema instanceof z.ZodTuple) return schema.def.items.map(placeholder);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionPlaceholder(schema);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  return fitting(schema, CANDIDATES);
}

function fitting(schema: Schema, values: readonly unknown[]): unknown {
  return values.find((value) => z.safeParse(schema, value).success);
}

function objectPlaceholder({ shape }: z.ZodObject): Record<string, unknown> {
  const fields = Object.entries<Schema>(shape).map(([key, field]) => [key, placeholder(field)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The member with the fewest fields: for a fact, openly unknown. */
function unionPlaceholder(union: z.ZodDiscriminatedUnion): unknown {
  const all = membersOf(union).map(objectPlaceholder);
  return all.sort((a, b) => Object.keys(a).length - Object.keys(b).length)[0];
}
