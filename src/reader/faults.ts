/** Turns what zod found into issues that an editor can act on. */
import type { z } from 'zod';
import type { Issue, IssueCode } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { foldForPrint } from '../domain/text.ts';
import type { FieldPath } from './entry.ts';
import type { YamlReading } from './yaml.ts';

type ZodIssue = z.core.$ZodIssue;

/** Where fields and keys stand in the file that was checked, and how a value is spelt there. */
type Locator = Pick<YamlReading, 'locate' | 'locateKey' | 'source'>;

/** The issue for something that zod found; `keys` are those that may stand at its path. */
export function faultOf(issue: ZodIssue, value: unknown, at: Locator, keys: readonly string[]): Issue {
  const code: IssueCode = issue.code === 'custom' && issue.params?.['issue'] === 'bad-date' ? 'bad-date' : 'bad-field';
  const [what, remedy] = explain(issue, value, at.source(issue.path), keys);
  return { ...at.locate(issue.path), code, message: `${nameOf(issue.path)} ${what}`, remedy };
}

/** The issue for a key that the schema does not know; `meant` is the probable intent. */
export function unknownKey(
  path: FieldPath,
  key: string,
  at: Locator,
  known: readonly string[],
  meant: string | undefined,
): Issue {
  const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  return {
    ...at.locateKey(path, key),
    code: 'bad-field',
    message: `${nameOf([...path, foldForPrint(key)])} is not a known field`,
    remedy: meant ? `Did you mean “${meant}”?` : `Remove it.${list}`,
  };
}

/** “answers, item 2, claim”: a path as an editor would say it. */
export function nameOf(path: FieldPath): string {
  if (path.length === 0) return 'the file';
  return path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
}

type Explanation = [what: string, remedy: string];

function explain(issue: ZodIssue, value: unknown, source: string | undefined, keys: readonly string[]): Explanation {
  if (value === undefined && issue.code !== 'custom') return ['is missing', `Add it${expectation(issue, keys)}.`];
  if (value === null)
    return ['is empty', `Give it a value${expectation(issue, keys)}, or remove the key if it may be absent.`];
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value, source, keys);
    case 'invalid_value':
      return wrongWord(value, issue.values.map(String));
    case 'invalid_union':
      return wrongWord(value, membersIn(issue));
    case 'too_big':
      return tooMuch(issue.origin, `at most ${issue.maximum}`, 'large', 'long');
    case 'too_small':
      return tooMuch(issue.origin, `at least ${issue.minimum}`, 'small', 'short');
    default:
      return custom(issue);
  }
}

function tooMuch(origin: string, limit: string, size: string, length: string): Explanation {
  if (origin === 'number' || origin === 'int') return [`is too ${size} (${limit})`, `Give a number of ${limit}.`];
  const things = origin === 'string' ? 'characters' : 'items';
  return [`is too ${length} (${limit} ${things})`, `Give ${limit} ${things}.`];
}

/** What our own rules say: cause and, behind the colon, remedy. */
function custom(issue: ZodIssue): Explanation {
  const remedy = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  return [foldForPrint(issue.message), typeof remedy === 'string' ? remedy : 'Correct it there.'];
}

function expectation(issue: ZodIssue, keys: readonly string[]): string {
  if (issue.code === 'invalid_value') return `: one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union') return `: one of ${membersIn(issue).join(', ')}`;
  return issue.code === 'invalid_type' ? ` (${kindOf(issue.expected, keys)})` : '';
}

function membersIn(issue: ZodIssue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

const KINDS: Partial<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'fields with names',
  number: 'a number',
  boolean: 'true or false',
  tuple: 'a list of two',
};

function kindOf(expected: string, keys: readonly string[]): string {
  const kind = KINDS[expected] ?? expected;
  return expected === 'object' && keys.length > 0 ? `${kind}: ${keys.join(', ')}` : kind;
}

const FORMS: Partial<Record<string, string>> = {
  string: 'Write text.',
  array: 'Write one item a line, each behind “- ”.',
  tuple: 'Write two items: [a, b].',
  number: 'Write plain digits, without quotation marks and commas.',
  boolean: 'Write true or false.',
};

function wrongType(expected: string, value: unknown, source: string | undefined, keys: readonly string[]): Explanation {
  const spelt = foldForPrint(source ?? String(value));
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return [`is the ${typeof value} ${spelt} where text belongs`, `Put it in quotation marks: "${spelt}".`];
  if (expected === 'number' && typeof value === 'number')
    return [`is “${spelt}”, which is no number to count with`, FORMS['number'] ?? ''];
  const found = `is ${shown(value)} where ${KINDS[expected] ?? expected} ${expected === 'object' ? 'belong' : 'belongs'}`;
  if (expected === 'number' && /^\d+$|^\d{1,3}(?:[,_ ]\d{3})+$/.test(spelt))
    return [found, `Write ${spelt.replace(/\D/g, '')}.`];
  return [found, FORMS[expected] ?? `Write ${kindOf(expected, keys)}.`];
}

function wrongWord(value: unknown, words: readonly string[]): Explanation {
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  const all = `Write one of: ${words.join(', ')}.`;
  return [`is ${shown(value)}`, near ? `Did you mean “${near}”? ${all}` : all];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `“${foldForPrint(value.length > 60 ? `${value.slice(0, 60)}…` : value)}”`;
  return `the ${typeof value} ${String(value)}`;
}
