/** What every host of a built site must answer, whatever its software. */
import { statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { isKeyOf } from '../../src/domain/records.ts';
import { builtFiles } from '../../src/publish/built-pages.ts';
import { MEDIA_TYPES } from '../../src/publish/files.ts';
import { commonHeaders, ELSEWHERE, FOLDERS, type Headers } from '../../src/publish/policy.ts';

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** One line for each thing that the host does otherwise. */
export async function checkHost(address: string, site: string): Promise<string[]> {
  const files = builtFiles(site).filter((name) => name !== '_headers' && !/(?:^|\/)\./.test(name));
  const found = await Promise.all(onePerType(files).map((name) => fileFaults(address, name)));
  const texts = files.filter((name) => isText(name) && statSync(join(site, name)).size > SMALL);
  const cached: string[][] = [];
  // One after the other: a small server closes some of many connections.
  for (const name of onePerType(texts)) cached.push(await cacheFaults(address, name));
  return [...found.flat(), ...(await missingFaults(address)), ...(await redirectFaults(address)), ...cached.flat()];
}

/** One file of each extension in each folder at the top. */
function onePerType(files: readonly string[]): string[] {
  const kinds = Map.groupBy(files, (name) => `${name.split('/', 1)[0]} ${name.split('.').at(-1)}`);
  return [...kinds.values()].map(([first = '']) => first);
}

async function fileFaults(address: string, name: string): Promise<string[]> {
  const path = name.replace(/index\.html$/, '');
  const { status, headers } = await get(`${address}${path}`);
  const type = MEDIA_TYPES.get(name.split('.').at(-1) ?? '') ?? '';
  const wanted: Headers = { ...commonHeaders(true), ...wantedFor(name), 'Content-Type': type };
  return [...(status === 200 ? [] : [`${path} answers ${status}`]), ...headerFaults(path, headers, wanted)];
}

function headerFaults(path: string, headers: Answer['headers'], wanted: Headers): string[] {
  return Object.entries(wanted).flatMap(([header, value]) => {
    const sent = headers[header.toLowerCase()];
    return String(sent ?? '').toLowerCase() === value.toLowerCase() ? [] : [`${path} ${header}: ${sent}, not ${value}`];
  });
}

function wantedFor(name: string): Headers {
  const folder = name.split('/', 1)[0] ?? '';
  const unsent = { 'Content-Security-Policy': '', 'Access-Control-Allow-Origin': '' };
  const isData = /^claims\/[^/]+\/claim\.(?:json|csv)$/.test(name);
  const named = name.includes('/') && isKeyOf(FOLDERS, folder) ? FOLDERS[folder] : ELSEWHERE;
  return { ...unsent, ...named, ...(isData && { 'Access-Control-Allow-Origin': '*' }) };
}

/** Pages and files that are not there, one of them among those that never change, and a folder that is no page. */
const MISSING = ['nothing/', 'claims/nothing', '_headers', '_astro/nothing.css', 'data/nothing.json', '_astro/'];

async function missingFaults(address: string): Promise<string[]> {
  const found = await Promise.all(MISSING.map(async (path) => missingFileFaults(path, await get(`${address}${path}`))));
  return found.flat();
}

/** It is answered by the site’s own page, with the headers of a page. */
function missingFileFaults(path: string, { status, text, headers }: Answer): string[] {
  const wanted: Headers = { ...commonHeaders(true), ...ELSEWHERE, 'Content-Type': 'text/html; charset=utf-8' };
  const isRefused = status === 404 || (status === 403 && path.endsWith('/'));
  return [
    ...(isRefused ? [] : [`${path}, which is not there, answers ${status}`]),
    ...(text.includes('http-equiv="Content-Security-Policy"')
      ? []
      : [`${path} is not answered by the site’s own page`]),
    ...headerFaults(path, headers, wanted),
  ];
}

async function redirectFaults(address: string): Promise<string[]> {
  const { status, headers } = await get(`${address}claims`);
  const location = new URL(String(headers['location'] ?? ''), address).href;
  const isRight = [301, 302, 307, 308].includes(status) && location === `${address}claims/`;
  return isRight ? [] : [`claims without its slash answers ${status} ${location}`];
}

/** Bytes below which servers may think that compressing is not worth it. */
const SMALL = 1000;

function isText(name: string): boolean {
  return MEDIA_TYPES.get(name.split('.').at(-1) ?? '')?.includes('charset') ?? false;
}

/** Compressed, and not sent again to a reader who has it. */
async function cacheFaults(address: string, name: string): Promise<string[]> {
  const path = name.replace(/index\.html$/, '');
  const compressed = await get(`${address}${path}`, { 'Accept-Encoding': 'gzip' });
  const tag = String(compressed.headers['etag'] ?? '');
  const again = await get(`${address}${path}`, { 'Accept-Encoding': 'gzip', 'If-None-Match': tag });
  return [
    ...(compressed.headers['content-encoding'] === 'gzip' ? [] : [`/${path} is not compressed`]),
    ...(again.status === 304 ? [] : [`/${path} is sent again (${again.status}) to a reader who has ${tag}`]),
  ];
}

function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        done({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asked.on('error', failed).end();
  });
}
