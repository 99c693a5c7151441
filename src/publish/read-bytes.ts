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
