/** What is shared of a site that stands below a path of its host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../built-site.ts';
import { builtPages } from '../pages.ts';
import { openCopied, openVisible } from './shared-links.ts';
import { expect, test } from './test.ts';

const story = { content: 'content', address: 'https://example.org/tracker/' };
test.use({ story });

test('each kind of copied link opens at its place, highlighted', async ({ browser, site }) => {
  expect(site.url).toMatch(/\/tracker\/$/);
  await openCopied(browser, site.url);
});

test('each visible address opens at its place, highlighted, with JavaScript off', async ({ browser, site }) => {
  await openVisible(browser, site.url);
});

test('no address leads outside the path, on pages and in feeds and data', async () => {
  const folder = await builtSite(story);
  for (const { html, path } of builtPages(folder)) {
    const addresses = [...html.matchAll(/(?:href|src|content)="(https:\/\/example\.org[^"]*|\/[^"]*)"/g)].map(
      ([, one = '']) => one,
    );
    const outside = addresses.filter((one) => !/^(https:\/\/example\.org)?\/tracker\//.test(one));
    expect(outside, path).toEqual([]);
  }
  for (const file of [
    'feeds/all.atom',
    'feeds/all.json',
    'data/claims.json',
    'data/annotations.jsonld',
    'data/claims.csv',
    'manifest.webmanifest',
    'claims/troops-sent/claim.json',
    'claims/troops-sent/cite.bib',
    'robots.txt',
  ]) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text, file).toContain('/tracker/');
    expect(text.match(/https:\/\/example\.org\/(?!tracker\/)/g), file).toBeNull();
  }
});
