/** Addresses that were published before: moved or withdrawn, under a base path, with and without JavaScript. */
import { expect, test } from './test.ts';

test.use({ story: { content: 'tests/fixtures/stories/harbour' } });

const MOVED = [
  ['claims/containers-lost/', 'claims/lost/'],
  ['claims/containers-lost/cite/', 'claims/lost/cite/'],
  ['embed/claims/containers-lost/', 'embed/claims/lost/'],
  ['topics/port/', 'topics/harbour/'],
  ['timeline/topics/port/', 'timeline/topics/harbour/'],
  ['sources/radio-coast/', 'sources/coast-radio/'],
  ['articles/radio-midday/', 'articles/radio-noon/'],
] as const;

const ANCHORS = [
  ['articles/gazette-first/#first-count', 'mark#lost-40'],
  ['claims/lost/#from-radio-noon', '#from-coast-radio'],
  ['claims/lost/#from-radio-coast', '#from-coast-radio'],
  ['claims/tugs/#from-blog-post', 'li#from-blog-post'],
  ['claims/lost/#from-harbour-blog', 'li#from-harbour-blog'],
  ['claims/cause/#from-leaflet', '.spread'],
  ['timeline/#about-gazette-first-first-count', '#about-gazette-first-lost-40'],
  ['timeline/#said-radio-midday', '#said-radio-noon'],
  ['timeline/#said-blog-post', 'li#said-blog-post'],
  ['articles/gazette-first/#rumour', 'li#rumour'],
  ['articles/gazette-first/#four-tugs', 'li#four-tugs'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('every address of what has moved leads to its new place', async ({ page, site }) => {
      for (const [from, to] of MOVED) {
        await page.goto(`./${from}`).catch(() => undefined);
        await page.waitForURL(`${site.url}${to}`);
        await expect(page.locator('h1')).toBeVisible();
      }
    });

    test('every anchor of what has moved or was withdrawn is still a place on its page', async ({ page }) => {
      for (const [address, place] of ANCHORS) {
        await page.goto(`./${address}`);
        await expect(page.locator(':target')).toHaveCount(1);
        await expect(page.locator(place)).toBeInViewport();
        await page.goto('about:blank');
      }
    });
  });
}

test('a passage of an article that has moved is marked at its new place', async ({ page, site }) => {
  await page.goto('./articles/radio-midday/#lashings').catch(() => undefined);
  await page.waitForURL(`${site.url}articles/radio-noon/#lashings`);
  await expect(page.locator('mark#lashings')).toBeInViewport();
});

test('a former anchor marks the passage as its own would', async ({ page }) => {
  await page.goto('./articles/gazette-first/#first-count');
  const washed = await page.locator('mark#lost-40').evaluate((mark) => getComputedStyle(mark).backgroundColor);
  await page.goto('about:blank');
  await page.goto('./articles/gazette-first/#lost-40');
  expect(await page.locator('mark#lost-40').evaluate((mark) => getComputedStyle(mark).backgroundColor)).toBe(washed);
  expect(washed).not.toBe('rgba(0, 0, 0, 0)');
});

test('what was withdrawn says so at its address, and among the corrections', async ({ page }) => {
  await page.goto('./claims/weather/');
  await expect(page.locator('h1')).toHaveText('This claim was withdrawn');
  await expect(page.getByText('Withdrawn on 19 June 2027: No article answered it.')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto('./corrections/');
  await expect(page.locator('#withdrawn li')).toHaveText([
    'The passage “rumour”. Withdrawn on 21 June 2027: We had read a caption of another picture into it.',
    'The article “blog-post”. Withdrawn on 20 June 2027: The author asked for it: the post repeated a mix-up of ours.',
    'The outlet “harbour-blog”. Withdrawn on 20 June 2027: Its only article was withdrawn.',
    'The claim “weather”. Withdrawn on 19 June 2027: No article answered it.',
  ]);
});
