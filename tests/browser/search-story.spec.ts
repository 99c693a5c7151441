/** The golden searches on an invented story, which stands under a path of its host. */
import { INVENTED } from '../search/golden.ts';
import { checkGolden, hits, search } from '../search/reader.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/search', address: 'https://example.org/tracker/' } });

test('the golden searches on the invented story', async ({ page }) => {
  await page.goto('./search/');
  for (const golden of INVENTED) await checkGolden(page, golden);
});

test('a result leads to its place below the path of the site', async ({ page }) => {
  await search(page, '13,000');
  await hits(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/tracker\/articles\/water-at-orvane\/#s_\d+$/);
  await expect(page.locator(':target')).toContainText('13,000 homes');
});
