/** What holds on every page of the built site: valid HTML, no broken links, nothing over the side, accessible in both schemes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { brokenLinks } from '../../src/publish/links.ts';
import { type BuiltPage, builtPages } from '../pages.ts';
import { basePath } from '../serve.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 768, 1280];

/** Checks of the standard that the output of a build breaks on purpose or by form alone. */
const VALIDATOR = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off' },
});

/** The kinds of pages: the longest page of each folder, which stands for the others. */
function onePerKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ path }) => path.replace(/[^/]+\/$/, (last) => (path === last ? last : '*/')));
  return [...kinds.values()].map((same) =>
    same.reduce((long, one) => (one.html.length > long.html.length ? one : long)),
  );
}

test('every page is valid HTML', async ({ siteFolder }) => {
  test.setTimeout(120_000);
  const pages = builtPages(siteFolder);
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, html } of pages) {
    const { results } = await VALIDATOR.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.message}`),
    );
    expect.soft(faults, path).toEqual([]);
  }
});

test('every link and anchor leads somewhere', ({ siteFolder }) => {
  expect(brokenLinks(builtPages(siteFolder), siteFolder, basePath(siteFolder))).toEqual([]);
});

test('every page has a title, a description and one first heading of its own', ({ siteFolder }) => {
  const whole = builtPages(siteFolder).filter(({ path }) => !path.startsWith('embed/'));
  const titles = whole.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  for (const { path, html } of whole) {
    expect.soft(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    expect.soft(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
  }
});

/** The rules whose outcome hangs on the colours; all others are the same in both schemes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const width of WIDTHS) {
  test(`each kind of page is accessible in light and dark, and fits, at ${width} px`, async ({ page, siteFolder }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of onePerKind(builtPages(siteFolder))) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`./${path}`);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      expect.soft(await violations(page), `${path}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await violations(page, COLOUR_RULES), `${path}, dark`).toEqual([]);
    }
  });
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const found = await (rules ? builder.withRules(rules) : builder).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('no two labels of a picture of figures overlap, and none leaves the page, at any width', async ({
  page,
  siteFolder,
}) => {
  const pictured = builtPages(siteFolder).filter(({ html }) => html.includes('class="number-picture"'));
  expect(pictured.length).toBeGreaterThan(0);
  for (const width of [320, 390, 480, 640, 832, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of pictured) {
      await page.goto(`./${path}`);
      const boxes = await page.locator('.mark-label:visible').evaluateAll((labels) =>
        labels.map((label) => {
          const texts = [...label.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
          return {
            ...{ left: Math.min(...texts.map((one) => one.left)), right: Math.max(...texts.map((one) => one.right)) },
            ...{
              top: Math.min(...texts.map((one) => one.top)) + 2,
              bottom: Math.max(...texts.map((one) => one.bottom)) - 2,
            },
          };
        }),
      );
      expect(boxes.length, `${path} at ${width} px`).toBeGreaterThan(1);
      const clashes = boxes.flatMap((a, at) =>
        boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect.soft(clashes, `${path} at ${width} px`).toEqual([]);
      expect
        .soft(
          boxes.every(({ left, right }) => left >= 0 && right <= width),
          `${path} at ${width} px`,
        )
        .toBe(true);
    }
  }
});
