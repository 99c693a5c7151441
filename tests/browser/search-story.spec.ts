/** The golden searches on an invented story, which stands under a path of its host. */
import { INVENTED, inParts } from '../search/golden.ts';
import { checkGolden, hits, search } from '../search/reader.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/search', address: 'https://example.org/tracker/' } });

for (const [at, part] of inParts(INVENTED).entries()) {
  test(`golden searches on the invented story, part ${at + 1}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const golden of part) await checkGolden(page, golden);
  });
}

test('a result leads to its place below the path of the site', async ({ page }) => {
  await search(page, '13,000');
  await hits(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/tracker\/articles\/water-at-orvane\/#s_\d+$/);
  await expect(page.locator(':target')).toContainText('13,000 homes');
});
