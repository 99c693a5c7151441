/** Writes new files below a folder: all of them or none, and never over one that is there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface TextFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Creates files; where one cannot be written, those before it are taken away again and an error is thrown. */
export function createFiles(folder: string, files: readonly TextFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return isTaken ? new Error(`There is such a file already (${error.message}); nothing was written.`) : error;
}
