/** Every kind of link that a reader can copy or select, and what a stranger sees who opens one. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect } from './test.ts';

/** A link to share: the page on which it stands, its name, the part of the page, what is chosen, and the page and id it leads to. */
interface Kind {
  readonly page: string;
  readonly name: string | RegExp;
  readonly within?: string;
  readonly choice?: string;
  readonly leadsTo: string;
  /** Words of a source that are copied before the address. */
  readonly words?: string;
}

const CLAIM = 'claims/troops-sent/';
const ARTICLE = 'articles/us-policy-unchanged/';
const ANSWER = '#from-rbc-ukraine';
const CELL = `.cell:has(${ANSWER})`;
const SAID = '#said-us-policy-unchanged';
const ABOUT = '#about-us-policy-unchanged-fighting-11000';
const QUOTE = 'RBC-Ukraine, 24 October 2024: “It is currently known that North Korea has sent 3,000 troops to Russia” ';
const PASSAGE = { page: CLAIM, name: 'Share this passage', within: CELL, leadsTo: `${ARTICLE}#troops-sent-3000` };

/** One of each kind, on the real content. */
const KINDS = {
  claim: { page: CLAIM, name: 'Share this page', leadsTo: CLAIM },
  'answer of a source': { ...PASSAGE, choice: 'Copy link to this answer', leadsTo: `${CLAIM}${ANSWER}` },
  passage: PASSAGE,
  'passage with its words': { ...PASSAGE, choice: 'Copy quote and link', words: QUOTE },
  article: { page: ARTICLE, name: 'Share this page', leadsTo: ARTICLE },
  'passage, from its note': { page: ARTICLE, name: 'Share passage 15', leadsTo: `${ARTICLE}#fighting-11000` },
  'article on the timeline': { page: 'timeline/', name: /^Share/, within: SAID, leadsTo: `timeline/${SAID}` },
  'time words on the timeline': { page: 'timeline/', name: /^Share/, within: ABOUT, leadsTo: `timeline/${ABOUT}` },
} satisfies Record<string, Kind>;

/** Copies one link of each kind, in a browser of its own, and opens each as a stranger would. */
export async function openCopied(browser: Browser, home: string): Promise<void> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  for (const [name, kind] of Object.entries<Kind>(KINDS)) {
    const text = await copied(page, home, kind);
    const { words = '', leadsTo } = kind;
    expect(text.startsWith(words), name).toBe(true);
    const address = await atHome(text.slice(words.length), page, home);
    expect(address.replace(/:~:.*$/, ''), name).toBe(`${home}${leadsTo}`);
    await openAsStranger(browser, [address], true);
  }
  await context.close();
}

async function copied(page: Page, home: string, kind: Kind): Promise<string> {
  const { page: path, name, within = 'body', choice = 'Copy link' } = kind;
  await page.goto(`${home}${path}`);
  const control = page
    .locator(within)
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first();
  await control.click();
  const choices = page.getByRole('dialog', { name: 'Share' });
  await choices.getByRole('button', { name: choice, exact: true }).click();
  await expect(choices.getByRole('status')).toHaveText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A public address as it stands on the machine of the test. */
async function atHome(address: string, page: Page, home: string): Promise<string> {
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const path = new URL(page.url()).pathname.slice(new URL(home).pathname.length);
  const published = canonical.slice(0, canonical.length - path.length);
  expect(address.startsWith(published), address).toBe(true);
  return address.replace(published, home);
}

/** Reads every address that “Cite & data” pages show, without JavaScript, and opens each as a stranger would. */
export async function openVisible(browser: Browser, home: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [`${CLAIM}cite/`, `${ARTICLE}cite/`]) {
    await page.goto(`${home}${path}`);
    const shown = await page.locator('dd .address').allTextContents();
    expect(shown.length, path).toBeGreaterThan(4);
    const addresses = await Promise.all(shown.map((address) => atHome(address, page, home)));
    await openAsStranger(browser, addresses, false);
  }
  await context.close();
}

/** In a fresh profile, on a screen too small for a whole page: the place is in view, and set off from what is around it. */
async function openAsStranger(
  browser: Browser,
  addresses: readonly string[],
  javaScriptEnabled: boolean,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 800, height: 500 } });
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(address);
    const id = /#([^:]+)/.exec(address)?.[1];
    if (id) {
      await expect(page.locator(`[id="${id}"]`), address).toBeInViewport();
      expect(await page.locator(':target').getAttribute('id'), address).toBe(id);
      expect(await isSetOff(page, id), address).toBe(true);
    } else await expect(page.getByRole('heading', { level: 1 }), address).toBeInViewport();
  }
  await context.close();
}

/** Whether the place, or its head, stands on another ground than it does when nothing leads to it. */
async function isSetOff(page: Page, id: string): Promise<boolean> {
  const grounds = () =>
    page
      .locator(`[id="${id}"], [id="${id}"] > header`)
      .evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor).join());
  const chosen = await grounds();
  await page.goto(page.url().replace(/#.*/, '#nowhere'));
  return chosen !== (await grounds());
}

/**
 * The words of every passage link, without its id, as another program finds them that keeps to the specification of
 * text fragments: the passage, and nothing else on the page.
 */
export async function findByWords(page: Page, home: string, articles: readonly string[]): Promise<void> {
  for (const path of articles) {
    await page.goto(`${home}${path}cite/`);
    const shown = (await page.locator('dd .address').allTextContents()).filter((one) => one.includes(':~:text='));
    expect(shown.length, path).toBeGreaterThan(1);
    for (const address of shown) {
      await page.goto(`${home}${path}`);
      const [, id = '', words = ''] = /#([^:]+):~:text=(.*)/.exec(address) ?? [];
      expect(
        await page.evaluate(`(() => {${FINDER}\nreturn found(${JSON.stringify(words)}, ${JSON.stringify(id)});})()`),
        address,
      ).toBe('found');
    }
  }
}

/** The published finder of text fragments, and a question to it; its words may go round marks inside the passage. */
const FINDER = `${readFileSync(fileURLToPath(import.meta.resolve('text-fragments-polyfill/text-fragment-utils')), 'utf8').replace(/^export /gm, '')}
function found(words, id) {
  const passage = [...document.querySelectorAll('[data-mark="' + id + '"]')].filter((one) => one.closest('[data-article-body]'));
  const said = passage.map((one) => one.textContent).join(' ');
  const marks = processFragmentDirectives(parseFragmentDirectives({ text: [words] })).text.flat();
  const inside = marks.every((mark) => passage.some((one) => one.contains(mark) || mark.contains(one)));
  const text = marks.map((mark) => mark.textContent).join('');
  if (marks.length === 0) return 'nothing found';
  if (!inside) return 'found elsewhere: ' + text;
  return text.replace(/\\s+/g, '') === said.replace(/\\s+/g, '') ? 'found' : 'found only: ' + text;
}`;
