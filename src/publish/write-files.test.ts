import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Content } from '../outputs/formats.ts';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function written(content: Content): Promise<Buffer> {
  await writeFiles([{ path: '/deep/in/file.txt', content: () => content }], folder);
  return readFileSync(join(folder, 'deep/in/file.txt'));
}

test('a file is written as it was made: text of any length, bytes, or nothing', async () => {
  const lines = Array.from({ length: 3 }, (_, at) => `${at}`.repeat(2 ** 19));
  expect((await written(lines)).toString()).toBe(lines.join(''));
  const bytes = [new Uint8Array([0x50, 0x4b, 0xff]), new Uint8Array([0, 0x80])];
  expect([...(await written(bytes))]).toEqual([0x50, 0x4b, 0xff, 0, 0x80]);
  expect([...(await written([]))]).toEqual([]);
});

test('every file is written once, and a file that cannot be made is told', async () => {
  const made: string[] = [];
  const files = Array.from({ length: 20 }, (_, at) => ({
    path: `/${at}`,
    content: async () => [String(made.push(String(at)))],
  }));
  await writeFiles(files, folder);
  expect(made.toSorted()).toEqual(files.map(({ path }) => path.slice(1)).toSorted());
  const broken = { path: '/x', content: () => Promise.reject(new Error('no paint left')) };
  await expect(writeFiles([...files, broken], folder)).rejects.toThrow('no paint left');
});
