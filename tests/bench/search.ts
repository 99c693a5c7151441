/**
 * `npm run bench:search [-- 2 100 1000 10000]`: what a reader waits for and downloads, beside Pagefind's own page on the
 * same articles. Needs `npm run build`; every size is indexed anew, and both pages are served over one slow line.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { gate } from '../../src/model/gate.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import { vocabulary } from '../../src/outputs/vocabulary.ts';
import { indexSearch } from '../../src/publish/index-search.ts';
import { launchOptions } from '../browser.ts';
import { type StoryArticle, writeStory } from '../fixtures/story.ts';

/** A slow phone: 1.6 Mbit/s, and 150 ms to every answer. */
const BYTES_PER_MS = 200;
const LATENCY = 150;
const SENTENCES = 20;
const ROUNDS = 3;
const SIZES = [2, 100, 1000, 10_000];
const QUERIES = ['harbour', '"the old harbour"'];

const STOCK = `<!doctype html><html lang="en"><head><title>Stock</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>new PagefindUI({ element: '#search' });</script></body></html>`;

const STEMS = 'har bour lan tern mill gate dam riv er tow nor thern sou ther coun cil min ist ry vol un teer'.split(
  ' ',
);
const PHRASES = ['the old harbour', 'said the council', 'in the northern town', 'by the river'];

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
}

interface Visit {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly requests: number;
}

const sizes = process.argv.slice(2).map(Number);
const browser = await chromium.launch(launchOptions());
try {
  console.log('articles  page   query                indexed in   until first result   bytes   requests');
  for (const size of sizes.length > 0 ? sizes : SIZES) await compare(browser, size);
} finally {
  await browser.close();
}

async function compare(using: Browser, size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    writeStory(join(folder, 'content'), story(size), ['harbour']);
    const { tracker, issues } = gate(join(folder, 'content'));
    if (!tracker) throw new Error(issues[0]?.message);
    const sides = [await ours(tracker, join(folder, 'ours')), await stock(tracker, join(folder, 'stock'))];
    for (const query of QUERIES) for (const side of sides) print(size, query, side, await median(using, side, query));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(size: number, query: string, { name, seconds }: Side, { milliseconds, bytes, requests }: Visit): void {
  const columns = [
    String(size).padStart(8),
    name.padEnd(5),
    query.padEnd(19),
    `${seconds.toFixed(1)} s`.padStart(11),
    `${Math.round(milliseconds)} ms`.padStart(19),
    `${(bytes / 1000).toFixed(1)} kB`.padStart(10),
    String(requests).padStart(6),
  ];
  console.log(columns.join('  '));
}

async function ours(tracker: Tracker, folder: string): Promise<Side> {
  for (const part of ['search', '_astro', 'favicon.svg'])
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'search/names.json'), JSON.stringify(vocabulary(tracker)));
  const seconds = await timed(() => indexSearch(tracker, folder));
  return { name: 'ours', folder, page: 'search/', field: '.search-page input', result: '.hit', seconds };
}

async function stock({ articles }: Tracker, folder: string): Promise<Side> {
  const seconds = await timed(async () => {
    const { index } = await createIndex();
    for (const { id, copy } of articles) {
      const content = `<html lang="en"><title>${id}</title><body><h1>${id}</h1><p>${copy.text}</p></body></html>`;
      await index?.addHTMLFile({ url: `/articles/${id}/`, content });
    }
    await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
    await close();
  });
  writeFileSync(join(folder, 'index.html'), STOCK);
  return { name: 'stock', folder, page: '', field: 'input', result: '.pagefind-ui__result-link', seconds };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function median(using: Browser, side: Side, query: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(using, side, query));
  return visits.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(ROUNDS / 2)] as Visit;
}

/** Goes into the field and types at once; what is counted begins there. */
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
    if (process.env['TRACE']) console.log(Math.round(performance.now()) % 100000, path, body?.content.length);
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

/** Articles of twenty sentences; rare words are rare, common ones common, and every run makes the same. */
function story(size: number): StoryArticle[] {
  const random = randomNumbers(7);
  return Array.from({ length: size }, (_, article) => ({
    id: `copy-${article + 1}`,
    date: new Date(Date.UTC(2024, 0, 1 + (article % 360))).toISOString().slice(0, 10),
    source: `source-${(article % 20) + 1}`,
    statements: Array.from({ length: SENTENCES }, (_, place) => ({ id: `s-${place + 1}`, text: sentence(random) })),
  }));
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 14 }, () => (random() < 0.1 ? phrase(random) : word(random)));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function phrase(random: () => number): string {
  return PHRASES[Math.floor(random() * PHRASES.length)] as string;
}

/** One of some 10,000 words, the first of them far more often than the last. */
function word(random: () => number): string {
  const rank = Math.floor(10_000 ** random());
  const part = (at: number) => STEMS[Math.floor(rank / STEMS.length ** at) % STEMS.length] as string;
  return part(0) + part(1) + (rank > STEMS.length ** 2 ? part(2) : '');
}

/** A small generator of even numbers from 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
