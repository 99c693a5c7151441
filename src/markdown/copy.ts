/** From the Markdown of one verbatim copy to its article text. */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype, { type Options } from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { ArticleText } from '../domain/text.ts';
import type { CopyFault } from './copy-fault.ts';
import { nestingFault } from './limits.ts';
import { lineFinder } from './lines.ts';
import { placeText } from './places.ts';
import { faultsOf } from './policy.ts';
import { elementsIn, nodesIn } from './walk.ts';

export type { CopyFault } from './copy-fault.ts';

/** One verbatim copy: its text, and its HTML tree. */
export interface Copy extends Pick<ArticleText, 'text' | 'blocks'> {
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
  .use(remarkRehype, { handlers: { root: ofWhole } })
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
  const { text, blocks } = placeText(tree);
  const lineAt = linesOf(source);
  const faults = faultsOf(parsed, source, { text, blocks, lineAt });
  return { text, blocks, packedTree: packed(tree), lineAt, faults };
}

/** A copy as it was read from the same Markdown before, when there were no faults in it. */
export function readBefore(markdown: string, copy: Copy): ReadCopy {
  return { ...copy, lineAt: linesOf(markdown.replace(/\r\n?/g, '\n')), faults: [] };
}

/** The lines are found by parsing again: they are asked for where there are faults. */
function linesOf(source: string): ReadCopy['lineAt'] {
  return lineFinder(() => placeText(toTree(parse(source))).pieces, source);
}

/** Signs without which there is no table, and nothing is struck through. */
const MAY_HOLD_MORE = /[|~]|:-|-:/;

/** Parses Markdown. Tables are looked for only where they may be: to do so at every line takes as long as all the rest. */
function parse(source: string): MarkdownRoot {
  return (MAY_HOLD_MORE.test(source) ? wholeParser : plainParser).parse(source);
}

/** The HTML tree of a copy: another one each time, which the asker may change. */
export function treeOf({ packedTree }: Pick<Copy, 'packedTree'>): Root {
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
  return { text: '', blocks: [], packedTree, lineAt: () => 1, faults: [] };
}

declare module 'mdast' {
  interface RootData {
    /** What an empty root stands for. */
    whole?: MarkdownRoot;
  }
}

/**
 * The HTML tree of a parsed copy. Remark is given an empty root in its place: it looks for definitions in all that it is
 * given, and makes a named function for each node on the way, which took longer than all the rest.
 */
function toTree(whole: MarkdownRoot): Root {
  return transformer.runSync({ type: 'root', children: [], data: { whole } });
}

type Handler = NonNullable<NonNullable<Options['handlers']>['root']>;

/** Converts what an empty root stands for, its definitions found by our own walk; the first of a name counts. */
function ofWhole(state: Parameters<Handler>[0], { data }: MarkdownRoot) {
  const whole = data?.whole ?? { type: 'root', children: [] };
  for (const { node } of nodesIn(whole)) {
    const name = node.type === 'definition' ? node.identifier.toUpperCase() : '';
    if (node.type === 'definition' && !state.definitionById.has(name)) state.definitionById.set(name, node);
  }
  return state.wrap(state.all(whole), false);
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
