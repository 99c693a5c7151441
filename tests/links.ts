/** Every link, anchor and file that the pages of a built site name must be there. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './pages.ts';

/** One line for each internal address of a page at which there is nothing: “claims/: /claims/gone/ is not there”. */
export function brokenLinks(pages: readonly BuiltPage[], folder: string, base: string): string[] {
  const ids = new Map(pages.map((page) => [page.path, idsOf(page)] as const));
  return pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const fault = faultOf(new URL(address, `${ORIGIN}${base}${page.path}`), ids, folder, base);
      return fault ? [`${page.path}: ${address} ${fault}`] : [];
    }),
  );
}

const ORIGIN = 'https://site.invalid';

function faultOf(url: URL, ids: ReadonlyMap<string, Set<string>>, folder: string, base: string): string | undefined {
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
