import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import { filesAfter } from '../changes.ts';
import { bring, newArticle } from '../intake/article.ts';
import { createFiles } from '../new-files.ts';
import { type Finding, recheck } from './recheck.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(mkdtempSync(join(tmpdir(), 'variorum-recheck-')), 'content');
const ID = 'washington-keeps-its-line-as-troops-arrive';
const original = readFileSync(join(root, 'tests/fixtures/pages/15-first-story.html'), 'utf8');

/** What the outlet serves now, and which addresses were asked for. */
let page: { status: number; html: string };
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/world/line`;
afterAll(() => server.close());

cpSync(join(root, 'content'), folder, { recursive: true });
const brought = bring({ kind: 'page', content: original, address }, 'en');
const made = newArticle(brought, {}, gate(folder).entries, '2026-11-28').files;
const statement = { id: 'sent', quote: { exact: 'North Korea has sent about 10,000 troops to Russia' } };
const noted = filesAfter(
  [{ kind: 'add-statement', article: ID, data: { ...statement, form: 'paraphrase', modality: 'estimated' } }],
  () => undefined,
);
createFiles(folder, [...made, ...[...noted].map(([path, text]) => ({ path, text }))]);
const { entries } = gate(folder);
const article = entries.articles.filter(({ id }) => id === ID);

beforeEach(() => {
  page = { status: 200, html: original };
  asked.length = 0;
});

async function look(): Promise<Finding | undefined> {
  for await (const { finding } of recheck(article, entries, '2026-12-01', { pause: 0 })) return finding;
  return undefined;
}

test('a page that reads as it did is as it was, whatever stands around its text', async () => {
  expect(await look()).toEqual({ kind: 'same', address });
  page.html = original.replace('<nav>', '<nav><p>Other news: 12 boats were lost at sea today.</p>');
  expect(await look()).toEqual({ kind: 'same', address });
});

test('changed words are told with those around them, the passages they stood in, and a correction for readers', async () => {
  page.html = original.replace('about 10,000 troops', 'about 12,000 troops').replace('expected soon', 'expected');
  const finding = await look();
  expect(finding).toMatchObject({
    kind: 'changed',
    difference: {
      places: [
        { before: 'Korea has sent about ', held: '10,000', found: '12,000', behind: ' troops to Russia, Pentagon ' },
        { held: ' soon', found: '' },
      ],
      lost: ['sent'],
      title: undefined,
      date: undefined,
    },
    correction: { by: 'outlet', date: '2026-12-01' },
  });
  expect(finding && 'correction' in finding && finding.correction.what).toContain(
    'The page now reads “Korea has sent about 12,000 troops to Russia, Pentagon” where our copy has',
  );
});

test('another title and another date are told', async () => {
  page.html = original.replaceAll('Washington keeps its line', 'Washington holds its line');
  expect(await look()).toMatchObject({
    difference: { title: { found: 'Washington holds its line as troops arrive' } },
  });
  page.html = original.replace('2024-10-28T', '2024-10-30T').replace('October 28', 'October 30');
  expect(await look()).toMatchObject({ difference: { date: { held: '2024-10-28', found: '2024-10-30' }, places: [] } });
});

test('a page that is gone, one that fails, and another text in its place are told apart', async () => {
  page = { status: 410, html: '' };
  expect(await look()).toMatchObject({ kind: 'gone', correction: { by: 'outlet' } });
  page = { status: 503, html: '' };
  expect(await look()).toMatchObject({ kind: 'unread', message: expect.stringContaining('fault of its own') });
  page = { status: 200, html: readFileSync(join(root, 'tests/fixtures/pages/01-wordpress.html'), 'utf8') };
  expect(await look()).toMatchObject({ kind: 'changed', difference: { places: undefined } });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function command(...args: string[]): Promise<Ended> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'src/cli/recheck.ts'), ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test('the command fetches what it is asked to and nothing else, and writes only when it is told to', async () => {
  const file = join(folder, `articles/${ID}.md`);
  const before = readFileSync(file, 'utf8');
  expect(await command()).toMatchObject({ code: 2, stderr: expect.stringContaining('Name the articles') });
  expect(await command('nothing')).toMatchObject({ code: 2, stderr: expect.stringContaining('no article “nothing”') });
  expect(asked).toEqual([]);
  expect(await command(ID)).toMatchObject({ code: 0, stdout: expect.stringContaining('as it was') });
  page.html = original.replace('about 10,000', 'about 12,000');
  const changed = await command(ID);
  expect(changed).toMatchObject({ code: 1, stdout: expect.stringContaining('about [-10,000-]{+12,000+} troops') });
  expect([asked.length, readFileSync(file, 'utf8')]).toEqual([2, before]);
  expect((await command('--write', ID)).stdout).toContain(`recorded in articles/${ID}.md`);
  expect(gate(folder).entries.articles.find(({ id }) => id === ID)?.data.corrections).toMatchObject([{ by: 'outlet' }]);
  const after = readFileSync(file, 'utf8');
  expect((await command('--write', ID)).stdout).toContain('recorded already');
  expect(readFileSync(file, 'utf8')).toBe(after);
  expect(gate(folder).issues.filter(({ code }) => code !== 'uncovered-number')).toEqual([]);
});
