/** `check -- --fix`: mends what has one right answer, and says what it changed. A text that was published is never touched. */
import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import type { Issue } from '../../domain/issues.ts';
import { judge } from '../../model/build/gate.ts';
import { committedPaths } from '../../reader/committed.ts';
import { readFound } from '../../reader/content.ts';
import { type FoundFile, readFolder } from '../../reader/disk.ts';
import type { Entries } from '../../reader/entry.ts';
import { write } from '../server/store.ts';
import { digestsMended } from './digests.ts';
import { type Edit, edited, lineOf } from './edits.ts';
import { quotesMended } from './quotes.ts';
import { speakersMade } from './speakers.ts';
import { valuesMended } from './values.ts';

type Texts = ReadonlyMap<string, string>;

/** What a mender looks at. */
interface Content {
  readonly texts: Texts;
  readonly entries: Entries;
  readonly issues: readonly Issue[];
  /** Whether a file is the ledger, or an article that was published or committed. */
  isKept(path: string): boolean;
}

/** One after the other: each reads what the one before has mended. */
const MENDERS: readonly ((content: Content) => Edit[])[] = [
  ({ texts, isKept }) => lineEndsMended(texts, isKept),
  ({ texts }) => valuesMended(texts),
  ({ entries, issues, texts, isKept }) => digestsMended(entries, issues, texts, isKept),
  ({ entries, texts }) => quotesMended(entries, texts),
  ({ entries }) => speakersMade(entries),
];

/** Mends a content folder, all files or none; one line for each change. */
export function mend(folder: string): string[] {
  const found = readFolder(folder);
  const before = textsOf(found);
  const kept = keptIn(folder, found);
  const lines: string[] = [];
  let texts: Texts = before;
  for (const mender of MENDERS) {
    const reading = readFound(foundWith(texts, found), basename(folder));
    const edits = mender({ texts, ...reading, issues: judge(reading).issues, isKept: (path) => kept.has(path) });
    lines.push(...edits.map((edit) => lineOf(edit, texts, basename(folder))));
    texts = edited(edits, texts);
  }
  const changed = [...texts].filter(([path, text]) => before.get(path) !== text);
  if (changed.length > 0)
    write(
      folder,
      changed.map(([path, after]) => ({ path, before: before.get(path), after })),
    );
  return lines;
}

function textsOf(found: readonly FoundFile[]): Texts {
  return new Map(
    found.flatMap((file) =>
      'bytes' in file && isUtf8(file.bytes) ? [[file.path, Buffer.from(file.bytes).toString('utf8')] as const] : [],
    ),
  );
}

/** The files as they are found, with some texts in the place of theirs. */
function foundWith(texts: Texts, found: readonly FoundFile[]): FoundFile[] {
  const others = found.filter(({ path }) => !texts.has(path));
  return [...others, ...[...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))];
}

function keptIn(folder: string, found: readonly FoundFile[]): ReadonlySet<string> {
  const { permalinks } = readFound(found, basename(folder)).entries;
  const published = Object.keys(permalinks?.data ?? {}).map((ref) => `${ref}.md`);
  const committed = committedPaths(folder).filter((path) => path.startsWith('articles/'));
  return new Set(['permalinks.yaml', ...published, ...committed]);
}

function lineEndsMended(texts: Texts, isKept: (path: string) => boolean): Edit[] {
  return [...texts].flatMap(([path, text]) => {
    const words = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    if (words === text || isKept(path)) return [];
    return { path, start: 0, end: text.length, words, what: 'line ends, as line feeds alone' };
  });
}
