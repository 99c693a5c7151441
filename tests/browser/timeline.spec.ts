/** What the timeline promises, with the real content. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
  expect(await page.locator('.moment-gap').allTextContents()).toEqual(['3 days', '5 days', '3 days']);
  expect(await page.locator('#undated .time-words').allTextContents()).toEqual([
    '“already”',
    '“In a briefing”',
    '“recently”',
  ]);
});

test('the article’s own words come first, then the reading, its basis and its reason', async ({ page }) => {
  await page.goto('./timeline/');
  const lines = page.locator('#about-us-policy-unchanged-media-reports-training p');
  await expect(lines.nth(1)).toHaveText('“Last week”');
  await expect(lines.nth(2)).toContainText('Read as 14–20 October 2024, worked out. The calendar week before');
});

test('the marked words run on in their sentence', async ({ page }) => {
  await page.goto('./timeline/');
  const marked = page.locator('.timeline-entry blockquote p > *');
  const displays = await marked.evaluateAll((found) => found.map((one) => getComputedStyle(one).display));
  expect(displays.length).toBeGreaterThan(15);
  expect(new Set(displays)).toEqual(new Set(['inline']));
});

test('a line parts what is held from what the articles say ahead', async ({ page }) => {
  await page.goto('./timeline/');
  const held = page.locator('#ahead');
  await expect(held).toHaveText(
    /Newest article held: 29 October 2024\.\s+Below this line: what the articles say ahead\./,
  );
  expect(await held.locator('xpath=following-sibling::li//h3').allInnerTexts()).toEqual([
    'November 2024',
    'until 31 December 2024',
  ]);
});

test('every entry has a link to itself that leads back to it, on every page of the timeline', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const links = await page.locator('.timeline-entry').evaluateAll((found) =>
      found.map((entry) => ({
        id: entry.id,
        address: entry.querySelector<HTMLAnchorElement>('copy-link a')?.href ?? '',
      })),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const { id, address } of links) expect(address).toMatch(new RegExp(`/timeline/#${id}$`));
  }
  await page.goto('./timeline/#about-us-policy-unchanged-fighting-11000');
  await expect(page.locator('.timeline-entry:target')).toContainText('“in November”');
  await expect(page.locator('.timeline-entry:target')).toBeInViewport();
});

test('an entry leads to its sentence and its claims, and the claim leads back', async ({ page }) => {
  await page.goto('./timeline/');
  const entry = page.locator('#about-us-policy-unchanged-fighting-11000');
  const sentence = entry.getByRole('link', { name: 'Open the sentence' });
  expect(await sentence.getAttribute('href')).toMatch(/\/articles\/us-policy-unchanged\/#fighting-11000$/);
  await entry.getByRole('link', { name: 'How many North Korean troops will fight' }).click();
  await expect(page).toHaveURL(/\/claims\/troops-in-combat\/$/);
  await page.getByRole('link', { name: 'On the timeline' }).first().click();
  await expect(page).toHaveURL(/\/timeline\/#about-us-policy-unchanged-fighting-11000$/);
  await expect(entry).toBeInViewport();
});

test('a topic and an outlet have timelines of their own, one click away, with as many entries as announced', async ({
  page,
}) => {
  for (const name of ['US policy', 'telegraphnews.eu']) {
    await page.goto('./timeline/');
    const way = page.getByRole('navigation', { name: 'Parts of the timeline' }).getByRole('link', { name });
    const announced = Number((await way.textContent())?.match(/\d+$/)?.[0]);
    await way.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('.timeline-entry')).toHaveCount(announced);
    expect(announced).toBeGreaterThan(0);
    await expect(page.locator('[aria-current=page]', { hasText: name })).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${new URL(page.url()).pathname}$`),
    );
  }
});

for (const width of WIDTHS) {
  test(`at ${width} px nothing runs over the side, and no words of the strip touch each other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      const { labels, touching } = await wordsOfStrip(page);
      expect(labels, path).toBeGreaterThan(3);
      expect(touching, path).toEqual([]);
    }
  });

  test(`at ${width} px said stands left of the axis and about right of it, or one under the other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./timeline/');
    const [said, when, about] = await page
      .locator('.moment', { has: page.locator('.moment-side.said + .moment-side.about') })
      .evaluate((moment) =>
        ['.moment-side.said', '.moment-date', '.moment-side.about'].map((part) =>
          moment.querySelector(part)?.getBoundingClientRect().toJSON(),
        ),
      );
    if (width >= 832) {
      expect(said.right).toBeLessThanOrEqual(when.left);
      expect(when.right).toBeLessThanOrEqual(about.left);
    } else {
      expect(when.bottom).toBeLessThanOrEqual(said.top);
      expect(said.bottom).toBeLessThanOrEqual(about.top);
    }
  });
}

/** How many words the strip prints, and which of them overlap or stand outside it. */
function wordsOfStrip(page: Page) {
  return page.locator('.strip svg').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const touching = boxes.flatMap(({ text, box }, index) => [
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2
        ? [`${text} stands outside`]
        : []),
      ...boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top + 2 < other.box.bottom - 2 &&
            other.box.top + 2 < box.bottom - 2,
        )
        .map((other) => `${text} × ${other.text}`),
    ]);
    return { labels: boxes.length, touching };
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
    await expect(page.getByRole('img', { name: 'Drawn to scale. Said: RBC-Ukraine, 24 October 2024' })).toBeVisible();
    await page.getByRole('link', { name: 'Troop numbers' }).click();
    await expect(page.locator('.timeline-entry').first()).toBeVisible();
  });
});

test('on paper every entry is printed, without what only a screen can do', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./timeline/');
  await expect(page.locator('.timeline-entry:visible')).toHaveCount(11);
  await expect(page.getByRole('navigation', { name: 'Parts of the timeline' })).toBeHidden();
  await expect(page.locator('copy-link:visible')).toHaveCount(0);
});
