/** What a verbatim copy may not hold: whatever would take text out of sight, change it, or run. */
import type { Code, Definition, Heading, Link, List, ListItem, Node, Nodes, Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleText } from '../text.ts';
import type { CopyFault } from './copy.ts';

interface Finding {
  readonly node: Node;
  readonly message: string;
  readonly remedy: string;
}

/** Deeper nesting than any article has; the parser's own time grows faster than the text there. */
const DEEPEST = 40;

/** Reports everything in a parsed copy that is not plain article text, in the order of the source, each line once per cause. */
export function faultsOf(parsed: Root, source: string, article: ArticleText): CopyFault[] {
  const findings = [...nodesOf(parsed).flatMap((node) => findIn(node, source)), ...findDefinitions(parsed)];
  const faults = [...findings.map(atNode), ...characterFaults(article, source)];
  const unique = new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault]));
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Reports quotes or brackets nested beyond all reason, before the parser spends its time on them. */
export function nestingFault(source: string): CopyFault | undefined {
  const lines = source.split('\n');
  const line = lines.findIndex((text) => nestingOf(text) > DEEPEST) + 1;
  if (line === 0) return undefined;
  const message = `more than ${DEEPEST} marks of structure are nested in one line`;
  return { code: 'bad-copy', line, column: 1, message, remedy: 'Take the repeated marks out, or put a backslash before each.' };
}

/** How many block marks begin a line, how many brackets open in it unclosed, or how long its longest row of marks is. */
function nestingOf(line: string): number {
  const blocks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  let open = 0;
  let deepest = 0;
  for (const sign of line.match(/[[\]]/g) ?? []) {
    open = Math.max(open + (sign === '[' ? 1 : -1), 0);
    deepest = Math.max(deepest, open);
  }
  return Math.max(blocks.replace(/[ \t\d]/g, '').length, deepest);
}

function nodesOf(parsed: Root): Nodes[] {
  const nodes: Nodes[] = [];
  visit(parsed, (node) => {
    nodes.push(node);
  });
  return nodes;
}

function atNode({ node, message, remedy }: Finding): CopyFault {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { code: 'bad-copy', line, column, message, remedy };
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
  html: 'Take the HTML out and keep the words; to show the sign itself, put a backslash before “<”.',
  image: 'Take the image out; a caption is kept as a paragraph of its own.',
  title: 'Take the title out of the link.',
  address: 'Give the whole web address (https://…, http://…, mailto:…), or keep the words without the link.',
  words: 'Give the link its words, or take it out.',
  code: 'Take the words behind the fence away, or put them into a line of their own.',
  heading: 'Give the heading its words, or put a backslash before “#”.',
  number: 'Put a backslash between number and sign, as in “2024\\.”, so that the number stays text.',
  cells: 'Give the head of the table as many cells as its longest row.',
  footnote: 'Write the mark as the article shows it, with a backslash before “[”, and the note as a paragraph.',
  definition: 'Use the definition, take it out, or put a backslash before “[”.',
} as const;

function findHtml(node: Nodes): Finding[] {
  const sign = 'value' in node ? node.value.split('\n')[0]?.slice(0, 40) : '';
  return [{ node, message: `HTML is not shown: ${sign}`, remedy: REMEDIES.html }];
}

function findLink(node: Link): Finding[] {
  const findings: Finding[] = [];
  if (node.title) findings.push(titled(node, node.title));
  const hasWords = nodesOf({ type: 'root', children: [node] }).some((inner) => 'value' in inner && inner.value.trim() !== '');
  if (!hasWords) findings.push({ node, message: 'a link has no words', remedy: REMEDIES.words });
  return findings;
}

function titled(node: Node, title: string): Finding {
  return { node, message: `the title of a link is not visible: “${title}”`, remedy: REMEDIES.title };
}

function findAddress(node: Link | Definition): Finding[] {
  if (/^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(node.url) && !HIDDEN.test(node.url)) return [];
  return [{ node, message: `a link goes to neither the web nor a mailbox: ${visible(node.url) || '(nothing)'}`, remedy: REMEDIES.address }];
}

function findCode(node: Code): Finding[] {
  if (!node.lang) return [];
  const words = [node.lang, node.meta].filter(Boolean).join(' ');
  return [{ node, message: `words behind the fence of a code block are not visible: “${words}”`, remedy: REMEDIES.code }];
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
  const written = /^\d+/.exec(source.slice(item.position?.start.offset))?.[0];
  if (written === String(expected)) return [];
  const message = `a line that begins with “${written}.” is read as number ${expected} of a list, and its own number is lost`;
  return [{ node: item, message, remedy: REMEDIES.number }];
}

function findCells(row: TableRow, table: Table): Finding[] {
  const shown = table.align?.length ?? table.children[0]?.children.length ?? 0;
  const extra = row.children[shown];
  return extra ? [{ node: extra, message: 'a table cell beyond the last column is not shown', remedy: REMEDIES.cells }] : [];
}

function findFootnote(node: Nodes, source: string): Finding[] {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (!/(?<!\\)\[\^[^\]\s]+\]/.test(written)) return [];
  return [{ node, message: 'footnotes are not part of a copy', remedy: REMEDIES.footnote }];
}

/** A definition shows nothing by itself: it must be used, be the only one of its name, and hold an address alone. */
function findDefinitions(parsed: Root): Finding[] {
  const used = new Set(nodesOf(parsed).flatMap((node) => ('identifier' in node && node.type !== 'definition' ? [node.identifier] : [])));
  const seen = new Set<string>();
  return nodesOf(parsed).flatMap((node) => {
    if (node.type !== 'definition') return [];
    const isShown = used.has(node.identifier) && !seen.has(node.identifier);
    seen.add(node.identifier);
    return findDefinition(node, isShown);
  });
}

function findDefinition(node: Definition, isShown: boolean): Finding[] {
  if (!isShown) {
    const message = `a link definition that nothing uses is not visible: “[${visible(node.label ?? node.identifier)}]: ${visible(node.url)}”`;
    return [{ node, message, remedy: REMEDIES.definition }];
  }
  return [...(node.title ? [titled(node, node.title)] : []), ...findAddress(node)];
}

interface BadCharacter {
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

/** Characters that a reader cannot see and that change what is read. */
const BAD_CHARACTERS: readonly BadCharacter[] = [
  {
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
    message: 'is a control character',
    remedy: 'Take it out.',
  },
  { pattern: /[\uFFFC\uFFFD]/g, message: 'stands where a character was lost', remedy: 'Copy the passage again.' },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/g,
    message: 'turns the direction of the text and can make it read as other words',
    remedy: 'Take it out.',
  },
  {
    pattern: /(?<=\p{Nd}[.,]?)[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]+(?=[.,]?\p{Nd})/gu,
    message: 'is invisible and cuts a number in two',
    remedy: 'Take it out.',
  },
  {
    pattern: /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu,
    message: 'is invisible and cuts a word in two',
    remedy: 'Take it out.',
  },
  {
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]+/gu,
    message: 'is invisible text',
    remedy: 'Take it out.',
  },
];

const DIRECTION_MARK: BadCharacter = {
  pattern: /[\u061C\u200E\u200F]/g,
  message: 'is a direction mark in a paragraph without right-to-left writing',
  remedy: 'Take it out.',
};

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const HIDDEN = /[\u0000-\u0020\u007F-\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFC\uFFFD]/;

function characterFaults(article: ArticleText, source: string): CopyFault[] {
  const found = BAD_CHARACTERS.flatMap((bad) => placesOf(bad, article.text, 0).map((place) => ({ bad, ...place })));
  const marks = DIRECTION_MARK.pattern.test(article.text) ? directionMarks(article) : [];
  DIRECTION_MARK.pattern.lastIndex = 0;
  return [...found, ...marks].map(({ bad, offset, sign }) => characterFault(bad, sign, article.lineAt(offset), source));
}

function directionMarks(article: ArticleText): { bad: BadCharacter; offset: number; sign: string }[] {
  return article.blocks.flatMap(({ start, end }) => {
    const text = article.text.slice(start, end);
    if (RIGHT_TO_LEFT.test(text.replaceAll('\u061C', ''))) return [];
    return placesOf(DIRECTION_MARK, text, start).map((place) => ({ bad: DIRECTION_MARK, ...place }));
  });
}

function placesOf(bad: BadCharacter, text: string, from: number): { offset: number; sign: string }[] {
  return [...text.matchAll(bad.pattern)].map((match) => ({ offset: from + match.index, sign: match[0] }));
}

function characterFault(bad: BadCharacter, sign: string, line: number, source: string): CopyFault {
  const column = (source.split('\n', line)[line - 1]?.indexOf(sign) ?? -1) + 1 || 1;
  return { code: 'bad-copy', line, column, message: `${codePoint(sign)} ${bad.message}`, remedy: bad.remedy };
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with every character that cannot be seen written as its code point. */
function visible(text: string): string {
  return text.replace(new RegExp(HIDDEN.source, 'g'), (sign) => (sign === ' ' ? sign : codePoint(sign)));
}
