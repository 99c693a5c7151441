/** Every link, anchor and file that the pages of a built site name must be there. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BuiltPage } from './built-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page carries that others may lead to, and where it leads itself. */
export interface PageParts {
  readonly ids: ReadonlySet<string>;
  /** What it links to or loads, as its HTML says. */
  readonly addresses: ReadonlySet<string>;
  /** The address under which it is published. */
  readonly canonical: string | undefined;
}

/** The parts of every page by its path, each page read once by a parser of HTML. */
export function partsOf(pages: Iterable<BuiltPage>): Map<string, PageParts> {
  const parts = new Map<string, PageParts>();
  for (const { path, html } of pages) parts.set(path, partsIn(parse(html)));
  return parts;
}

function partsIn(document: Node): PageParts {
  const elements = elementsIn(document).map(({ attrs }) => new Map(attrs.map(({ name, value }) => [name, value])));
  const valuesOf = (...names: string[]) =>
    new Set(elements.flatMap((element) => names.flatMap((name) => element.get(name) ?? [])));
  const canonical = elements.find((element) => element.get('rel') === 'canonical')?.get('href');
  return { ids: valuesOf('id'), addresses: valuesOf('href', 'src', 'action'), canonical };
}

function elementsIn(document: Node): Element[] {
  const elements: Element[] = [];
  const waiting = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('attrs' in node) elements.push(node);
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return elements;
}

/** One line for each internal address of a page at which there is nothing: “claims/: /claims/gone/ is not there”. */
export function brokenLinks(pages: ReadonlyMap<string, PageParts>, folder: string, base: string): string[] {
  return [...pages].flatMap(([path, parts]) => brokenOn(path, parts, { pages, folder, base }));
}

interface Site {
  readonly pages: ReadonlyMap<string, PageParts>;
  readonly folder: string;
  readonly base: string;
}

function brokenOn(path: string, { addresses, canonical }: PageParts, site: Site): string[] {
  const from = `${ORIGIN}${site.base}${path}`;
  return [...addresses].flatMap((written) => {
    const address = withoutOwnOrigin(written, canonical, site.base);
    const fault = URL.canParse(address, from) ? faultOf(new URL(address, from), site) : 'is no address';
    return fault ? [`${path}: ${address} ${fault}`] : [];
  });
}

const ORIGIN = 'https://site.invalid';

/** An address of this site that is written out in full, as a path; what else the host holds is a site like any other. */
function withoutOwnOrigin(address: string, canonical: string | undefined, base: string): string {
  const own = canonical && URL.canParse(canonical) ? new URL(canonical).origin : undefined;
  return own && address.startsWith(`${own}${base}`) ? address.slice(own.length) : address;
}

function faultOf(url: URL, { pages, folder, base }: Site): string | undefined {
  if (url.origin !== ORIGIN) return undefined;
  if (!url.pathname.startsWith(base)) return `lies outside ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const found = pages.get(path);
  if (!found) return isFile(join(folder, path)) ? undefined : 'is not there';
  const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return anchor === '' || found.ids.has(anchor) ? undefined : 'leads to no element';
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
