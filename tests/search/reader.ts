/** What a test does on the search page. */
import { expect, type Page } from '@playwright/test';
import type { Golden } from './golden.ts';

export const status = (page: Page) => page.locator('.search-page [role=status]');
export const hits = (page: Page) => page.locator('.hit');

/** Opens the address of a search and waits for its answer. */
export async function search(page: Page, text: string, more = ''): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(text)}${more}`);
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
}

/** What a page shows for a search. */
export interface Answer {
  readonly status: string;
  /** The printed texts of all results, first to last. */
  readonly hits: readonly string[];
  /** For each result, how many words are marked in it. */
  readonly marks: readonly number[];
  readonly listsShown: boolean;
}

/** Types into the field of the open search page, presses Enter, and “Show more” as long as there is more. */
export async function ask(page: Page, text: string): Promise<Answer> {
  return page.evaluate(async (typed) => {
    const [field] = document.querySelectorAll<HTMLInputElement>('.search-page input');
    const [results] = document.querySelectorAll<HTMLElement>('.results');
    const soon = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    if (!field || !results) throw new Error('This is not the search page.');
    field.value = typed;
    field.form?.requestSubmit();
    while (results.ariaBusy === 'true') await soon();
    for (let more = results.querySelector('button'); more; more = results.querySelector('button')) {
      const before = results.querySelectorAll('.hit').length;
      more.click();
      while (results.querySelectorAll('.hit').length === before) await soon();
    }
    const shown = [...results.querySelectorAll<HTMLElement>('.hit')];
    return {
      status: document.querySelector<HTMLElement>('.search-page [role=status]')?.innerText ?? '',
      hits: shown.map((hit) => hit.innerText.replace(/[ \n]+/g, ' ')),
      marks: shown.map((hit) => hit.querySelectorAll('mark').length),
      listsShown: document.querySelector('.search-lists')?.checkVisibility() ?? false,
    };
  }, text);
}

/** How many results a page says that there are. */
export function countIn(said: string): number {
  return Number(/(?:^|”\. )(\d+) results?:/.exec(said)?.[1] ?? 0);
}

/** One golden search on the open search page; every fault of it is reported. */
export async function checkGolden(page: Page, { q, first, has = [], lacks = [], total, says }: Golden): Promise<void> {
  const answer = await ask(page, q);
  const counted = countIn(answer.status);
  expect.soft(answer.hits.length, `“${q}” counts what it shows`).toBe(counted);
  expect.soft(answer.listsShown, `“${q}” offers the lists only where nothing is found`).toBe(counted === 0);
  expect.soft(answer.status, `“${q}” says what is so`).not.toBe('');
  if (total !== undefined) expect.soft(counted, `“${q}” in all`).toBe(total);
  if (first) expect.soft(answer.hits[0], `“${q}” first`).toContain(first);
  for (const words of has)
    expect.soft(answer.hits, `“${q}” has “${words}”`).toContainEqual(expect.stringContaining(words));
  for (const words of lacks)
    expect.soft(answer.hits, `“${q}” lacks “${words}”`).not.toContainEqual(expect.stringContaining(words));
  if (says) expect.soft(answer.status, `“${q}” says`).toContain(says);
}
