/** A story whose words would do harm, on pages, in frames and in the clipboard: they stay words. */
import { fileURLToPath } from 'node:url';
import ogs from 'open-graph-scraper-lite';
import { gate } from '../../src/model/build/gate.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import { builtFiles } from '../../src/publish/built-pages.ts';
import { brokenLinks } from '../../src/publish/links.ts';
import { partsOf } from '../../src/publish/page-parts.ts';
import { builtSite } from '../built-site.ts';
import { builtPages } from '../pages.ts';
import { basePath } from '../serve.ts';
import { faultsOf } from '../valid-html.ts';
import { findByWords } from './shared-links.ts';
import { expect, test } from './test.ts';

const story = { content: 'tests/fixtures/stories/hostile' };
test.use({ story });

const tracker = gate(fileURLToPath(new URL(`../../${story.content}`, import.meta.url))).tracker as Tracker;

test('every page is valid, its links lead somewhere, and its data can be read', async () => {
  const folder = await builtSite(story);
  const pages = builtPages(folder);
  expect(pages.length).toBeGreaterThan(20);
  expect(brokenLinks(partsOf(pages), new Set(builtFiles(folder)), basePath(folder))).toEqual([]);
  for (const { path, html } of pages) expect.soft(await faultsOf(html), path).toEqual([]);
});

test('no word runs, whatever page is opened', async ({ page, site }) => {
  const started: string[] = [];
  page.on('dialog', async (dialog) => {
    started.push(dialog.message());
    await dialog.dismiss();
  });
  for (const { path } of builtPages(await builtSite(story))) {
    await page.goto(`${site.url}${path}`);
    const graphs = await page.locator('script[type="application/ld+json"]').allTextContents();
    for (const graph of graphs) expect(JSON.parse(graph)['@graph'].length, path).toBeGreaterThan(0);
    await expect(page.locator('img[src="x"]'), path).toHaveCount(0);
  }
  expect(started).toEqual([]);
});

test('a preview shows the very question', async () => {
  const pages = builtPages(await builtSite(story));
  for (const claim of tracker.claims) {
    const html = pages.find(({ path }) => path === `claims/${claim.id}/`)?.html ?? '';
    const { result } = await ogs({ html });
    expect(result.ogTitle).toBe(claim.data.question);
    expect(result.ogImage?.[0]?.alt).toContain(claim.data.question);
  }
});

test('the markup to embed a claim is one frame, with the question as its name', async ({ page, site }) => {
  for (const { id, data } of tracker.claims) {
    await page.goto(`${site.url}claims/${id}/cite/`);
    for (const snippet of await page.locator('#embed .copyable').allTextContents()) {
      const parts = await page.evaluate((markup) => {
        const all = [...new DOMParser().parseFromString(markup, 'text/html').body.querySelectorAll('*')];
        return all.map((one) => [one.localName, one.getAttribute('title')]);
      }, snippet);
      expect(parts).toEqual([['iframe', `${data.question} · ${tracker.data.name}`]]);
    }
  }
});

test('a copied quote is the very words, and its link finds them', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}claims/harm/`);
  await page.getByRole('link', { name: 'Share this passage' }).first().click();
  await page.getByRole('button', { name: 'Copy quote and link', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const quotes = tracker.claims.flatMap(({ cells }) => cells.map(({ lead }) => lead.statement.data.quote.exact));
  expect(quotes.some((exact) => text.includes(`: “${exact}” http`))).toBe(true);
  await findByWords(
    page,
    site.url,
    tracker.articles.map(({ id }) => `articles/${id}/`),
  );
});
