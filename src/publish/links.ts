/** Every link, anchor and file that the pages of a built site name must be there. */
import { oncePerText } from '../domain/once.ts';
import type { PageParts } from './page-parts.ts';

/**
 * One line for each internal address of a page at which there is nothing: “claims/: /claims/gone/ is not there”. `files` are
 * those of the site, by their paths.
 */
export function brokenLinks(pages: ReadonlyMap<string, PageParts>, files: ReadonlySet<string>, base: string): string[] {
  const faultFrom = (path: string, address: string) =>
    faultAt(address, `${ORIGIN}${base}${path}`, { pages, files, base });
  /** Most addresses stand on many pages, and lead to the same place from each. */
  const ofWhole = oncePerText((address) => ({ fault: faultFrom('', address) }));
  return [...pages].flatMap(([path, { addresses, canonical }]) => {
    const origin = originOf(canonical);
    return [...addresses].flatMap((written) => {
      const address = withoutOwnOrigin(written, origin, base);
      const fault = /^(?:\/|https?:)/.test(address) ? ofWhole(address).fault : faultFrom(path, address);
      return fault ? [`${path}: ${address} ${fault}`] : [];
    });
  });
}

interface Site {
  readonly pages: ReadonlyMap<string, PageParts>;
  readonly files: ReadonlySet<string>;
  readonly base: string;
}

const ORIGIN = 'https://site.invalid';

function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** An address of this site that is written out in full, as a path; what else the host holds is a site like any other. */
function withoutOwnOrigin(address: string, origin: string | undefined, base: string): string {
  return origin && address.startsWith(`${origin}${base}`) ? address.slice(origin.length) : address;
}

function faultAt(address: string, from: string, site: Site): string | undefined {
  return URL.canParse(address, from) ? faultOf(new URL(address, from), site) : 'is no address';
}

function faultOf(url: URL, { pages, files, base }: Site): string | undefined {
  if (url.origin !== ORIGIN) return undefined;
  if (!url.pathname.startsWith(base)) return `lies outside ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const found = pages.get(path);
  if (!found) return files.has(path) ? undefined : 'is not there';
  const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return anchor === '' || found.ids.has(anchor) ? undefined : 'leads to no element';
}
