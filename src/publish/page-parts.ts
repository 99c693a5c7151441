/** What is looked at in a page of a built site, read off its tags as they come: the tree that they make would cost twice as much. */
import { Parser } from 'htmlparser2';
import { oncePerText } from '../domain/once.ts';
import { GAP_ATTRIBUTE } from '../markdown/gaps.ts';
import type { BuiltPage } from './built-pages.ts';
import type { TextSet } from './text-set.ts';
import { visibleText } from './visible-text.ts';

/** What a page carries that others may lead to, and where it leads itself. */
export interface PageParts {
  readonly ids: TextSet;
  /** What it links to or loads, as its HTML says. */
  readonly addresses: Iterable<string>;
  /** The address under which it is published. */
  readonly canonical: string | undefined;
}

/** A page as it is read: with what is looked at once, and not kept. */
export interface ReadPage extends PageParts {
  /** The ids of the passages that it marks. */
  readonly marks: readonly string[];
  /** The text of each copy that it holds, as readers see it. */
  readonly copies: readonly string[];
}

/** The attribute of the element of a page that holds the copy of an article. */
export const COPY = 'data-article-body';

/** The parts of every page by its path. */
export function partsOf(pages: Iterable<BuiltPage>): Map<string, PageParts> {
  return new Map(Array.from(pages, ({ path, html }) => [path, readPage(html)]));
}

/** Reads a page. */
export function readPage(html: string): ReadPage {
  const [ids, addresses] = [new Set<string>(), new Set<string>()];
  const marks: string[] = [];
  const copies: string[] = [];
  let canonical: string | undefined;
  let depth = 0;
  /** Where the copies that have not ended begin, and how deep. */
  const begun: { readonly start: number; readonly depth: number }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (COPY in attributes) begun.push({ start: parser.startIndex, depth });
      const { id, rel, href } = attributes;
      if (id !== undefined) keep(id, ids);
      if (id !== undefined && name === 'mark') marks.push(shared(id));
      if (rel === 'canonical' && href !== undefined) canonical ??= shared(href);
      for (const address of addressesIn(attributes)) keep(address, addresses);
    },
    onclosetag() {
      const copy = begun.at(-1);
      if (copy?.depth === depth) copies.push(copyIn(html.slice(begun.pop()?.start, parser.endIndex + 1)));
      depth -= 1;
    },
  });
  parser.end(html);
  return { ids, addresses, canonical, marks, copies };
}

/** What stands in the place of words that are left out is ours, and no part of the copy. */
function copyIn(html: string): string {
  return visibleText(html, GAP_ATTRIBUTE);
}

function keep(text: string, among: Set<string>): void {
  if (!among.has(text)) among.add(shared(text));
}

/** A text of a page as one for all pages: it is cut out of its page, and would keep all of that in memory. */
const shared = oncePerText((text) => Buffer.from(text).toString());

/** The addresses that a tag holds: also those of pictures in several sizes, and one that is told to others, as of a card. */
function addressesIn(attributes: Readonly<Record<string, string>>): string[] {
  const { href, src, action, poster, srcset, content } = attributes;
  const found = [href, src, action, poster].filter((one) => one !== undefined);
  if (srcset) found.push(...srcset.split(',').map((one) => one.trim().split(/\s/, 1)[0] ?? ''));
  if (content && /^https?:\/\//.test(content)) found.push(content);
  return found;
}
