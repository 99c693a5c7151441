/** `npm run dev`: a page that is open shows what is saved, however it is saved, and what is at fault, without being loaded by hand. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startDev } from '../fixtures/dev-server.ts';
import { MANNERS, savesOf } from '../fixtures/saves.ts';

const ARTICLE = 'us-policy-unchanged';
const folder = join(mkdtempSync(join(tmpdir(), 'variorum-dev-')), 'content');
const file = join(folder, `statements/${ARTICLE}.yaml`);
let server: Awaited<ReturnType<typeof startDev>>;
let claim: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../../content', import.meta.url)), folder, { recursive: true });
  server = await startDev(folder);
  claim = `${server.address}claims/policy-change/`;
});

test.afterAll(() => server.end());

test('each save is shown, in whatever manner editors save', async ({ page }) => {
  await page.goto(claim);
  const save = savesOf(folder, ARTICLE);
  for (const number of MANNERS.keys()) {
    const { words, isThere } = await save(number);
    await expect(page.getByText(words), MANNERS[number]).toHaveCount(isThere ? 1 : 0);
  }
});

test('a save that comes while the page is being loaded is shown too', async ({ page }) => {
  const client = Promise.withResolvers<void>();
  await page.route('**/@vite/client', async (route) => {
    await client.promise;
    await route.continue();
  });
  await page.goto(claim, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  const { words } = await savesOf(folder, ARTICLE)(0);
  await expect.poll(async () => (await fetch(claim)).text()).toContain(words);
  client.resolve();
  await expect(page.getByText(words)).toHaveCount(1);
});

test('faults are shown with file, line and column, as text, and are gone when they are mended', async ({ page }) => {
  await page.goto(claim);
  const overlay = page.locator('vite-error-overlay');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('modality: confirmed', 'modality: <b>sure</b>').replace('form: headline', 'form: head'),
  );
  await expect(overlay).toContainText('2 faults in the content');
  await expect(overlay).toContainText(/content\/statements\/us-policy-unchanged\.yaml:\d+:\d+ {2}bad-field/);
  await expect(overlay).toContainText('<b>sure</b>');
  await page.goto(`${server.address}articles/`);
  await expect(overlay).toContainText('2 faults in the content');
  writeFileSync(file, text);
  await expect(overlay).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
});
