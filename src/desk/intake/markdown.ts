/** From the HTML of an article to the Markdown of a copy, with the proof that no word was lost or added on the way. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { foldArticle } from '../../domain/text.ts';
import { readCopy } from '../../markdown/copy.ts';

/** What shows something else than text, or a control of the page. */
const DROPPED = new Set([
  'img',
  'picture',
  'source',
  'video',
  'audio',
  'canvas',
  'object',
  'input',
  'select',
  'textarea',
  'svg',
  'hr',
]);
const INLINE = new Set(['b', 'strong', 'i', 'em', 'code', 'del', 's', 'br']);
const UNWRAPPED = new Set(
  'a abbr bdi bdo cite data dfn font ins kbd label mark output q ruby samp small span sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const KEPT = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd'],
]);
/** Characters that a copy refuses because no reader sees them. */
const INVISIBLE = /[\p{Cc}--[\t\n\r]]|[\u180E\u200B\u2060-\u2064\uFEFF\uFFFC\u202A-\u202E\u2066-\u2069]/gv;

const toMarkdown = unified()
  .use(rehypeRemark)
  .use(tablesAndStrikethrough)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fences: true })
  .freeze();

/** The Markdown of an article; throws where the copy would not read, word for word, as the page does. */
export function markdownOf(html: string): string {
  const tree = cleaned(fromHtml(html, { fragment: true }));
  const text = visibleText(tree);
  const asPrinted = toMarkdown.stringify(toMarkdown.runSync(tree) as never);
  const found = [asPrinted, paragraphs(linesOf(tree))].find((markdown) => readCopy(markdown).text === text);
  if (found === undefined)
    throw new Error('The text of the page could not be kept word for word as Markdown. Paste it with --text.');
  return found;
}

/** Lines of plain text as paragraphs of Markdown: whatever could be taken for a mark is escaped. */
export function paragraphs(lines: readonly string[]): string {
  const children = lines.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  return toMarkdown.stringify({ type: 'root', children });
}

/** A text in lines and blank lines as Markdown: what stands between blank lines is a paragraph. */
export function markdownOfText(text: string): string {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .split(/\n[ \t]*\n/);
  const [first = '', ...others] = blocks.map(foldArticle).filter((block) => block !== '');
  const title = `# ${paragraphs([first]).trim()}`;
  const isTitle = others.length > 0 && TITLE.test(first) && readCopy(title).text === first;
  return isTitle ? `${title}\n\n${paragraphs(others)}` : paragraphs([first, ...others]);
}

/** A first line of text that is a title: short, and no sentence. */
const TITLE = /^\p{L}.{10,118}[^.!?…:;,]$/u;

/** The visible text of a tree, its blocks parted by one space: what the copy has to say, letter for letter. */
export function visibleText(tree: Root): string {
  return foldArticle(linesOf(tree).join(' '));
}

/** The lines of a tree, one for each run of text between two edges of blocks. */
function linesOf(tree: Root): string[] {
  return textPartsOf(tree)
    .join('')
    .split(EDGE)
    .map(foldArticle)
    .filter((line) => line !== '');
}

/** Between two blocks; no page prints it. */
const EDGE = '\u0000';

function textPartsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  if (node.type === 'element' && node.tagName === 'br') return [' '];
  const parts = node.children.flatMap(textPartsOf);
  return node.type === 'element' && INLINE.has(node.tagName) ? parts : [EDGE, ...parts, EDGE];
}

/** A tree of plain structure and text: no links, pictures, attributes or characters that nobody sees. */
function cleaned(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(cleanedNode) };
}

function cleanedNode(node: RootContent | ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\f/g, ' ').replace(INVISIBLE, '') }];
  if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
  const children = node.children.flatMap(cleanedNode);
  if (UNWRAPPED.has(node.tagName)) return children;
  const tagName = INLINE.has(node.tagName) || KEPT.has(node.tagName) ? node.tagName : boxFor(children);
  const element: Element = { type: 'element', tagName, properties: {}, children };
  return [element];
}

/** A box of nothing but text is a paragraph, so that it does not run into the text beside it. */
function boxFor(children: readonly ElementContent[]): 'div' | 'p' {
  const isText = children.every((child) => child.type !== 'element' || INLINE.has(child.tagName));
  return isText && children.length > 0 ? 'p' : 'div';
}

function tablesAndStrikethrough(this: Processor): void {
  this.data().toMarkdownExtensions = [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()];
}
