/** From the Markdown of one verbatim copy to its article text. */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { ArticleText } from '../domain/text.ts';
import type { CopyFault } from './copy-fault.ts';
import { nestingFault } from './limits.ts';
import { lineFinder } from './lines.ts';
import { type OuterBlock, outerBlocks } from './outer-blocks.ts';
import { placeText } from './places.ts';
import { faultsOf } from './policy.ts';
import { elementsIn } from './walk.ts';

export type { CopyFault } from './copy-fault.ts';

/** One verbatim copy: its text, and its HTML tree. */
export interface Copy extends Pick<ArticleText, 'text' | 'blocks'> {
  /** What a page lays out one under the other. */
  readonly outer: readonly OuterBlock[];
  /** As JSON: that takes far less memory than the tree, and no parsing of Markdown when it is asked for. */
  readonly packedTree: string;
}

/** A copy as it was read: with the lines of its Markdown, and what must not stand in it. */
export interface ReadCopy extends Copy, ArticleText {
  readonly faults: readonly CopyFault[];
}

/** Everything a rendered copy may hold; only links carry an attribute, and only to the web or to a mailbox. */
const SCHEMA: SanitizeSchema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre'],
    ...['strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const plainParser = remark().freeze();
const wholeParser = remark().use(tablesAndStrikethrough).freeze();
const transformer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .use(() => fitIntoPage)
  .freeze();

/** Reads a verbatim copy; what it may not hold is reported in `faults`, never thrown. */
export function readCopy(markdown: string): ReadCopy {
  const source = markdown.replace(/\r\n?/g, '\n');
  const tooDeep = nestingFault(source);
  if (tooDeep) return { ...emptyCopy(), faults: [tooDeep] };
  const parsed = parse(source);
  const tree = toTree(parsed);
  const { text, blocks, pieces } = placeText(tree);
  const lineAt = lineFinder(() => placeText(toTree(parse(source))).pieces, source);
  const faults = faultsOf(parsed, source, { text, blocks, lineAt });
  return { text, blocks, outer: outerBlocks(tree, pieces), packedTree: packed(tree), lineAt, faults };
}

/** Signs without which there is no table, and nothing is struck through. */
const MAY_HOLD_MORE = /[|~]|:-|-:/;

/** Parses Markdown. Tables are looked for only where they may be: to do so at every line takes as long as all the rest. */
function parse(source: string): MarkdownRoot {
  return (MAY_HOLD_MORE.test(source) ? wholeParser : plainParser).parse(source);
}

/** The HTML tree of a copy: another one each time, which the asker may change. */
export function treeOf({ packedTree }: Copy): Root {
  return JSON.parse(packedTree) as Root;
}

/** A tree as copies hold it. */
export function packed(tree: Root): string {
  return JSON.stringify(tree, withoutPlaces);
}

/** Of the places in the Markdown only that there is one: it tells the text of the copy from what lays out the HTML. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' && value ? {} : value;
}

function emptyCopy(): ReadCopy {
  const packedTree = packed({ type: 'root', children: [] });
  return { text: '', blocks: [], outer: [], packedTree, lineAt: () => 1, faults: [] };
}

function toTree(parsed: MarkdownRoot): Root {
  return transformer.runSync(parsed);
}

/** The two extensions of GitHub's Markdown that keep the text as it stands; its links out of bare addresses do not. */
function tablesAndStrikethrough(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmStrikethrough({ singleTilde: false })];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()];
}

/** The page has its own first heading, so those of the copy go one level down; header cells say what they head. */
function fitIntoPage(tree: Root): void {
  for (const element of elementsIn(tree)) {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Math.min(Number(level) + 1, 6)}`;
    if (element.tagName === 'th') element.properties = { scope: 'col' };
  }
}
