/** Nothing lies over, leaves or is cut off by anything at any width: a story of five columns, one of them an article of unknown outlet. */
import { lookAt } from './layout.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/harbour' } });

test('every kind of page', async ({ page }) => {
  const claims = ['lost', 'recovered', 'port-open', 'cause', 'tugs'].map((id) => `claims/${id}/`);
  await lookAt(page, ['', 'claims/', ...claims, 'topics/containers/', 'sources/coast-radio/', 'articles/leaflet/']);
});

test('that answers are hard to square stands under the article that gives both, and under no other', async ({
  page,
}) => {
  await page.goto('./');
  const row = page.locator('.claim-row').filter({ hasText: 'How many containers have been lifted?' });
  const cells = await row.locator('.row-cell').allInnerTexts();
  expect(cells.map((words) => words.includes('hard to square'))).toEqual([true, false]);
});
