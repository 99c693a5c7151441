/** Writes changes into the content folder: all files or none, never over what somebody else has changed, and back again. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** A file before and after a change; undefined where it is not there. */
export interface Written {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Files that are not as they were when the editor began. */
export class Conflict extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`Changed on disk meanwhile: ${paths.join(', ')}. Nothing was written.`);
    this.paths = paths;
  }
}

/** The text of a file below a folder; undefined where there is none. */
export function textIn(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A short sign of a text, equal for equal texts. */
export function signOf(text: string | undefined): string {
  return text === undefined ? 'none' : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Writes files where each still is what it was; throws a Conflict, and writes nothing, where one is not. */
export function write(folder: string, files: readonly Written[]): void {
  recover(folder);
  const changed = files.filter(({ path, before }) => textIn(folder, path) !== before);
  if (changed.length > 0) throw new Conflict(changed.map(({ path }) => path));
  try {
    for (const file of files) stage(folder, file);
    stage(folder, { path: JOURNAL, after: JSON.stringify(files.map(plannedOf)) });
    // From here on the change counts as made: whoever comes next finishes it.
    renameSync(stagedName(folder, JOURNAL), journalOf(folder));
  } catch (error) {
    clear(folder);
    throw error;
  }
  try {
    recover(folder);
  } catch (error) {
    takeBack(folder, files);
    throw error;
  }
}

/** Gives the files of a change that came to a halt their old texts again. */
function takeBack(folder: string, files: readonly Written[]): void {
  for (const { path, before, after } of files) {
    if (before === after || textIn(folder, path) !== after) continue;
    stage(folder, { path, after: before });
    put(folder, path, before === undefined);
  }
  rmSync(journalOf(folder), { force: true });
  clear(folder);
}

/** The change that takes another back. */
export function reversed(files: readonly Written[]): Written[] {
  return files.map(({ path, before, after }) => ({ path, before: after, after: before }));
}

/** What is written of each file before the first one changes, so that a change that was cut short can be finished. */
const planned = z.array(z.strictObject({ path: z.string(), before: z.string(), after: z.string() }));
type Planned = z.output<typeof planned>[number];

function plannedOf({ path, before, after }: Written): Planned {
  return { path, before: signOf(before), after: signOf(after) };
}

/** Finishes a change that was cut short after it was decided, and clears away one that was not; returns the files that somebody has changed since. */
export function recover(folder: string): string[] {
  const journal = journalOf(folder);
  const plan = existsSync(journal) ? planned.parse(JSON.parse(readFileSync(journal, 'utf8'))) : [];
  const left = plan.filter((file) => !isFinished(folder, file)).map(({ path }) => path);
  rmSync(journal, { force: true });
  clear(folder);
  return left;
}

function isFinished(folder: string, { path, before, after }: Planned): boolean {
  const now = signOf(textIn(folder, path));
  if (now === after) return true;
  if (now !== before) return false;
  put(folder, path, after === signOf(undefined));
  return true;
}

const JOURNAL = 'journal';

function journalOf(folder: string): string {
  return `${folder}.desk~`;
}

/** Beside the content folder, so that no reader of the content meets it. */
function stagedName(folder: string, path: string): string {
  return `${folder}.desk-${path.replaceAll('/', '-')}~`;
}

function clear(folder: string): void {
  const [home, name] = [dirname(folder), basename(folder)];
  const staged = readdirSync(home).filter((file) => file.startsWith(`${name}.desk-`) && file.endsWith('~'));
  for (const file of staged) rmSync(join(home, file), { force: true });
}

/** Writes the new text of a file beside the folder, down to the disk; a full disk shows here, before anything has changed. */
function stage(folder: string, { path, after }: Omit<Written, 'before'>): void {
  if (after === undefined) return;
  const handle = openSync(stagedName(folder, path), 'w');
  try {
    writeFileSync(handle, after);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function put(folder: string, path: string, isGone: boolean): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (isGone) rmSync(file, { force: true });
  else renameSync(stagedName(folder, path), file);
}
