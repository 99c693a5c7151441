import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

/** How many more steps the process lives; everything that touches the disk counts. */
const life = vi.hoisted(() => ({ steps: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const step = <Work extends (...given: never[]) => unknown>(work: Work) =>
    ((...given: Parameters<Work>) => {
      life.steps -= 1;
      if (life.steps < 0) throw new Error('killed');
      return work(...given);
    }) as Work;
  return { ...fs, renameSync: step(fs.renameSync), rmSync: step(fs.rmSync) };
});

const { clearAway, foldersOf, recover, swap } = await import('./swap.ts');

const home = mkdtempSync(join(tmpdir(), 'swap-'));
const folders = foldersOf(join(home, 'dist'));

afterAll(() => {
  life.steps = Number.POSITIVE_INFINITY;
  rmSync(home, { recursive: true });
});

beforeEach(() => {
  life.steps = Number.POSITIVE_INFINITY;
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

function site(folder: string, name: string): void {
  for (const page of ['', 'a/', 'b/']) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), name);
  }
}

/** Which site stands whole in the published folder. */
function published(): string {
  const pages = ['', 'a/', 'b/'].map((page) => join(folders.published, page, 'index.html'));
  return [...new Set(pages.map((page) => (existsSync(page) ? readFileSync(page, 'utf8') : 'nothing')))].join(' and ');
}

const neighbours = () => Object.values(folders).filter((folder) => folder !== folders.published && existsSync(folder));

describe('swap', () => {
  test('puts the new site in the place of the old one, and nothing is left beside it', async () => {
    site(folders.published, 'old');
    site(folders.staging, 'new');
    swap(folders);
    await clearAway(folders);
    expect([published(), neighbours()]).toEqual(['new', []]);
  });

  test('publishes the first site', () => {
    site(folders.staging, 'new');
    swap(folders);
    expect([published(), neighbours()]).toEqual(['new', []]);
  });

  test('puts the old site back where the new one cannot be moved', () => {
    site(folders.published, 'old');
    expect(() => swap(folders)).toThrow(/ENOENT/);
    expect([published(), neighbours()]).toEqual(['old', []]);
  });
});

describe('a process that ends at any step of the swap', () => {
  test.each([0, 1, 2])(
    'after %i steps: the old site or the new one, whole, at the latest after the next build began',
    (steps) => {
      site(folders.published, 'old');
      site(folders.staging, 'new');
      life.steps = steps;
      expect(() => swap(folders)).toThrow('killed');
      const before = published();
      life.steps = Number.POSITIVE_INFINITY;
      const said = recover(folders);
      expect(published()).toBe(steps < 2 ? 'old' : 'new');
      expect(neighbours()).toEqual([]);
      expect(said).toEqual(
        before === 'nothing' ? expect.stringMatching(/was put back from .*dist\.previous\/\.$/) : undefined,
      );
    },
  );

  test('before the old site is cleared away: the next build clears it', () => {
    site(folders.published, 'old');
    site(folders.staging, 'new');
    swap(folders);
    expect([published(), neighbours()]).toEqual(['new', [folders.discarded]]);
    expect(recover(folders)).toBeUndefined();
    expect([published(), neighbours()]).toEqual(['new', []]);
  });

  test('while it recovers, recovers the next time', () => {
    for (const steps of [0, 1, 2]) {
      site(folders.previous, 'old');
      site(folders.staging, 'half');
      rmSync(folders.published, { recursive: true, force: true });
      life.steps = steps;
      expect(() => recover(folders), `${steps} steps`).toThrow('killed');
      life.steps = Number.POSITIVE_INFINITY;
      recover(folders);
      expect([published(), neighbours()]).toEqual(['old', []]);
    }
  });
});
