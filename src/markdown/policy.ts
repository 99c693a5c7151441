/** What a verbatim copy may not hold: whatever would take text out of sight, change it, or run. */
import type { Code, Definition, Heading, Link, List, ListItem, Node, Nodes, Root, Table, TableRow } from 'mdast';
import { type ArticleText, foldForPrint } from '../domain/text.ts';
import { characterFaults } from './characters.ts';
import type { CopyFault } from './copy-fault.ts';
import { swallowedBy } from './swallowed.ts';
import { nodesIn } from './walk.ts';

interface Finding {
  readonly node: Node;
  readonly message: string;
  readonly remedy: string;
}

/** Characters that an address would hide. */
const UNSEEN = /[\p{C}\p{Z}]/u;

/** Reports everything in a parsed copy that is not plain article text, in the order of the source, each line once per cause (an element’s two tags are one). */
export function faultsOf(parsed: Root, source: string, article: ArticleText): CopyFault[] {
  const held = nodesIn(parsed);
  const nodes = held.map(({ node }) => node);
  const findings = [...nodes.flatMap((node) => findIn(node, source)), ...findDefinitions(nodes)];
  const swallowed = held
    .flatMap(({ node, parent }) => swallowedBy(node, parent, source))
    .map((finding) => atNode(finding, 'swallowed-text'));
  const faults = [...findings.map((finding) => atNode(finding)), ...swallowed, ...characterFaults(article, source)];
  if (faults.length < 2) return faults;
  const unique = Map.groupBy(
    faults,
    ({ line, message, remedy }) => `${line} ${remedy === REMEDIES.html ? '' : message}`,
  );
  return [...unique.values()].flatMap(([first]) => first ?? []).sort((a, b) => a.line - b.line || a.column - b.column);
}

function atNode({ node, message, remedy }: Finding, code: CopyFault['code'] = 'bad-copy'): CopyFault {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { code, line, column, message, remedy };
}

function findIn(node: Nodes, source: string): Finding[] {
  switch (node.type) {
    case 'html':
      return findHtml(node);
    case 'image':
    case 'imageReference':
      return [{ node, message: 'an image is not text, and its description is not visible', remedy: REMEDIES.image }];
    case 'link':
      return [...findLink(node), ...findAddress(node)];
    case 'code':
      return findCode(node);
    case 'heading':
      return findHeading(node);
    case 'list':
      return findNumbers(node, source);
    case 'table':
      return node.children.flatMap((row) => findCells(row, node));
    case 'text':
      return findFootnote(node, source);
    default:
      return [];
  }
}

const REMEDIES = {
  html: 'Take the HTML out and keep the words; to show the character itself, put a backslash before “<”.',
  image: 'Take the image out; a caption is kept as a paragraph of its own.',
  title: 'Take the title out of the link.',
  address: 'Give the whole web address (https://…, http://…, mailto:…), or keep the words without the link.',
  words: 'Give the link its words, or take it out.',
  code: 'Take the words behind the fence away, or put them into a line of their own.',
  heading: 'Give the heading its words, or put a backslash before “#”.',
  number: 'Put a backslash between number and full stop, as in “2024\\.”, so that the number stays text.',
  cells: 'Give the head of the table as many cells as its longest row.',
  footnote: 'Write the mark as the article shows it, with a backslash before “[”, and the note as a paragraph.',
  definition: 'Use the definition, take it out, or put a backslash before “[”.',
} as const;

function findHtml(node: Nodes): Finding[] {
  const html = foldForPrint('value' in node ? node.value : '').slice(0, 40);
  return [{ node, message: `HTML is not shown: ${html}`, remedy: REMEDIES.html }];
}

function findLink(node: Link): Finding[] {
  const findings: Finding[] = [];
  if (node.title) findings.push(titled(node, node.title));
  const hasWords = nodesIn(node).some(({ node: inner }) => 'value' in inner && inner.value.trim() !== '');
  if (!hasWords) findings.push({ node, message: 'a link has no words', remedy: REMEDIES.words });
  return findings;
}

function titled(node: Node, title: string): Finding {
  return { node, message: `the title of a link is not visible: “${foldForPrint(title)}”`, remedy: REMEDIES.title };
}

function findAddress(node: Link | Definition): Finding[] {
  if (/^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(node.url) && !UNSEEN.test(node.url)) return [];
  return [
    {
      node,
      message: `a link goes to neither the web nor a mailbox: ${foldForPrint(node.url) || '(nothing)'}`,
      remedy: REMEDIES.address,
    },
  ];
}

function findCode(node: Code): Finding[] {
  if (!node.lang) return [];
  const words = [node.lang, node.meta].filter(Boolean).join(' ');
  return [
    {
      node,
      message: `words behind the fence of a code block are not visible: “${foldForPrint(words)}”`,
      remedy: REMEDIES.code,
    },
  ];
}

function findHeading(node: Heading): Finding[] {
  return node.children.length > 0 ? [] : [{ node, message: 'a heading has no words', remedy: REMEDIES.heading }];
}

/** A list number is drawn by the browser, not kept as text: it may only count 1, 2, 3. */
function findNumbers(list: List, source: string): Finding[] {
  if (!list.ordered) return [];
  return list.children.flatMap((item, index) => findNumber(item, index + 1, source));
}

function findNumber(item: ListItem, expected: number, source: string): Finding[] {
  const [written, number] = /^(\d+)[.)]/.exec(source.slice(item.position?.start.offset)) ?? [];
  if (number === String(expected)) return [];
  const message = `a line that begins with “${written}” is read as number ${expected} of a list, and its own number is lost`;
  return [{ node: item, message, remedy: REMEDIES.number }];
}

function findCells(row: TableRow, table: Table): Finding[] {
  const shown = table.align?.length ?? table.children[0]?.children.length ?? 0;
  const extra = row.children[shown];
  return extra
    ? [{ node: extra, message: 'a table cell beyond the last column is not shown', remedy: REMEDIES.cells }]
    : [];
}

function findFootnote(node: Nodes, source: string): Finding[] {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (!/(?<!\\)\[\^[^\]\s]+\]/.test(written)) return [];
  return [{ node, message: 'footnotes are not part of a copy', remedy: REMEDIES.footnote }];
}

/** A definition shows nothing by itself: it must be used, be the only one of its name, and hold an address alone. */
function findDefinitions(nodes: readonly Nodes[]): Finding[] {
  const used = new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? node.identifier : [])));
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    if (node.type !== 'definition') return [];
    const isShown = used.has(node.identifier) && !seen.has(node.identifier);
    seen.add(node.identifier);
    return findDefinition(node, isShown);
  });
}

function findDefinition(node: Definition, isShown: boolean): Finding[] {
  if (!isShown) {
    const message = `a link definition that nothing uses is not visible: “[${foldForPrint(node.label ?? node.identifier)}]: ${foldForPrint(node.url)}”`;
    return [{ node, message, remedy: REMEDIES.definition }];
  }
  return [...(node.title ? [titled(node, node.title)] : []), ...findAddress(node)];
}
