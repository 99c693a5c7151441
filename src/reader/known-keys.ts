/** Which keys a schema knows at a path, for messages that say what would be right. */
import { z } from 'zod';
import type { FieldPath } from './entry.ts';
import type { KnownKeys } from './faults.ts';

/** The keys that `schema` knows at any path of `data`; none where the path leads nowhere. */
export function knownKeys(schema: z.ZodType, data: unknown): KnownKeys {
  return (path) => {
    const node = descend(schema, path, data);
    return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
  };
}

function descend(schema: z.ZodType, path: FieldPath, data: unknown): z.ZodType | undefined {
  const bare = unwrap(schema, data);
  const [key, ...rest] = path;
  if (key === undefined || bare === undefined) return bare;
  const inner = (data as Record<PropertyKey, unknown> | undefined)?.[key];
  if (bare instanceof z.ZodArray) return descend(bare.element as z.ZodType, rest, inner);
  const field = bare instanceof z.ZodObject ? (bare.shape as Record<PropertyKey, z.ZodType>)[key] : undefined;
  return field && descend(field, rest, inner);
}

/** The schema below “optional” and “default”, and the member of a union that the data chose. */
function unwrap(schema: z.ZodType, data: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType, data);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = schema.def.discriminator;
  const chosen = (data as Record<string, unknown> | undefined)?.[key];
  return (schema.options as z.ZodType[]).find((option) => {
    const literal = option instanceof z.ZodObject ? (option.shape as Record<string, z.ZodType>)[key] : undefined;
    return literal instanceof z.ZodLiteral && literal.values.has(chosen as string);
  });
}
