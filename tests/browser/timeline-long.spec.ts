/** The timeline of a story of 600 entries over five years: parted by years, and no address lost. */
import { LONG_TOPICS, longStory, writeStory } from '../fixtures/story.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'six hundred entries', write: (to) => writeStory(to, longStory(600), LONG_TOPICS) } });
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first page lists the years, and under them all dated entries', async ({ page }) => {
  await page.goto('./timeline/');
  const years = page.getByRole('navigation', { name: 'Parts of the timeline' }).locator('a[href*="/timeline/20"]');
  expect((await years.allInnerTexts()).map(Number)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(await page.locator('[id^=said-], [id^=about-]').count()).toBe(600);
});

test('the address of an entry still leads to it: to its place on the first page, and one click on to its year', async ({
  page,
}) => {
  await page.goto('./timeline/2023/');
  const entry = page.locator('.timeline-entry.about').nth(40);
  const id = await entry.getAttribute('id');
  const address = await entry.locator('a.share').getAttribute('href');
  expect(address).toMatch(new RegExp(`/timeline/#${id}$`));
  await page.goto(`./timeline/#${id}`);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator(':target').click();
  await expect(page).toHaveURL(new RegExp(`/timeline/2023/#${id}$`));
  await expect(page.locator('.timeline-entry:target')).toBeInViewport();
});

test('a year holds its entries in order, and nothing runs over the side', async ({ page }) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['./timeline/', './timeline/2024/', './timeline/topics/harbour/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${width}`).toBeLessThanOrEqual(
        width,
      );
    }
  }
  await page.goto('./timeline/2024/');
  const days = await page.locator('.moment .timeline-entry.said').evaluateAll((found) => found.map(({ id }) => id));
  expect(days.length).toBeGreaterThan(15);
  expect(days).toEqual(days.toSorted());
});
