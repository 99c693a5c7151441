/** Nothing lies over, leaves or is cut off by anything at any width: a story of five columns, one of them an article of unknown outlet. */
import { lookAt } from './layout.ts';
import { test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/harbour' } });

test('every kind of page', async ({ page }) => {
  test.setTimeout(300_000);
  const claims = ['lost', 'recovered', 'port-open', 'cause', 'tugs'].map((id) => `claims/${id}/`);
  await lookAt(page, ['', 'claims/', ...claims, 'topics/containers/', 'sources/coast-radio/', 'articles/leaflet/']);
});
