import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HEADER_MODES, type ServedSite, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-serve-'));
const canonical = '<link rel="canonical" href="https://example.org/tracker/">';
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(join(folder, 'claims'));
  writeFileSync(join(folder, 'index.html'), canonical);
  writeFileSync(join(folder, 'claims/index.html'), 'the claims');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(
    join(folder, '_headers'),
    '# for every page\n/tracker/*\n  X-Name: a: b\n/tracker/claims/*\n  X-Claims: yes\n  X-Name: c\n/tracker/:one/\n  X-One: 1\n',
  );
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

test('serves below the path of the canonical address, on loopback', async () => {
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/tracker\/$/);
  expect(await (await get('./')).text()).toBe(canonical);
  expect((await get('/')).status).toBe(404);
});

test('serves the page of a folder and redirects to the address that ends in a slash', async () => {
  expect(await (await get('claims/?q=1')).text()).toBe('the claims');
  const redirect = await get('claims?q=1');
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/tracker/claims/?q=1']);
});

test('answers with the page for missing ones, and with nothing from outside the folder', async () => {
  const paths = ['nothing', '%2e%2e/%2e%2e/etc/hostname', '..%2f..%2fetc/hostname', '_headers', '%ff'];
  const answers = await Promise.all(paths.map(get));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
  expect(await answers[0]?.text()).toBe('nothing here');
});

test('sends the headers that the site asks for, by path', async () => {
  const { headers } = await get('claims/');
  expect(['x-name', 'x-claims', 'x-one'].map((name) => headers.get(name))).toEqual(['a: b, c', 'yes', '1']);
  const home = (await get('./')).headers;
  expect(['x-name', 'x-claims', 'x-one'].map((name) => home.get(name))).toEqual(['a: b', null, null]);
});

test('sends them as other hosts do, or headers of its own', async () => {
  const named = async (headers: keyof typeof HEADER_MODES) => {
    const other = await serve(folder, { headers });
    const answer = await fetch(`${other.url}claims/`);
    await other.close();
    return ['x-name', 'strict-transport-security'].map((name) => answer.headers.get(name));
  };
  expect(await named('replaced')).toEqual(['c', null]);
  expect(await named('none')).toEqual([null, null]);
  expect(await named('of the host')).toEqual([null, 'max-age=31556952']);
});
