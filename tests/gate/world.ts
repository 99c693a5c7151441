/** Small worlds in memory: the real content to be spoiled, and stories made of a few answers. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { foldArticle } from '../../src/domain/text.ts';
import { type Demands, judge, type Verdict } from '../../src/model/build/gate.ts';
import type { Claim, Tracker } from '../../src/model/tracker.ts';
import { readFound } from '../../src/reader/content.ts';
import { type FoundFile, readFolder } from '../../src/reader/disk.ts';

/** The files of a content folder by their path in it. */
export type Files = ReadonlyMap<string, string>;

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** The files of a content folder on the disk. */
export function filesIn(folder: string): Files {
  const text = new TextDecoder();
  return new Map(
    readFolder(folder).map((file) => [file.path, 'bytes' in file ? text.decode(file.bytes) : ''] as const),
  );
}

/** The project’s own content as it stands on the disk. */
export const REAL = filesIn(CONTENT);

/** The same as if nothing of it had been published yet: statements and claims may come and go. */
export const UNPUBLISHED: Files = new Map([...REAL].filter(([path]) => path !== 'permalinks.yaml'));

/** What the gate says of some files. */
export function verdictOf(files: Files, demands: Demands = {}): Verdict {
  return judge(readFound(foundIn(files), 'content'), demands);
}

export function foundIn(files: Files): FoundFile[] {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** Files with some of them changed, added or, where the text is undefined, taken away. */
export function withFiles(files: Files, changes: Record<string, string | undefined>): Files {
  const changed = new Map(files);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) changed.delete(path);
    else changed.set(path, text);
  }
  return changed;
}

export function read(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is not there`);
  return text;
}

/** One answer of an article in a story. */
export interface Saying {
  claim: string;
  value?: Record<string, unknown>;
  position?: string;
  modality?: string;
  form?: string;
  when?: { date: string; basis?: string; bound?: string };
  /** Absent: the article’s own voice. */
  speaker?: string;
  /** What kind of speaker that is: a named official, unless told otherwise. */
  kind?: string;
  lead?: boolean;
  denied?: boolean;
  earlier?: boolean;
}

export interface Told {
  id: string;
  /** Absent: the outlet is unknown. */
  source?: string;
  date?: string;
  basis?: string;
  recorded?: string;
  /** Whose text it carries. */
  origin?: { source?: string; name?: string; whole: boolean };
  read?: string;
  /** What is missing of the copy; absent: it is whole. */
  excerpt?: string;
  /** How much of the copy is published. */
  publish?: string;
  says: Saying[];
}

/** These stories are about comparing answers, not about how an article words them. */
const ACCEPTED = [
  'bad-reading',
  'unquoted-speech',
  'unfit-attribution',
  'late-event',
  'duplicate-copy',
  'distant-year',
  'unknown-rights',
].map((code) => ({ code, reason: 'An invented story.' }));

const NAMES = 'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike'.split(' ');

/** The files of a story: the claims asked and what each article says. */
export function story(claims: Record<string, Record<string, unknown>>, articles: readonly Told[]): Files {
  const sources = new Set(articles.flatMap(({ source }) => source ?? []));
  return new Map([
    ['tracker.yaml', json({ ...TRACKER, topics: ['one'] })],
    ['topics/one.yaml', json({ title: 'One', sentence: 'The only topic.' })],
    ...[...sources].map((id) => [`sources/${id}.yaml`, json({ name: id, basis: 'supplied' })] as const),
    ...articles.flatMap(({ says }) => says.flatMap(speakerFile)),
    ...Object.entries(claims).map(([id, data]) => [`claims/${id}.md`, markdown(claim(data), 'A note.')] as const),
    ...articles.flatMap((told) => [
      [`articles/${told.id}.md`, article(told)] as const,
      [`statements/${told.id}.yaml`, json(told.says.map(statement))] as const,
    ]),
  ]);
}

const TRACKER = {
  name: 'Story',
  title: 'A story',
  sentence: 'What happened.',
  language: 'en',
  address: 'https://story.example/',
};

function claim(data: Record<string, unknown>): Record<string, unknown> {
  const kind = 'positions' in data ? { kind: 'position' } : { kind: 'quantity', unit: 'troops', measure: 'sent' };
  return { question: 'How many?', label: 'How many', topic: 'one', ...kind, ...data };
}

function speakerFile({ speaker: id, kind = 'named-official' }: Saying): [string, string][] {
  return id === undefined ? [] : [[`speakers/${id}.yaml`, json({ name: id, kind })]];
}

/** A day on which the article may have been recorded: the same for all, unless it is newer. */
function recordedAfter(date = ''): string {
  return date > '2024-12' ? '2030-01-01' : '2024-12-01';
}

function article({ source, date, basis = 'traced', recorded = recordedAfter(date), says, ...more }: Told): string {
  const text = says.map(passage).join('\n\n') || 'Nothing of note.';
  const unknown = { basis: 'unknown' };
  const evidence = { note: 'Found elsewhere.' };
  const facts = {
    language: 'en',
    recorded,
    read: more.read,
    accepted: ACCEPTED,
    publish: more.publish,
    completeness: more.excerpt && { excerpt: more.excerpt },
    sha256: createHash('sha256').update(foldArticle(text)).digest('hex'),
    title: { value: 'Title', basis: 'supplied' },
    authors: unknown,
    date: date === undefined ? unknown : { value: date, basis, evidence },
    source: source === undefined ? unknown : { value: source, basis: 'traced', evidence },
    address: unknown,
    copied: unknown,
    rights: unknown,
    origin: more.origin && { value: more.origin, basis: 'supplied' },
  };
  return markdown(facts, text);
}

function passage({ value, position, when }: Saying, index: number): string {
  const words = value ? wordsOf(value) : `it is ${position}`;
  return `${NAMES[index]} says ${words}${when ? ' in those days' : ''}.`;
}

function statement(saying: Saying, index: number) {
  const { claim: asked, value, position, modality = 'asserted', form = 'author-voice', when, speaker } = saying;
  const { lead, denied, earlier } = saying;
  const figure = value && { words: wordsOf(value), ...value };
  const answer = { claim: asked, lead, denied, earlier, position, value: figure };
  return {
    id: `${NAMES[index]?.toLowerCase()}`,
    quote: { exact: passage(saying, index) },
    speaker,
    attribution: speaker && { exact: `${NAMES[index]} says` },
    form,
    modality,
    when: when && { words: 'those days', prefix: undefined, basis: 'inferred', ...when },
    answers: [answer],
    accepted: ACCEPTED,
  };
}

/** The words in which a figure is printed. */
function wordsOf(value: Record<string, unknown>): string {
  const [form, given] = Object.entries(value).find(([key]) => key !== 'unit' && key !== 'words') ?? ['', ''];
  const plain = [given]
    .flat()
    .map((figure) => (typeof figure === 'number' ? figure.toLocaleString('en') : String(figure)));
  return String(value['words'] ?? [FORM_WORDS[form], plain.join(' to ')].filter(Boolean).join(' '));
}

const FORM_WORDS: Record<string, string> = { atLeast: 'at least', atMost: 'at most', upTo: 'up to', about: 'about' };

export function markdown(front: unknown, body: string): string {
  return `---\n${json(front)}---\n\n${body}\n`;
}

export function json(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** The tracker of some files; the issues as an error where there are any. */
export function trackerOf(files: Files): Tracker {
  const { tracker, issues } = verdictOf(files);
  if (!tracker)
    throw new Error(issues.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`).join('\n'));
  return tracker;
}

export function claimOf(tracker: Tracker, id: string): Claim {
  const found = tracker.claims.find((one) => one.id === id);
  if (!found) throw new Error(`no claim “${id}”`);
  return found;
}
