/** Reads files one after the other into the same memory: to allocate it for each takes longer than to read it. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** As much as nearly every file of a site takes. */
const memory = Buffer.alloc(2 ** 21);

/** The bytes of a file, until the next one is read; throws where there is none. */
export function readBytes(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    if (fstatSync(open).size > memory.length) return readFileSync(open);
    let length = 0;
    for (let read = 1; read > 0; length += read) read = readSync(open, memory, length, memory.length - length, null);
    return memory.subarray(0, length);
  } finally {
    closeSync(open);
  }
}

/** The bytes of a file, of whatever size, so many at a time; each begins with the last `overlap` bytes of what came before. */
export function* bytesInTurn(file: string, overlap: number): Generator<Buffer, void> {
  const open = openSync(file, 'r');
  try {
    let kept = 0;
    for (;;) {
      const read = readSync(open, memory, kept, memory.length - kept, null);
      if (read === 0) return;
      const bytes = memory.subarray(0, kept + read);
      yield bytes;
      kept = Math.min(overlap, bytes.length);
      memory.copyWithin(0, bytes.length - kept, bytes.length);
    }
  } finally {
    closeSync(open);
  }
}
