import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';

const ANSWERS: Record<string, RequestListener> = {
  '/page': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=windows-1251');
    response.end(Buffer.from('<p>\xcf\xee\xe2\xb3\xed\xfc</p>', 'latin1'));
  },
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/refused': (_, response) => response.writeHead(403).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/large': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(3000)),
  '/slow': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('x'),
};

const server = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const limits = { milliseconds: 20_000, bytes: 2000, redirects: 3 };

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page is fetched in its own encoding, and its last address kept', async () => {
  expect(await fetchPage(`${base}/moved`)).toEqual({ html: '<p>Повінь</p>', address: `${base}/page` });
});

test.each([
  ['/circle', 'leads on more than 3 times'],
  ['/file', 'is not on the web'],
  ['/refused', 'refuses to hand out the page (403 Forbidden). Save the page in your browser'],
  ['/gone', 'is not there any more (410 Gone)'],
  ['/broken', 'has a fault of its own (503 Service Unavailable)'],
  ['/picture', 'is no page of text but image/png'],
  ['/large', 'sends more than 0.002 MB'],
])('%s: one line says that it %s', async (path, message) => {
  await expect(fetchPage(`${base}${path}`, limits)).rejects.toThrow(message);
});

test('waiting ends', async () => {
  await expect(fetchPage(`${base}/slow`, { ...limits, milliseconds: 200 })).rejects.toThrow('within 0.2 seconds');
});

test('what is not there is said', async () => {
  await expect(fetchPage('http://127.0.0.1:1/')).rejects.toThrow('cannot be reached');
});

test('an address that holds a password is refused, and the password not repeated', async () => {
  const said = fetchPage('http://me:secret@127.0.0.1:1/').catch(({ message }) => message);
  expect(await said).toMatch(/^An address with a name or a password is not fetched/);
  expect(await said).not.toContain('secret');
});
