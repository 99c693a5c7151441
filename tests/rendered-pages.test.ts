import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from '../src/publish/built-pages.ts';
import { builtSite } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'astro-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the pages are those that Astro itself makes, byte for byte, with all that they load', async () => {
  const content = 'tests/fixtures/stories/harbour';
  const site = await builtSite({ content });
  const env = { ...process.env, CONTENT_DIR: content, SITE_URL: '', ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    env,
    stdio: 'ignore',
  });
  const files = builtFiles(folder);
  expect(files.filter((name) => name.endsWith('.html')).length).toBeGreaterThan(50);
  expect(files.filter((name) => !readFileSync(join(folder, name)).equals(readFileSync(join(site, name))))).toEqual([]);
});
