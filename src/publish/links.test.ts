import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { partsOf } from './page-parts.ts';
import { searchFaults } from './search-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = new Set(['style.css']);

const page = (path: string, html: string) => ({ path, file: '', html });
const about = page('about/', '<h2 id="method">Method</h2>');

test('lets links to pages, anchors, files and other sites pass', () => {
  const html =
    '<link rel="canonical" href="https://own.example/site/"><a href="/site/about/#method"></a><a href="about/"></a>' +
    '<link href="/site/style.css"><a href="https://own.example/site/about/"></a><a href="https://other.example/gone"></a>';
  expect(brokenLinks(partsOf([page('', html), about]), files, '/site/')).toEqual([]);
});

test('names links that lead nowhere, out of the site, or to no element', () => {
  const html = '<a href="/site/gone/"></a><a href="/about/"></a><a href="/site/about/#rules"></a><a href="#none"></a>';
  expect(brokenLinks(partsOf([page('claims/', html), about]), files, '/site/')).toEqual([
    'claims/: /site/gone/ is not there',
    'claims/: /about/ lies outside /site/',
    'claims/: /site/about/#rules leads to no element',
    'claims/: #none leads to no element',
  ]);
});

test('a link to the site’s own host outside its base is a link to another site', () => {
  const html = '<link rel="canonical" href="https://own.example/site/"><a href="https://own.example/blog/"></a>';
  expect(brokenLinks(partsOf([page('', html)]), files, '/site/')).toEqual([]);
});

test('what merely looks like a link in text, a comment, a program or an attribute is none', () => {
  const html =
    '<title><a href="/site/gone/"></title><script>"<a href=\'/site/gone/\'>"</script><style>/* <a href="/site/gone/"> */</style>' +
    '<!-- <a href="/site/gone/"> --><p title="<a href=&quot;/site/gone/&quot;>">&lt;a href="/site/gone/"></p>' +
    '<textarea><a href="/site/gone/"></textarea>';
  expect(brokenLinks(partsOf([page('', html)]), files, '/site/')).toEqual([]);
});

test('the search index is opened: a sentence that it lacks, a result that leads nowhere and a wrong count are told', () => {
  const pages = partsOf([page('articles/a/', '<p><span id="s_1">A.</span> <span id="s_2">B.</span></p>')]);
  expect(searchFaults(folder, pages)).toEqual(['the search index is not there']);
  mkdirSync(join(folder, 'pagefind/records/und'), { recursive: true });
  const count = (page_count: number) =>
    writeFileSync(join(folder, 'pagefind/pagefind-entry.json'), JSON.stringify({ languages: { und: { page_count } } }));
  const record = (name: string, path: string) =>
    writeFileSync(join(folder, `pagefind/records/und/${name}.json`), JSON.stringify([{ path }]));
  record('0', '/articles/a/#s_1');
  record('1', '/articles/a/#s_2');
  count(2);
  expect(searchFaults(folder, pages)).toEqual(['the search index holds no words']);
  mkdirSync(join(folder, 'pagefind/index'));
  writeFileSync(join(folder, 'pagefind/index/und_0.pf_index'), '');
  expect(searchFaults(folder, pages)).toEqual([]);
  expect(searchFaults(folder, pages, new Set(), ['/claims/a/'])).toEqual([
    'the search does not know the page /claims/a/',
  ]);
  record('1', '/articles/b/');
  count(3);
  expect(searchFaults(folder, pages, new Set(['/articles/a/#s_2']))).not.toContain(
    'the search does not know the sentence articles/a/#s_2',
  );
  expect(searchFaults(folder, pages)).toEqual([
    'the search index counts 3 records and holds 2',
    'the search does not know the sentence articles/a/#s_2',
    'a search result leads to /articles/b/, which is not there',
  ]);
});
