/** What the pages of articles promise: the text of the copy untouched, every passage found, every note in its place. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { StatementData } from '../../src/domain/schema.ts';
import { foldArticle } from '../../src/domain/text.ts';
import { expect, test } from './test.ts';

const DIGESTS = {
  'us-policy-unchanged': 'd2387caa1c74e846515505d18cd11da6ce169d6602d70d1cf6122ccfe2ec14b0',
  'no-new-restrictions': '0f940f9e3f15378ea0df50380b53dbd926a8af2dc74665beef5133c4cbc783ba',
} as const;
const IDS = Object.keys(DIGESTS) as (keyof typeof DIGESTS)[];
const WIDTHS = [320, 390, 768, 1024, 1280, 1920];

const content = fileURLToPath(new URL('../../content/', import.meta.url));

function statementsOf(id: string): Pick<StatementData, 'id' | 'quote'>[] {
  return parse(readFileSync(`${content}statements/${id}.yaml`, 'utf8'));
}

for (const id of IDS) {
  test(`${id}: the text of the copy is the text that was recorded, and nothing else`, async ({ page }) => {
    await page.goto(`./articles/${id}/`);
    const body = page.locator('[data-article-body]');
    await expect(body).toHaveCount(1);
    const text = foldArticle((await body.textContent()) ?? '');
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(DIGESTS[id]);
  });

  test(`${id}: every passage has its id once, and its words are the quotation`, async ({ page }) => {
    await page.goto(`./articles/${id}/`);
    for (const statement of statementsOf(id)) {
      await expect(page.locator(`[id="${statement.id}"]`), statement.id).toHaveCount(1);
      const parts = await page.locator(`[data-article-body] [data-mark="${statement.id}"]`).allTextContents();
      expect(foldArticle(parts.join('')), statement.id).toBe(statement.quote.exact);
    }
  });

  test(`${id}: the numbers in the copy are those of the notes, and lead to the passages`, async ({ page }) => {
    await page.goto(`./articles/${id}/`);
    const marks = await page
      .locator('mark > .to-note')
      .evaluateAll((found) =>
        found.map((way) => [way.closest('mark')?.dataset['mark'], (way as HTMLElement).dataset['label']]),
      );
    const notes = await page
      .locator('.note')
      .evaluateAll((found) =>
        found.map((note) => [note.querySelector('a')?.hash.slice(1), note.querySelector('a')?.lastChild?.textContent]),
      );
    expect(notes).toHaveLength(statementsOf(id).length);
    expect(marks.sort()).toEqual(notes.sort());
  });
}

test('whoever comes to a sentence by its link sees outlet and date over it, and goes on from there by keyboard', async ({
  page,
}) => {
  await page.goto('./articles/us-policy-unchanged/#fighting-11000');
  const head = page.getByRole('heading', { level: 1 });
  await expect(head).toBeInViewport();
  await expect(head).toHaveCSS('background-color', 'rgb(250, 248, 242)');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Note on passage 15' })).toBeFocused();
});

test('every fact of a copy says how it is known, and a copy of unknown rights stays out of search engines', async ({
  page,
}) => {
  await page.goto('./articles/no-new-restrictions/');
  const facts = page.locator('#facts_');
  const row = (label: string) => facts.locator('.rows > div').filter({ hasText: new RegExp(`^\\s*${label}`) });
  await expect(row('Original address')).toContainText(/telegraphnews\.eu\/\?p=5788\s*looked up by us\. The copy does/);
  await expect(row('Date')).toContainText(/29 October 2024\s*inferred by us: “October 29”. The dateline prints/);
  await expect(row('Title')).toContainText('added by us');
  await expect(row('Rights')).toContainText('not known');
  await expect(facts).toContainText('All 18 quotations were found in this copy.');
  await expect(facts).toContainText(DIGESTS['no-new-restrictions']);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

/** The passages and notes behind which the wash lies. */
async function washed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.background = 'var(--wash)';
    const wash = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const all = [...document.querySelectorAll<HTMLElement>('.edition :is(.copy *, .note)')];
    return all.filter((one) => getComputedStyle(one).backgroundColor === wash).map(({ id }) => id);
  });
}

for (const width of [390, 1280]) {
  test(`at ${width} px a shared link shows the passage and its note, and no other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./articles/us-policy-unchanged/#strikes-not-authorised');
    await expect(page.locator('#strikes-not-authorised')).toBeInViewport();
    await expect(page.locator('#note_strikes-not-authorised')).toBeInViewport();
    expect(await washed(page)).toEqual(['strikes-not-authorised', 'note_strikes-not-authorised']);
  });
}

test('the opening of an article leads to where it is from, and to a plain word that nothing is rated', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./articles/no-new-restrictions/');
  await page.getByRole('link', { name: 'Where is it from, and can I trust it?' }).click();
  const facts = page.locator('#facts_');
  await expect(facts.getByText('We do not rate outlets or articles')).toBeInViewport();
  await expect(facts.getByText('The copy does not name its outlet.')).toBeInViewport();
});

test('without an address nothing is washed, and the pointer shows which note belongs to which passage', async ({
  page,
}) => {
  await page.goto('./articles/us-policy-unchanged/');
  expect(await washed(page)).toEqual([]);
  await page.locator('#fighting-11000').hover();
  expect(await washed(page)).toEqual(['fighting-11000', 'note_fighting-11000']);
  await page.locator('#note_troops-sent-3000').hover();
  expect(await washed(page)).toEqual(['troops-sent-3000', 'note_troops-sent-3000']);
});

test('only passages that other articles speak to are underlined', async ({ page }) => {
  await page.goto('./articles/us-policy-unchanged/');
  const colour = (id: string) =>
    page.locator(`mark#${id}`).evaluate((mark) => getComputedStyle(mark).textDecorationColor);
  expect(await colour('could-grow-to-10000')).toBe('rgba(0, 0, 0, 0)');
  expect(await colour('troops-sent-3000')).not.toBe('rgba(0, 0, 0, 0)');
});

test('opposite a compared passage stand the words of the other article, with the mark', async ({ page }) => {
  await page.goto('./articles/us-policy-unchanged/');
  const note = page.locator('#note_troops-sent-3000');
  await expect(note).toContainText('“reportedly sending 3,000 troops and artillery supplies”');
  await expect(note).toContainText('same figure, different certainty');
  await note.getByRole('link', { name: 'reportedly sending' }).click();
  await expect(page).toHaveURL(/no-new-restrictions\/#reportedly-sending-3000$/);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('on a phone a tapped number opens its note, and no other', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./articles/us-policy-unchanged/');
    await expect(page.locator('.note:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'Note on passage 4', exact: true }).click();
    await expect(page.locator('.note:visible')).toHaveCount(1);
    await expect(page.locator('#note_strikes-not-authorised')).toBeInViewport();
  });
});

test('an address of a sentence shows that sentence', async ({ page }) => {
  await page.goto('./articles/no-new-restrictions/#s_3');
  await expect(page.locator('#s_3')).toBeInViewport();
  const found = await washed(page);
  expect(found.filter((id) => id !== '')).toEqual(['s_3']);
});

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of the copy’s blocks and of the notes. */
async function boxes(page: Page): Promise<Box[]> {
  return page.locator('[data-article-body] > *, .note').evaluateAll((found) =>
    found.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { name: one.id || (one.textContent ?? '').trim().slice(0, 30), left, top, right, bottom };
    }),
  );
}

function overlapping(all: readonly Box[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.name} × ${b.name}`),
  );
}

for (const width of WIDTHS) {
  test(`at ${width} px no note lies on another or on the text, and nothing runs over the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const id of IDS) {
      await page.goto(`./articles/${id}/`);
      expect(overlapping(await boxes(page)), id).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
    }
  });
}

test('on a wide page no note begins more than a line above its paragraph, and no hole opens in the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const id of IDS) {
    await page.goto(`./articles/${id}/`);
    const early = await page.locator('.note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const oneLine = 30;
        const block = document.querySelector(note.querySelector('a')?.hash ?? '')?.closest('[data-article-body] > *');
        const ahead = (block?.getBoundingClientRect().top ?? 0) - note.getBoundingClientRect().top;
        return ahead > oneLine ? [`${note.id} is ${Math.round(ahead)} px too high`] : [];
      }),
    );
    expect(early).toEqual([]);
    const blocks = (await boxes(page)).filter(({ left, right }) => right - left > 400 && left < 200);
    const holes = blocks.slice(1).map(({ top }, index) => top - (blocks[index]?.bottom ?? 0));
    expect(Math.max(...holes), id).toBeLessThan(72);
  }
});

test('on a narrow page an opened note stands beneath the paragraph of its passage and before the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { id } of statementsOf('us-policy-unchanged')) {
    await page.goto(`./articles/us-policy-unchanged/#note_${id}`);
    const isBetween = await page.locator(`#note_${id}`).evaluate((note) => {
      const block = document.querySelector(note.querySelector('a')?.hash ?? '')?.closest('[data-article-body] > *');
      const { top, bottom } = note.getBoundingClientRect();
      const after = block?.nextElementSibling?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      return top >= (block?.getBoundingClientRect().bottom ?? 0) && bottom <= after;
    });
    expect(isBetween, id).toBe(true);
  }
});

test('the list of articles leads to every copy, newest first', async ({ page }) => {
  // Reading the next page before its styles are there would break a transition off.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./articles/');
  await expect(page.locator('.article-row h3 a')).toHaveText([
    '“The Pentagon has confirmed that the U.S. will not impose new restrictions …”',
    'US policy on Ukrainian strikes deep into Russia remains unchanged, White House says',
  ]);
  await page.locator('.article-row h3 a').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('RBC-Ukraine, 24 October 2024');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier is found in an article and in the list, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['./articles/us-policy-unchanged/#fighting-11000', './articles/']) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        path,
      ).toEqual([]);
    }
  });
}
