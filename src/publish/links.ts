/** Every link, anchor and file that the pages of a built site name must be there. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { BuiltPage } from './built-pages.ts';

/** What a page carries that others may lead to, and where it leads itself. */
export interface PageParts {
  readonly ids: ReadonlySet<string>;
  /** What it links to or loads, as its HTML says. */
  readonly addresses: ReadonlySet<string>;
  /** The address under which it is published. */
  readonly canonical: string | undefined;
}

/** The parts of every page by its path. */
export function partsOf(pages: Iterable<BuiltPage>): Map<string, PageParts> {
  return new Map(Array.from(pages, ({ path, html }) => [path, partsIn(html)]));
}

/** The parts of a page. */
export function partsIn(html: string): PageParts {
  const [ids, addresses] = [new Set<string>(), new Set<string>()];
  let canonical: string | undefined;
  readTags(html, ({ attrs }) => {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value);
      for (const address of addressesIn(name, value)) addresses.add(address);
      if (name === 'rel' && value === 'canonical') canonical ??= attrs.find((one) => one.name === 'href')?.value;
    }
  });
  return { ids, addresses, canonical };
}

const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);

/** The addresses that an attribute holds: one, those of pictures in several sizes, or one that is told to others, as of a card. */
function addressesIn(name: string, value: string): string[] {
  if (name === 'srcset') return value.split(',').map((one) => one.trim().split(/\s/, 1)[0] ?? '');
  return ADDRESSES.has(name) || (name === 'content' && /^https?:\/\//.test(value)) ? [value] : [];
}

/** Elements in which nothing is a tag; of the others' text the tokenizer knows by itself where it ends. */
const TEXTS: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Reads the tags of a page as a browser does, without the tree that it makes of them: that would cost twice as much. */
function readTags(html: string, read: (tag: Token.TagToken) => void): void {
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(tag) {
        read(tag);
        tokenizer.state = TEXTS[tag.tagName] ?? tokenizer.state;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(html, true);
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
