/** What a reader does with the search on the two articles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { gate } from '../../src/model/build/gate.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import { sentenceUnits } from '../../src/search/index/documents.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { tokensIn } from '../../src/search/query/tokens.ts';
import { builtPages, loadedFiles } from '../pages.ts';
import { ask, countIn, hits, search, status } from '../search/reader.ts';
import { basePath } from '../serve.ts';
import { expect, test } from './test.ts';

const OWN_SCRIPT = 12_000;

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
  await page.goto('./search/');
  const units = tracker.articles.flatMap((article) => {
    return sentenceUnits(article).map(({ range }) => article.copy.text.slice(range.start, range.end));
  });
  const rows = units.map((text) => rowOf(text));
  const runs = fc
    .tuple(fc.nat(units.length - 1), fc.nat(200), fc.integer({ min: 3, max: 8 }))
    .map(([at, from, length]) => runOf(units[at] ?? '', from, length))
    .filter((run) => run !== '');
  for (const run of new Set(fc.sample(runs, { numRuns: 120, seed: 2024 }))) {
    const answer = await ask(page, `"${run}"`);
    const holding = rows.filter((row) => row.includes(rowOf(run)));
    const texts = await page.locator('.hit.passage .main, .hit.sentence .main').allTextContents();
    expect.soft(texts.length, run).toBe(holding.length);
    for (const text of texts) expect.soft(rowOf(text), run).toContain(rowOf(run));
    expect.soft(Math.min(...answer.marks), run).toBeGreaterThan(0);
  }
});

/** The words of a text between spaces, so that whole words are compared. */
function rowOf(text: string): string {
  return ` ${tokensIn(text)
    .map(({ exact }) => exact)
    .join(' ')} `;
}

/** Some words of a sentence as they stand, without quotation marks, which would end the phrase. */
function runOf(text: string, from: number, length: number): string {
  const tokens = tokensIn(text);
  const first = tokens.length < length ? 0 : from % (tokens.length - length + 1);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[Math.min(first + length, tokens.length) - 1]?.end ?? 0];
  return text.slice(start, end).replace(/["“”]/g, ' ');
}

test('a pasted sentence of either article finds that sentence first', async ({ page }) => {
  await page.goto('./search/');
  for (const article of tracker.articles) {
    for (const { range } of sentenceUnits(article)) {
      const text = article.copy.text.slice(range.start, range.end);
      await ask(page, text);
      const first = await page.locator('.hit.passage .main, .hit.sentence .main').first().textContent();
      expect.soft(rowOf(text), text).toContain(rowOf(first?.replaceAll('…', '') ?? '?'));
    }
  }
});

test('filters show what they leave, stand in the address, and go away again', async ({ page }) => {
  await search(page, 'troops');
  const all = countIn(await status(page).innerText());
  for (const [name, address] of [
    ['passages', 'kind=passage'],
    ['telegraphnews.eu', 'source=telegraphnews-eu'],
    ['only in one article', 'relation=single-source'],
  ] as const) {
    const row = page.locator('.search-filters li').filter({ has: page.getByRole('link', { name, exact: true }) });
    const promised = Number((await row.locator('.hit-count').textContent()) ?? '');
    await filter(page, name).click();
    await expect(page).toHaveURL(new RegExp(address));
    await expect(status(page)).toContainText(`${promised} result`);
    expect(promised, name).toBeLessThan(all);
    const answer = await ask(page, 'troops');
    expect(answer.hits.length, name).toBe(promised);
    await page.reload();
    await expect(status(page)).toContainText(`${promised} result`);
    await filter(page, 'all').click();
    await expect(status(page)).toContainText(`${all} result`);
  }
});

test('every count of every filter is the number of results that it leaves', async ({ page }) => {
  for (const start of ['q=Ukraine', 'q=Ukraine&source=rbc-ukraine', 'q=weapons&kind=passage&topic=us-policy']) {
    await page.goto(`./search/?${start}`);
    const links = page.locator('.search-filters li:has(.hit-count) a');
    await expect(links.first()).toBeVisible();
    const promised = await page
      .locator('.search-filters li:has(.hit-count)')
      .evaluateAll((rows) =>
        rows.map(
          (row) => [row.querySelector('a')?.getAttribute('href') ?? '', Number(row.lastChild?.textContent)] as const,
        ),
      );
    expect(promised.length).toBeGreaterThan(5);
    for (const [href, count] of promised) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, href);
      await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
      expect.soft(countIn(await status(page).innerText()), href).toBe(count);
    }
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
  await expect(status(page).getByRole('link', { name: 'Kyrylo' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await status(page).getByRole('link', { name: 'Kyrylo' }).click();
  await expect(field(page)).toHaveValue('Kyrylo');
  await expect(status(page)).toContainText('1 speaker');
});

test('typing offers other words beside the results too', async ({ page }) => {
  await page.goto('./search/');
  await field(page).pressSequentially('Ukrain', { delay: 20 });
  await expect(page).toHaveURL(/q=Ukrain$/);
  await expect(status(page)).toContainText(/^\d+ results: .* Words that begin so: .*Ukrainian/);
  await expect(field(page)).toBeFocused();
  await page.reload();
  await expect(status(page)).toContainText('results:');
  await expect(status(page).getByRole('link')).toHaveCount(0);
});

test('where nothing is found the page says what is so, and there is a way on', async ({ page }) => {
  await search(page, 'Kursk sanctions');
  await expect(status(page)).toContainText('these come nearest. One by one: Kursk, sanctions.');
  await status(page).getByRole('link', { name: 'Kursk' }).click();
  await expect(status(page)).toContainText('result');
  await search(page, 'Kursk', '&source=telegraphnews-eu');
  await expect(status(page)).toHaveText('No single result has all of this. Without filters: Kursk.');
  await status(page).getByRole('link', { name: 'Kursk' }).click();
  await expect(status(page)).toContainText('result');
  await search(page, 'bud');
  await expect(status(page)).toContainText('Words that begin so: Budanov.');
  await status(page).getByRole('link', { name: 'Budanov' }).click();
  await expect(status(page)).toContainText('1 speaker');
});

test('a name with a slip gets the results of the name that is near it, and is told so; what is quoted stays as it is', async ({
  page,
}) => {
  await search(page, 'Kirbi');
  await expect(status(page)).toHaveText(/^No sentence has “Kirbi”; these are for “Kirby”\. \d+ results: 1 speaker, /);
  await expect(hits(page).first()).toContainText('John Kirby');
  await expect(hits(page).locator('mark').first()).toHaveText('Kirby');
  await expect(field(page)).toHaveValue('Kirbi');
  await page.locator('.search-filters').getByRole('link', { name: 'speakers', exact: true }).click();
  await expect(field(page)).toHaveValue('Kirby');
  await expect(status(page)).toHaveText('1 result: 1 speaker.');
  await search(page, '"Kirbi"');
  await expect(status(page)).toHaveText('No sentence has “Kirbi”. Did you mean "Kirby"?');
  await expect(hits(page)).toHaveCount(0);
  await search(page, 'Kusrk', '&source=telegraphnews-eu');
  await expect(status(page)).toHaveText('No single result has all of this. Without filters: Kursk.');
});

test('common words of the query are lit between others of it', async ({ page }) => {
  await search(page, 'troops to Russia');
  await expect(
    hits(page)
      .locator('mark', { hasText: /^troops to Russia$/ })
      .first(),
  ).toBeVisible();
});

test('nothing of the search is loaded before a reader wants it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|names/.test(url))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(1);
});

test('its own script is at most 12 kB', ({ siteFolder }) => {
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
  expect(counts).toEqual([[...searchRecords(tracker)].length]);
});

test('each result says which words it is without, and for which it stands in other words', async ({ page }) => {
  await search(page, 'did DPRK troops surrender in Kursk');
  await expect(status(page)).toContainText('Without: “surrender”.');
  await expect(hits(page).first()).toContainText('for: “DPRK”');
  await search(page, 'Kursk sanctions');
  for (const text of await hits(page).allInnerTexts()) expect(text).toMatch(/without: “(?:Kursk|sanctions)”/);
});

test('a claim shows its answer, also where its note holds more of the words', async ({ page }) => {
  await search(page, 'how many troops did north korea send to russia?');
  const claim = hits(page).first();
  await expect(claim).toContainText('Both give 3,000');
  await expect(claim.locator('mark', { hasText: 'Russia' }).first()).toBeVisible();
});

test('while somebody types results stay until others come', async ({ page }) => {
  await search(page, 'troops');
  await page.evaluate(() => {
    const seen = { fewest: 1 };
    Object.assign(globalThis, { seen });
    const results = document.querySelector('.results');
    const look = () => {
      seen.fewest = Math.min(seen.fewest, results?.querySelectorAll('.hit').length ?? 0);
    };
    if (results) new MutationObserver(look).observe(results, { childList: true });
  });
  await field(page).focus();
  await field(page).press('End');
  await field(page).pressSequentially(' wqx "no such words', { delay: 60 });
  await expect(status(page)).toContainText('or “no such words”.');
  expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({ fewest: 1 });
  await field(page).press('Enter');
  await expect(hits(page)).toHaveCount(0);
});

test('a request that never answers ends in a plain message, and can be tried again', async ({ page }) => {
  await page.clock.install();
  await page.route('**/*.pf_meta', () => {}, { times: 1 });
  await page.goto('./search/?q=Kirby');
  await expect(status(page)).toHaveText('Searching…');
  await page.clock.fastForward(10_000);
  await expect(status(page)).toHaveText('The search does not answer. The lists below are complete. Try again');
  await expect(page.locator('.search-lists')).toBeVisible();
  await status(page).getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toContainText('1 speaker');
  await expect(field(page)).toHaveValue('Kirby');
});

test('a search that fails can be tried again by the keyboard, which then stands before the results', async ({
  page,
}) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.goto('./search/');
  await field(page).fill('Kirby');
  const button = status(page).getByRole('button', { name: 'Try again' });
  await expect(button).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.unroute('**/*.pf_index');
  await button.press('Enter');
  await expect(status(page)).toContainText('1 speaker');
  await expect(status(page)).toBeFocused();
  await expect(field(page)).toHaveValue('Kirby');
  await expect(page).toHaveURL(/\/search\/\?q=Kirby$/);
  await page.keyboard.press('Tab');
  await expect(hits(page).first().locator('.main a')).toBeFocused();
});

test('where no page is, the nearest addresses are offered', async ({ page }) => {
  await page.goto('./claims/troops-send/');
  const nearest = page.locator('[data-addresses]').getByRole('link');
  await expect(nearest.first()).toHaveText('How many troops has North Korea sent?');
  await nearest.first().click();
  await expect(page).toHaveURL(/\/claims\/troops-sent\/$/);
  await page.goto('./quite-another-thing/');
  await expect(page.locator('[data-addresses]')).toBeHidden();
});

test('without the index there is a plain message and the lists', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await search(page, '3,000');
  await expect(status(page)).toHaveText('The search cannot be loaded here. The lists below are complete. Try again');
  const question = page.locator('.search-lists').getByRole('link', { name: 'How many troops has North Korea sent?' });
  await expect(question).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js*');
  await ask(page, '3000');
  await expect(status(page)).toHaveText('3 results: 1 claim, 2 passages.');
});

test('a part of the index that does not come is no answer, and is asked for again', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await search(page, 'troops');
  await expect(status(page)).toHaveText('The search cannot be loaded here. The lists below are complete. Try again');
  await page.unroute('**/*.pf_index');
  await ask(page, 'Kirby');
  await expect(status(page)).toContainText('1 speaker');
  expect(countIn((await ask(page, 'troops')).status)).toBeGreaterThan(10);
});

test('two searches that wait for an index that does not come open it again once', async ({ page }) => {
  let fail = () => {};
  const both = new Promise<void>((done) => {
    fail = done;
  });
  const programs: string[] = [];
  page.on('request', (request) => /pagefind\.js/.test(request.url()) && programs.push(request.url()));
  await page.route(
    '**/*.pf_meta',
    async (route) => {
      await both;
      await route.abort();
    },
    { times: 1 },
  );
  await page.goto('./search/');
  await field(page).fill('troops');
  await page.waitForURL('**/?q=troops');
  await field(page).fill('Kursk');
  await page.waitForURL('**/?q=Kursk');
  fail();
  await expect(status(page)).toContainText('passage');
  expect(programs).toHaveLength(2);
});

const BROKEN: [how: string, (whole: Buffer) => Buffer | string][] = [
  ['is empty', () => ''],
  ['is a page of a hotel', () => '<!doctype html><title>Log in</title>'],
  ['breaks off', (whole) => whole.subarray(0, whole.length / 2)],
  ['lacks its end', (whole) => whole.subarray(0, -1)],
  ['is garbled', (whole) => Buffer.concat([whole.subarray(0, 40), Buffer.from('????'), whole.subarray(44)])],
];

for (const [how, broken] of BROKEN)
  test(`a part of the index that ${how} is no answer, and is asked for again`, async ({ page }) => {
    await page.route('**/*.pf_index', async (route) => {
      const whole = await (await route.fetch()).body();
      await route.fulfill({ status: 200, body: broken(whole) });
    });
    await search(page, 'troops');
    await expect(status(page)).toHaveText('The search cannot be loaded here. The lists below are complete. Try again');
    await page.unroute('**/*.pf_index');
    await ask(page, 'Kirby');
    expect(countIn((await ask(page, 'troops')).status)).toBeGreaterThan(10);
  });

test('results that do not come on “Show more” are asked for again, and the others stay', async ({ page }) => {
  // The first passages on Ukraine came with the claims, the next ones lie in another file.
  await search(page, 'Ukraine');
  const section = page.locator('.results section').filter({ has: page.getByRole('heading', { name: /passages/i }) });
  const before = await status(page).textContent();
  await page.route('**/pagefind/records/**', (route) => route.abort());
  await section.getByRole('button').click();
  await expect(section.getByRole('button')).toHaveText('They could not be loaded. Try again');
  await expect(section.getByRole('button')).toBeFocused();
  await expect(section.locator('.hit')).toHaveCount(5);
  await page.unroute('**/pagefind/records/**');
  await section.getByRole('button').click();
  await expect(section.locator('.hit').nth(5)).toBeVisible();
  await expect(status(page)).toHaveText(before as string);
});

test('results that never come on “Show more” can be asked for again, and none comes twice', async ({ page }) => {
  // The first passages on Ukraine came with the claims, the next ones lie in another file.
  await search(page, 'Ukraine');
  const section = page.locator('.results section').filter({ has: page.getByRole('heading', { name: /passages/i }) });
  await page.clock.install();
  await page.route('**/pagefind/records/**', () => {});
  const asked = page.waitForRequest('**/pagefind/records/**');
  await section.getByRole('button').click();
  await asked;
  await page.clock.fastForward(10_000);
  await expect(section.getByRole('button')).toHaveText('They could not be loaded. Try again');
  await page.unroute('**/pagefind/records/**');
  await section.getByRole('button').click();
  await expect(section.locator('.hit').nth(5)).toBeVisible();
  const shown = await section.locator('.hit .main').allTextContents();
  expect(new Set(shown).size).toBe(shown.length);
});

test('a click too many on “Show more” shows nothing twice', async ({ page }) => {
  await search(page, 'North');
  const section = page.locator('.results section').first();
  await section.getByRole('button').dblclick();
  await expect(section.locator('.hit').nth(9)).toBeVisible();
  const shown = await section.locator('.hit .main').allTextContents();
  expect(new Set(shown).size).toBe(shown.length);
});

test('what was searched for once is found again without a connection', async ({ page, context }) => {
  await search(page, '3,000');
  await ask(page, 'Kirby');
  await context.setOffline(true);
  await ask(page, '"3,000" troops');
  await expect(status(page)).toHaveText('3 results: 2 passages, 1 claim.');
  await ask(page, 'John Kirby');
  await expect(status(page)).toContainText('1 speaker');
  await context.setOffline(false);
});

test('where WebAssembly is blocked there is a plain message and the lists', async ({ page, faults }) => {
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await search(page, '3,000');
  await expect(status(page)).toHaveText('The search cannot be loaded here. The lists below are complete. Try again');
  await expect(page.locator('.search-lists')).toBeVisible();
  faults.length = 0;
});

test('the lists do not show before the results, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { lists: false, moved: 0 };
    Object.assign(globalThis, { seen });
    const look = () => {
      seen.lists ||= document.querySelector('.search-lists')?.checkVisibility({ visibilityProperty: true }) ?? false;
      requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) seen.moved += (shift as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 1280]) {
    const { promise: isSeen, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/pagefind/**', (route) => isSeen.then(() => route.continue()), { times: 1 });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./search/?q=troops');
    await expect(status(page)).toHaveText('Searching…');
    release();
    await expect(page.locator('.search-filters li').first()).toBeAttached();
    expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({
      lists: false,
      moved: 0,
    });
  }
});

test('the page has no violations of accessibility rules, with results and without', async ({ page }) => {
  for (const [text, colorScheme] of [
    ['troops', 'light'],
    ['troops', 'dark'],
    ['Budanof', 'dark'],
    ['', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`./search/?q=${text}`);
    if (text) await expect(page.locator('.search-filters a, [role=status] a').first()).toBeVisible();
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
