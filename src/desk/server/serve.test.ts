import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readCopy } from '../../markdown/copy.ts';
import { digestOf } from '../../model/copies.ts';
import type { OpenNumber } from './open-numbers.ts';
import { serveDesk } from './serve.ts';

const home = mkdtempSync(join(tmpdir(), 'variorum-desk-'));
const folder = join(home, 'content');
const original = fileURLToPath(new URL('../../../content', import.meta.url));
beforeEach(() => cpSync(original, folder, { recursive: true }));
cpSync(original, folder, { recursive: true });
const { server, address } = await serveDesk(folder, { script: '', style: '' });
const page = await (await fetch(address)).text();
const token = /desk-token" content="(\w+)"/.exec(page)?.[1] ?? '';
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const file = 'statements/us-policy-unchanged.yaml';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

async function ask(name: string, given: object, headers: Record<string, string> = {}) {
  const own = { 'content-type': 'application/json', 'x-desk-token': token };
  const response = await fetch(`${address}api/${name}`, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: JSON.stringify(given),
  });
  const text = await response.text();
  return { status: response.status, data: text.startsWith('{') ? JSON.parse(text) : text };
}

/** A request whose Host header is chosen, as a browser sends it to a name that leads to this machine. */
function statusFor(headers: Record<string, string>, path = '/'): Promise<number | undefined> {
  return new Promise((resolve) => {
    const { port } = new URL(address);
    request({ port, host: '127.0.0.1', path, headers }, (response) => resolve(response.resume().statusCode)).end();
  });
}

const addition = (exact: string, answers: object[] = []) => ({
  kind: 'add-statement',
  article: 'us-policy-unchanged',
  data: { id: 'fresh', quote: { exact }, form: 'author-voice', modality: 'asserted', answers },
});

test('no other site is answered, and nothing changes without the token of the page', async () => {
  const host = new URL(address).host;
  expect(await statusFor({ host })).toBe(200);
  expect(await statusFor({ host: 'evil.example' })).toBe(403);
  expect(await statusFor({ host, origin: 'https://evil.example' })).toBe(403);
  expect(await statusFor({ host, origin: 'null' })).toBe(403);
  expect(await statusFor({ host, 'sec-fetch-site': 'cross-site' })).toBe(403);
  const changes = [addition('NATO has confirmed this information')];
  expect((await ask('save', { changes }, { 'x-desk-token': 'x' })).status).toBe(403);
  expect((await ask('save', { changes }, { 'content-type': 'text/plain' })).status).toBe(403);
  expect(read(file)).toBe(readFileSync(join(original, file), 'utf8'));
});

test('no change reaches beyond the content folder', async () => {
  const data = { name: 'x', kind: 'institution' };
  expect((await ask('save', { changes: [{ kind: 'add-speaker', id: '../x', data }] })).status).toBe(400);
  expect((await ask('save', { changes: [{ kind: 'add-speaker', id: 'nato', data }] })).data.message).toContain(
    'there already',
  );
});

test('consequences are told before anything is written', async () => {
  const [quote, claim] = ['their numbers could grow to 10,000 by the end of the year', 'cooperation'];
  const { data } = await ask('preview', { changes: [addition(quote, [{ claim, position: 'intensified' }])] });
  expect(data.consequences).toMatchObject([{ claim, label: 'Military cooperation' }]);
  expect(data.consequences[0].before).not.toBe(data.consequences[0].after);
  expect(data.files).toEqual([file]);
  const missing = await ask('preview', { changes: [addition('It rained.')] });
  expect(missing.data.issues).toMatchObject([{ code: 'orphan-quote' }]);
  expect(read(file)).toBe(readFileSync(join(original, file), 'utf8'));
});

test('what is saved can be taken back, byte for byte', async () => {
  const before = read(file);
  expect((await ask('save', { changes: [addition('NATO has confirmed this information')] })).data.undo).toBe(1);
  expect(read(file).startsWith(before.trimEnd())).toBe(true);
  expect((await ask('undo', {})).data.undo).toBe(0);
  expect(read(file)).toBe(before);
});

test('a file that was changed meanwhile is not overwritten', async () => {
  const { signs } = (await ask('content', {})).data;
  const theirs = `# theirs\n${read(file)}`;
  writeFileSync(join(folder, file), theirs);
  const changes = [addition('NATO has confirmed this information')];
  const { status, data } = await ask('save', { changes, seen: { [file]: signs[file] } });
  expect([status, data.message]).toEqual([409, expect.stringContaining(file)]);
  expect(read(file)).toBe(theirs);
  expect((await ask('save', { changes })).status).toBe(200);
  writeFileSync(join(folder, file), theirs);
  expect((await ask('undo', {})).status).toBe(409);
  expect(read(file)).toBe(theirs);
});

test('a time of day is one open number, keeps no consequence from being told, and is accounted for with all its like', async () => {
  const article = 'no-new-restrictions';
  const path = `articles/${article}.md`;
  const text = 'The officials met at 22:15 and at 09:10 with 40 others, and spoke until 23:40.';
  const sha256 = digestOf(readCopy(`${read(path).split(/^---$/m).slice(2).join('---').trim()}\n\n${text}`).text);
  writeFileSync(join(folder, path), `${read(path).replace(/sha256: .*/, `sha256: "${sha256}"`)}\n${text}\n`);
  rmSync(join(folder, 'permalinks.yaml'));
  const shown = (await ask('content', { article })).data.article;
  const numbers = shown.numbers.map(({ quote, pattern }: OpenNumber) => [quote.exact, pattern]);
  expect(numbers).toEqual([
    ['22:15', 'time-of-day'],
    ['09:10', 'time-of-day'],
    ['40', undefined],
    ['23:40', 'time-of-day'],
  ]);
  const data = { every: 'time-of-day', reason: 'date' };
  const changes = [{ kind: 'no-claim', article, data }];
  expect((await ask('preview', { changes })).data).toMatchObject({ issues: [], consequences: [] });
  const after = (await ask('save', { article, changes })).data.article;
  expect(after.numbers.map(({ quote }: OpenNumber) => quote.exact)).toEqual(['40']);
});

test('facts of an article that is held are mended in their lines, with an outlet that is new', async () => {
  const [article, path] = ['us-policy-unchanged', 'articles/us-policy-unchanged.md'];
  const before = read(path);
  const source = { value: 'other-outlet', basis: 'supplied' };
  const changes = [
    { kind: 'add-source', id: 'other-outlet', data: { name: 'Other Outlet', basis: 'supplied' } },
    { kind: 'change-article', article, data: { source, read: '2026-11-29' } },
  ];
  expect((await ask('preview', { changes })).data.issues).toEqual([]);
  expect((await ask('save', { article, changes })).data.article.data).toMatchObject({ source, read: '2026-11-29' });
  const lines = new Set(before.split('\n'));
  const added = read(path)
    .split('\n')
    .filter((line) => !lines.has(line));
  expect(added).toEqual(['read: "2026-11-29"', '  value: other-outlet', '  basis: supplied']);
});

test('a passage is proposed of whole words, with an id of its own', async () => {
  const { article } = (await ask('content', { article: 'us-policy-unchanged' })).data;
  const start = article.text.indexOf('onfirmed this informatio');
  const { data } = await ask('propose', { article: article.id, start, end: start + 24 });
  expect(data.quote.exact).toBe('confirmed this information');
  expect(data.id).toBe('confirmed-this-information');
});
