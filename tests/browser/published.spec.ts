/** A story of which only the quoted sentences are published. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { LEFT_OUT } from '../../src/domain/text.ts';
import { gate } from '../../src/model/build/gate.ts';
import { builtFiles, pathOf } from '../../src/publish/built-pages.ts';
import { expectationsOf, expectedCopies } from '../../src/publish/expectations.ts';
import { Verification } from '../../src/publish/verify.ts';
import { builtSite } from '../built-site.ts';
import { builtPages } from '../pages.ts';
import { hits, search } from '../search/reader.ts';
import { faultsOf } from '../valid-html.ts';
import { expect, test } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The invented story of the searches, each article of it published in quotes. */
function write(folder: string): void {
  cpSync(join(root, 'tests/fixtures/stories/search'), folder, { recursive: true });
  for (const name of readdirSync(join(folder, 'articles'))) {
    const file = join(folder, 'articles', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('\nrecorded:', '\npublish: quotes\nrecorded:'));
  }
}

const story = { content: 'quoted', write };
test.use({ story });

test('the built site holds no sentence that is not quoted, and is whole otherwise', async () => {
  const folder = await builtSite(story);
  const { tracker, entries } = gate(join(folder, '../content'));
  if (!tracker) throw new Error('the story has faults');
  const unused = tracker.articles.flatMap(({ sentences, copy }) =>
    sentences.filter(({ start }) => copy.text[start] === LEFT_OUT),
  );
  expect(unused.length).toBe(20);
  const verification = new Verification({ folder, base: '/', root });
  const [files, copyOf] = [builtFiles(folder), expectedCopies(tracker, entries)];
  for (const name of files) verification.look(name, copyOf(`/${pathOf(name)}`));
  expect(verification.faults(files, expectationsOf(tracker))).toEqual([]);
  for (const { path, html } of builtPages(folder)) expect.soft(await faultsOf(html), path).toEqual([]);
});

test('no file holds such a sentence, in whatever writing', async () => {
  const folder = await builtSite(story);
  const { tracker } = gate(join(folder, '../content'));
  const unused = (tracker?.articles ?? []).flatMap(({ sentences, copy, held }) =>
    sentences
      .filter(({ start }) => copy.text[start] === LEFT_OUT)
      .map(({ start, end }) => lettersOf(held.text.slice(start, end))),
  );
  const quoted = lettersOf('A further 3,000 volunteers are on their way, said Marta Kowalczyk.');
  const page = readFileSync(join(folder, 'articles/water-at-orvane/index.html'), 'utf8');
  expect(lettersOf(page)).toContain(quoted);
  for (const name of builtFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    const text = lettersOf((name.endsWith('fragment') ? gunzipSync(bytes) : bytes).toString());
    expect(
      unused.filter((letters) => letters.length > 25 && text.includes(letters)),
      name,
    ).toEqual([]);
  }
});

/** Letters and digits alone, so that no mark or escape of a format stands between them. */
function lettersOf(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

test('the page of an article says what it leaves out, and where all of it can be read', async ({ page }) => {
  await page.goto('./articles/water-at-orvane/');
  await expect(page.getByText('We publish only the sentences quoted')).toContainText('read the whole at');
  await expect(page.getByRole('link', { name: 'valley-ledger.example/water-at-orvane' }).first()).toBeVisible();
  await expect(page.locator('[data-article-body]')).toContainText(
    'A further 3,000 volunteers are on their way, said Marta Kowalczyk.',
  );
  await expect(page.locator('[data-article-body]')).not.toContainText('could reach 30,000');
  await expect(page.locator('[data-left-out]').first()).toHaveText('[…]');
  await page.goto('./about/');
  await expect(page.getByText('Of four articles we publish only the sentences quoted')).toBeVisible();
});

test('the search finds what is quoted and nothing that is not', async ({ page }) => {
  await search(page, '"3,000 volunteers"');
  await hits(page).getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('3,000 volunteers');
  await search(page, '"promised $10,000"');
  await expect(hits(page)).toHaveCount(0);
});
