/** Turns what zod found into issues that an editor can act on. */
import type { z } from 'zod';
import type { Issue, IssueCode, Place } from '../issues.ts';
import { foldForPrint } from '../text.ts';
import type { FieldPath } from './entry.ts';
import { nearestWord } from './nearest.ts';

type ZodIssue = z.core.$ZodIssue;

/** Where fields and keys stand in the file that was checked. */
export interface Locator {
  locate(path: FieldPath): Place;
  locateKey(path: FieldPath, key: string): Place;
}

/** The shape of the schema at a path: its keys, for "did you mean". */
export type KnownKeys = (path: FieldPath) => readonly string[];

/** One issue for each fault that zod reports on a file’s data. */
export function faultsOf(error: z.ZodError, data: unknown, at: Locator, keys: KnownKeys): Issue[] {
  return error.issues.flatMap((issue) => faultOf(issue, data, at, keys));
}

function faultOf(issue: ZodIssue, data: unknown, at: Locator, keys: KnownKeys): Issue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, at, keys));
  const value = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  const code: IssueCode = issue.code === 'custom' && issue.params?.['issue'] === 'bad-date' ? 'bad-date' : 'bad-field';
  const [what, remedy] = explain(issue, value);
  return [{ ...at.locate(issue.path), code, message: `${nameOf(issue.path)} ${what}`, remedy }];
}

function unknownKey(path: FieldPath, key: string, at: Locator, keys: KnownKeys): Issue {
  const known = keys(path);
  const near = nearestWord(key, known);
  const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  return {
    ...at.locateKey(path, key),
    code: 'bad-field',
    message: `${nameOf([...path, foldForPrint(key)])} is not a known field`,
    remedy: near ? `Did you mean “${near}”?` : `Remove it.${list}`,
  };
}

/** “answers, item 2, claim”: a path as an editor would say it. */
function nameOf(path: FieldPath): string {
  if (path.length === 0) return 'the file';
  return path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
}

function explain(issue: ZodIssue, value: unknown): [string, string] {
  if (value === undefined && issue.code !== 'custom') return ['is missing', `Add it${expectation(issue)}.`];
  if (value === null)
    return ['is empty', `Give it a value${expectation(issue)}, or remove the key if it may be absent.`];
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value);
  if (issue.code === 'invalid_value') return [`is ${shown(value)}`, `Write one of: ${issue.values.join(', ')}.`];
  if (issue.code === 'invalid_union') return ['is not one of the kinds allowed', unionRemedy(issue)];
  if (issue.code === 'too_big') return [`is too long or too large (at most ${issue.maximum})`, 'Shorten it.'];
  if (issue.code === 'too_small')
    return [`is too short or too small (at least ${issue.minimum})`, 'Add what is missing.'];
  return [foldForPrint(issue.message), 'Correct it there.'];
}

function expectation(issue: ZodIssue): string {
  if (issue.code === 'invalid_value') return `: one of ${issue.values.join(', ')}`;
  return issue.code === 'invalid_type' ? ` (${TYPES[issue.expected] ?? issue.expected})` : '';
}

function unionRemedy(issue: Extract<ZodIssue, { code: 'invalid_union' }>): string {
  const options = (issue as { options?: readonly unknown[] }).options;
  return options ? `Write one of: ${options.join(', ')}.` : 'Compare it with the other files of this folder.';
}

const TYPES: Partial<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'fields with names',
  number: 'a number',
  boolean: 'true or false',
  tuple: 'a list of two',
};

function wrongType(expected: string, value: unknown): [string, string] {
  const found = `is ${shown(value)} where ${TYPES[expected] ?? expected} belongs`;
  const quotable = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return [found, quotable ? `Put it in quotation marks: "${String(value)}".` : 'Write it in that form.'];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `“${foldForPrint(value.length > 60 ? `${value.slice(0, 60)}…` : value)}”`;
  return `the ${typeof value} ${String(value)}`;
}
