/** The sitemap, read off the finished pages: what asks not to be indexed is not listed. */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-pages.ts';

/** What one sitemap may hold, by its standard. */
const LIMIT = 50_000;

/** Writes the sitemap of a built site into its folder; above the limit, an index and its parts. How many addresses it lists. */
export function writeSitemap(folder: string): number {
  const addresses = listedAddresses(folder);
  for (const [name, text] of sitemapFiles(addresses)) writeFileSync(join(folder, name), text);
  return addresses.length;
}

/** The canonical addresses of all pages that may be indexed. */
function listedAddresses(folder: string): string[] {
  const pages = builtFiles(folder).filter((name) => name.endsWith('.html'));
  return pages.flatMap((name) => listedAddress(headOf(join(folder, name))) ?? []).sort();
}

/** So many bytes of a page are read at a time; most heads are shorter. */
const CHUNK = 2 ** 13;

/** The head of a page: a fraction of it, and nothing else is read. */
function headOf(file: string): string {
  const open = openSync(file, 'r');
  let head = Buffer.alloc(0);
  try {
    for (let read = CHUNK; read > 0 && !head.includes('</head>'); ) {
      const chunk = Buffer.alloc(CHUNK);
      read = readSync(open, chunk);
      head = Buffer.concat([head, chunk.subarray(0, read)]);
    }
  } finally {
    closeSync(open);
  }
  return head.toString('utf8', 0, head.indexOf('</head>'));
}

/** The canonical address of a page by its head, unless it asks not to be indexed. */
export function listedAddress(head: string): string | undefined {
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  return /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
}

/** The files of a sitemap by name; addresses come as HTML writes them, which XML reads alike. */
export function sitemapFiles(addresses: readonly string[], limit = LIMIT): [name: string, text: string][] {
  if (addresses.length <= limit) return [['sitemap.xml', list('urlset', 'url', addresses)]];
  const starts = Array.from({ length: Math.ceil(addresses.length / limit) }, (_, index) => index * limit);
  const parts = starts.map((start, index): [string, string] => [
    `sitemap-${index + 1}.xml`,
    list('urlset', 'url', addresses.slice(start, start + limit)),
  ]);
  const home = addresses.reduce((shortest, one) => (one.length < shortest.length ? one : shortest));
  const named = parts.map(([name]) => `${home}${name}`);
  return [['sitemap.xml', list('sitemapindex', 'sitemap', named)], ...parts];
}

function list(outer: string, inner: string, addresses: readonly string[]): string {
  const rows = addresses.map((address) => `  <${inner}><loc>${address}</loc></${inner}>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows}</${outer}>\n`;
}
