import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

const home = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(home, 'dist.lock');
afterAll(() => rmSync(home, { recursive: true }));

test('a second build says that another is running, and by which process', () => {
  const unlock = takeLock(file);
  expect(() => takeLock(file)).toThrow(
    `Another build is running (process ${process.pid}). Wait until it ends; if there is none, remove ${file}.`,
  );
  unlock();
  expect(existsSync(file)).toBe(false);
  takeLock(file)();
});

test('the lock of a process that is no more stands in nobody’s way', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

test('the lock of an earlier process with the number of this one stands in nobody’s way', () => {
  writeFileSync(file, `${process.pid} 1`);
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

test('the number of a running process that began later is not that of the holder', () => {
  writeFileSync(file, `${process.ppid} 1`);
  takeLock(file)();
  writeFileSync(file, `${process.ppid}`);
  expect(() => takeLock(file)).toThrow(`(process ${process.ppid})`);
  rmSync(file);
});

test('a lock that is just being written is held; one that was never written to the end is not', () => {
  writeFileSync(file, '');
  expect(() => takeLock(file)).toThrow(/^Another build is running\. /);
  utimesSync(file, 0, 0);
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

test('where no lock can be written, that is said', () => {
  expect(() => takeLock(join(home, 'nowhere/dist.lock'))).toThrow(/cannot be written; is this folder read-only/);
});
