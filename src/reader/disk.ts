/** The content folder as bytes. Nothing is judged here but what cannot be read. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../domain/text.ts';
import { isPassedOver } from './ordinary.ts';

/** A file of the content: its path below the content folder, with forward slashes, and its bytes or why there are none. */
export type FoundFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: string; readonly remedy: string };

/** More than any article or list of statements takes. */
export const MAX_BYTES = 1_000_000;

/** The one file that grows with the whole tracker. */
const LEDGER = 'permalinks.yaml';
const LEDGER_MAX_BYTES = 100_000_000;

/** Every file below `folder` in the order of its path, but for those that lie in any folder; an empty `path` stands for the folder itself. */
export function readFolder(folder: string, below = ''): FoundFile[] {
  const entries = entriesIn(join(folder, below));
  if (!entries) return [{ path: below, problem: 'the folder cannot be read', remedy: UNREADABLE }];
  if (entries.length === 0 && below.includes('/')) return [{ path: below, problem: 'an empty folder', remedy: STRAY }];
  return entries
    .map((entry) => ({ entry, path: below === '' ? entry.name : `${below}/${entry.name}` }))
    .filter(({ path }) => !isPassedOver(path))
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? readFolder(folder, path) : [readOne(folder, path)]));
}

const UNREADABLE = 'Check that it is there and that its permissions allow reading.';
const STRAY = 'Remove it: a collection holds files only.';
const ORDINARY = 'Put an ordinary file of text in its place.';

function entriesIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function readOne(folder: string, path: string): FoundFile {
  try {
    const stat = lstatSync(join(folder, path));
    if (stat.isSymbolicLink()) return { path, problem: 'the file is a link to somewhere else', remedy: ORDINARY };
    if (!stat.isFile()) return { path, problem: 'this is not an ordinary file', remedy: ORDINARY };
    const most = path === LEDGER ? LEDGER_MAX_BYTES : MAX_BYTES;
    if (stat.size > most) return { path, problem: tooLarge(stat.size, most), remedy: 'Split it or shorten it.' };
    return { path, bytes: readFileSync(join(folder, path)) };
  } catch {
    return { path, problem: 'the file cannot be read', remedy: UNREADABLE };
  }
}

function tooLarge(size: number, most: number): string {
  return `the file has ${size} bytes; at most ${most} are read`;
}
