/** What a test does on the search page. */
import { expect, type Page } from '@playwright/test';
import type { Golden } from './golden.ts';

export const status = (page: Page) => page.locator('.search-page [role=status]');
export const hits = (page: Page) => page.locator('.hit');

/** Opens the address of a search and waits for its answer. */
export async function search(page: Page, text: string, more = ''): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(text)}${more}`);
  await expect(status(page)).not.toHaveText('');
}

/** The printed texts of all results, first to last, after “Show more” where there is more. */
export async function printedHits(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: 'Show more' });
  while ((await more.count()) > 0) {
    const before = await hits(page).count();
    await more.first().click();
    await expect(hits(page)).not.toHaveCount(before);
  }
  return (await hits(page).allInnerTexts()).map((text) => text.replace(/[ \n]+/g, ' '));
}

/** How many results the page says that there are. */
export async function countedHits(page: Page): Promise<number> {
  return Number.parseInt((await status(page).innerText()).replace('Nothing', '0'), 10);
}

/** One golden search; every fault of it is reported. */
export async function checkGolden(page: Page, { q, first, has = [], lacks = [], total, meant }: Golden): Promise<void> {
  await search(page, q);
  const printed = await printedHits(page);
  const counted = await countedHits(page);
  expect.soft(printed.length, `“${q}” counts what it shows`).toBe(counted);
  if (total !== undefined) expect.soft(counted, `“${q}” in all`).toBe(total);
  if (first) expect.soft(printed[0], `“${q}” first`).toContain(first);
  for (const words of has) expect.soft(printed, `“${q}” has “${words}”`).toContainEqual(expect.stringContaining(words));
  for (const words of lacks)
    expect.soft(printed, `“${q}” lacks “${words}”`).not.toContainEqual(expect.stringContaining(words));
  if (meant) await expect.soft(page.locator('.advice'), `“${q}” meant`).toContainText(meant);
}
