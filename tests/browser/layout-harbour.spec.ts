/** Nothing lies over, leaves or is cut off by anything at any width: a story of five columns, one of them an article of unknown outlet. */
import { lookAt } from './layout.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/harbour' } });

test('every kind of page', async ({ page }) => {
  const claims = ['lost', 'recovered', 'port-open', 'cause', 'tugs'].map((id) => `claims/${id}/`);
  await lookAt(page, ['', 'claims/', ...claims, 'topics/containers/', 'sources/coast-radio/', 'articles/leaflet/']);
});

test('what is hard to square within one article faces each other on the first page', async ({ page }) => {
  await page.goto('./');
  const pair = page.locator('.tension-pair').filter({ hasText: 'How many containers have been lifted?' });
  await expect(pair.locator('.side')).toHaveCount(2);
  await expect(pair.locator('.relation')).toContainText('hard to square, within one article');
});
