/** Years that lost their quotation marks, and figures that have them. */
import { isScalar, parseDocument, type Scalar } from 'yaml';
import type { z } from 'zod';
import { isKeyOf } from '../../domain/records.ts';
import { COLLECTIONS, trackerSchema } from '../../domain/schema.ts';
import { nameOf } from '../../reader/faults.ts';
import type { Edit } from './edits.ts';
import { yamlOf } from './yaml-fields.ts';

/** The edits that give each value the kind that its field asks for, where it is written in the other. */
export function valuesMended(texts: ReadonlyMap<string, string>): Edit[] {
  return [...texts].flatMap(([path, text]) => {
    const schema = schemaOf(path);
    return schema ? valuesIn(path, text, schema) : [];
  });
}

function schemaOf(path: string): z.ZodType | undefined {
  if (path === 'tracker.yaml') return trackerSchema;
  const [folder = ''] = path.split('/');
  return isKeyOf(COLLECTIONS, folder) && path.endsWith(COLLECTIONS[folder].extension)
    ? COLLECTIONS[folder].schema
    : undefined;
}

function valuesIn(path: string, text: string, schema: z.ZodType): Edit[] {
  const { yaml, from } = yamlOf(path, text);
  const document = parseDocument(yaml, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0) return [];
  const issues = schema.safeParse(document.toJS()).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const node = document.getIn(issue.path, true);
    const words = issue.code === 'invalid_type' && isScalar(node) ? mended(issue.expected, node) : undefined;
    if (words === undefined || !isScalar(node) || !node.range) return [];
    const [start, end] = node.range;
    return { path, start: from + start, end: from + end, words, what: `${nameOf(issue.path)}: ${words}` };
  });
}

/** A number or a yes of YAML as the text that it was written as; a text of digits as the number. */
function mended(expected: string, { value, source = '', type }: Scalar): string | undefined {
  if (expected === 'string' && type === 'PLAIN' && value !== null && source !== '') return JSON.stringify(source);
  const isFigure = typeof value === 'string' && /^\d+$|^\d{1,3}(?:[,_ ]\d{3})+$/.test(value);
  return expected === 'number' && isFigure ? String(Number(value.replace(/\D/g, ''))) : undefined;
}
