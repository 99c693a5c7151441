/** Files of what is known from one build to the next, each behind its digest: no part of one is taken for the whole. */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file holds; undefined where there is none, where it is not whole, or where other code wrote it. */
export function readSealed(file: string, code = ''): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const inside = text.slice(text.indexOf('\n') + 1);
    return sealed(inside, code) === text ? JSON.parse(inside) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value down, whole or not at all, and says whether it did; where not, the next build takes longer. */
export function writeSealed(file: string, value: unknown, code = ''): boolean {
  const made = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(made, sealed(JSON.stringify(value), code));
    renameSync(made, file);
    return true;
  } catch {
    rmSync(made, { force: true });
    return false;
  }
}

function sealed(text: string, code: string): string {
  return `${hash('sha256', code + text)}\n${text}`;
}
