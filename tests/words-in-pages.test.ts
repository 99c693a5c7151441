import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Attributes whose words are read out or shown. */
const READABLE =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|description|caption|heading|summary|text|what|words)$/;
/** Attributes that hold many words of a machine: of a style sheet, of a drawing. */
const FOR_MACHINES = /^(?:class|class:list|style|d|transform)$/;
/** An instruction to browsers: the same in every language. */
const NAMES = new Set(['0; url=', 'Content-Security-Policy']);
/** The words of the search page move together with those of its scripts. */
const UNPRINTED = /^(?:Import|TSInterface|TSTypeAlias|AstroScript|AstroDoctype)/;
const TYPES = /^(?:typeAnnotation|typeArguments|typeParameters|returnType)$/;

/** The compiler is a dependency of Astro alone. */
const compiler = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { parse }: { parse: (code: string) => { ast: Root } } = compiler('@astrojs/compiler-rs');

interface Root {
  readonly frontmatter: Node | null;
  readonly body: readonly Node[];
}

interface Node {
  readonly type: string;
  readonly operator?: string;
  readonly [key: string]: unknown;
}

const source = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/*.astro', { cwd: source }).map((file) => file.replaceAll('\\', '/'));

test('no page, layout or component holds words of the interface: they stand in src/words', () => {
  expect(files.length).toBeGreaterThan(70);
  const words = files.flatMap((file) =>
    wordsIn(readFileSync(source + file, 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(words).toEqual([]);
});

describe('the rule itself', () => {
  test.each([
    ['a text', '<p>Skip to the content</p>', 'Skip to the content'],
    ['a text of one word', '<b>{count} more</b>', 'more'],
    ['a text beside a component', '<li><Mark of="day" /> a span</li>', 'a span'],
    ['a readable attribute', '<nav aria-label="breadcrumb"></nav>', 'breadcrumb'],
    ['an attribute of a component', '<Page description={`${count} questions`} />', 'questions'],
    ['an attribute of any other name', '<List empty="Nothing is held" />', 'Nothing is held'],
    ['the content of a head', '<meta name="description" content="All claims">', 'All claims'],
    ['quotation marks', '<q>{`“${words}”`}</q>', '“, ”'],
    ['a word in an expression', "<p>{count === 1 ? 'one' : <b>two</b>}</p>", 'one, two'],
    ['a word behind a condition', '<p>{count > 1 && `${count} earlier`}</p>', 'earlier'],
    ['a word that a callback gives', "<p>{all.map((one) => (one ? 'yes' : one.name))}</p>", 'yes'],
    ['a sentence in a call', "<p>{[first, 'and more'].join(', ')}</p>", 'and more'],
    [
      'a sentence in the front matter',
      "---\nconst title = held ? 'Corrections' : name;\n---\n<h1>{title}</h1>",
      'Corrections',
    ],
    ['a piece of a sentence there', "---\nconst line = ['in ', name];\n---\n<p>{line}</p>", 'in'],
  ])('reports %s', (_, code, words) => {
    expect(wordsIn(code).join(', ')).toBe(words);
  });

  test.each([
    ['words from elsewhere, signs and numbers', '<h1>{words.title}</h1><p>{a} · ({b}), 3:{" "}&amp;</p>'],
    [
      'names of classes and drawings',
      "<p class:list={['relation line', on && 'Many words']}></p><path d=\"M0 0h16v24H0z\" />",
    ],
    [
      'values that are compared or passed on',
      "<A shape={kind === 'As it is' ? 'spine' : 'line'} b={call('said', rows['a b'])} />",
    ],
    ['heads for machines', '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'],
    [
      'types, modules and comments',
      "---\n/** A comment. */\nimport { b } from './Some file.ts';\ninterface Props { of: 'A b' }\n---\n",
    ],
    ['styles and scripts', "<style>p { color: red }</style><script>import './a b.ts';</script>"],
  ])('passes %s', (_, code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});

/** The words for readers in a file. */
function wordsIn(code: string): string[] {
  const { frontmatter, body } = parse(code).ast;
  const found = [
    ...nodes([frontmatter]).flatMap((node) => walk(node, false)),
    ...body.flatMap((node) => walk(node, true)),
  ];
  return found.map((text) => text.trim()).filter((text) => !NAMES.has(text));
}

/** The words in a node; `printed`: its value comes to stand on the page, so that a single small letter is a word. */
function walk(node: Node, printed: boolean): string[] {
  if (UNPRINTED.test(node.type) || isStyle(node)) return [];
  if (node.type === 'JSXText') return wordsOf(decoded(node['value']), true);
  if (node.type === 'Literal') return wordsOf(node['value'], printed);
  if (node.type === 'TemplateElement') return wordsOf((node['value'] as { cooked: string }).cooked, printed);
  if (node.type === 'JSXAttribute') return attribute(node);
  const children = Object.entries(node).filter(([key]) => !TYPES.test(key));
  return children.flatMap(([key, value]) =>
    nodes([value].flat())
      .filter((child) => !isNamed(node, key, child))
      .flatMap((child) => walk(child, isPrinted(node, key, child, printed))),
  );
}

function nodes(values: readonly unknown[]): Node[] {
  return values.filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isStyle({ type, openingElement }: Node): boolean {
  const { name } = (openingElement as { name?: Node } | undefined) ?? {};
  return type === 'JSXElement' && /^(?:style|script)$/.test(String(name?.['name']));
}

function attribute({ name, value }: Node): string[] {
  const { namespace, name: own } = name as { namespace?: { name: string }; name: string | { name: string } };
  const full = [namespace?.name, typeof own === 'string' ? own : own.name].filter(Boolean).join(':');
  return FOR_MACHINES.test(full) || !isNode(value) ? [] : walk(value, READABLE.test(full));
}

/** Whether a child is a name or is compared, not a value: a key, a field, one side of `===`. */
function isNamed({ type, operator }: Node, key: string, child: Node): boolean {
  if (type === 'BinaryExpression') return operator !== '+' && child.type === 'Literal';
  return (type === 'Property' && key === 'key') || (type === 'MemberExpression' && key === 'property');
}

/** Nodes whose value is the value of these of their children. */
const GIVES: Record<string, RegExp> = {
  ArrayExpression: /^elements$/,
  ArrowFunctionExpression: /^body$/,
  AwaitExpression: /^argument$/,
  BinaryExpression: /^(?:left|right)$/,
  BlockStatement: /^body$/,
  ConditionalExpression: /^(?:consequent|alternate)$/,
  IfStatement: /^(?:consequent|alternate)$/,
  JSXExpressionContainer: /^expression$/,
  LogicalExpression: /^(?:left|right)$/,
  ParenthesizedExpression: /^expression$/,
  ReturnStatement: /^argument$/,
  TemplateLiteral: /^(?:quasis|expressions)$/,
  TSAsExpression: /^expression$/,
};

/** Whether the value of a child comes to stand on the page, where that of its parent does or does not. */
function isPrinted({ type, operator }: Node, key: string, child: Node, printed: boolean): boolean {
  if (type === 'JSXElement' || type === 'JSXFragment') return key === 'children';
  if (type === 'CallExpression') return printed && child.type === 'ArrowFunctionExpression';
  if (operator === '&&' && key === 'left') return false;
  return printed && (GIVES[type]?.test(key) ?? false);
}

function decoded(text: unknown): string {
  return String(text).replace(/&#?\w+;/g, '');
}

const QUOTATION = /[“”„«»]/;
const LETTER = /\p{L}/u;
/** A capitalised word, a word with a space beside it. */
const PROSE = /(?:^|\s)\p{Lu}\p{Ll}|\p{L}{2,}\p{P}*\s|\s\p{P}*\p{L}{2,}/u;

function wordsOf(value: unknown, printed: boolean): string[] {
  return typeof value === 'string' && (QUOTATION.test(value) || (printed ? LETTER : PROSE).test(value)) ? [value] : [];
}
