import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Content } from '../outputs/formats.ts';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function written(content: Content): Promise<Buffer> {
  const site = mkdtempSync(join(folder, 'site-'));
  await writeFiles([{ path: '/deep/in/file.txt', content: () => content }], { site });
  return readFileSync(join(site, 'deep/in/file.txt'));
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
  await writeFiles(files, { site: join(folder, 'once'), atOnce: 5 });
  expect(made.toSorted()).toEqual(files.map(({ path }) => path.slice(1)).toSorted());
  const broken = { path: '/x', content: () => Promise.reject(new Error('no paint left')) };
  await expect(writeFiles([...files, broken], { site: join(folder, 'broken'), atOnce: 5 })).rejects.toThrow(
    'no paint left',
  );
});

test('a file is never written into one that is there: that may be a published one under a second name', async () => {
  const file = { path: '/same', content: () => ['new'] };
  await writeFiles([file], { site: folder });
  await expect(writeFiles([file], { site: folder })).rejects.toThrow('EEXIST');
});
