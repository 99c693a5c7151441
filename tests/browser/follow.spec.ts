/** Following: from any page to an address that a feed reader takes, and what stands at that address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

const EVERYTHING = 'https://variorum.example/feeds/all.atom';

test('the foot of every page leads to one address with everything, and a click copies it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./claims/troops-sent/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Follow' }).click();
  await expect(page.locator('main .copyable').first()).toHaveText(EVERYTHING);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(EVERYTHING);
});

test('what cannot be copied is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('./follow/');
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('status').first()).toHaveText(/selected/);
  expect(await page.evaluate(() => String(getSelection()))).toBe(EVERYTHING);
});

test('the feeds of topics and outlets stand folded, and a topic’s page opens its own', async ({ page }) => {
  await page.goto('./follow/');
  await expect(page.getByText('US policy')).toBeHidden();
  await page.goto('./topics/us-policy/');
  await page.getByRole('link', { name: 'Feed of this topic' }).click();
  await expect(page.locator('#topics-us-policy .copyable')).toBeInViewport();
});

test('every address that is given is that of a feed, also with its other ending', async ({ page, siteFolder }) => {
  await page.goto('./follow/');
  const addresses = await page.locator('.copyable').allTextContents();
  expect(addresses).toHaveLength(7);
  for (const address of addresses)
    for (const path of [address, address.replace(/atom$/, 'json')])
      expect(existsSync(join(siteFolder, new URL(path).pathname)), path).toBe(true);
});

test('without JavaScript the address stands there, and no button that would do nothing', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}follow/`);
  await expect(page.locator('.copyable').first()).toHaveText(EVERYTHING);
  await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeHidden();
  await context.close();
});
