import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { mediaTypeOf } from '../src/publish/files.ts';

export interface ServedSite {
  /** Address of the site's first page; ends in `/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * How hosts treat the `_headers` file: they join the values that several rules give one header, also with a header of their
 * own (Cloudflare Pages), let the last rule win (Netlify), or do not read it and send nothing, or something of their own
 * (GitHub Pages).
 */
export const HEADER_MODES = {
  joined: (rules) => byName(rules, (values) => values.join(', ')),
  'joined and opened': (rules) => ({
    ...byName(rules, (values) => values.join(', ')),
    'Access-Control-Allow-Origin': '*',
  }),
  replaced: (rules) => byName(rules, (values) => values.at(-1)),
  none: () => ({}),
  'of the host': () => ({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'max-age=600',
    'Strict-Transport-Security': 'max-age=31556952',
  }),
} as const satisfies Record<string, (asked: [name: string, value: string][]) => OutgoingHttpHeaders>;

export interface ServeOptions {
  base?: string;
  port?: number;
  headers?: keyof typeof HEADER_MODES;
}

/**
 * Serves a built site on loopback as a plain static host does: `index.html` of a folder, a redirect to the
 * address with `/`, `404.html` with status 404, and the headers that the site's own `_headers` file asks for.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const { base = basePath(folder), port = 0, headers = 'joined' } = options;
  const site = { root: resolve(folder), base, rules: headerRules(folder), combine: HEADER_MODES[headers] };
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => closed(server) };
}

/** The path under which a site was built, read from the canonical address of its first page. */
export function basePath(folder: string): string {
  const page = join(folder, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const address = /<link [^>]*rel="canonical"[^>]*>/.exec(html)?.[0].match(/href="([^"]+)"/)?.[1];
  return address && URL.canParse(address) ? new URL(address).pathname : '/';
}

interface Site {
  root: string;
  base: string;
  rules: HeaderRule[];
  combine: (asked: [name: string, value: string][]) => OutgoingHttpHeaders;
}

type Reply = { status: number; file?: string; headers?: OutgoingHttpHeaders };

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(`http://127.0.0.1${request.url}`);
  const { status, file, headers } = reply(site, pathname, search);
  response.writeHead(status, {
    ...(file && { 'Content-Type': contentType(file) }),
    ...headersFor(site, pathname),
    ...headers,
  });
  response.end(file && request.method !== 'HEAD' ? readFileSync(file) : undefined);
}

function reply(site: Site, pathname: string, search: string): Reply {
  const path = fileOf(site, pathname);
  if (path && isFile(path)) return { status: 200, file: path };
  if (path && isFile(join(path, 'index.html'))) {
    if (pathname.endsWith('/')) return { status: 200, file: join(path, 'index.html') };
    return { status: 301, headers: { Location: `${pathname}/${search}` } };
  }
  const missing = join(site.root, '404.html');
  return { status: 404, ...(isFile(missing) && { file: missing }) };
}

/** The file or folder that a path names, unless it lies outside the site. */
function fileOf(site: Site, pathname: string): string | undefined {
  if (!`${pathname}/`.startsWith(site.base) || pathname.endsWith('/_headers')) return undefined;
  const path = resolve(site.root, decoded(sitePath(site, pathname)).slice(1));
  return path === site.root || path.startsWith(site.root + sep) ? path : undefined;
}

function sitePath(site: Site, pathname: string): string {
  return `/${pathname.slice(site.base.length)}`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function contentType(file: string): string {
  return mediaTypeOf(file) ?? 'application/octet-stream';
}

interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** Reads `_headers` as Netlify and Cloudflare Pages do: a path with `*`, then indented `Name: value` lines. */
function headerRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  const rules: HeaderRule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ pattern: pathPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(header(line));
  }
  return rules;
}

/** `*` stands for anything, `:name` for one step of the path. */
function pathPattern(path: string): RegExp {
  const steps = path.split('*').map((part) => part.split(/:\w+/).map(RegExp.escape).join('[^/]+'));
  return new RegExp(`^${steps.join('.*')}$`);
}

function header(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function headersFor({ rules, combine }: Site, path: string): OutgoingHttpHeaders {
  return combine(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers));
}

function byName(
  asked: [name: string, value: string][],
  combine: (values: string[]) => string | undefined,
): OutgoingHttpHeaders {
  const named = Map.groupBy(asked, ([name]) => name);
  return Object.fromEntries([...named].map(([name, all]) => [name, combine(all.map(([, value]) => value))]));
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => done());
  });
}
