/** “Share”: what it offers, with and without a system that takes things to share, a clipboard, a pointer, JavaScript. */
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Where the site of the two articles is published. */
const PUBLISHED = 'https://variorum.example/';
const CLAIM = 'claims/troops-sent/';
const PASSAGE = /\/articles\/us-policy-unchanged\/#troops-sent-3000:~:text=/;
const QUOTE = 'RBC-Ukraine, 24 October 2024: “It is currently known that North Korea has sent 3,000 troops to Russia”';

const passage = (page: Page) => page.getByRole('link', { name: 'Share this passage' }).first();
const choices = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const choose = (page: Page, name: string) => choices(page).getByRole('button', { name, exact: true }).click();

/** A system that takes what is shared, and keeps it where the test finds it; or one whose reader thinks better of it. */
async function withSheet(page: Page, outcome: 'shared' | 'AbortError' | 'NotAllowedError' = 'shared'): Promise<void> {
  await page.addInitScript((end) => {
    const share = async (data: ShareData) => {
      document.documentElement.dataset['sheet'] = JSON.stringify(data);
      if (end !== 'shared') throw new DOMException('', end);
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  }, outcome);
}

/** A system without one. */
async function withoutSheet(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
}

async function sheet(page: Page): Promise<ShareData> {
  return JSON.parse((await page.locator('html').getAttribute('data-sheet')) ?? '{}');
}

/** A browser that refuses to write to its clipboard. */
async function withoutClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
}

/** A page of a browser that finds the built site at another address. */
async function at(browser: Browser, address: string, siteFolder: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.context().route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ path: join(siteFolder, pathname, pathname.endsWith('/') ? 'index.html' : '') });
  });
  return page;
}

const selected = (field: Locator) =>
  field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

test('a passage is shared by one link, which opens the choices and shows what will be shared', async ({ page }) => {
  await withoutSheet(page);
  await page.goto(`./${CLAIM}`);
  await expect(page.locator('.cell').first().locator('.share')).toHaveCount(1);
  await passage(page).click();
  await expect(choices(page).getByRole('button')).toHaveText([
    'Copy link',
    'Copy quote and link',
    'Copy link to this answer',
  ]);
  await expect(choices(page).getByRole('textbox')).toHaveValue(new RegExp(`^${RegExp.escape(QUOTE)} https://`));
});

test('where a system takes things to share it gets them, and nothing is said to be copied', async ({ page }) => {
  await withSheet(page);
  await page.goto(`./${CLAIM}`);
  await passage(page).click();
  await choose(page, 'Send …');
  const { text, url, title } = await sheet(page);
  expect([text, title]).toEqual([QUOTE, await page.title()]);
  expect(url).toMatch(PASSAGE);
  await expect(choices(page)).not.toContainText(/cop(?:ied|y it)/);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Share this page' }).click();
  expect((await sheet(page)).url).toMatch(/\/claims\/troops-sent\/$/);
  await expect(choices(page)).toHaveCount(0);
});

test('a reader who thinks better of it has lost nothing; a system that refuses leaves the choices', async ({
  page,
}) => {
  await withSheet(page, 'AbortError');
  await page.goto(`./${CLAIM}`);
  await page.getByRole('link', { name: 'Share this page' }).click();
  await expect(choices(page)).toHaveCount(0);
  await withSheet(page, 'NotAllowedError');
  await page.reload();
  await page.getByRole('link', { name: 'Share this page' }).click();
  await expect(choices(page).getByRole('textbox')).toHaveValue(/\/claims\/troops-sent\/$/);
});

test('what cannot be copied is selected, and the page is never left', async ({ page }) => {
  await withoutClipboard(page);
  await page.goto(`./${CLAIM}`);
  const before = page.url();
  await passage(page).click();
  for (const [name, words] of [
    ['Copy link', PASSAGE],
    ['Copy quote and link', new RegExp(`^${RegExp.escape(QUOTE)}`)],
    ['Copy link to this answer', /\/claims\/troops-sent\/#from-rbc-ukraine$/],
  ] as const) {
    await choose(page, name);
    await expect(choices(page).getByRole('status')).toHaveText(/selected/);
    expect(await selected(choices(page).getByRole('textbox'))).toMatch(words);
  }
  expect(page.url()).toBe(before);
});

test('on plain http, where there is no clipboard, the address is selected', async ({ browser, siteFolder }) => {
  const page = await at(browser, 'http://plain.example/', siteFolder);
  await page.goto(`http://plain.example/${CLAIM}`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await passage(page).click();
  await choose(page, 'Copy link');
  expect(await selected(choices(page).getByRole('textbox'))).toMatch(PASSAGE);
  expect(page.url()).toBe(`http://plain.example/${CLAIM}`);
  await page.context().close();
});

test('the keyboard alone opens, walks through and closes the choices, and comes back to the link', async ({ page }) => {
  await withoutSheet(page);
  await page.goto(`./${CLAIM}`);
  await passage(page).focus();
  await page.keyboard.press('Enter');
  await expect(choices(page).getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await expect(passage(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(choices(page).getByRole('button', { name: 'Copy quote and link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choices(page)).toHaveCount(0);
  await expect(passage(page)).toBeFocused();
  await expect(passage(page)).not.toHaveAttribute('aria-expanded');
});

test('a second click, or one beside them, closes the choices', async ({ page }) => {
  await page.goto(`./${CLAIM}`);
  await passage(page).click();
  await passage(page).click();
  await expect(choices(page)).toHaveCount(0);
  await passage(page).click();
  await page.mouse.click(5, 300);
  await expect(choices(page)).toHaveCount(0);
});

test('a click meant for a new tab is the browser’s own', async ({ page }) => {
  await page.goto(`./${CLAIM}`);
  // A real tab would ask the published address before the test can answer for it.
  await page.evaluate(() =>
    addEventListener('click', (event) => {
      document.body.dataset['taken'] = String(event.defaultPrevented);
      event.preventDefault();
    }),
  );
  await passage(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'false');
  await expect(choices(page)).toHaveCount(0);
  await passage(page).click();
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'true');
});

test('without JavaScript “Share” is the link to the passage', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}${CLAIM}`);
  expect(await passage(page).getAttribute('href')).toMatch(PASSAGE);
  await expect(page.locator('.share-choices')).toHaveCount(0);
  await context.close();
});

for (const [name, options] of Object.entries({
  'a narrow phone': { viewport: { width: 320, height: 640 } },
  'the dark': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const)) {
  test.describe(`in ${name}`, () => {
    test.use({
      contextOptions: { reducedMotion: 'reduce', ...('forcedColors' in options ? options : {}) },
      ...options,
    });
    test('the choices fit, are large enough to hit, and accessible', async ({ page }) => {
      await page.goto(`./${CLAIM}`);
      await passage(page).click();
      const { width = 0 } = page.viewportSize() ?? {};
      const box = await choices(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const button of await choices(page).getByRole('button').all())
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      expect((await passage(page).boundingBox())?.height).toBeGreaterThanOrEqual(24);
      const { violations } = await new AxeBuilder({ page }).include('.share-choices').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  });
}

test('a share link inside an open book opens no leaf', async ({ browser, siteFolder }) => {
  const page = await at(browser, PUBLISHED, siteFolder);
  await page.goto(`${PUBLISHED}${CLAIM}`);
  await passage(page).click();
  await expect(choices(page)).toBeVisible();
  await expect(page.locator('dialog.leaf')).toHaveCount(0);
  await page.context().close();
});
