/** What holds on every page of the built site: valid HTML, no broken links, accessible in both schemes, with and without scripts. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ISSUE_CODES } from '../../src/domain/issues.ts';
import { NOTICE_CODES } from '../../src/domain/notices.ts';
import { keysOf } from '../../src/domain/records.ts';
import { builtFiles } from '../../src/publish/built-pages.ts';
import { brokenLinks } from '../../src/publish/links.ts';
import { partsOf } from '../../src/publish/page-parts.ts';
import { CHECKS } from '../../src/view/addresses.ts';
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

/** What axe cannot decide by itself, and why that is no fault. */
const UNDECIDED: [rule: string, where: RegExp, note: string][] = [
  [
    'color-contrast',
    /^<(?:text|tspan) /,
    'Type in a drawing: axe does not see what a drawing puts behind it; `layout.ts` does.',
  ],
  [
    'color-contrast',
    /^<svg class="tint"/,
    'Words over the strip of a picture: it has the colour of the wash, on which `contrast.test.ts` measures the inks.',
  ],
  [
    'color-contrast',
    /^<span id="s_\d+"/,
    'Words of a copy over which lies the room that a number has for a finger, through which they are seen.',
  ],
];

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

type NodeResult = Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete'][number]['nodes'][number];

/** The element that axe speaks of, and those that keep it from deciding. */
function concerned({ html, any }: NodeResult): string[] {
  return [html, ...any.flatMap(({ relatedNodes = [] }) => relatedNodes.map((node) => node.html))];
}

/** What axe finds on the page: every violation, and everything it cannot decide but what is noted above. */
async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  builder.options({ resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: !rules } } });
  const { violations, incomplete } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        (node) => !UNDECIDED.some(([rule, where]) => rule === id && concerned(node).some((html) => where.test(html))),
      )
      .map(({ html }) => [id, html]),
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...undecided.map(([id, html]) => `${id} is undecided: ${html}`),
  ];
}
