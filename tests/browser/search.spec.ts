/** What a reader does with the search on the two articles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { gate } from '../../src/model/gate.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import { searchRecords, sentenceUnits } from '../../src/outputs/search-records.ts';
import { exactKey } from '../../src/search/keys.ts';
import { tokensIn } from '../../src/search/tokens.ts';
import { builtPages, loadedFiles } from '../pages.ts';
import { countedHits, hits, printedHits, search, status } from '../search/reader.ts';
import { basePath } from '../serve.ts';
import { expect, test } from './test.ts';

const OWN_SCRIPT = 8_000;

const tracker = gate('content').tracker as Tracker;
const field = (page: Page) => page.getByRole('searchbox');
const filter = (page: Page, name: string) => page.locator('.search-filters').getByRole('link', { name, exact: true });

test('the search field of every page leads to the results', async ({ page }) => {
  for (const path of ['./', './claims/troops-sent/', './articles/us-policy-unchanged/']) {
    await page.goto(path);
    await page.locator('.site-header').getByRole('searchbox').fill('3,000');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=3%2C000$/);
    await expect(status(page)).toHaveText('3 results: 1 claim, 2 passages.');
  }
});

test('every result of a search opens the place that holds its words, highlighted', async ({ page }) => {
  for (const [text, word] of [
    ['3,000', '3,000'],
    ['nuclear', 'nuclear'],
    ['"heightened sanctions discussions"', 'heightened sanctions discussions'],
    ['monitoring', 'monitoring'],
  ] as const) {
    await search(page, text, '&kind=passage');
    const links = await hits(page)
      .locator('.main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      await page.goto(link);
      const target = page.locator(':target');
      await expect(target, link).toContainText(word);
      await expect(target, link).toBeInViewport();
      expect(await target.evaluate((it) => getComputedStyle(it).backgroundColor), link).not.toBe('rgba(0, 0, 0, 0)');
    }
  }
});

test('a quoted run of three to eight words finds its sentence first, and nothing without it', async ({ page }) => {
  test.setTimeout(180_000);
  const units = tracker.articles.flatMap((article) => {
    return sentenceUnits(article).map(({ range }) => article.copy.text.slice(range.start, range.end));
  });
  const rows = units.map((text) => ` ${tokensIn(text).map(exactKey).join(' ')} `);
  const runs = fc
    .tuple(fc.nat(units.length - 1), fc.nat(200), fc.integer({ min: 3, max: 8 }))
    .map(([at, from, length]) => runOf(units[at] ?? '', from, length))
    .filter((run) => run !== '');
  for (const run of fc.sample(runs, { numRuns: 60, seed: 2024 })) {
    await search(page, `"${run}"`);
    const row = ` ${tokensIn(run).map(exactKey).join(' ')} `;
    const texts = await page.locator('.hit.passage .main, .hit.sentence .main').allTextContents();
    const holding = units.filter((_, at) => rows[at]?.includes(row));
    expect.soft(texts.length, run).toBe(holding.length);
    for (const text of texts)
      expect.soft(` ${tokensIn(text).map(exactKey).join(' ')} `, run).toContain(row.slice(0, -1));
    for (const shown of await hits(page).all())
      expect.soft(await shown.locator('mark').count(), run).toBeGreaterThan(0);
  }
});

/** Some words of a sentence as they stand, without quotation marks, which would end the phrase. */
function runOf(text: string, from: number, length: number): string {
  const tokens = tokensIn(text);
  const first = tokens.length < length ? 0 : from % (tokens.length - length + 1);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[Math.min(first + length, tokens.length) - 1]?.end ?? 0];
  return text.slice(start, end).replace(/["“”]/g, ' ');
}

test('every sentence of both articles is found by its own words', async ({ page }) => {
  test.setTimeout(120_000);
  for (const article of tracker.articles) {
    for (const { range } of sentenceUnits(article)) {
      const text = article.copy.text.slice(range.start, range.end);
      await search(page, text.replace(/["“”]/g, ' '));
      const found = await page.locator('.hit.passage .main, .hit.sentence .main').allTextContents();
      expect
        .soft(
          found.some((shown) => shown.startsWith(text.slice(0, 100)) || shown.includes('…')),
          text,
        )
        .toBe(true);
    }
  }
});

test('filters show what they leave, stand in the address, and go away again', async ({ page }) => {
  await search(page, 'troops');
  const all = await countedHits(page);
  for (const [name, address] of [
    ['passages', 'kind=passage'],
    ['telegraphnews.eu', 'source=telegraphnews-eu'],
    ['only in one article', 'relation=single-source'],
  ] as const) {
    await search(page, 'troops');
    const row = page.locator('.search-filters li').filter({ has: page.getByRole('link', { name, exact: true }) });
    const promised = Number((await row.locator('.hit-count').textContent()) ?? '');
    await filter(page, name).click();
    await expect(page).toHaveURL(new RegExp(address));
    await expect(status(page)).toContainText(`${promised} result`);
    expect((await printedHits(page)).length, name).toBe(promised);
    expect(promised, name).toBeLessThan(all);
    await page.reload();
    await expect(status(page)).toContainText(`${promised} result`);
    await page.locator('.search-filters').getByRole('link', { name: 'all', exact: true }).click();
    await expect(status(page)).toContainText(`${all} result`);
  }
});

test('the newest come first where the reader asks for it', async ({ page }) => {
  await search(page, 'restrict', '&order=date');
  await expect(page.locator('.hit.passage').first()).toContainText('29 October 2024');
  await expect(filter(page, 'newest first')).toHaveAttribute('aria-current', 'true');
});

test('Back goes from one search to the one before, with its words in the field', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('Kirby');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('1 speaker');
  await field(page).fill('3,000');
  await expect(status(page)).toContainText('1 claim, 2 passages');
  await page.keyboard.press('Enter');
  await filter(page, 'passages').click();
  await expect(status(page)).toHaveText('2 results: 2 passages.');
  await page.goBack();
  await expect(status(page)).toHaveText('3 results: 1 claim, 2 passages.');
  await page.goBack();
  await expect(field(page)).toHaveValue('Kirby');
  await expect(status(page)).toContainText('1 speaker');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.search-lists')).toBeVisible();
});

test('the keyboard alone goes to the field, through the results and back', async ({ page }) => {
  await page.goto('./search/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('3,000');
  await expect(hits(page)).toHaveCount(3);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(0).locator('.main a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1).locator('.main a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.search-lists')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('typing offers how names go on, and leaves the focus in the field', async ({ page }) => {
  await page.goto('./search/');
  await field(page).pressSequentially('Kyr', { delay: 20 });
  await expect(page.locator('.advice').getByRole('link', { name: 'Kyrylo' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.locator('.advice').getByRole('link', { name: 'Kyrylo' }).click();
  await expect(field(page)).toHaveValue('Kyrylo');
  await expect(status(page)).toContainText('1 speaker');
});

test('where nothing is found there is a way on', async ({ page }) => {
  await search(page, 'Kursk sanctions');
  await expect(status(page)).toHaveText('Nothing found.');
  await page.locator('.advice').getByRole('link', { name: 'Kursk' }).click();
  await expect(status(page)).toContainText('result');
  await search(page, 'Kursk', '&source=telegraphnews-eu');
  await expect(status(page)).toHaveText('Nothing found.');
  await page.locator('.advice').getByRole('link', { name: 'Kursk' }).last().click();
  await expect(status(page)).toContainText('result');
});

test('nothing of the search is loaded before a reader wants it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|names/.test(url))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(1);
});

test('its own script is at most 8 kB', ({ siteFolder }) => {
  const scriptsOf = (wanted: string) => {
    const page = builtPages(siteFolder).find(({ path }) => path === wanted);
    return page ? loadedFiles(page, basePath(siteFolder)).scripts : [];
  };
  const own = scriptsOf('search/').filter((file) => !scriptsOf('').includes(file));
  const bytes = own.map((file) => gzipSync(readFileSync(join(siteFolder, file)), { level: 9 }).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(OWN_SCRIPT);
});

test('the index holds exactly the records of this content', ({ siteFolder }) => {
  const entry = JSON.parse(readFileSync(join(siteFolder, 'pagefind/pagefind-entry.json'), 'utf8'));
  const counts = Object.values(entry.languages as Record<string, { page_count: number }>).map((it) => it.page_count);
  expect(counts).toEqual([searchRecords(tracker).length]);
});

test('without the index there is a plain message and the lists', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await search(page, '3,000');
  await expect(status(page)).toHaveText('The search cannot be loaded here. The lists below are complete.');
  await expect(
    page.locator('.search-lists').getByRole('link', { name: 'How many troops has North Korea sent?' }),
  ).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js');
});

test('where WebAssembly is blocked there is a plain message and the lists', async ({ page, faults }) => {
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await search(page, '3,000');
  await expect(status(page)).toHaveText('The search cannot be loaded here. The lists below are complete.');
  await expect(page.locator('.search-lists')).toBeVisible();
  faults.length = 0;
});

test('the page has no violations of accessibility rules, with results and without', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [text, colorScheme] of [
    ['troops', 'light'],
    ['troops', 'dark'],
    ['Budanof', 'dark'],
    ['', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`./search/?q=${text}`);
    if (text) await expect(page.locator('.search-filters, .advice').locator('a').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      text,
    ).toEqual([]);
  }
});

test('a phone shows no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const text of ['troops', 'Budanof', '']) {
    await page.goto(`./search/?q=${text}`);
    if (text) await expect(status(page)).not.toHaveText('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), text).toBeLessThanOrEqual(320);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers complete lists', async ({ page }) => {
    await page.goto('./search/?q=troops');
    await expect(page.locator('noscript p')).toBeVisible();
    const { claims, articles, speakers, sources, topics } = tracker;
    for (const { data } of claims) await expect(page.getByRole('link', { name: data.question })).toBeVisible();
    const links = page.locator('.search-lists ul a, .search-lists h3 a');
    await expect(links).toHaveCount(claims.length + articles.length + speakers.length + sources.length + topics.length);
  });
});
