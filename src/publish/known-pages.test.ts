import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { KnownPages } from './known-pages.ts';
import { type ReadPage, readPage } from './page-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-pages-'));
const file = join(folder, 'pages');
afterAll(() => rmSync(folder, { recursive: true }));

const word = fc.constantFrom('a', 'bé', '3,000', '“c”', 'x&amp;y');
const tag = fc.oneof(
  word.map((id) => `<mark id="${id}">${id}</mark>`),
  word.map((to) => `<a href="/${to}/#${to}">${to}</a>`),
  word.map((text) => `<p data-article-body>${text} <span data-left-out>[…]</span></p>`),
  word.map((to) => `<link rel="canonical" href="https://a.example/${to}/">`),
  word,
);
const page = fc.array(tag, { maxLength: 8 }).map((tags) => tags.join(''));

/** Reads pages with what is known of those before, and remembers them. */
function readAll(pages: readonly string[]) {
  const known = new KnownPages(file);
  const read = pages.map((html) => known.read(Buffer.from(html)));
  known.save();
  return read;
}

/** What was read off a page, ids and addresses as sets. */
function told({ ids, addresses, ...page }: ReadPage) {
  return { ids: new Set(ids), addresses: new Set(addresses), ...page };
}

test('pages read the same with what is known of others and of themselves as anew, after any edits', () => {
  const edits = fc.array(fc.array(page, { maxLength: 4 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(edits, (sites) => {
      for (const pages of sites) expect(readAll(pages).map(told)).toEqual(pages.map((html) => told(readPage(html))));
    }),
    { numRuns: 300 },
  );
});

test('a page that is known is not read again', () => {
  const bytes = Buffer.from('<p id="first">');
  readAll(['<p id="first">']);
  bytes.toString = () => expect.unreachable();
  expect([...new KnownPages(file).read(bytes).ids]).toEqual(['first']);
});

test('nothing is believed that is damaged, or that other code has read', () => {
  const html = '<p id="first">';
  readAll([html]);
  const whole = readFileSync(file, 'latin1');
  const other = whole.replace('first', 'other');
  const found = (bytes: string) => {
    writeFileSync(file, bytes, 'latin1');
    return [...new KnownPages(file).read(Buffer.from(html)).ids];
  };
  expect(other).not.toBe(whole);
  for (const bytes of [whole, other, other.slice(32), whole.slice(0, -1), `\0${other.slice(1)}`, ''])
    expect(found(bytes)).toEqual(['first']);
});
