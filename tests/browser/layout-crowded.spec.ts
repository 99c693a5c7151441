/** Nothing lies over, leaves or is cut off by anything at any width: a story of forty outlets in four languages. */
import { writeCrowdedStory } from '../fixtures/crowded-story.ts';
import { lookAt } from './layout.ts';
import { expect, test } from './test.ts';

test.use({ story: { content: 'crowded', write: writeCrowdedStory } });

const CROWDED = [
  ...[
    '',
    'claims/',
    'claims/tents/',
    'claims/who-pays/',
    'claims/gate/',
    'claims/small-9/',
    'topics/camp/',
    'sources/',
  ],
  ...['sources/outlet-01/', 'sources/outlet-04/', 'articles/outlet-01/', 'articles/outlet-02/', 'timeline/', 'search/'],
];

test('every kind of page', async ({ page }) => {
  await lookAt(page, CROWDED);
});

test('a claim of forty answers says the groups, leads to each answer, and shows its sentence', async ({ page }) => {
  await page.goto('./claims/tents/');
  await expect(page.locator('.lede')).toContainText(
    'Different figures. 3,000: 19 articles of 2–8 May; 12,000: nine of 4 and 7 May;',
  );
  await expect(page.locator('.cell')).toHaveCount(40);
  await page.locator('.answer-index').getByRole('link', { name: 'Coast Radio', exact: true }).click();
  await expect(page.locator('.cell:target')).toContainText('Aid workers say 12,000 tents have reached the camp.');
  await expect(page.locator('.cell:target h4')).toBeInViewport();
});

test('a claim of a long topic shows the nearest others and the way to all', async ({ page }) => {
  await page.goto('./claims/small-9/');
  const others = page.locator('section').filter({ hasText: 'More on The cargo' });
  await expect(others.locator('.claim-list > li')).toHaveCount(6);
  await expect(others.getByRole('link', { name: 'All 28 claims on this topic' })).toBeVisible();
});

for (const [path, words] of [
  ['claims/who-pays/', '.outlet-name > a'],
  ['claims/gate/', '.group-label'],
] as const) {
  test(`long words break between parts of themselves, and not before a last letter: ${words}`, async ({ page }) => {
    await page.goto(`./${path}`);
    for (const width of [320, 390, 820, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const lastLines = await page.locator(words).evaluateAll((names) =>
        names
          .filter((name) => name.checkVisibility())
          .map((name) => {
            const range = document.createRange();
            range.selectNodeContents(name);
            const boxes = [...range.getClientRects()];
            const last = boxes.filter(({ bottom }) => bottom > Math.max(...boxes.map((box) => box.bottom)) - 3);
            return last.reduce((sum, box) => sum + box.width, 0) / Number.parseFloat(getComputedStyle(name).fontSize);
          }),
      );
      expect(Math.min(...lastLines), `at ${width} px`).toBeGreaterThan(2);
    }
  });
}
