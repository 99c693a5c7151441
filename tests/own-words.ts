/**
 * Lists every sentence that a built site prints of its own, each once, under the page on which it stands first; the words
 * of a source inside one keep their quotation marks, what only a source says is left out. To be read as a fact checker does.
 *
 *   node tests/own-words.ts [built site] [pattern of paths]
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { builtPages } from './pages.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set('a abbr b bdi button code em i label q small span strong sub summary sup time'.split(' '));
const SILENT = new Set(['script', 'style', 'template', 'blockquote']);
const SPOKEN = new Set(['alt', 'aria-label', 'placeholder', 'title', 'content']);

const [folder = 'dist', pattern = '.'] = process.argv.slice(2);
const pages = builtPages(folder).filter(({ path }) => new RegExp(pattern).test(path));
const firstOn = new Map<string, string>();
for (const { path, html } of pages)
  for (const line of linesOf(html)) if (!firstOn.has(line)) firstOn.set(line, `/${path}`);
for (const [path, lines] of Map.groupBy(firstOn.keys(), (line) => firstOn.get(line)))
  console.log(`\n${path}\n${lines.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${firstOn.size} lines on ${pages.length} pages`);

function linesOf(html: string): string[] {
  const lines = textOf(parse(html)).split('\n');
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => /\p{L}{2}/u.test(line));
}

/** The text of a page, its blocks parted by line ends, and before them what their attributes say aloud or elsewhere. */
function textOf(node: Node): string {
  if ('value' in node) return node.value.replaceAll('\n', ' ');
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  if (!('tagName' in node)) return inner;
  const spoken = spokenBy(node).map((line) => `\n${line}\n`);
  if (isLeftOut(node)) return spoken.join('');
  return INLINE.has(node.tagName) ? inner : `${spoken.join('')}\n${inner}\n`;
}

/** Programs, and what only a source says: its sentences, and the copy. */
function isLeftOut({ tagName, attrs }: Element): boolean {
  const isWords = tagName !== 'q' && attrs.some(({ name, value }) => name === 'class' && /\bwords\b/.test(value));
  return SILENT.has(tagName) || isWords || attrs.some(({ name }) => name === 'data-article-body');
}

function spokenBy({ tagName, attrs }: Element): string[] {
  const kind = attrs.find(({ name }) => name === 'name' || name === 'property')?.value ?? '';
  if (tagName === 'meta' && !/description|:title|:alt/.test(kind)) return [];
  return attrs.filter(({ name }) => SPOKEN.has(name)).map(({ value }) => value);
}
