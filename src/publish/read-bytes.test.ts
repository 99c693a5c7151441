import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files of all sizes are read whole, whatever was read before', () => {
  for (const size of [3, 0, 2 ** 21, 1, 2 ** 21 + 1, 70_000, 2]) {
    const bytes = Buffer.alloc(size, `${size}`);
    writeFileSync(join(folder, 'file'), bytes);
    expect(readBytes(join(folder, 'file')).equals(bytes), `${size} bytes`).toBe(true);
  }
});

test('a file that is not there is an error', () => {
  expect(() => readBytes(join(folder, 'none'))).toThrow(/ENOENT/);
});
