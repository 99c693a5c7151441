/** Writes changes into the content folder: all files or none, never over what somebody else has changed, and back again. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

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
  const changed = files.filter(({ path, before }) => textIn(folder, path) !== before);
  if (changed.length > 0) throw new Conflict(changed.map(({ path }) => path));
  const done: Written[] = [];
  try {
    for (const file of files) stage(folder, file);
    for (const file of files) {
      put(folder, file);
      done.push(file);
    }
  } catch (error) {
    for (const { path, before } of done) restore(folder, path, before);
    throw error;
  } finally {
    for (const { path } of files) rmSync(stagedName(folder, path), { force: true, recursive: true });
  }
}

function restore(folder: string, path: string, text: string | undefined): void {
  const file = { path, before: undefined, after: text };
  stage(folder, file);
  put(folder, file);
}

/** The change that takes another back. */
export function reversed(files: readonly Written[]): Written[] {
  return files.map(({ path, before, after }) => ({ path, before: after, after: before }));
}

/** Beside the content folder, so that no reader of the content meets it. */
function stagedName(folder: string, path: string): string {
  return `${folder}.desk-${path.replaceAll('/', '-')}~`;
}

/** Writes the new text of a file beside the folder, down to the disk; a full disk shows here, before anything has changed. */
function stage(folder: string, { path, after }: Written): void {
  if (after === undefined) return;
  const handle = openSync(stagedName(folder, path), 'w');
  try {
    writeFileSync(handle, after);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function put(folder: string, { path, after }: Written): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (after === undefined) rmSync(file, { force: true });
  else renameSync(stagedName(folder, path), file);
}
