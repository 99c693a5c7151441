/** The visible text of HTML, read by a parser that has no part in writing it. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { foldArticle } from '../domain/text.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set('a abbr b bdi code del em i mark s small span strong sub sup u'.split(' '));

/** The text of a piece of HTML: blocks and line breaks parted by one space, runs of space, tab and line end folded. */
export function visibleText(html: string): string {
  return foldArticle(textOf(parseFragment(html)));
}

/** The text of the only element of a page that has an attribute, without the marks `apart`; undefined where there is none, or more than one. */
export function visibleTextIn(html: string, attribute: string, apart?: string): string | undefined {
  const [found, ...more] = elementsWith(attribute, parse(html));
  return found && more.length === 0 ? foldArticle(textOf(found, apart)) : undefined;
}

function elementsWith(attribute: string, node: Node): Element[] {
  const own = 'attrs' in node && node.attrs.some(({ name }) => name === attribute) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => elementsWith(attribute, child))];
}

function textOf(node: Node, apart?: string): string {
  if ('value' in node) return node.value;
  if ('attrs' in node && node.attrs.some(({ name }) => name === apart)) return ' ';
  const inner = childrenOf(node)
    .map((child) => textOf(child, apart))
    .join('');
  return 'tagName' in node && !INLINE.has(node.tagName) ? ` ${inner} ` : inner;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
