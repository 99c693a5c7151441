import { describe, expect, test } from 'vitest';
import { copyFault } from './copies.ts';
import { isText, strangeness } from './files.ts';
import { readPage } from './page-parts.ts';
import { pageFaults } from './verify.ts';
import { visibleText } from './visible-text.ts';

describe('pages', () => {
  test('that are missing, and that nothing asks for, are told', () => {
    expect(pageFaults(['/', '/a/'], new Set(['/', '/a/']))).toEqual([]);
    expect(pageFaults(['/', '/b/'], new Set(['/', '/a/']))).toEqual([
      'the page /a/ was not built',
      'nothing in the content asks for /b/',
    ]);
  });
});

describe('visible text', () => {
  test('parts blocks and line breaks by one space, and folds no other space than plain ones', () => {
    expect(
      visibleText('<h2>A</h2>\n<p>one<br>two <em>th</em>ree\u00A0\u00A0four</p><ul><li>x</li><li>y</li></ul>'),
    ).toBe('A one two three\u00A0\u00A0four x y');
  });

  test('leaves out what stands apart, and all that is in it', () => {
    expect(visibleText('a <span data-x>[<b>…</b><br>]</span>b<p data-y>c</p>', 'data-x')).toBe('a b c');
  });
});

describe('the copy on a page', () => {
  const fault = (body: string, html: string) =>
    copyFault({ file: 'content/articles/a.md', body }, readPage(`<p>x<div data-article-body>${html}</div>y`).copies);

  test('is the text of the Markdown, however it is marked up', () => {
    const html = '<h2>One</h2><p>3,000 <mark id="a"><em>tro</em>ops</mark> &amp; more.</p>';
    expect(fault('## One\n\n3,000 *tro*ops\n&amp; more\\.', html)).toBeUndefined();
    expect(
      fault(
        '| a | b |\n|---|---|\n| c | ~~d~~ |',
        '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><del>d</del></td></tr></table>',
      ),
    ).toBeUndefined();
  });

  test('with one character more, less or other is told with its place', () => {
    expect(fault('3,000 troops', '<p>3,000 troop</p>')).toMatch(
      /^the page of content\/articles\/a\.md shows another text than its Markdown: there “3,000 troop”, here “3,000 troops” \(there the end, here U\+0073\)$/,
    );
    expect(fault('Ukraine’s', "<p>Ukraine's</p>")).toBeDefined();
    expect(fault('a b', '<p>a\u00A0b</p>')).toMatch(/there U\+00A0.*here U\+0020/);
  });

  test('that is not there, or not in one place, is told', () => {
    const unfound = /^the page of a\.md does not hold its copy in one \[data-article-body\]$/;
    const bodies = [
      '<p>x</p>',
      '<p data-article-body>x</p><p data-article-body></p>',
      '<p data-article-body><b data-article-body>x',
    ];
    for (const html of bodies) expect(copyFault({ file: 'a.md', body: 'x' }, readPage(html).copies)).toMatch(unfound);
  });
});

describe('files', () => {
  const strange = (name: string, text: string) =>
    strangeness(name, isText(name) ? [Buffer.from(text)] : [], '/home/me/project');

  test('of a site are of known kinds and say nothing of the machine', () => {
    expect(strange('index.html', 'We went to /home/me/project to read.')).toBeUndefined();
    expect(strange('_headers', '/home/me/project/src')).toBeUndefined();
    expect(strange('a/b.css', 'p{}')).toBeUndefined();
  });

  test('that do not belong there are told', () => {
    expect(strange('a/server.mjs', '')).toBe('a/server.mjs is of a kind that does not belong into the site');
    expect(strange('leak.json', '{"file":"/home/me/project/src/x.ts"}')).toBe(
      'leak.json holds a path of this machine: /home/me/project/src',
    );
  });
});
