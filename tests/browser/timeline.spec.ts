/** What the timeline promises, with the real content. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { stripOf } from './strip.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 390, 768, 1280];
const PAGES = ['./timeline/', './timeline/topics/troop-numbers/', './timeline/sources/telegraphnews-eu/'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The moments of a page, each with its date and the ids of its entries. */
const moments = (page: Page) =>
  page
    .locator('.moment')
    .evaluateAll((found) =>
      found.map((moment) => [
        moment.querySelector('h3')?.textContent?.trim(),
        ...[...moment.querySelectorAll('.timeline-entry')].map(({ id }) => id),
      ]),
    );

test('both clocks have the entries that the time words give', async ({ page }) => {
  await page.goto('./timeline/');
  expect(await moments(page)).toEqual([
    ['14–20 October 2024', 'about-us-policy-unchanged-media-reports-training'],
    [
      '23 October 2024',
      'about-us-policy-unchanged-monitoring-right-now',
      'about-us-policy-unchanged-no-decisions-today',
    ],
    ['24 October 2024', 'said-us-policy-unchanged', 'about-us-policy-unchanged-troops-sent-3000'],
    ['29 October 2024', 'said-no-new-restrictions'],
    ['November 2024', 'about-us-policy-unchanged-fighting-11000'],
    ['until 31 December 2024', 'about-us-policy-unchanged-could-grow-to-10000'],
  ]);
  expect(await page.locator('.moment-gap').allTextContents()).toEqual([
    'Three days later',
    'Five days later',
    'Three days later',
  ]);
  expect(await page.locator('#undated mark').allTextContents()).toEqual(['already', 'In a briefing', 'recently']);
});

test('an entry is headed by who said what, then come the article’s words, and after them our reading', async ({
  page,
}) => {
  await page.goto('./timeline/');
  const entry = page.locator('#about-us-policy-unchanged-media-reports-training');
  await expect(entry.getByRole('heading')).toHaveText(
    'RBC-Ukraine, reporting unnamed “media reports”: more on Training',
  );
  await expect(entry.locator('mark')).toHaveText('Last week');
  await expect(entry.locator('.reading')).toContainText(
    /We read “Last week” as 14–20 October 2024.*The calendar week before/,
  );
});

test('the marked words run on in their sentence', async ({ page }) => {
  await page.goto('./timeline/');
  const marked = page.locator('.timeline-entry blockquote p > *');
  const displays = await marked.evaluateAll((found) => found.map((one) => getComputedStyle(one).display));
  expect(displays.length).toBeGreaterThan(12);
  expect(new Set(displays)).toEqual(new Set(['inline']));
});

test('a line parts what is held from what the articles say ahead', async ({ page }) => {
  await page.goto('./timeline/');
  const held = page.locator('#ahead');
  await expect(held).toHaveText(
    /Here the articles end\.\s+What follows is what they say lies ahead; we hold nothing newer\./,
  );
  expect(await held.locator('xpath=following-sibling::li//h3').allInnerTexts()).toEqual([
    'November 2024',
    'until 31 December 2024',
  ]);
});

test('the strip says what was said when, and on a phone too what each time word speaks of', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('./timeline/');
  const rows = (clock: string) => page.locator(`.strip .${clock} p`).allInnerTexts();
  expect(await rows('said')).toEqual(['RBC-Ukraine 24 Oct 2024', 'telegraphnews.eu 29 Oct 2024']);
  const [first, ...others] = (await rows('about')).map((row) => row.split(/\s*\n\s*/));
  expect(first?.slice(0, 2)).toEqual(['“Last week”', 'Training: “reports emerged in the media”']);
  expect(others.at(-1)?.join(' ')).toContain(
    '“by the end of the year” Troops by the end of the year: “could grow to 10,000”',
  );
  const axis = await page.locator('.strip text:visible').allTextContents();
  expect(axis.map((text) => text.trim())).toEqual(expect.arrayContaining(['Oct', '24', 'Nov', 'Dec']));
});

test('every entry has a link to itself that leads back to it, on every page of the timeline', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const links = await page.locator('.timeline-entry').evaluateAll((found) =>
      found.map((entry) => ({
        id: entry.id,
        address: entry.querySelector<HTMLAnchorElement>('a.share')?.href ?? '',
      })),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const { id, address } of links) expect(address).toMatch(new RegExp(`/timeline/#${id}$`));
  }
  await page.goto('./timeline/#about-us-policy-unchanged-fighting-11000');
  await expect(page.locator('.timeline-entry:target')).toContainText('in November');
  await expect(page.locator('.timeline-entry:target')).toBeInViewport();
});

test('an entry leads to its sentence and its claims, and the claim leads back', async ({ page }) => {
  await page.goto('./timeline/');
  const entry = page.locator('#about-us-policy-unchanged-fighting-11000');
  const sentence = entry.getByRole('link', { name: 'In the article' });
  expect(await sentence.getAttribute('href')).toMatch(/\/articles\/us-policy-unchanged\/#fighting-11000$/);
  await entry.getByRole('link', { name: 'Troops expected to fight' }).click();
  await expect(page).toHaveURL(/\/claims\/troops-in-combat\/$/);
  await page.getByRole('link', { name: 'On the timeline' }).first().click();
  await expect(page).toHaveURL(/\/timeline\/#about-us-policy-unchanged-fighting-11000$/);
  await expect(entry).toBeInViewport();
});

test('a topic and an outlet have timelines of their own, one click away', async ({ page }) => {
  for (const name of ['US policy', 'telegraphnews.eu']) {
    await page.goto('./timeline/');
    await page.getByRole('navigation', { name: 'Parts of the timeline' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(await page.locator('.timeline-entry').count()).toBeGreaterThan(0);
    await expect(page.locator('[aria-current=page]', { hasText: name })).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${new URL(page.url()).pathname}$`),
    );
  }
});

for (const width of WIDTHS) {
  test(`at ${width} px nothing runs over the side, and nothing on the strip touches anything`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      const { parts, faults } = await stripOf(page);
      expect(parts, path).toBeGreaterThan(8);
      expect(faults, path).toEqual([]);
    }
  });

  test(`at ${width} px the two outlets face each other across the dates, or follow them`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./timeline/');
    const box = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((found) => found.getBoundingClientRect().toJSON());
    const date = await box('.moment:has(#said-us-policy-unchanged) .moment-date');
    const first = await box('#said-us-policy-unchanged');
    if (width >= 960) {
      const second = await box('#said-no-new-restrictions');
      expect(first.right).toBeLessThanOrEqual(date.left);
      expect(second.left).toBeGreaterThanOrEqual(date.right);
    } else if (width < 736) expect(date.bottom).toBeLessThanOrEqual(first.top);
    else expect(date.right).toBeLessThanOrEqual(first.left);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`no accessibility fault, ${colorScheme}, at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./timeline/');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it is there, and links to entries lead to them', async ({ page }) => {
    await page.goto('./timeline/');
    await expect(page.locator('.timeline-entry')).toHaveCount(11);
    await expect(page.getByRole('img', { name: 'Drawn to scale: two dates of articles and five times' })).toBeVisible();
    await page.getByRole('link', { name: 'Troop numbers' }).click();
    await expect(page.locator('.timeline-entry').first()).toBeVisible();
  });
});

test('on paper every entry is printed, without what only a screen can do', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./timeline/');
  await expect(page.locator('.timeline-entry:visible')).toHaveCount(11);
  await expect(page.getByRole('navigation', { name: 'Parts of the timeline' })).toBeHidden();
  const printed = (link: Element) => getComputedStyle(link, '::after').content;
  expect(await page.locator('.share').first().evaluate(printed)).toMatch(/^"https:\/\/.*\/timeline\/#about-/);
});
