/** The promised sizes, measured on the built site. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltPage, builtPages, loadedFiles } from '../pages.ts';
import { basePath } from '../serve.ts';
import { expect, test } from './test.ts';

const READING_BYTES = 18_000;
const SCRIPT_BYTES = 2_000;
const FONT_BYTES = 80_000;

const read = (siteFolder: string, file: string) => gzipSync(readFileSync(join(siteFolder, file)), { level: 9 }).length;

test('the first page, claim, article and timeline pages need at most 18 kB and three requests to be read', ({
  siteFolder,
}) => {
  const base = basePath(siteFolder);
  const pages = builtPages(siteFolder).filter(({ path }) => /^(?:$|claims\/|articles\/|timeline\/)/.test(path));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const { styles } = loadedFiles(page, base);
    const bytes =
      gzipSync(page.html, { level: 9 }).length + styles.reduce((sum, file) => sum + read(siteFolder, file), 0);
    expect.soft(bytes, `${page.path}: HTML and styles, gzip`).toBeLessThanOrEqual(READING_BYTES);
    expect.soft(styles.length + 1, `${page.path}: requests`).toBeLessThanOrEqual(3);
  }
});

test('pages other than search load at most 2 kB of script, and none of it stands in the page', ({ siteFolder }) => {
  const base = basePath(siteFolder);
  for (const page of builtPages(siteFolder).filter(({ path }) => path !== 'search/')) {
    const bytes = loadedFiles(page, base).scripts.reduce((sum, file) => sum + read(siteFolder, file), 0);
    expect.soft(bytes, `${page.path}: script, gzip`).toBeLessThanOrEqual(SCRIPT_BYTES);
    expect.soft(inlineParts(page), page.path).toEqual([]);
  }
});

/** Styles and scripts inside the page itself; data blocks are neither. */
function inlineParts({ html }: BuiltPage): string[] {
  return html.match(/<style|<script(?![^>]+(src=|type="application\/(ld\+)?json"))| style=| on[a-z]+="/g) ?? [];
}

test('two fonts of at most 80 kB serve all pages', ({ siteFolder }) => {
  const base = basePath(siteFolder);
  const fonts = new Set(builtPages(siteFolder).flatMap((page) => loadedFiles(page, base).fonts));
  expect(fonts.size).toBe(2);
  const bytes = [...fonts].reduce((sum, file) => sum + statSync(join(siteFolder, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(FONT_BYTES);
});

test('nothing shifts while a page loads', async ({ page }) => {
  for (const path of ['./', './claims/troops-sent/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 200);
        }),
    );
    expect(shift, path).toBe(0);
  }
});
