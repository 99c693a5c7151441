import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown as markdownOfAnyKind } from '../../tests/fixtures/markdown.ts';
import { foldArticle } from '../domain/text.ts';
import { readCopy, treeOf } from './copy.ts';

function faults(markdown: string): string[] {
  return readCopy(markdown).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function blocks(markdown: string): string[] {
  const { text, blocks: ranges } = readCopy(markdown);
  return ranges.map(({ start, end }) => text.slice(start, end));
}

test('the article text is the visible text, blocks joined by one space', () => {
  expect(readCopy('# *Three* thousand\n\nHe  said:\n“no”.\\\nThen `left`.\n').text).toBe(
    'Three thousand He said: “no”. Then left.',
  );
});

test('the article text keeps every character of the words: no smart punctuation, no links out of bare addresses, single tildes', () => {
  const words = '"Quotes" -- and --- dashes... it\'s www.army.mil, a@b.org, ~3,000~ (c)';
  const copy = readCopy(words);
  expect(copy.text).toBe(words);
  expect(JSON.stringify(treeOf(copy))).not.toContain('"tagName":"a"');
});

test('the article text keeps no-break spaces and folds plain white space alone', () => {
  expect(readCopy('3\u00A0000 \t troops\u2009here\u00A0').text).toBe('3\u00A0000 troops\u2009here\u00A0');
});

test('the article text parts table cells, list items and lines by a space', () => {
  expect(readCopy('| a | b |\n|---|---|\n| c | d |\n\n- e\n- f\n  - g\n\n> h  \n> i\n').text).toBe('a b c d e f g h i');
});

test('a copy is read alike whether or not tables and what is struck through are looked for', () => {
  const sign = fc.constantFrom(...'-:| ~\n>*a1.'.split(''), '\n\n', '|-|\n', ':-\n');
  const signs = fc.array(sign, { maxLength: 20 }).map((all) => `a${all.join('')}`);
  fc.assert(
    fc.property(fc.oneof(markdownOfAnyKind, signs), (text) => {
      expect(blocks(`~~x~~\n\n${text}`)).toEqual(['x', ...blocks(text)]);
    }),
    { numRuns: 1000 },
  );
});

test('the article text is the same with Windows line ends', () => {
  const unix = '# a\n\nb\nc\n\n```\nd\n\ne\n```\n';
  const windows = readCopy(unix.replaceAll('\n', '\r\n'));
  expect(windows.text).toBe(readCopy(unix).text);
  expect(treeOf(windows)).toEqual(treeOf(readCopy(unix)));
});

test('the article text decodes entities once', () => {
  expect(readCopy('AT&amp;T &amp;lt; &#8217;').text).toBe('AT&T &lt; ’');
});

test('blocks are the paragraphs, headings, list items, cells and code blocks', () => {
  const markdown = '# a *b*\n\nc\nd\n\n- e\n- f\n\n  g\n  1. h\n\n| i | j |\n|---|---|\n| k | |\n\n> l\n\n    m\n';
  expect(blocks(markdown)).toEqual(['a b', 'c d', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm']);
});

test('blocks of a tight list item end where its inner list begins', () => {
  expect(blocks('- a *b*\n  - c\n')).toEqual(['a b', 'c']);
});

const markdown =
  '# Head\n\nFirst *second\nthird* `fourth\nfifth` sixth\\\nseventh\n\n```\ncode\n\nmore\n```\n\n> - last\n';
const { text, lineAt } = readCopy(markdown);

test.each([
  ['Head', 1],
  ['First', 3],
  ['second', 3],
  ['third', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 5],
  ['seventh', 6],
  ['code', 9],
  ['more', 11],
  ['last', 14],
])('lineAt finds the line of “%s”', (word, line) => {
  expect(lineAt(text.indexOf(word))).toBe(line);
  expect(markdown.split('\n')[line - 1]).toContain(word);
});

test('lineAt answers for offsets outside the text', () => {
  expect([lineAt(-1), lineAt(10_000), readCopy('').lineAt(0)]).toEqual([1, 14, 1]);
});

test('the tree has its headings one level down, for the page has its own first heading', () => {
  const tags = JSON.stringify(treeOf(readCopy('# a\n\n## b\n\n###### c\n'))).match(/h[1-6]/g);
  expect(tags).toEqual(['h2', 'h3', 'h6']);
});

test('the tree holds no address that could run, whatever is reported', () => {
  const tree = treeOf(readCopy('[a](javascript:alert%281%29) [b](data:text/html,x) <script>alert(1)</script>'));
  expect(JSON.stringify(tree)).not.toMatch(/javascript|data:|script/);
});

test.each([
  ['inline HTML', 'a <b>c', '1:3 HTML is not shown: <b>'],
  ['an HTML block', 'a\n\n<div>c</div>', '3:1 HTML is not shown: <div>c</div>'],
  ['a comment', 'a <!-- c -->', '1:3 HTML is not shown: <!-- c -->'],
  ['an image', 'a ![b](https://c.org/d.png)', '1:3 an image is not text, and its description is not visible'],
  [
    'an image by reference',
    '![b]\n\n[b]: https://c.org',
    '1:1 an image is not text, and its description is not visible',
  ],
  ['a script address', '[a](javascript:b)', '1:1 a link goes to neither the web nor a mailbox: javascript:b'],
  [
    'a script address in disguise',
    '[a](java&#115;cript:b)',
    '1:1 a link goes to neither the web nor a mailbox: javascript:b',
  ],
  ['a local address', '[a](/b)', '1:1 a link goes to neither the web nor a mailbox: /b'],
  ['an empty address', '[a]()', '1:1 a link goes to neither the web nor a mailbox: (nothing)'],
  ['an address without a host', '[a](https:///b)', '1:1 a link goes to neither the web nor a mailbox: https:///b'],
  ['a link title', '[a](https://b.org "c")', '1:1 the title of a link is not visible: “c”'],
  ['a link without words', 'a [](https://b.org)', '1:3 a link has no words'],
  ['a definition’s title', '[a]\n\n[a]: https://b.org "c"', '3:1 the title of a link is not visible: “c”'],
  ['a definition’s address', '[a]\n\n[a]: b', '3:1 a link goes to neither the web nor a mailbox: b'],
  ['an unused definition', '[Note]: taken', '1:1 a link definition that nothing uses is not visible: “[Note]: taken”'],
  ['a footnote', 'a[^1]', '1:1 footnotes are not part of a copy'],
  ['words behind a fence', 'a\n\n```b c\nd\n```', '3:1 words behind the fence of a code block are not visible: “b c”'],
  ['an empty heading', '#\n\na', '1:1 a heading has no words'],
  ['a cell too many', '| a |\n|---|\n| b | c |', '3:5 a table cell beyond the last column is not shown'],
  ['a control character', 'a\u0001b', '1:2 U+0001 is a control character'],
  ['a lost character', 'a &#0;', '1:1 U+FFFD stands where a character was lost'],
  ['a bidi override', 'a\nb\u202Ec', '2:2 U+202E turns the direction of the text and can make it read as other words'],
  [
    'a bidi isolate as an entity',
    'a &#x2067;b',
    '1:1 U+2067 turns the direction of the text and can make it read as other words',
  ],
  [
    'a direction mark without need',
    'a \u200Fb',
    '1:3 U+200F is a direction mark in a paragraph without right-to-left writing',
  ],
  ['a hidden character in a number', '3\u200B000', '1:2 U+200B is invisible and cuts a number in two'],
  ['a hidden character in a word', 'tro\u2060ops', '1:4 U+2060 is invisible and cuts a word in two'],
  ['invisible text', 'a\u{E0041}', '1:2 U+E0041 is invisible text'],
])('refused: %s', (_name, markdown, message) => {
  expect(faults(markdown)).toContain(message);
});

test('refused: a number that would become the number of a list', () => {
  expect(faults('2024. It was a year.')).toEqual([
    '1:1 a line that begins with “2024.” is read as number 1 of a list, and its own number is lost',
  ]);
  expect(faults('1. a\n2. b\n3. c')).toEqual([]);
  expect(faults('1. a\n1. b')).toHaveLength(1);
  expect(readCopy('2024\\. It was a year.').text).toBe('2024. It was a year.');
});

test('each fault has its own line, all are reported at once, in order, with a remedy', () => {
  const copy = readCopy('a <b>\n\n![c](d)\n\ne [f](g "h") <i>\n');
  expect(copy.faults.map(({ line }) => line)).toEqual([1, 3, 5, 5, 5]);
  expect(copy.faults.every(({ code, remedy }) => code === 'bad-copy' && remedy !== '')).toBe(true);
});

test.each([
  '[a](https://b.org), <https://c.org>, <mailto:d@e.org> and [f]\n\n[f]: http://g.org',
  'a \\<b> &lt;c> 3 < 4 > 2',
  'soft\u00ADhyphen, family 👩\u200D👩\u200D👧, flag 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'می\u200Cخواهم \u200F3,000',
  'a[1] and [sic] and \\[^1]',
  '- [ ] a\n- [x] b',
  '~~a~~ ***\n\n---\n\n* * *\n',
])('allowed: %s', (markdown) => {
  expect(faults(markdown)).toEqual([]);
});

test.each([
  ['quotations', '>'.repeat(50_000)],
  ['list items', '- '.repeat(5_000)],
  ['open brackets', '['.repeat(50_000)],
  ['open links', '[a]('.repeat(20_000)],
  ['emphasis', '_a*'.repeat(20_000)],
  ['indented lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('nested %s are refused before they cost time', (_name, markdown) => {
  expect(faults(markdown)).toHaveLength(1);
});

test('any text at all is read without an exception, twice the same', () => {
  const characters = fc.constantFrom(...'ab3 \n\t*_`~[]()<>!#|-+.\\&;:"\'/=1\u00A0\u200B’é👩');
  const markdown = fc.string({ unit: characters, maxLength: 80 });
  fc.assert(
    fc.property(markdown, (source) => {
      const { text, blocks: ranges, packedTree, faults: found } = readCopy(source);
      expect(foldArticle(text)).toBe(text);
      for (const { start, end } of ranges) expect(text.slice(start, end)).toMatch(/^[^ ](?:.*[^ ])?$/s);
      const again = readCopy(source);
      expect([again.text, again.packedTree, again.faults]).toEqual([text, packedTree, found]);
    }),
  );
});
