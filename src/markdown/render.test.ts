import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../tests/fixtures/markdown.ts';
import { foldArticle, type Range } from '../domain/text.ts';
import { type Copy, readCopy, treeOf } from './copy.ts';
import { type Mark, renderCopy } from './render.ts';

function mark(copy: Copy, words: string, id = 'm', element: Mark['element'] = 'mark'): Mark {
  const start = copy.text.indexOf(words);
  return { id, element, range: { start, end: start + words.length } };
}

function marked(markdown: string, ...words: string[]): string {
  const copy = readCopy(markdown);
  return renderCopy(
    copy,
    words.map((exact, index) => mark(copy, exact, `m${index + 1}`)),
  );
}

interface ReadText {
  readonly text: string;
  readonly parents: readonly string[];
  readonly marks: readonly string[];
}

const ENTITIES: Record<string, string> = { '&#x26;': '&', '&#x3C;': '<' };

/** Reads rendered HTML back: its texts, each with the elements and the marks around it. */
function readHtml(html: string): ReadText[] {
  const open: { tag: string; id?: string | undefined }[] = [];
  const texts: ReadText[] = [];
  for (const [whole, close, tag, attributes = '', text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      const value = text.replace(/&#x(?:26|3C);/g, (entity) => ENTITIES[entity] ?? entity);
      texts.push({
        text: value,
        parents: open.map((element) => element.tag),
        marks: open.flatMap(({ id }) => id ?? []),
      });
    } else if (close) expect(open.pop()?.tag).toBe(tag);
    else if (tag && !['br', 'hr'].includes(tag)) open.push({ tag, id: /data-mark="([^"]*)"/.exec(attributes)?.[1] });
    expect(whole).not.toContain('style=');
  }
  expect(open).toEqual([]);
  return texts;
}

function textContent(html: string): string {
  return readHtml(html)
    .map(({ text }) => text)
    .join('');
}

/** The characters of a rendered copy other than plain white space, and for a mark which of them it holds. */
function heldCharacters(html: string, id: string): boolean[] {
  return readHtml(html).flatMap(({ text, marks }) =>
    Array.from(text.replace(/[ \t\r\n]/g, ''), () => marks.includes(id)),
  );
}

function expectedCharacters({ text }: Copy, { start, end }: Range): boolean[] {
  const characters: boolean[] = [];
  let offset = 0;
  for (const character of text) {
    if (character !== ' ') characters.push(offset >= start && offset < end);
    offset += character.length;
  }
  return characters;
}

/** An offset in a text that parts no surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : Math.min(offset, text.length);
}

test('renderCopy puts one element around words that run across emphasis and links', () => {
  expect(marked('He said **3,000 [men](https://a.org)** went.', 'said 3,000 men went')).toBe(
    '<p>He <mark id="m1" data-mark="m1">said <strong>3,000 <a href="https://a.org">men</a></strong> went</mark>.</p>',
  );
});

test('renderCopy splits where a mark ends inside an inline element', () => {
  expect(marked('He *said that* now.', 'He said')).toBe(
    '<p><mark id="m1" data-mark="m1">He </mark><em><mark data-mark="m1">said</mark> that</em> now.</p>',
  );
});

test('renderCopy goes on over a line break', () => {
  expect(marked('One\\\ntwo three\nfour', 'One two three four')).toBe(
    '<p><mark id="m1" data-mark="m1">One<br>\ntwo three\nfour</mark></p>',
  );
});

test('renderCopy nests what lies within and splits what crosses', () => {
  expect(marked('a b c d e', 'a b c d', 'b', 'c d e')).toBe(
    '<p><mark id="m1" data-mark="m1">a <mark id="m2" data-mark="m2">b</mark> ' +
      '<mark id="m3" data-mark="m3">c d</mark></mark><mark data-mark="m3"> e</mark></p>',
  );
});

test('renderCopy ends the last fragment alone with the link to its note, which has no text', () => {
  const copy = readCopy('He *said that* now.');
  const note = { number: 1, anchor: 'note_m', name: 'Note 1' };
  expect(renderCopy(copy, [{ ...mark(copy, 'He said'), note }, mark(copy, 'now', 'n')])).toBe(
    '<p><mark id="m" data-mark="m">He </mark><em><mark data-mark="m">said' +
      '<a class="to-note" href="#note_m" aria-label="Note 1" data-label="1"></a></mark> that</em> ' +
      '<mark id="n" data-mark="n">now</mark>.</p>',
  );
});

test('renderCopy puts no link into a link of the copy, but the number', () => {
  const copy = readCopy('See [what he said](https://a.org).');
  const note = { number: 1, anchor: 'note_m', name: 'Note 1' };
  expect(renderCopy(copy, [{ ...mark(copy, 'he said'), note }])).toContain(
    '<mark id="m" data-mark="m" data-label="1">he said</mark></a>',
  );
});

test('renderCopy puts the sentence outside where sentence and passage are the same words', () => {
  const copy = readCopy('Yes.');
  const marks = [mark(copy, 'Yes.', 'm'), { ...mark(copy, 'Yes.', 's', 'span'), className: ['sentence', 'x'] }];
  expect(renderCopy(copy, marks)).toBe(
    '<p><span id="s" class="sentence x" data-mark="s"><mark id="m" data-mark="m">Yes.</mark></span></p>',
  );
});

test('renderCopy marks words of several blocks within each of them, never between them', () => {
  expect(marked('- a b\n- c\n  - d e\n', 'b c d')).toBe(
    '<ul>\n<li>a <mark id="m1" data-mark="m1">b</mark></li>\n<li><mark data-mark="m1">c</mark>\n' +
      '<ul>\n<li><mark data-mark="m1">d</mark> e</li>\n</ul>\n</li>\n</ul>',
  );
});

test('renderCopy marks words in table cells and code blocks', () => {
  expect(marked('| a | b |\n|---|---|\n| c | d |', 'b c')).toContain(
    '<th scope="col"><mark id="m1" data-mark="m1">b</mark></th>',
  );
  expect(marked('    one\n    two\n', 'one two')).toBe(
    '<pre><code><mark id="m1" data-mark="m1">one\ntwo</mark>\n</code></pre>',
  );
});

test('renderCopy takes no part in what the words mean', () => {
  expect(marked('a `<b>` $& \\<i> c', '<b> $& <i>')).toBe(
    '<p>a <mark id="m1" data-mark="m1"><code>&#x3C;b></code> $&#x26; &#x3C;i></mark> c</p>',
  );
});

test('renderCopy leaves out a mark without words', () => {
  const copy = readCopy('a b');
  expect(renderCopy(copy, [{ id: 'm', element: 'mark', range: { start: 1, end: 1 } }])).toBe('<p>a b</p>');
});

test('renderCopy changes neither the copy nor the marks', () => {
  const copy = readCopy('# a\n\nb *c d* e');
  const before = structuredClone(treeOf(copy));
  const marks = Object.freeze([mark(copy, 'c', 'x'), mark(copy, 'a b c d', 'y')]);
  expect(renderCopy(copy, marks)).toBe(renderCopy(copy, marks));
  expect(treeOf(copy)).toEqual(before);
});

const world = fc.tuple(markdown, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 })).map(([source, spans]) => {
  const copy = readCopy(source);
  const marks = spans.map(([from, length], index): Mark => {
    const start = wholeCharacter(copy.text, from % copy.text.length);
    const range = { start, end: wholeCharacter(copy.text, start + 1 + (length % 30)) };
    return { id: `m${index}`, range, element: index % 2 ? 'mark' : 'span' };
  });
  return { copy, marks };
});

test('whatever is marked, the visible text is the article text', () => {
  fc.assert(
    fc.property(world, ({ copy, marks }) => {
      const html = renderCopy(copy, marks);
      expect(foldArticle(textContent(html))).toBe(copy.text);
      expect(textContent(html)).toBe(textContent(renderCopy(copy, [])));
    }),
  );
});

test('whatever is marked, each mark holds exactly its words, and only lines of text', () => {
  fc.assert(
    fc.property(world, ({ copy, marks }) => {
      const html = renderCopy(copy, marks);
      for (const { id, range } of marks) expect(heldCharacters(html, id)).toEqual(expectedCharacters(copy, range));
      expect(html).not.toMatch(/<(?:ul|ol|table|thead|tbody|tr|blockquote)>\s*<(?:mark|span)/);
    }),
  );
});

test('whatever is marked, each id stands once, on the first fragment', () => {
  fc.assert(
    fc.property(world, ({ copy, marks }) => {
      const html = renderCopy(copy, marks);
      for (const { id } of marks) {
        const fragments = [...html.matchAll(new RegExp(`<[^>]*data-mark="${id}"[^>]*>`, 'g'))].map(([tag]) => tag);
        expect(fragments.map((tag) => tag.includes(` id="${id}"`))).toEqual(fragments.map((_, index) => index === 0));
      }
    }),
  );
});
