/** Files of what is known from one run to the next, each behind its digest: no part of one is taken for the whole. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes of the digest at the beginning. */
const SEAL = 32;

/** What a file holds; undefined where there is none, where it is not whole, or where other code wrote it. */
export function readSealed(file: string, code = ''): unknown {
  try {
    const bytes = readFileSync(file);
    const inside = bytes.subarray(SEAL);
    return sealOf(inside, code).equals(bytes.subarray(0, SEAL)) ? deserialize(inside) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a value down, as Node’s `serialize` does, whole or not at all, and says whether it did; where not, the next run
 * takes longer.
 */
export function writeSealed(file: string, value: unknown, code = ''): boolean {
  const made = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const inside = serialize(value);
    writeFileSync(made, sealOf(inside, code));
    writeFileSync(made, inside, { flag: 'a' });
    renameSync(made, file);
    return true;
  } catch {
    removeIfThere(made);
    return false;
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none, or not ours to change.
  }
}

/** Another Node.js may write values down in another manner. */
function sealOf(inside: Uint8Array, code: string): Buffer {
  return createHash('sha256').update(`${process.versions.v8}\n${code}\n`).update(inside).digest();
}
