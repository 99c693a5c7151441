import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFolder } from './watch.ts';

const PATIENCE = { timeout: 60_000 };
let home: string;
let folder: string;
let end: () => void;
const changed = vi.fn<() => void>();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'variorum-watch-'));
  folder = join(home, 'content');
  mkdirSync(join(folder, 'claims'), { recursive: true });
  writeFileSync(join(folder, 'claims/one.md'), 'one');
  end = watchFolder(folder, changed);
});

afterEach(() => {
  end();
  rmSync(home, { recursive: true });
});

/** Waits until a change is told that was made after this call. */
async function isTold(change: () => void): Promise<void> {
  changed.mockClear();
  change();
  await expect.poll(() => changed.mock.calls.length, PATIENCE).toBeGreaterThan(0);
}

describe('what changes in a folder is told', () => {
  test('a file written in its place, renamed over another, added and removed', async () => {
    const file = join(folder, 'claims/one.md');
    await isTold(() => writeFileSync(file, 'two'));
    writeFileSync(join(home, 'new'), 'three');
    await isTold(() => renameSync(join(home, 'new'), file));
    await isTold(() => writeFileSync(file, 'four'));
    await isTold(() => writeFileSync(join(folder, 'tracker.yaml'), ''));
    await isTold(() => rmSync(file));
  });

  test('a change that comes while another is being told', async () => {
    const file = join(folder, 'claims/one.md');
    changed.mockImplementationOnce(() => writeFileSync(file, 'three'));
    writeFileSync(file, 'two');
    await expect.poll(() => changed.mock.calls.length, PATIENCE).toBeGreaterThan(1);
  });

  test('what is in a new folder, and in one that was made again under the same name', async () => {
    await isTold(() => mkdirSync(join(folder, 'pages')));
    await isTold(() => writeFileSync(join(folder, 'pages/terms.md'), 'one'));
    await isTold(() => rmSync(join(folder, 'claims'), { recursive: true }));
    await isTold(() => mkdirSync(join(folder, 'claims')));
    await isTold(() => writeFileSync(join(folder, 'claims/one.md'), 'one'));
  });

  test('the folder itself, when it goes and comes back', async () => {
    await isTold(() => renameSync(folder, join(home, 'away')));
    await isTold(() => renameSync(join(home, 'away'), folder));
    await isTold(() => writeFileSync(join(folder, 'claims/one.md'), 'two'));
  });
});

test('nothing is told any more once the watch is ended', async () => {
  end();
  changed.mockClear();
  const other = vi.fn<() => void>();
  const endOther = watchFolder(folder, other);
  writeFileSync(join(folder, 'claims/one.md'), 'two');
  await expect.poll(() => other.mock.calls.length, PATIENCE).toBeGreaterThan(0);
  endOther();
  expect(changed).not.toHaveBeenCalled();
});
