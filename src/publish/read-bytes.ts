/** Reads files one after the other into the same memory: to allocate it for each takes as long as to read it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

let memory = Buffer.alloc(2 ** 20);

/** The bytes of a file, until the next one is read; throws where there is none. */
export function readBytes(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    const { size } = fstatSync(open);
    if (size > memory.length) memory = Buffer.alloc(2 * size);
    let length = 0;
    while (length < size) {
      const read = readSync(open, memory, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    return memory.subarray(0, length);
  } finally {
    closeSync(open);
  }
}
