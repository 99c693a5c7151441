/** Characters in text fields that no reader sees or can tell from others. */
import type { Issue } from '../domain/issues.ts';
import { isRecord } from '../domain/records.ts';
import { codePoint, type Range, shortened } from '../domain/text.ts';
import { type FieldPath, isInvalidPath } from './entry.ts';
import { nameOf } from './faults.ts';
import type { YamlReading } from './yaml.ts';

const WESTERN = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What is looked for, how a message calls it, and what must not stand on the same line. */
type Kind = readonly [pattern: RegExp, what: string, unless?: RegExp];

const KINDS: readonly Kind[] = [
  [/[\u034F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u2060-\u2064\u2800\u3164\uFFA0]/u, 'is invisible'],
  [/[\u061C\u200E\u200F]/u, 'marks a direction that the text has already', RIGHT_TO_LEFT],
  [new RegExp(`(?<=${WESTERN})[\\u200B-\\u200D]|[\\u200B-\\u200D](?=${WESTERN})`, 'u'), 'is invisible'],
  [/(?<=\p{Mn}{2})\p{Mn}(?<=[\u0300-\u036F])/u, 'is the third of a stack of accents'],
  [
    /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u,
    'has letters of two alphabets',
  ],
];

/** Any of these: most files hold none, and are done. */
const SUSPECT = new RegExp(KINDS.map(([{ source }]) => source).join('|'), 'u');

/** Fields that hold words of an article: what stands there is the article’s, and is judged with it. */
const QUOTED = new Set<PropertyKey>(['exact', 'prefix', 'suffix', 'words', 'excerpt', 'role']);

/** Letters of two alphabets side by side, or three accents on one. */
const DISGUISED =
  /\p{Script=Latin}[[\u0370-\u052F]--[μΔΩλβγσπθ]]|[[\u0370-\u052F]--[μΔΩλβγσπθ]]\p{Script=Latin}|\p{L}[\u0300-\u036F]{3,}/gv;
/** A copy without any of these, as most are, is done. */
const MAY_BE_DISGUISED = /[A-Za-z\u00C0-\u024F][\u0370-\u052F]|[\u0370-\u052F][A-Za-z\u00C0-\u024F]|[\u0300-\u036F]{3}/;

/** The words of a copy that look like others: “pаypal” with a Cyrillic letter, letters under a stack of accents. */
export function disguisedIn(text: string): { readonly start: number; readonly words: string }[] {
  if (!MAY_BE_DISGUISED.test(text)) return [];
  let last = 0;
  return [...text.matchAll(DISGUISED)].flatMap(({ index, 0: found }) => {
    if (index < last) return [];
    const { start, end } = wordAround(text, index, index + found.length);
    last = end;
    return { start, words: shortened(text.slice(start, end)) };
  });
}

/** A stretch of a text with the letters around it; step by step, since a pattern that begins with any letters takes hours in a long word. */
function wordAround(text: string, start: number, end: number): Range {
  let [first, last] = [start, end];
  while (LETTER.test(text[first - 1] ?? '')) first -= 1;
  while (LETTER.test(text[last] ?? '')) last += 1;
  return { start: first, end: last };
}

const LETTER = /\p{L}/u;

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
  const [found] = KINDS.flatMap((kind) => findIn(text, kind) ?? []);
  if (!found || isInvalidPath(yaml, path)) return [];
  const { start, end } = wordAround(text, found.start, found.end);
  const isOne = found.end - found.start === 1;
  const shown = isOne ? codePoint(text.slice(found.start, found.end)) : `“${shortened(text.slice(start, end))}”`;
  const message = `${nameOf(path)} holds ${shown}, which ${found.what}`;
  const remedy = 'Type the text anew, without that character.';
  return [{ ...yaml.locate(path), code: 'hidden-character', message, remedy }];
}

/** The first place of a kind in a text. */
function findIn(text: string, [pattern, what, unless]: Kind): (Range & { readonly what: string }) | undefined {
  let from = 0;
  for (const line of text.split('\n')) {
    const found = unless?.test(line) ? undefined : pattern.exec(line);
    if (found) return { start: from + found.index, end: from + found.index + found[0].length, what };
    from += line.length + 1;
  }
  return undefined;
}
