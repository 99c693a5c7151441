import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyFault } from './copies.ts';
import { strangeFiles } from './files.ts';
import { pageFaults } from './verify.ts';
import { visibleText, visibleTextIn } from './visible-text.ts';

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

  test('is read in the one element that has the attribute', () => {
    expect(visibleTextIn('<div><div data-x><p>a</p></div>b</div>', 'data-x')).toBe('a');
    expect(visibleTextIn('<p data-x>a</p><p data-x>b</p>', 'data-x')).toBeUndefined();
    expect(visibleTextIn('<p>a</p>', 'data-x')).toBeUndefined();
  });
});

describe('the copy on a page', () => {
  const fault = (body: string, html: string) =>
    copyFault({ file: 'content/articles/a.md', body }, `<main data-article-body>${html}</main>`);

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

  test('that is not there is told', () => {
    expect(copyFault({ file: 'a.md', body: 'x' }, '<p>x</p>')).toMatch(/does not hold its copy/);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  test('of a site are of known kinds and say nothing of the machine', () => {
    write('index.html', 'We went to /home/me/project to read.');
    write('_headers', '/home/me/project/src');
    write('a/b.css', 'p{}');
    expect(strangeFiles(folder, '/home/me/project')).toEqual([]);
  });

  test('that do not belong there are told', () => {
    write('a/server.mjs', '');
    write('leak.json', '{"file":"/home/me/project/src/x.ts"}');
    expect(strangeFiles(folder, '/home/me/project')).toEqual([
      'a/server.mjs is of a kind that does not belong into the site',
      'leak.json holds a path of this machine: /home/me/project/src',
    ]);
  });
});
