/** Characters in text fields that no reader sees or can tell from others. */
import type { Issue } from '../domain/issues.ts';
import { isRecord } from '../domain/records.ts';
import { codePoint } from '../domain/text.ts';
import { type FieldPath, isInvalidPath } from './entry.ts';
import { nameOf } from './faults.ts';
import type { YamlReading } from './yaml.ts';

const WESTERN = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';

/** What is looked for, and how a message calls it. */
const KINDS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/[\u00AD\u180E\u2060-\u2064]/u, 'is invisible'],
  [new RegExp(`(?<=${WESTERN})[\\u200B-\\u200D]|[\\u200B-\\u200D](?=${WESTERN})`, 'u'), 'is invisible'],
  [/(?<=\p{Mn}{2})\p{Mn}(?<=[\u0300-\u036F])/u, 'is the third of a stack of accents'],
  [
    /\p{L}*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})\p{L}*/u,
    'has letters of two alphabets',
  ],
];

/** Any of these: most files hold none, and are done. */
const SUSPECT = new RegExp(KINDS.map(([{ source }]) => source).join('|'), 'u');

/** Fields that hold words of an article: what stands there is the article’s, and is judged with it. */
const QUOTED = new Set<PropertyKey>(['exact', 'prefix', 'suffix', 'words', 'excerpt', 'role']);

/** One issue for each text field of ours in which such a character stands. */
export function hiddenCharacters(text: string, yaml: YamlReading, invalidPaths: readonly FieldPath[]): Issue[] {
  return SUSPECT.test(text) || /\\[uUx]/.test(text) ? inValue(yaml.data, [], { ...yaml, invalidPaths }) : [];
}

function inValue(value: unknown, path: FieldPath, yaml: YamlReading): Issue[] {
  if (typeof value === 'string') return QUOTED.has(path.at(-1) ?? '') ? [] : inText(value, path, yaml);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inValue(inner, [...path, Array.isArray(value) ? Number(key) : key], yaml),
  );
}

function inText(text: string, path: FieldPath, yaml: YamlReading): Issue[] {
  const [pattern, what] = KINDS.find(([one]) => one.test(text)) ?? [];
  const character = pattern?.exec(text)?.[0];
  if (character === undefined || isInvalidPath(yaml, path)) return [];
  const shown = character.length > 1 ? `“${character}”` : codePoint(character);
  const message = `${nameOf(path)} holds ${shown}, which ${what}`;
  const remedy = 'Type the text anew, without that character.';
  return [{ ...yaml.locate(path), code: 'hidden-character', message, remedy }];
}
