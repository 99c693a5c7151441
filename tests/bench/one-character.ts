/** One-character changes of a content: of its quotes, figures, digests, dates, ids and copies; what the gate says of each. */
import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { Notice } from '../../src/domain/notices.ts';
import { foldArticle } from '../../src/domain/text.ts';
import { openQuestions, type Verdict } from '../../src/model/build/gate.ts';
import { copyOf } from '../../src/model/copies.ts';
import { randomBelow } from '../fixtures/texts.ts';
import { type Files, verdictOf, withFiles } from '../gate/world.ts';

/** What a field holds, by its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...{ exact: 'quote', prefix: 'quote', suffix: 'quote', words: 'quote', excerpt: 'quote', role: 'quote' },
  ...{ exactly: 'figure', atLeast: 'figure', atMost: 'figure', upTo: 'figure', about: 'figure', vague: 'figure' },
  ...{ sha256: 'digest', date: 'date', recorded: 'date', read: 'date', asked: 'date' },
  ...{ id: 'id', speaker: 'id', claim: 'id', position: 'id', topic: 'id' },
};
type Kind = 'quote' | 'figure' | 'digest' | 'date' | 'id' | 'copy';

/** A stretch of a file that is worth mutating. */
export interface Target {
  readonly path: string;
  readonly kind: Kind;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Every such stretch of the statements, articles and claims of a content. */
export function targetsOf(files: Files): Target[] {
  return [...files].flatMap(([path, text]) => {
    if (!/^(?:statements|articles|claims)\//.test(path)) return [];
    const close = path.endsWith('.md') ? text.indexOf('\n---\n', 3) : text.length;
    const from = path.endsWith('.md') ? text.indexOf('\n') + 1 : 0;
    const isOurs = path.startsWith('claims/');
    const fields = scalarsOf(text.slice(from, close))
      .filter(({ kind }) => !isOurs || kind !== 'quote')
      .map((one) => ({ path, ...one, start: from + one.start, end: from + one.end }));
    const body = { path, kind: 'copy', field: 'the copy', start: close + 5, end: text.length } as const;
    return path.startsWith('articles/') ? [...fields, body] : fields;
  });
}

function scalarsOf(yaml: string): Omit<Target, 'path'>[] {
  const found: Omit<Target, 'path'>[] = [];
  visit(parseDocument(yaml), {
    Pair: (_key, { key, value }) => {
      const field = isScalar(key) ? String(key.value) : '';
      const kind = Object.hasOwn(KINDS, field) ? KINDS[field] : undefined;
      const range = kind && isScalar(value) ? (value as Scalar).range : undefined;
      if (kind && range) found.push({ kind, field, start: range[0], end: range[1] });
    },
  });
  return found;
}

export const SIGNS = [
  ...'aeiotnsrhldcumfpgwybvkxjqz',
  ...'AESTN0123456789',
  ...'.,;:-–—’\'‘"“”()!?%',
  ...'аеоαο\u00A0\u00AD\u200B\u2009éß中',
];

/** Ways to change a text by one character at a place. */
export const CHANGES = {
  substituted: (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1),
  inserted: (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at),
  deleted: (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  swapped: (text: string, at: number) =>
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
} as const;

/** What became of a change; `wrongly` only where the gate should have seen it. */
export type Fate = 'refused' | 'asked' | 'the same' | 'still so' | 'may be so' | 'wrongly passed';

export interface Mutation {
  readonly target: Target;
  readonly at: number;
  readonly change: keyof typeof CHANGES;
  readonly sign: string;
}

/** What the gate says of a content with one character changed. */
export function fateOf(
  files: Files,
  { target, at, change, sign }: Mutation,
): { readonly fate: Fate; readonly text: string } {
  const before = files.get(target.path) ?? '';
  const text = CHANGES[change](before, at, sign);
  const verdict = verdictOf(withFiles(files, { [target.path]: text }));
  if (verdict.issues.length > 0) return { fate: 'refused', text };
  if (questionsOf(verdict).length > 0) return { fate: 'asked', text };
  return { fate: reasonFor(target, before, text), text };
}

/** What an editor is asked about, but for rights: of some stories they are not known, whatever else is changed. */
export function questionsOf(verdict: Verdict): Notice[] {
  return openQuestions(verdict).filter(({ code }) => code !== 'unknown-rights');
}

/** Why a change that passes is in order. */
function reasonFor(target: Target, before: string, text: string): Fate {
  if (saysTheSame(target, before, text)) return 'the same';
  if (target.kind === 'quote') return 'still so';
  return target.kind === 'date' ? 'may be so' : 'wrongly passed';
}

function saysTheSame({ path, kind, field }: Target, before: string, text: string): boolean {
  if (kind === 'copy') return textOf(before) === textOf(text) && frontOf(before) === frontOf(text);
  const data = (of: string) =>
    foldArticle(JSON.stringify(parseDocument(path.endsWith('.md') ? frontOf(of) : of).toJS()));
  const [was, is] = [data(before), data(text)];
  return was === is || (field === 'vague' && plain(was) === plain(is));
}

/** Vague number words are read in any case, with any space around. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\p{Z}+/gu, '');
}

function frontOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1, text.indexOf('\n---\n', 3));
}

function textOf(text: string): string {
  const body = text.slice(text.indexOf('\n---\n', 3) + 5);
  return copyOf({
    id: '',
    file: '',
    data: undefined,
    body,
    bodyLine: 1,
    locate: () => ({ file: '', line: 1, column: 1 }),
  }).text;
}

/** As many changes of a content, the same in every run: first a field is drawn, of each kind alike, then a place in it. */
export function mutationsOf(files: Files, count: number): Mutation[] {
  const next = randomBelow(20_241_128);
  const byKind = [...Map.groupBy(targetsOf(files), ({ kind }) => kind).values()];
  const changes = Object.keys(CHANGES) as Mutation['change'][];
  return Array.from({ length: count }, () => {
    const targets = byKind[next(byKind.length)] ?? [];
    const target = targets[next(targets.length)] as Target;
    const at = target.start + next(target.end - target.start);
    return { target, at, change: changes[next(changes.length)] ?? 'deleted', sign: SIGNS[next(SIGNS.length)] ?? 'x' };
  });
}
