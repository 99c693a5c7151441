/** The editor’s desk: an article brought in and put among the others by clicks alone; nothing of it is part of the site. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { bring, newArticle } from '../../src/desk/intake/article.ts';
import { createFiles } from '../../src/desk/new-files.ts';
import { bundleInterface } from '../../src/desk/server/bundle.ts';
import { serveDesk } from '../../src/desk/server/serve.ts';
import { gate } from '../../src/model/build/gate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), 'variorum-desk-')), 'content');
const ID = 'washington-keeps-its-line-as-troops-arrive';
let served: { server: Server; address: string };

test.beforeAll(async () => {
  cpSync(join(root, 'content'), folder, { recursive: true });
  const content = readFileSync(join(root, 'tests/fixtures/pages/15-first-story.html'), 'utf8');
  createFiles(folder, newArticle(bring({ kind: 'page', content }, 'en'), {}, gate(folder).entries, '2026-11-28').files);
  served = await serveDesk(folder, await bundleInterface());
});

test.afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
});

/** Counts what an editor does: clicks and choices. */
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
  await page.goto(served.address);
  await page.getByLabel('Article').selectOption(ID);
  return new Editor(page);
}

test('eight statements of an unseen page, from nothing to green, without a key pressed', async ({ page }) => {
  const editor = await openArticle(page);
  await editor.click(/^North Korea has sent about 10,000/);
  await expect(page.getByRole('region', { name: 'Consequences' })).toContainText('Troops sent');
  await page.getByRole('button', { name: 'Close' }).click();
  const words = [
    ...[/^North Korea has sent/, /^The troops are training/, /^There is no change/, /^The United States does not/],
    ...[/^Ukrainian leaders have/, /^Kyrylo Budanov/, /^Growing reports say/, /^Sanctions discussions/],
  ];
  for (const one of words) await editor.accept(one);
  expect(editor.count).toBeLessThan(60);
  expect(gate(folder).issues).toEqual([]);
  test
    .info()
    .annotations.push({ type: 'yaml', description: readFileSync(join(folder, `statements/${ID}.yaml`), 'utf8') });
});

test('words are selected in the copy, by mouse; keys walk, open and close', async ({ page }) => {
  const editor = await openArticle(page);
  await page
    .locator('.copy p')
    .first()
    .getByText('Washington')
    .dblclick({ position: { x: 5, y: 5 } });
  await expect(page.locator('form blockquote')).toHaveText('Washington');
  await page.keyboard.press('Escape');
  await expect(page.locator('form')).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('form')).toHaveCount(1);
  expect(editor.count).toBe(0);
});

test('a file changed meanwhile is kept, and both ways on are offered', async ({ page }) => {
  await openArticle(page);
  const file = join(folder, `articles/${ID}.md`);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('form')).toHaveCount(1);
  writeFileSync(file, readFileSync(file, 'utf8').replace('language: en', 'language: en # theirs'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Changed on disk meanwhile');
  await expect(page.getByRole('button', { name: 'Add mine to what is on the disk' })).toBeVisible();
  await page.getByRole('button', { name: 'Drop mine and read what is on the disk' }).click();
  await expect(page.locator('form')).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toContain('# theirs');
});

test.describe.configure({ mode: 'serial' });

test.describe('anybody can use it', () => {
  for (const width of [820, 1280]) {
    test(`at ${width} pixels`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) faults.push(request.url());
      });
      await openArticle(page);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await expect(page.locator('form')).toHaveCount(1);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await context.close();
    });
  }
});
