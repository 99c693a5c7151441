/** What a reader finds on the first screen and on a claim page, with the real content. */
import { builtPages } from '../pages.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];

for (const [width, height] of [
  [1280, 900],
  [390, 844],
  [375, 812],
] as const) {
  test(`the first screen of ${width} × ${height} says what this is, the lead finding, and both articles’ words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(page.getByText('Two articles, side by side, in their own words. Not a fact check.')).toBeInViewport();
    const lead = page.locator('.finding.lead');
    await expect(lead.getByRole('heading', { level: 2 })).toHaveText(
      'Both articles say 3,000 troops. One calls that “currently known”, the other writes “reportedly”.',
    );
    for (const figure of await lead.locator('.figure').all()) await expect(figure).toBeInViewport({ ratio: 1 });
    await expect(lead.locator('.relation').first()).toContainText('same figure, different certainty');
    for (const sentence of await lead.locator('.sentence').all()) await expect(sentence).toBeInViewport({ ratio: 1 });
    await expect(lead.locator('.sentence mark').first()).toBeVisible();
  });
}

test('the first page holds each question once: a lead, a second, the other findings, what is uneasy, what stands alone', async ({
  page,
}) => {
  await page.goto('./');
  const questions = await page
    .locator('.question a, .alone dt a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(questions).toHaveLength(21);
  expect(new Set(questions).size).toBe(21);
  await expect(page.locator('.finding.second h2')).toContainText('“careful not to publicly restrict”');
  await expect(page.locator('.tension-pair')).toContainText('1,000 apart');
});

test('each sentence of the lead leads to its article, to those who say it, and is shared; both begin on one line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./');
  const passages = page.locator('.finding.lead .passage');
  const tops = await passages
    .locator('.lead-in')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops[0]).toBe(tops[1]);
  await expect(passages.nth(1).getByRole('link', { name: 'unnamed “Intelligence reports”' })).toBeVisible();
  await passages.first().getByRole('link', { name: 'Share this passage' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' }).getByRole('textbox')).toHaveValue(
    /^RBC-Ukraine, 24 October/,
  );
  await page.keyboard.press('Escape');
  await passages.first().getByRole('link', { name: 'In the article' }).click();
  await expect(page).toHaveURL(/articles\/us-policy-unchanged\/#troops-sent-3000$/);
});

test('whoever is named on the first page is a link to all that they say', async ({ page }) => {
  await page.goto('./');
  for (const name of ['John Kirby', 'Kyrylo Budanov'])
    expect(await page.getByRole('main').getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
  await page.getByRole('main').getByRole('link', { name: 'Kyrylo Budanov' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kyrylo Budanov');
  await expect(page.locator('.lede')).toHaveText(
    'Reported in two passages of one article, in the article’s own words.',
  );
});

test('a claim is cited from its opening, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./claims/troops-sent/');
  const cite = page.getByRole('link', { name: 'cite it' });
  await expect(cite).toBeInViewport();
  await cite.click();
  await expect(page.getByText('Babaiev, B. (2024, October 24).')).toBeVisible();
});

test('a question that was asked is printed once: the passage that holds it stands folded', async ({ page }) => {
  await page.goto('./claims/if-north-korea-enters/');
  const asked = page.getByText('When asked by a journalist').filter({ visible: true });
  await expect(asked).toHaveCount(1);
  await page.getByText('Another passage with the same answer').click();
  await expect(page.locator('.elsewhere .sentence')).toContainText('When asked by a journalist');
});

test('once they stick, the heads of a claim carry the figures, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('./claims/troops-sent/');
  const carried = page.locator('.heads .carried').first();
  await expect(carried).toBeHidden();
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(() => window.scrollTo(0, 500));
  await expect(carried).toBeVisible();
  await expect(carried).toHaveText('“3,000”');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
});

test('what a copy does not print is one dotted line, its words one tap away', async ({ page }) => {
  await page.goto('./claims/troops-sent/');
  const note = page.locator('#how-rbc-ukraine');
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: '24 October 2024' }).click();
  await expect(note).toContainText('outlet and date looked up by us');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

const RELATIONS: [id: string, relation: string, first: string, second: string | undefined][] = [
  ['troops-sent', 'same figure, different certainty', '3,000', '3,000'],
  [
    'policy-change',
    'these agree',
    '“there’s been no change to the president’s policy”',
    '“sees no reason to adjust its support framework”',
  ],
  [
    'strikes-on-russian-territory',
    'different answers',
    '“has yet to authorize”',
    '“have pledged not to target Russian territory directly”',
  ],
  ['us-restrictions', 'different answers', '“does not allow”', '“has been careful not to publicly restrict”'],
  [
    'if-north-korea-enters',
    'answers from different dates',
    '“I don’t have any policy decisions or options to speak to today”',
    '“will not impose new restrictions”',
  ],
  [
    'escalation',
    'they talk about different things',
    '“will lead to significant escalation”',
    '“brushing aside concerns about escalations”',
  ],
  ['troops-forecast', 'only in one article', 'could grow to 10,000', undefined],
  ['troops-in-combat', 'only in one article', '11,000', undefined],
];

for (const [id, relation, first, second] of RELATIONS) {
  test(`${id}: the answers face each other, and the relation between them is “${relation}”`, async ({ page }) => {
    await page.goto(`./claims/${id}/`);
    await expect(page.locator('.spread .relation').first()).toContainText(relation);
    const answers = page.locator('.spread > .cell .answer > :is(.figure, .excerpt):first-of-type');
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
      '“11,000” (reporting Kyrylo Budanov) and “could grow to 10,000” (no speaker named): 1,000 apart',
    );
    await expect(note).toContainText('Those who fight are among those sent');
  }
});

for (const width of [320, 390, 1280]) {
  test(`3,000 stands beside 3,000 at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./claims/troops-sent/');
    const [left, right] = await page
      .locator('.cell .number')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().toJSON()));
    expect(left?.top).toBe(right?.top);
    expect(left?.right).toBeLessThan(right?.left);
  });
}

for (const width of WIDTHS) {
  test(`nothing runs over the side at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['./', './claims/troops-sent/', './claims/strikes-on-russian-territory/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

test('text twice as large fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    './',
    './claims/troops-sent/',
    './claims/policy-change/',
    './topics/troop-numbers/',
    './follow/',
  ]) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('“Share” copies the claim’s public address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./claims/troops-sent/');
  const link = page.getByRole('link', { name: 'Share this page' });
  const address = await link.getAttribute('href');
  expect(address).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  await link.click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('every claim prints on at most two sheets, with the full address of each passage', async ({
  page,
  siteFolder,
}) => {
  for (const { path } of builtPages(siteFolder).filter(({ path }) => /^claims\/[^/]+\/$/.test(path))) {
    await page.goto(`./${path}`);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect.soft(sheets?.length, path).toBeLessThanOrEqual(2);
  }
  await page.goto('./claims/troops-sent/');
  await page.emulateMedia({ media: 'print' });
  const printed = (link: Element) => getComputedStyle(link, '::after').content;
  expect(await page.locator('.passage .share').first().evaluate(printed)).toBe(
    '"https://variorum.example/articles/us-policy-unchanged/#troops-sent-3000"',
  );
});

test('in colours of the reader’s own choice the lit words look like those around them, and are underlined', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./claims/troops-sent/');
  const mark = page.locator('.sentence mark').first();
  const looks = await mark.evaluate((element) => {
    const [own, around] = [element, element.parentElement ?? element].map((one) => getComputedStyle(one));
    return { same: own?.color === around?.color, line: own?.textDecorationLine };
  });
  expect(looks).toEqual({ same: true, line: 'underline' });
});

test('the sentence behind a figure is one click away', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto('./claims/troops-sent/');
  const cell = page.locator('.cell:has(#from-rbc-ukraine)');
  await cell.getByRole('link', { name: 'In the article' }).first().click();
  await expect(page).toHaveURL(/articles\/us-policy-unchanged\/#troops-sent-3000$/);
});
