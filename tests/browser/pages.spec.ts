/** What holds on every page of the built site: valid HTML, no broken links, accessible in both schemes, with and without scripts. */
import { ISSUE_CODES } from '../../src/domain/issues.ts';
import { NOTICE_CODES } from '../../src/domain/notices.ts';
import { keysOf } from '../../src/domain/records.ts';
import { builtFiles } from '../../src/publish/built-pages.ts';
import { brokenLinks } from '../../src/publish/links.ts';
import { partsOf } from '../../src/publish/page-parts.ts';
import { CHECKS } from '../../src/view/addresses.ts';
import { axeFaults } from '../axe.ts';
import { builtPages, onePerKind } from '../pages.ts';
import { basePath } from '../serve.ts';
import { faultsOf } from '../valid-html.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 768, 1280];

test('every page is valid HTML', async ({ siteFolder }) => {
  const pages = builtPages(siteFolder);
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, html } of pages) expect.soft(await faultsOf(html), path).toEqual([]);
});

test('every link and anchor leads somewhere', ({ siteFolder }) => {
  expect(brokenLinks(partsOf(builtPages(siteFolder)), new Set(builtFiles(siteFolder)), basePath(siteFolder))).toEqual(
    [],
  );
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

test('everything that a check can say is explained on the page of checks', ({ siteFolder }) => {
  const html = builtPages(siteFolder).find(({ path }) => path === CHECKS.slice(1))?.html ?? '';
  const explained = Array.from(html.matchAll(/<section class="part beside quiet" id="([^"]+)"/g), ([, id]) => id);
  expect(explained).toEqual([...keysOf(ISSUE_CODES), ...keysOf(NOTICE_CODES)]);
});

/** The rules whose outcome hangs on the colours; all others are the same in both schemes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const SCHEMES = ['light', 'dark'] as const;

/** `ALL=1` runs every rule in both schemes at every width with and without scripts; else each at least once. */
const isThorough = Boolean(process.env['ALL']);

interface Round {
  readonly width: number;
  readonly scripts: boolean;
  readonly light?: readonly string[];
  readonly dark?: readonly string[];
}

const ROUNDS: readonly Round[] = isThorough
  ? WIDTHS.flatMap((width) => [true, false].map((scripts) => ({ width, scripts })))
  : [
      { width: 320, scripts: true, dark: COLOUR_RULES },
      { width: 768, scripts: false, light: COLOUR_RULES, dark: COLOUR_RULES },
      { width: 1280, scripts: true, dark: COLOUR_RULES },
    ];

for (const { width, scripts, ...rules } of ROUNDS) {
  for (const scheme of SCHEMES) {
    const name = `each kind of page is accessible, ${scheme}, at ${width} px, ${scripts ? 'with' : 'without'} its scripts`;
    test(name, async ({ page, siteFolder }) => {
      if (!scripts) await page.route('**/*.js', (route) => route.abort());
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const { path } of onePerKind(builtPages(siteFolder))) {
        await page.goto(`./${path}`);
        expect.soft(await axeFaults(page, rules[scheme]), path).toEqual([]);
      }
    });
  }
}
