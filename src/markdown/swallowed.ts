/** Signs of a pasted text that Markdown takes for its own, so that readers would not see them. */
import type { Blockquote, Code, Heading, Link, List, Node, Nodes, Parents } from 'mdast';
import { foldForPrint } from '../domain/text.ts';

/** What would be swallowed, and how to write it so that it stays. */
export interface Swallowed {
  readonly node: Node;
  readonly message: string;
  readonly remedy: string;
}

/** Signs that a node of a parsed text swallows, which the writer most likely meant as text. */
export function swallowedBy(node: Nodes, parent: Parents | undefined, source: string): Swallowed[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return insideWords(node, source);
    case 'list':
      return loneItem(node, parent, source);
    case 'heading':
      return underlined(node, source);
    case 'blockquote':
      return numberQuoted(node);
    case 'link':
      return otherAddress(node);
    case 'code':
      return indented(node, source);
    default:
      return [];
  }
}

const JOINED = /[\p{L}\p{N}]/u;

/** Stars or underscores that begin inside a word: “f**k”, “5*10*15”, “f***ing h*ll”. What only ends there, as a large first letter does, is none. */
function insideWords(node: Node, source: string): Swallowed[] {
  const [start, end] = extentOf(node);
  const mark = source[start] ?? '*';
  let [first, last, inner] = [start, end, start];
  while (source[first - 1] === mark) first -= 1;
  while (source[inner] === mark) inner += 1;
  while (source[last] === mark) last += 1;
  if (!JOINED.test(source[first - 1] ?? '') || !JOINED.test(source[inner] ?? '')) return [];
  const before = /[\p{L}\p{N}]*$/u.exec(source.slice(0, first))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}]*/u.exec(source.slice(last))?.[0] ?? '';
  const wider = `${before}${source.slice(first, last)}${behind}`;
  const escaped = foldForPrint(wider.replaceAll(mark, `\\${mark}`));
  const message = `the signs “${mark}” in “${foldForPrint(wider)}” would not be shown`;
  return [{ node, message, remedy: `Write ${escaped}.` }];
}

/** A list of one item is a line that begins with a dash, as speech does in many languages. */
function loneItem(list: List, parent: Parents | undefined, source: string): Swallowed[] {
  if (list.ordered || list.children.length !== 1 || parent?.type === 'listItem') return [];
  const mark = source[extentOf(list)[0]] ?? '-';
  return [
    {
      node: list,
      message: `the “${mark}” that begins the line would become a bullet`,
      remedy: `Write \\${mark} to keep the sign, or join the list with its other items.`,
    },
  ];
}

/** A line of hyphens or of signs of equality makes a heading of the paragraph above it. */
function underlined(node: Heading, source: string): Swallowed[] {
  const [start, end] = extentOf(node);
  const line = source.slice(start, end).split('\n').at(-1)?.trim() ?? '';
  if (!/^(?:-+|=+)$/.test(line)) return [];
  const message = `the line “${line}” makes a heading of the text above it, and is not shown itself`;
  return [
    {
      node,
      message,
      remedy: `Write \\${line} to keep the line, an empty line above it to part the text, or ## before a heading.`,
    },
  ];
}

/** A sign “greater than” before a number is part of what is said. */
function numberQuoted(node: Blockquote): Swallowed[] {
  const [first] = node.children;
  const [text] = first?.type === 'paragraph' ? first.children : [];
  if (text?.type !== 'text' || !/^[\p{Sc}~]?\p{N}/u.test(text.value)) return [];
  return [
    {
      node,
      message: `the “>” before “${foldForPrint(text.value.slice(0, 20))}” would not be shown`,
      remedy: 'Write \\> to keep the sign.',
    },
  ];
}

/** Spaces that begin a line, as a paragraph is printed, make code of it. */
function indented(node: Code, source: string): Swallowed[] {
  if (/^[`~]/.test(source[extentOf(node)[0]] ?? '')) return [];
  const message = `the spaces before “${foldForPrint(node.value.slice(0, 20))}” make code of the paragraph`;
  return [{ node, message, remedy: 'Remove them; what is code stands between two lines of three backticks.' }];
}

const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;

/** The words of a link that are an address must be the one to which it leads. */
function otherAddress(node: Link): Swallowed[] {
  const words = node.children
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
  if (!ADDRESS.test(words)) return [];
  const begun = words.replace(/(?:…|\.{3})$/, '');
  const shown = placeOf(/^[a-z]+:\/\//i.test(begun) ? begun : `https://${begun}`);
  const led = placeOf(node.url);
  if (!shown || !led) return [];
  const isPart = begun !== words || /^(?:[/?]|$)/.test(led.slice(shown.length));
  if (led.startsWith(shown) && isPart) return [];
  const message = `the link says “${foldForPrint(words)}” and leads to ${foldForPrint(node.url)}`;
  return [{ node, message, remedy: 'Keep the words without the link, or give the link the address that they say.' }];
}

/** Host, path and query of an address as they are compared, without a slash at the end; none of a mailbox. */
function placeOf(address: string): string | undefined {
  const { host, pathname, search } = URL.canParse(address) ? new URL(address) : {};
  if (!host) return undefined;
  return `${host.replace(/^www\./, '')}${pathname}${search}`.replace(/\/$/, '').toLowerCase();
}

function extentOf({ position }: Node): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
