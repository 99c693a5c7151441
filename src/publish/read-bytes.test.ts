import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bytesInTurn, readBytes } from './read-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files of all sizes are read whole, whatever was read before', () => {
  for (const size of [3, 0, 2 ** 21, 1, 2 ** 21 + 1, 70_000, 2]) {
    const bytes = Buffer.alloc(size, `${size}`);
    writeFileSync(join(folder, 'file'), bytes);
    expect(readBytes(join(folder, 'file')).equals(bytes), `${size} bytes`).toBe(true);
  }
});

test('what stands in a file of any size is found by reading it in turn, also where one turn ends', () => {
  const file = join(folder, 'long');
  const sign = 'a sign';
  for (const at of [0, 1, 2 ** 21 - 3, 2 ** 21, 2 ** 22 - 20, 2 ** 22 + 1]) {
    const bytes = Buffer.alloc(at + 2 ** 19, '.');
    bytes.write(sign, at);
    writeFileSync(file, bytes);
    const turns = Array.from(bytesInTurn(file, sign.length), (part) => part.includes(sign));
    expect(turns, `at ${at}`).toContain(true);
  }
});

test('a file that is not there is an error', () => {
  expect(() => readBytes(join(folder, 'none'))).toThrow(/ENOENT/);
});
