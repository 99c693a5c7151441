/** Finds and reads the files of the content folder; every file is read or named. */
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Issue, IssueCode } from '../issues.ts';
import { COLLECTIONS, type CollectionName, ID_MAX_LENGTH, ID_PATTERN } from '../schema.ts';
import { codePoint, foldForPrint } from '../text.ts';

/** A file of the content as text, and the collection that its folder makes it part of. */
export interface SourceFile {
  readonly collection: CollectionName | 'tracker' | 'permalinks';
  readonly id: string;
  /** The path as messages print it, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

const SINGLE_FILES = { 'tracker.yaml': 'tracker', 'permalinks.yaml': 'permalinks' } as const;
const MAX_BYTES = 2_000_000;

/** All files below `folder` as text, and an issue for each one that is not content. */
export function readFiles(folder: string): { files: SourceFile[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const files: SourceFile[] = [];
  const shown = (path: string) => foldForPrint(join(basename(folder), relative(folder, path)).split(sep).join('/'));
  for (const path of listFiles(folder, issues, shown)) {
    const found = placeOf(relative(folder, path).split(sep));
    if ('message' in found) issues.push(fault(shown(path), found.code, found.message, found.remedy));
    else readOne(path, shown(path), found, files, issues);
  }
  return { files, issues };
}

type Shown = (path: string) => string;

function listFiles(folder: string, issues: Issue[], shown: Shown): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    issues.push(
      fault(shown(folder), 'unreadable-file', 'the folder cannot be read', 'Check that it exists and may be read.'),
    );
    return [];
  }
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path, issues, shown) : [path];
  });
}

interface Misplaced {
  code: IssueCode;
  message: string;
  remedy: string;
}

/** The collection and id that a path stands for, or what is wrong with the path. */
function placeOf(parts: string[]): Pick<SourceFile, 'collection' | 'id'> | Misplaced {
  const [folder = '', name = ''] = parts;
  const single = SINGLE_FILES[folder as keyof typeof SINGLE_FILES];
  if (parts.length === 1 && single) return { collection: single, id: single };
  if (parts.length !== 2 || !Object.hasOwn(COLLECTIONS, folder)) return unexpected('the file belongs to no collection');
  const collection = folder as CollectionName;
  const { extension } = COLLECTIONS[collection];
  if (!name.endsWith(extension)) return unexpected(`files of ${collection}/ end in ${extension}`);
  const id = name.slice(0, -extension.length);
  if (ID_PATTERN.test(id) && id.length <= ID_MAX_LENGTH) return { collection, id };
  return {
    code: 'bad-id',
    message: `the file name is the id, and “${foldForPrint(id)}” is none`,
    remedy: 'Use lower-case letters a to z, digits and single hyphens, at most 80 characters.',
  };
}

function unexpected(message: string): Misplaced {
  return { code: 'unexpected-file', message, remedy: 'Move it out of the content folder, or rename it.' };
}

function readOne(
  path: string,
  file: string,
  place: Pick<SourceFile, 'collection' | 'id'>,
  files: SourceFile[],
  issues: Issue[],
): void {
  const bytes = bytesOf(path);
  if (typeof bytes === 'string') {
    issues.push(fault(file, 'unreadable-file', bytes, 'Replace it by an ordinary file of text.'));
    return;
  }
  const decoded = decode(bytes, file);
  if ('code' in decoded) issues.push(decoded);
  else files.push({ ...place, file, text: decoded.text });
}

function bytesOf(path: string): Buffer | string {
  try {
    if (lstatSync(path).isSymbolicLink())
      return `the file is a link${realpathSync(path) ? '' : ''}; the content holds the text itself`;
    const stat = statSync(path);
    if (!stat.isFile()) return 'this is not an ordinary file';
    if (stat.size > MAX_BYTES) return `the file has ${stat.size} bytes; at most ${MAX_BYTES} are read`;
    return readFileSync(path);
  } catch {
    return 'the file cannot be read';
  }
}

const CONTROL = /[\p{Cc}\u2028\u2029\ufeff]/gu;

function decode(bytes: Buffer, file: string): { text: string } | Issue {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return fault(file, 'bad-encoding', 'the file is not UTF-8 text', 'Save it as UTF-8.');
  }
  for (const match of text.matchAll(CONTROL)) {
    if (match[0] === '\n' || match[0] === '\t') continue;
    const before = text.slice(0, match.index);
    const line = before.split('\n').length;
    const column = match.index - before.lastIndexOf('\n');
    const message = `the character ${codePoint(match[0])} does not belong in text`;
    return { file, line, column, code: 'bad-encoding', message, remedy: 'Remove it.' };
  }
  return { text };
}

function fault(file: string, code: IssueCode, message: string, remedy: string): Issue {
  return { file, line: 1, column: 1, code, message, remedy };
}
