import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { LeftFiles } from './left-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'left-'));
const [file, noted] = [join(folder, 'a.txt'), join(folder, 'noted')];
afterAll(() => rmSync(folder, { recursive: true }));

const isAsLeft = (content = 'digest') => new LeftFiles(noted).has(folder, 'a.txt', content);
const note = () => new LeftFiles(noted).note(folder, [['a.txt', 'digest']]);

beforeEach(async () => {
  writeFileSync(file, 'before');
  await setTimeout(100);
  note();
});

/** Gives a file the times that it had before a change. */
function withOldTimes(change: () => void): void {
  const { atime, mtime } = statSync(file);
  change();
  utimesSync(file, atime, mtime);
}

test('a file that nobody has touched is as it was left, with the content that it had', () => {
  expect([isAsLeft(), isAsLeft('another digest')]).toEqual([true, false]);
});

test.each([
  ['written to', () => writeFileSync(file, 'behind')],
  ['written to, and given its old times', () => withOldTimes(() => writeFileSync(file, 'behind'))],
  [
    'another in its place, of the same size and times',
    () =>
      withOldTimes(() => {
        writeFileSync(`${file}.new`, 'behind');
        renameSync(`${file}.new`, file);
      }),
  ],
  ['gone', () => rmSync(file)],
])('a file is not as it was left when it is %s', (_, change) => {
  change();
  expect(isAsLeft()).toBe(false);
});

test('what was changed just before it was noted is not believed: a change right behind it may have the same time', () => {
  writeFileSync(file, 'behind');
  note();
  expect(isAsLeft()).toBe(false);
});

test('nothing is believed where what was noted is damaged', () => {
  const bytes = readFileSync(noted);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(noted, bytes);
  expect(isAsLeft()).toBe(false);
});
