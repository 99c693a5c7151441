/** Nothing lies over, leaves or is cut off by anything at any width: a story of eight columns with long figures in words, denials, replaced figures and three kinds of silence. */
import { lookAt } from './layout.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/flood' } });

test('every kind of page', async ({ page }) => {
  const claims = ['deaths', 'evacuated', 'dam', 'sluices', 'repairs'].map((id) => `claims/${id}/`);
  const others = ['speakers/river-board/', 'speakers/ada-renwick/', 'sources/hulmer-evening-post/', 'timeline/'];
  const embeds = ['deaths', 'sluices', 'repairs'].map((id) => `embed/claims/${id}/`);
  await lookAt(page, ['', 'claims/', ...claims, ...embeds, 'topics/people/', ...others, 'articles/post-thursday/']);
});

test('a denial is told as one on the first screen, on its page and in its embed', async ({ page }) => {
  for (const path of ['', 'claims/sluices/', 'embed/claims/sluices/']) {
    await page.goto(`./${path}`);
    const answers = await page.locator('.position, .embed-groups dt').allInnerTexts();
    expect(
      answers.filter((words) => words === 'a denial of They were opened' || words.endsWith(', by the River Board')),
    ).toHaveLength(1);
  }
});

test('the outlets that report one speaker differently are told so, first', async ({ page }) => {
  await page.goto('./claims/sluices/');
  const row = page.locator('.by-speaker > div').filter({ hasText: 'Ada Renwick, who speaks for the River Board' });
  await expect(row.locator('dd > p').first()).toHaveText(
    'Outlets report Ada Renwick differently; our copies do not show which words were said.',
  );
});
