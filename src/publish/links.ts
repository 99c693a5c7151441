/** Every link, anchor and file that the pages of a built site name must be there. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';

/** One line for each internal address of a page at which there is nothing: “claims/: /claims/gone/ is not there”. */
export function brokenLinks(pages: Iterable<BuiltPage>, folder: string, base: string): string[] {
  const site = { ids: new Map<string, Set<string>>(), folder, base };
  for (const page of pages) site.ids.set(page.path, idsOf(page));
  const broken: string[] = [];
  for (const page of pages) broken.push(...brokenOn(page, site));
  return broken;
}

interface Site {
  readonly ids: Map<string, ReadonlySet<string>>;
  readonly folder: string;
  readonly base: string;
}

function brokenOn(page: BuiltPage, site: Site): string[] {
  const from = `${ORIGIN}${site.base}${page.path}`;
  return addressesOf(page).flatMap((address) => {
    const fault = URL.canParse(address, from) ? faultOf(new URL(address, from), site) : 'is no address';
    return fault ? [`${page.path}: ${address} ${fault}`] : [];
  });
}

const ORIGIN = 'https://site.invalid';

function faultOf(url: URL, { ids, folder, base }: Site): string | undefined {
  if (url.origin !== ORIGIN) return undefined;
  if (!url.pathname.startsWith(base)) return `lies outside ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const found = ids.get(path);
  if (!found) return isFile(join(folder, path)) ? undefined : 'is not there';
  const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return anchor === '' || found.has(anchor) ? undefined : 'leads to no element';
}

/** What a page links to or loads; addresses of its own site are also read where they are written out in full. */
function addressesOf({ html }: BuiltPage): string[] {
  const own = /<link rel="canonical" href="(https?:\/\/[^"/]+)/.exec(html)?.[1];
  const found = html.matchAll(/\s(?:href|src|action)="([^"]*)"/g);
  const addresses = [...found].map(([, address = '']) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  return [...new Set(addresses)].map((address) =>
    own && address.startsWith(`${own}/`) ? address.slice(own.length) : address,
  );
}

function idsOf({ html }: BuiltPage): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
