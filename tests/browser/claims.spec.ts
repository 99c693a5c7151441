/** What a reader finds on the first screen and on a claim page, with the real content. */
import { expect, test } from './test.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];

test('the first screen says how many questions both articles answer, and how', async ({ page }) => {
  await page.goto('./');
  const summary = page.getByRole('region', { name: 'In short' });
  await expect(summary).toContainText('Both articles answer 6 questions. No two answers here rule each other out.');
  await expect(summary).toContainText('8 more are answered only in RBC-Ukraine, 7 only in telegraphnews.eu.');
  const marks = await summary.getByRole('listitem').allTextContents();
  expect(marks.sort()).toEqual([
    'answers from different dates: If North Korean forces join',
    'different answers: Strikes on Russian territory, US limits on the use of its weapons',
    'hard to square, within one article: Troops by the end of the year, Troops expected to fight',
    'only in one article: 15',
    'same figure, different certainty: Troops sent',
    'these agree: Change of US policy',
    'they talk about different things: Escalation',
  ]);
});

const RELATIONS: [id: string, relation: string, first: string, second: string | undefined][] = [
  ['troops-sent', 'same figure, different certainty', '3,000', '3,000'],
  ['policy-change', 'these agree', 'No change', 'No reason to adjust'],
  ['strikes-on-russian-territory', 'different answers', 'No US authorisation', 'A Ukrainian pledge'],
  ['us-restrictions', 'different answers', 'Some strikes are not allowed', 'Careful not to, in public'],
  ['if-north-korea-enters', 'answers from different dates', 'Nothing to announce “today”', 'No new limits'],
  ['escalation', 'they talk about different things', 'It will follow', 'Concerns set aside'],
  ['troops-forecast', 'only in one article', 'could grow to 10,000', undefined],
  ['troops-in-combat', 'only in one article', '11,000', undefined],
];

for (const [id, relation, first, second] of RELATIONS) {
  test(`${id}: the answers face each other, and the relation between them is “${relation}”`, async ({ page }) => {
    await page.goto(`./claims/${id}/`);
    await expect(page.locator('.spread .relation').first()).toContainText(relation);
    const answers = page.locator('.spread > .cell .answer > :first-child');
    await expect(answers.nth(0)).toHaveText(first);
    if (second) await expect(answers.nth(1)).toHaveText(second);
    else await expect(page.locator('.spread')).toContainText('not mentioned in this article');
  });
}

test('the two figures that are hard to square are named with both speakers and 1,000 apart', async ({ page }) => {
  for (const id of ['troops-forecast', 'troops-in-combat']) {
    await page.goto(`./claims/${id}/#tension`);
    const note = page.locator('#tension');
    await expect(note).toContainText(
      '“11,000” (Kyrylo Budanov) and “could grow to 10,000” (no speaker named): 1,000 apart',
    );
    await expect(note).toContainText('Those who fight are among those sent');
  }
});

test('on a wide screen 3,000 stands beside 3,000', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./claims/troops-sent/');
  const [left, right] = await page
    .locator('.cell .number')
    .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().toJSON()));
  expect(left?.top).toBe(right?.top);
  expect(left?.right).toBeLessThan(right?.left);
});

for (const width of WIDTHS) {
  test(`nothing runs over the side at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['./', './claims/troops-sent/', './claims/strikes-on-russian-territory/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

test('a click on “Copy link” copies the claim’s public address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./claims/troops-sent/');
  const link = page.getByRole('link', { name: 'Copy link to this claim' });
  const address = await link.getAttribute('href');
  expect(address).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  await link.click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('the sentence behind a figure is one click away', async ({ page }) => {
  await page.goto('./claims/troops-sent/');
  await page
    .locator('#from-rbc-ukraine')
    .getByRole('link', { name: 'Open the sentence in the article' })
    .first()
    .click();
  await expect(page).toHaveURL(/articles\/us-policy-unchanged\/#troops-sent-3000$/);
});
