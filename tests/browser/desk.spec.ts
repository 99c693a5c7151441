/** The editor’s desk: an article brought in and put among the others by clicks alone; nothing of it is part of the site. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { bundleInterface } from '../../src/desk/server/bundle.ts';
import { serveDesk } from '../../src/desk/server/serve.ts';
import { gate } from '../../src/model/build/gate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), 'variorum-desk-')), 'content');
const ID = 'washington-keeps-its-line-as-troops-arrive';
const html = readFileSync(join(root, 'tests/fixtures/pages/15-first-story.html'), 'utf8');
/** The invented outlet, on this machine. */
const outlet = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
/** One of the statements, as a careful person would write them. */
const AS_A_PERSON_WRITES = `
- id: policy-change
  quote:
    exact: There is no change to the president’s policy on long-range strikes
  speaker: john-kirby
  attribution:
    exact: said White House spokesman John Kirby
  role: White House spokesman
  form: direct-quote
  modality: confirmed
  answers:
    - claim: policy-change
      position: no-asked-about-easing
`;
/** A second statement of the same words. */
const TWICE = `- id: training-again
  quote:
    exact: The troops are training at five Russian military ranges
  form: author-voice
  modality: asserted
`;
let served: { server: Server; address: string };

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  cpSync(join(root, 'content'), folder, { recursive: true });
  await new Promise<void>((resolve) => outlet.listen(0, '127.0.0.1', resolve));
  served = await serveDesk(folder, await bundleInterface());
});

test.afterAll(() => {
  outlet.close();
  served.server.closeAllConnections();
  served.server.close();
});

/** Counts what an editor does: clicks and groups of keystrokes. */
class Editor {
  count = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(name: string | RegExp): Promise<void> {
    this.count += 1;
    await this.page.getByRole('button', { name }).first().click();
  }

  async type(label: string, text: string): Promise<void> {
    this.count += 1;
    await this.page.getByLabel(label).fill(text);
  }

  /** Makes a passage of words that the desk points to, and saves it as it is proposed. */
  async accept(words: RegExp): Promise<void> {
    await this.click(words);
    await expect(this.page.getByRole('region', { name: 'Consequences' })).toBeVisible();
    await expect(this.page.locator('.fault')).toHaveCount(0);
    await this.click('Save');
    await expect(this.page.getByRole('status')).toHaveText('Saved.');
  }
}

async function openArticle(page: Page): Promise<Editor> {
  await page.goto(`${served.address}#${ID}`);
  await expect(page.locator('.copy')).toBeVisible();
  return new Editor(page);
}

test('an unseen page with eight statements, from its address to nothing left to do, by the desk alone', async ({
  page,
}) => {
  const { port } = outlet.address() as AddressInfo;
  const editor = new Editor(page);
  await page.goto(served.address);
  await editor.type('address, or the text itself', `http://127.0.0.1:${port}/world/washington-keeps-its-line`);
  await editor.click('Fetch it');
  await expect(page.getByLabel('author')).toHaveValue('Mara Quill');
  await expect(page.locator('.facts')).toContainText('printed in our copy: “By Mara Quill”');
  await editor.click('Take it in');
  await expect(page.locator('.left')).toHaveText('Left to do: 3 numbers that nothing accounts for.');
  await editor.click(/^North Korea has sent about 10,000/);
  await expect(page.getByRole('region', { name: 'Consequences' })).toContainText('Troops sent');
  await expect(page.getByText('proposed', { exact: true })).not.toHaveCount(0);
  await editor.click('Close');
  const words = [
    ...[/^North Korea has sent/, /^The troops are training/, /^There is no change/, /^The United States does not/],
    ...[/^Ukrainian leaders have/, /^up to 11,000/, /^Russia may provide/, /^Sanctions discussions/],
  ];
  for (const one of words) await editor.accept(one);
  await expect(page.locator('.left')).toHaveText('Nothing left to do.');
  expect(editor.count).toBeLessThanOrEqual(60);
  expect(gate(folder).issues).toEqual([]);
  expect(readFileSync(join(folder, `statements/${ID}.yaml`), 'utf8')).toContain(AS_A_PERSON_WRITES);
});

test('words are selected in the copy, by mouse and by keys; keys walk, open and close', async ({ page }) => {
  await openArticle(page);
  await page.getByText('By Mara Quill', { exact: true }).dblclick({ position: { x: 35, y: 10 } });
  await expect(page.locator('form blockquote')).toContainText('Mara');
  await page.keyboard.press('Escape');
  await expect(page.locator('form')).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('form blockquote')).toContainText('North Korea has sent about 10,000 troops');
  await page.keyboard.press('Escape');
  await page.locator('.copy').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('form blockquote')).toHaveText('Korea has');
});

test('words that are selected beside an open statement become what they are said to be', async ({ page }) => {
  await openArticle(page);
  await page.locator('.copy').getByText('up to').click();
  await page.getByText('By Mara Quill', { exact: true }).dblclick({ position: { x: 35, y: 10 } });
  await page.getByRole('button', { name: 'time words' }).click();
  await expect(page.getByLabel('time words')).toHaveValue('Mara');
  await page.getByLabel('time words').fill('in Nowhere');
  await expect(page.locator('.field', { has: page.getByLabel('time words') })).toContainText(
    'the time words are not in',
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('status')).toContainText('Not saved yet');
  await page.reload();
  await expect(page.getByLabel('time words')).toHaveValue('in Nowhere');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('form')).toHaveCount(0);
});

test('a file changed meanwhile is kept, and both ways on are offered', async ({ page }) => {
  await openArticle(page);
  const file = join(folder, `articles/${ID}.md`);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('form')).toHaveCount(1);
  writeFileSync(file, readFileSync(file, 'utf8').replace('language: en', '# theirs\nlanguage: en'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Changed on disk meanwhile');
  await expect(page.getByRole('button', { name: 'Add mine to what is on the disk' })).toBeVisible();
  await page.getByRole('button', { name: 'Drop mine and read what is on the disk' }).click();
  await expect(page.locator('form')).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toContain('# theirs');
});

test('facts are mended, and an outlet is made, beside the article; what was saved is taken back by another desk', async ({
  page,
}) => {
  await openArticle(page);
  const file = join(folder, `articles/${ID}.md`);
  const before = readFileSync(file, 'utf8');
  await page.getByRole('button', { name: 'Facts' }).click();
  await page.getByRole('combobox', { name: 'outlet' }).selectOption('a new outlet …');
  await page.getByRole('textbox', { name: 'name of the outlet' }).fill('Harbor Evening');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'I have read it for all questions' }).click();
  await expect(page.getByRole('region', { name: 'Consequences' })).toContainText('Harbor Evening');
  await expect(page.locator('.fault')).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toHaveText('Saved.');
  expect(readFileSync(file, 'utf8')).toContain('source:\n  value: harbor-evening\n  basis: supplied\n');
  expect(readFileSync(join(folder, 'sources/harbor-evening.yaml'), 'utf8')).toBe(
    'name: Harbor Evening\nbasis: supplied\n',
  );
  expect(gate(folder).issues).toEqual([]);
  const other = await serveDesk(folder, await bundleInterface());
  await page.goto(`${other.address}#${ID}`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  expect(readFileSync(file, 'utf8')).toBe(before);
  other.server.closeAllConnections();
  other.server.close();
});

test('whose text it is, what is set aside and what readers are told is said at the desk, and taken back there', async ({
  page,
}) => {
  await openArticle(page);
  const file = join(folder, `articles/${ID}.md`);
  const save = async () => {
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('status')).toHaveText('Saved.');
  };
  await page.getByRole('button', { name: 'Facts' }).click();
  await page
    .getByRole('combobox', { name: 'origin of the text' })
    .selectOption('an agency, or an outlet that is none of these …');
  await page.getByRole('textbox', { name: 'its name' }).fill('Corvane Wire');
  await page.getByRole('combobox', { name: 'how much of it' }).selectOption('it carries part of it');
  await page.getByRole('textbox', { name: 'what is missing of it, and why' }).fill('The last paragraph.');
  await expect(page.getByRole('region', { name: 'Consequences' })).toBeVisible();
  await save();
  expect(readFileSync(file, 'utf8')).toContain(
    'origin:\n  value:\n    name: Corvane Wire\n    whole: false\n  basis: supplied\n',
  );
  const furniture = readFileSync(file, 'utf8').match(/^ {2}- exact: .*/gm)?.length ?? 0;
  await page.getByRole('button', { name: 'Facts' }).click();
  await page.getByRole('textbox', { name: 'what is missing of it, and why' }).fill('');
  await page.getByText(/^set aside: /).click();
  await page
    .getByRole('button', { name: /^take back/ })
    .first()
    .click();
  await page.getByText(/^corrections: /).click();
  await page.getByRole('button', { name: 'a correction …' }).click();
  await page.getByRole('textbox', { name: 'what changed' }).fill('The byline counts as text.');
  await page.getByRole('textbox', { name: 'why it changed' }).fill('It is part of a sentence.');
  await page.getByRole('button', { name: 'Add the correction' }).click();
  await expect(page.getByRole('region', { name: 'Consequences' })).toBeVisible();
  await save();
  const after = readFileSync(file, 'utf8');
  expect(after).not.toContain('completeness');
  expect(after.match(/^ {2}- exact: .*/gm)?.length ?? 0).toBe(furniture - 1);
  expect(after).toMatch(/corrections:\n {2}- date: "[\d-]+"\n {4}what: The byline counts as text\./);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  await page.getByRole('button', { name: 'Undo' }).click();
});

test('an answer that the words do not put forward is chosen by the editor; other names of a speaker go into its file', async ({
  page,
}) => {
  await openArticle(page);
  await page.getByText('There is no change').first().click();
  await page.getByRole('button', { name: 'not this question' }).click();
  await page
    .getByRole('combobox', { name: 'question', exact: true })
    .selectOption({ label: 'What is said about escalation?' });
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expect(page.locator('footer')).toContainText('Choose its answer');
  await page.getByRole('combobox', { name: 'its answer' }).selectOption({ index: 1 });
  await page.getByText('other names, for whom they speak').click();
  await page.getByRole('textbox', { name: 'other names' }).fill('Джон Кірбі, Кірбі, the spokesman');
  await page.getByRole('combobox', { name: 'speaks for' }).selectOption('the White House');
  await expect(page.getByRole('region', { name: 'Consequences' })).toContainText('Escalation');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toHaveText('Saved.');
  const speaker = readFileSync(join(folder, 'speakers/john-kirby.yaml'), 'utf8');
  expect(speaker).toContain('- the spokesman');
  expect(speaker).toContain('speaksFor: white-house');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toHaveText('Taken back.');
});

test('a passage stands beside a question, and what the checks ask about is accepted with a reason', async ({
  page,
}) => {
  await openArticle(page);
  const file = join(folder, `statements/${ID}.yaml`);
  await page.locator('aside').getByText('The troops are training').click();
  await page.getByText('questions it bears on without answering them').click();
  await page.getByRole('combobox', { name: 'stands beside the answer to' }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'why it stands there' }).fill('Says where, not how many.');
  await expect(page.getByRole('region', { name: 'Consequences' })).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toHaveText('Saved.');
  expect(readFileSync(file, 'utf8')).toMatch(
    / {2}beside:\n {4}- claim: [\w-]+\n {6}note: Says where, not how many\.\n/,
  );
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${TWICE}`);
  await page.reload();
  const asked = page.locator('.asked', { hasText: 'quotes the same words as' });
  await asked.getByRole('button', { name: 'it is in order' }).click();
  await page.getByRole('textbox', { name: 'why it is in order' }).fill('It is said of two things.');
  await page.keyboard.press('Enter');
  await expect(asked).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toContain(
    `${TWICE.trimEnd()}\n  accepted:\n    - code: repeated-passage\n      reason: It is said of two things.\n`,
  );
});

/** What in the form beside the copy the Tab key does not reach; of a group of choices one is enough. */
async function notReached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('aside details')) one.setAttribute('open', '');
  });
  await page.locator('aside form').focus();
  const press = async () => {
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
      document.activeElement?.setAttribute('data-reached', '');
      return document.activeElement?.closest('aside form') !== null;
    });
  };
  for (let left = 120; left > 0 && (await press()); left -= 1);
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLInputElement>('aside form :is(input, select, button, summary)')];
    const isReached = (one: HTMLInputElement) =>
      one.type === 'radio'
        ? all.some(({ name, dataset }) => name === one.name && 'reached' in dataset)
        : 'reached' in one.dataset;
    return all.filter((one) => one.checkVisibility() && !one.disabled && !isReached(one)).map((one) => one.outerHTML);
  });
}

test('every field and button of the forms is reached by keys', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Consequences' })).toBeVisible();
  expect(await notReached(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Facts' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Consequences' })).toBeVisible();
  expect(await notReached(page)).toEqual([]);
});

/** The facts of the article with all that is folded in them, and what is new there. */
async function openFacts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Facts' }).click();
  await page.getByText('printed in our copy').first().click();
  await page.getByText(/^set aside: /).click();
  await page.getByText(/^corrections: /).click();
  await page.getByRole('button', { name: 'a correction …' }).click();
  await page.getByRole('combobox', { name: 'outlet' }).selectOption('a new outlet …');
}

test.describe('anybody can use it', () => {
  for (const [width, colorScheme] of [
    [820, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`at ${width} pixels, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => {
        if (!/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) faults.push(request.url());
      });
      const look = async () => {
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await page.goto(served.address);
      await page.getByLabel('address, or the text itself').fill('It rained on Monday.\n\nTwo boats were lost.');
      await look();
      await page.getByRole('button', { name: 'Read the text' }).click();
      await expect(page.locator('.facts')).toBeVisible();
      await look();
      await openArticle(page);
      await look();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await expect(page.locator('form')).toHaveCount(1);
      await look();
      await page.getByLabel('who says it').selectOption('a new speaker …');
      await page.getByLabel(/question$/).selectOption('a new question …');
      await look();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await openFacts(page);
      await look();
      expect(faults).toEqual([]);
      await context.close();
    });
  }
});
