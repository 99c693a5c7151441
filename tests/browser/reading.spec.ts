/**
 * Six things that a new reader wants to know, each within three steps of the first page: with the keyboard alone, with a
 * finger on a phone, and with JavaScript off.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** How a reader follows a link: found by its name, then by key or finger. */
type Follow = (page: Page, link: Locator) => Promise<void>;

interface Task {
  readonly question: string;
  readonly steps: readonly ((page: Page) => Locator)[];
  readonly answer: (page: Page) => Promise<void>;
}

const link = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('link', { name }).first();

const TASKS: readonly Task[] = [
  {
    question: 'Do the sources agree on how many troops were sent?',
    steps: [link('How many troops has North Korea sent?')],
    answer: async (page) => {
      await expect(page.locator('.lede')).toContainText('Both articles say 3,000 troops');
      await expect(page.locator('.spread')).toContainText('same figure, different certainty');
    },
  },
  {
    question: 'Who said 11,000, and when was it to happen?',
    steps: [link('How many North Korean troops will fight, and when?')],
    answer: async (page) => {
      await expect(page.locator('.lede')).toContainText('“11,000”, “would begin fighting against Ukraine in November”');
      await expect(page.locator('.lead-in').first()).toContainText('Kyrylo Budanov');
      await expect(page.locator('.lead-in').first()).toContainText(
        'We read “in November” as November 2024 (inferred by us).',
      );
    },
  },
  {
    question: 'What does the second article not mention?',
    steps: [link(/^telegraphnews\.eu$/), link('Eight are not mentioned.')],
    answer: async (page) => {
      await expect(page.locator('#not-mentioned')).toBeInViewport();
      await expect(page.locator('.unmentioned > li')).toHaveCount(8);
    },
  },
  {
    question: 'What keeps Ukraine from striking Russian territory with US weapons, according to whom?',
    steps: [link('What limits Ukrainian strikes on Russian territory with US weapons?')],
    answer: async (page) => {
      await expect(page.locator('.lede')).toContainText('The US “has yet to authorize” them, says one article;');
      await expect(page.locator('.lead-in').first()).toContainText('RBC-Ukraine paraphrases John Kirby');
    },
  },
  {
    question: 'What else did John Kirby say?',
    steps: [link('John Kirby')],
    answer: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('John Kirby');
      await expect(page.getByRole('main').locator('.sentence')).toHaveCount(5);
    },
  },
  {
    question: 'Which sentence proves it?',
    steps: [link('How many troops has North Korea sent?'), link('In the article')],
    answer: async (page) => {
      await expect(page.locator('mark:target').first()).toBeInViewport();
      await expect(page.locator('mark:target').first()).toContainText('North Korea has sent 3,000 troops');
      await expect(page.getByRole('link', { name: 'Share passage 11', exact: true })).toBeVisible();
    },
  },
];

function tasks(follow: Follow): void {
  for (const { question, steps, answer } of TASKS) {
    test(question, async ({ page }) => {
      await page.goto('./');
      for (const step of steps) await follow(page, step(page));
      await answer(page);
    });
  }
}

/** So many times a reader would press Tab before giving up. */
const PATIENCE = 40;

/** Skips to the content, goes from link to link, sees where the focus is, and opens the link. */
const byKeyboard: Follow = async (page, target) => {
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  const wanted = await target.elementHandle();
  for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => document.activeElement === element, wanted)) break;
  }
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  await expect(target).toHaveCSS('outline-style', 'solid');
  const address = (await target.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.endsWith(address));
};

test.describe('with the keyboard', () => {
  // Where there is room, a sentence opens its article in a leaf: `leaf.spec.ts`.
  test.use({ viewport: { width: 900, height: 900 } });
  tasks(byKeyboard);
});

test.describe('with a finger, at 390 px', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  tasks((_, target) => target.tap());
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  tasks((_, target) => target.click());
});
