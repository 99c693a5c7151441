import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CARD_STYLES } from '../src/outputs/cards/styles.ts';

/** Texts in code that no reader of the site reads: in which files, which of them, and what they are. */
interface Exception {
  readonly files: RegExp;
  readonly texts: RegExp;
  readonly what: string;
}

const classes = [...CARD_STYLES.matchAll(/\.([a-z][a-z-]*)/g)].map(([, name]) => name);

const EXCEPTIONS: readonly Exception[] = [
  { files: /cards\/styles\.ts$|margin-css\.ts$/, texts: /./, what: 'style sheets' },
  {
    files: /cards\/(?:cards|nodes)\.ts$/,
    texts: new RegExp(`^ ?(?:(?:${classes.join('|')})(?: |$))+$`),
    what: 'classes',
  },
  { files: /cards\/(?:nodes|icons)\.ts$|embeds\.ts$|feeds\.ts$/, texts: /="|stroke: /, what: 'markup: SVG, HTML, XML' },
  { files: /citations\/citations\.ts$/, texts: /^ and $|^, $|^ER {2}- $/, what: 'signs of BibLaTeX and RIS' },
  {
    files: /^search\/browser\//,
    texts:
      /^(?:(?:hit|relation|small soft|hit-claims small) ?|details div|\.main a|input, .*|\.search-\w+ \S+|\(width .*\)|Escape)$/,
    what: 'classes, selectors and keys',
  },
  {
    files: /^search\/(?:query\/(?:dates|latin|stem)|index\/lexicon)\.ts$/,
    texts: /./,
    what: 'patterns, letters and words that only the search reads',
  },
  { files: /icons\.ts$/, texts: /^any maskable$/, what: 'a value of the web manifest' },
];

/** Properties whose values are names of kinds: JSON-LD, annotations, Atom. */
const KINDS = new Set(['type', '@type']);

interface Found {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const source = fileURLToPath(new URL('../src/', import.meta.url));
const read = (file: string) => readFileSync(`${source}${file}`, 'utf8');
const files = globSync('**/*.{ts,astro}', { cwd: source })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'));
const found = files
  .filter((file) => /^(?:view|outputs|search\/(?!pagefind))/.test(file))
  .flatMap((file) => wordsIn(file, read(file)));

describe('the words of the interface', () => {
  test('stand in no file of the view, the outputs and the scripts, but in words/', () => {
    expect(found.filter((one) => !exceptionFor(one)).map(inWords)).toEqual([]);
  });

  test('are taken from words.ts, where the language is chosen', () => {
    const direct = files.filter((file) => file !== 'words/words.ts' && /from '[^']*\/en\.ts'/.test(read(file)));
    expect(direct).toEqual([]);
  });

  test('have no exception that is not needed', () => {
    const needed = new Set(found.map(exceptionFor));
    expect(EXCEPTIONS.filter((one) => !needed.has(one)).map(({ what }) => what)).toEqual([]);
  });
});

describe('the rule itself', () => {
  const planted = (code: string) => wordsIn('view/planted.ts', code).map(({ text }) => text);

  test('reports sentences, parts of them, labels, quotation marks and plurals made by hand', () => {
    expect(planted("const a = 'No article answers';")).toEqual(['No article answers']);
    expect(planted('const b = `${count} articles, ${more}`;')).toEqual([' articles, ']);
    expect(planted("const c = { heading: 'Topic' };")).toEqual(['Topic']);
    expect(planted('const d = `“${words}”`;')).toEqual(['“', '”']);
    expect(planted("const e = count === 1 ? '' : 's';")).toEqual(["count === 1 ? '' : 's'"]);
    expect(wordsIn('view/planted.ts', "\nconst f = says(who, ' gives ');").map(inWords)).toEqual([
      'view/planted.ts:2 holds “ gives ”',
    ]);
  });

  test('reports lists that are joined by hand', () => {
    expect(planted("const a = names.join(', ');")).toEqual([', ']);
    expect(planted("const b = joinPhrases(who, '; ');")).toEqual(['; ']);
    expect(planted("const c = [id, place].join(',') + parts.join(' · ');")).toEqual([]);
  });

  test('allows names for programs, separators, numbers and words of words.ts', () => {
    expect(planted("import { a } from './Some file.ts';\nexport * from './A.ts';")).toEqual([]);
    expect(planted("const a: 'Two words' | 'One' = kind === 'direct-quote' ? lines.one : lines.two;")).toEqual([]);
    expect(planted("const b = { '@type': 'Person', type: 'Text', 'Some key': [' · ', ', ', '; '] };")).toEqual([]);
    expect(planted('const c = `${path}#${id}`; const d = `${a}: ${b}, ${c} · ${d}`;')).toEqual([]);
    expect(planted("const e = /No words/.test(all) && count === 1 ? names[0] : 'a-class';")).toEqual([]);
  });
});

/** Every text of a file that holds words for readers. */
function wordsIn(file: string, code: string): Found[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const all: Found[] = [];
  const visit = (node: ts.Node) => {
    if (isForPrograms(node)) return;
    const text = textOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (text !== undefined) all.push({ file, line, text });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return all;
}

/** Addresses of modules, types, and names of kinds. */
function isForPrograms(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  const { parent } = node;
  if (!parent || !ts.isPropertyAssignment(parent)) return false;
  return node === parent.name || (ts.isStringLiteral(node) && KINDS.has(nameOf(parent.name)));
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

/** What a node says to readers, if it does. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isConditionalExpression(node) && isPlural(node)) return node.getText();
  if (ts.isStringLiteral(node) && isListJoin(node)) return node.text;
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return isText && isForReaders(node.text) ? node.text : undefined;
}

/** Letters beside a space, one capitalised word alone, or quotation marks. */
function isForReaders(text: string): boolean {
  return /\p{L}\p{P}*\s|\s\p{P}*\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+\p{P}?$/u.test(text) || /[“”„«»]/.test(text);
}

/** One of two texts by whether a count is one. */
function isPlural({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): boolean {
  const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  return /[!=]== 1$/.test(condition.getText()) && isText(whenTrue) && isText(whenFalse);
}

/** What stands between the things of a list. */
function isListJoin({ text, parent }: ts.StringLiteral): boolean {
  return ts.isCallExpression(parent) && /\bjoin(?:Phrases)?$/.test(parent.expression.getText()) && /[,;] $/.test(text);
}

function exceptionFor({ file, text }: Found): Exception | undefined {
  return EXCEPTIONS.find(({ files, texts }) => files.test(file) && texts.test(text));
}

function inWords({ file, line, text }: Found): string {
  return `${file}:${line} holds “${text}”`;
}
