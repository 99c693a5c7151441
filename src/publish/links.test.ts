import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'style.css'), '');

const page = (path: string, html: string) => ({ path, file: '', html });
const about = page('about/', '<h2 id="method">Method</h2>');

test('lets links to pages, anchors, files and other sites pass', () => {
  const html =
    '<link rel="canonical" href="https://own.example/site/"><a href="/site/about/#method"></a><a href="about/"></a>' +
    '<link href="/site/style.css"><a href="https://own.example/site/about/"></a><a href="https://other.example/gone"></a>';
  expect(brokenLinks([page('', html), about], folder, '/site/')).toEqual([]);
});

test('names links that lead nowhere, out of the site, or to no element', () => {
  const html = '<a href="/site/gone/"></a><a href="/about/"></a><a href="/site/about/#rules"></a><a href="#none"></a>';
  expect(brokenLinks([page('claims/', html), about], folder, '/site/')).toEqual([
    'claims/: /site/gone/ is not there',
    'claims/: /about/ lies outside /site/',
    'claims/: /site/about/#rules leads to no element',
    'claims/: #none leads to no element',
  ]);
});
