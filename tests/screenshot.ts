/**
 * Takes pictures of pages of the built site, to look at them.
 *
 *   node tests/screenshot.ts [options] [path …]
 *
 *   --site <folder>    a built site to serve (dist)
 *   --base <address>   a running site instead, for example http://127.0.0.1:4321/
 *   --out <folder>     where the pictures go (/tmp/screenshots)
 *   --width <list>     widths in CSS pixels (390,1280)
 *   --dark             the dark scheme; --both takes light and dark
 *   --print            a PDF per page instead of pictures
 *   --viewport         only what is seen before scrolling
 *   --no-script        with JavaScript off
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { serve } from './serve.ts';

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    base: { type: 'string' },
    out: { type: 'string', default: join(tmpdir(), 'screenshots') },
    width: { type: 'string', default: '390,1280' },
    dark: { type: 'boolean', default: false },
    both: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    viewport: { type: 'boolean', default: false },
    'no-script': { type: 'boolean', default: false },
  },
});

const widths = options.print ? [1280] : options.width.split(',').map(Number);
const schemes = options.both ? (['light', 'dark'] as const) : [options.dark ? ('dark' as const) : ('light' as const)];

await main();

async function main(): Promise<void> {
  mkdirSync(options.out, { recursive: true });
  const site = options.base ? undefined : await serve(options.site);
  const browser = await chromium.launch(launchOptions());
  try {
    for (const view of views()) await takeAll(browser, options.base ?? site?.url ?? '', view);
  } finally {
    await browser.close();
    await site?.close();
  }
}

interface View {
  width: number;
  colorScheme: 'light' | 'dark';
}

function views(): View[] {
  return schemes.flatMap((colorScheme) => widths.map((width) => ({ width, colorScheme })));
}

async function takeAll(browser: Browser, base: string, view: View): Promise<void> {
  const context = await browser.newContext(contextOptions(view));
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  error in the page: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`  ${message.text()}`));
  for (const path of paths.length > 0 ? paths : ['/']) await take(page, base, path, view);
  await context.close();
}

function contextOptions({ width, colorScheme }: View): BrowserContextOptions {
  const viewport = { width, height: width < 600 ? 844 : 900 };
  return { viewport, colorScheme, javaScriptEnabled: !options['no-script'], reducedMotion: 'reduce' };
}

async function take(page: Page, base: string, path: string, view: View): Promise<void> {
  const response = await page.goto(new URL(path.replace(/^\//, ''), base).href, { waitUntil: 'networkidle' });
  const file = join(options.out, fileName(path, view));
  if (options.print) await page.pdf({ path: file, format: 'A4', printBackground: false });
  else await page.screenshot({ path: file, fullPage: !options.viewport });
  console.log(`${response?.status() ?? ''} ${path} ${file}${await overflow(page, view)}`);
}

function fileName(path: string, { width, colorScheme }: View): string {
  const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home';
  return options.print ? `${name}.pdf` : `${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
}

async function overflow(page: Page, { width }: View): Promise<string> {
  const needed = options['no-script'] ? width : await page.evaluate('document.documentElement.scrollWidth');
  return Number(needed) > width ? `  (too wide: ${needed} px)` : '';
}
