/**
 * Files as a build has left them. One into which nobody has written since has the size, the times and the number on the
 * disk that it had: it needs no reading to know what it holds. The system sets the time of a change, whoever makes it.
 */
import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../domain/sealed-file.ts';

/** Milliseconds in which a disk may give two changes one time: what was changed so shortly before it was noted is not believed. */
const TICK = 50;

type State = readonly [size: bigint, written: bigint, changed: bigint, number: bigint];

/** What is known of the files in a folder; it is kept in a file. */
export class LeftFiles {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, readonly [content: string, state: State]>;

  constructor(file: string) {
    this.#file = file;
    this.#before = (readSealed(file) as Map<string, [string, State]> | undefined) ?? new Map();
  }

  /** Whether a file was left with a content, told by its digest, and is as it was left. */
  has(folder: string, path: string, content: string): boolean {
    const [left, state] = this.#before.get(path) ?? [];
    const now = left === content ? stateOf(join(folder, path)) : undefined;
    return now?.every((one, place) => one === state?.[place]) ?? false;
  }

  /** Notes how files are left, each with the digest of its content, for the next build. */
  note(folder: string, files: Iterable<readonly [path: string, content: string]>): void {
    const latest = BigInt(Date.now() - TICK) * 1_000_000n;
    const left = new Map<string, [string, State]>();
    for (const [path, content] of files) {
      const state = stateOf(join(folder, path));
      if (state && state[2] < latest) left.set(path, [content, state]);
    }
    writeSealed(this.#file, left);
  }
}

function stateOf(file: string): State | undefined {
  const stat: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino];
}
