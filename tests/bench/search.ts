/**
 * `npm run bench:search [-- 2 100 1000 10000]`: what a reader waits for and downloads, beside Pagefind's own page over
 * the same articles. Needs `npm run build` for the page itself. The made story goes through the gate and is
 * indexed as by the build, but no pages are built of it. Both sides are served over one slow line, compressed
 * as hosts do it. The line is the server's, because a browser's own brake does not reach Pagefind's worker.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { gate } from '../../src/model/build/gate.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import { vocabulary } from '../../src/search/index/vocabulary.ts';
import { indexSearch } from '../../src/search/index/write.ts';
import { launchOptions } from '../browser.ts';
import { writeStory } from '../fixtures/story.ts';
import { madeStory, QUERIES } from './made-story.ts';

/** A slow phone: 1.6 Mbit/s, and 150 ms to every answer. */
const BYTES_PER_MS = 200;
const LATENCY = 150;
const ROUNDS = 3;
const SIZES = [2, 100, 1000, 10_000];

const STOCK = `<!doctype html><html lang="en"><head><title>Stock</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>new PagefindUI({ element: '#search' });</script></body></html>`;

/** What an index consists of, without the program that reads it. */
const PARTS = /\.pf_(?:meta|index|filter|fragment)$|records\/.*\.json$/;

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Side {
  readonly name: string;
  readonly folder: string;
  readonly page: string;
  readonly field: string;
  readonly result: string;
  readonly seconds: number;
  readonly index: Size;
}

interface Size {
  readonly files: number;
  readonly bytes: number;
}

interface Visit {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly requests: number;
}

const sizes = process.argv.slice(2).map(Number);
const browser = await chromium.launch(launchOptions());
try {
  console.log('articles  page   index, as served        made in  query              first result   bytes  requests');
  for (const size of sizes.length > 0 ? sizes : SIZES) await compare(browser, size);
} finally {
  await browser.close();
}

async function compare(using: Browser, size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const { articles, topics } = madeStory(size);
    writeStory(join(folder, 'content'), articles, topics);
    const { tracker, issues } = gate(join(folder, 'content'));
    if (!tracker) throw new Error(issues[0]?.message);
    const sides = [await ours(tracker, join(folder, 'ours')), await stock(tracker, join(folder, 'stock'))];
    for (const query of QUERIES) for (const side of sides) print(size, query, side, await median(using, side, query));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(size: number, query: string, { name, seconds, index }: Side, visit: Visit): void {
  const columns = [
    String(size).padStart(8),
    name.padEnd(5),
    `${String(index.files).padStart(6)} files ${kilobytes(index.bytes)}`,
    `${seconds.toFixed(1)} s`.padStart(7),
    query.padEnd(17),
    `${Math.round(visit.milliseconds)} ms`.padStart(12),
    kilobytes(visit.bytes),
    String(visit.requests).padStart(4),
  ];
  console.log(columns.join('  '));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
}

async function ours(tracker: Tracker, folder: string): Promise<Side> {
  for (const part of ['search/index.html', '_astro', 'favicon.svg'])
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'search/names.json'), JSON.stringify(vocabulary(tracker)));
  const seconds = await timed(() => indexSearch(tracker, { site: folder }));
  const page = { page: 'search/', field: '.search-page input', result: '.hit' };
  return { name: 'ours', folder, ...page, seconds, index: sizeOf(join(folder, 'pagefind'), PARTS) };
}

async function stock({ articles }: Tracker, folder: string): Promise<Side> {
  const index = join(folder, 'pagefind');
  const seconds = await timed(async () => {
    const { index: made } = await createIndex();
    for (const { id, copy } of articles) {
      const content = `<html lang="en"><title>${id}</title><body><h1>${id}</h1><p>${copy.text}</p></body></html>`;
      await made?.addHTMLFile({ url: `/articles/${id}/`, content });
    }
    await made?.writeFiles({ outputPath: index });
    await close();
  });
  writeFileSync(join(folder, 'index.html'), STOCK);
  const page = { page: '', field: 'input', result: '.pagefind-ui__result-link' };
  return { name: 'stock', folder, ...page, seconds, index: sizeOf(index, PARTS) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function sizeOf(folder: string, names: RegExp): Size {
  const files = globSync('**/*.*', { cwd: folder }).filter((name) => names.test(name));
  const bytes = files.map((name) => bodyOf(folder, name)?.content.length ?? 0);
  return { files: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

async function median(using: Browser, side: Side, query: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(using, side, query));
  return visits.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(ROUNDS / 2)] as Visit;
}

/** Goes into the field of a page that has come to rest and types at once; what is counted begins there. */
async function visit(using: Browser, { folder, page: path, field, result }: Side, query: string): Promise<Visit> {
  const line = await slowLine(folder);
  const page = await using.newPage();
  try {
    await page.goto(`${line.url}${path}`, { waitUntil: 'networkidle' });
    line.reset();
    const start = performance.now();
    await page.locator(field).first().focus();
    await page.locator(field).first().fill(query);
    await page.locator(result).first().waitFor({ timeout: 120_000 });
    const milliseconds = performance.now() - start;
    return { milliseconds, ...line.counted() };
  } finally {
    await page.close();
    line.close();
  }
}

/** Serves a folder, compressed as hosts do it, over one line that everything shares. */
async function slowLine(folder: string) {
  let free = 0;
  let [bytes, requests] = [0, 0];
  const send = async (path: string, response: ServerResponse) => {
    const body = bodyOf(folder, path);
    bytes += body?.content.length ?? 0;
    requests += 1;
    free = Math.max(free, performance.now() + LATENCY) + (body?.content.length ?? 0) / BYTES_PER_MS;
    await setTimeout(free - performance.now());
    response.writeHead(body ? 200 : 404, body?.headers).end(body?.content);
  };
  const server = createServer((request, response) => {
    send(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reset: () => {
      [bytes, requests] = [0, 0];
    },
    counted: () => ({ bytes, requests }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function bodyOf(folder: string, path: string) {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  const content = readFileSync(file);
  const type = TYPES[extname(file)];
  if (!type) return { content, headers: { 'Content-Type': 'application/octet-stream' } };
  return { content: gzipSync(content), headers: { 'Content-Type': type, 'Content-Encoding': 'gzip' } };
}
