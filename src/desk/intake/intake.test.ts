import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fold } from '../../domain/text.ts';
import { gate } from '../../model/build/gate.ts';
import { type Brought, bring, newArticle, openQuestions } from './article.ts';
import { decodePage } from './charset.ts';
import { markdownOf, markdownOfText } from './markdown.ts';

const pages = fileURLToPath(new URL('../../../tests/fixtures/pages/', import.meta.url));
const { entries } = gate(fileURLToPath(new URL('../../../content', import.meta.url)));
const page = (name: string) => decodePage(readFileSync(`${pages}${name}`));
const brought = (name: string): Brought => bring({ kind: 'page', content: page(name) }, 'en');
const article = (name: string) => newArticle(brought(name), {}, entries, '2031-03-20').data;

/** The words of a page that a person marked as the article’s, in its order. */
function markedWords(html: string): string[] {
  const { document } = parseHTML(html.replace(/<(\/?(?:p|td|th|tr|li|br|h\d|div))\b/gi, ' <$1'));
  return [...document.querySelectorAll('[data-copy]')].flatMap((element) => wordsOf(element.textContent ?? ''));
}

const wordsOf = (text: string) => fold(text).trim().split(' ');

function shared(a: readonly string[], b: readonly string[]): number {
  const left = Map.groupBy(b, (word) => word);
  return a.filter((word) => left.get(word)?.pop() !== undefined).length;
}

describe('saved pages of different make-up', () => {
  test.each(readdirSync(pages))('%s: every word of the article, and little else', (name) => {
    const [marked, found] = [markedWords(page(name)), wordsOf(brought(name).copy.text)];
    const common = shared(marked, found);
    expect(marked.filter((word) => !found.includes(word))).toEqual([]);
    expect(common).toBe(marked.length);
    expect(common / found.length).toBeGreaterThan(0.85);
  });

  test.each([
    ['01-wordpress.html', 'stated', ['Anna Brook'], 'stated', '2031-03-12', 'stated'],
    ['02-json-ld.html', 'stated', ['Ines Carrow', 'Dov Pell'], 'stated', '2031-03-13', 'stated'],
    ['03-div-soup.html', 'stated', undefined, 'unknown', '2031-03-14', 'stated'],
    ['04-live.html', 'stated', ['Northgate Radio newsroom'], 'traced', undefined, 'unknown'],
    ['05-windows-1251.html', 'stated', undefined, 'unknown', '2031-03-13', 'stated'],
    ['06-table-layout.html', 'stated', undefined, 'unknown', undefined, 'unknown'],
    ['07-table-and-list.html', 'stated', ['Data desk'], 'stated', '2031-03-15', 'traced'],
    ['08-interview.html', 'stated', ['Lena Ash'], 'stated', '2031-03-16', 'stated'],
    ['09-rtl.html', 'stated', undefined, 'unknown', '2031-03-13', 'traced'],
    ['10-press-release.html', 'stated', undefined, 'unknown', '2031-03-15', 'stated'],
    ['11-app-shell.html', 'stated', ['Evening Post staff'], 'traced', '2031-03-14', 'traced'],
    ['12-short-dispatch.html', 'stated', undefined, 'unknown', undefined, 'unknown'],
    ['13-promo-between.html', 'stated', ['Rob Linden'], 'stated', '2031-03-15', 'stated'],
    ['14-nbsp-entities.html', 'stated', undefined, 'unknown', '2031-03-13', 'stated'],
    ['16-dek-before-byline.html', 'stated', ['Hana Welk', 'Tomas Arden'], 'stated', '2024-10-24', 'stated'],
    ['17-live-entries.html', 'stated', ['Rhona Tisdale', 'Amit Desrosiers'], 'stated', '2024-11-01', 'stated'],
    ['18-no-metadata-uk.html', 'stated', ['Оксана Гримич'], 'stated', '2024-10-31', 'stated'],
  ])('%s: title %s, authors %j %s, date %s %s', (name, title, names, authors, day, date) => {
    const data = article(name);
    expect([data.title.basis, data.authors.basis, data.date.basis]).toEqual([title, authors, date]);
    expect(data.authors).toMatchObject(names ? { value: names } : {});
    expect(data.date).toMatchObject(day ? { value: day } : {});
  });

  test('an outlet is known by the host of an address, or made', () => {
    const [outlet, own] = newArticle(brought('02-json-ld.html'), {}, entries, '2031-03-20').files;
    expect([outlet?.path, own?.path]).toEqual([
      'sources/capital-courier.yaml',
      'articles/ombrey-flood-41-still-missing-says-mayor.md',
    ]);
    const html = page('12-short-dispatch.html').replace('https://wire-nine.example/', 'https://newsukraine.rbc.ua/');
    const known = newArticle(bring({ kind: 'page', content: html }, 'en'), {}, entries, '2031-03-20');
    expect(known.data.source).toMatchObject({ value: 'rbc-ukraine', basis: 'traced' });
    expect(known.files).toHaveLength(1);
  });

  test('where the page says it nowhere else, the outlet is what stands behind the title', () => {
    const { data, outlet } = newArticle(brought('18-no-metadata-uk.html'), {}, entries, '2031-03-20');
    expect(outlet).toBe('Дністровський вісник');
    expect(data.source.evidence?.note).toBe('The page names it in its title element.');
  });

  test('the times over the entries of a live page are no part of the story', () => {
    const times = article('17-live-entries.html').furniture.filter(({ note }) => note === 'time of the entry');
    expect(times.map(({ exact }) => exact)).toEqual(
      ['19.02', '18.31', '15.47', '12.20', '09.12', '06.40'].map((time) => `${time} GMT`),
    );
  });

  test('what page and copy leave open is asked, and what the editor answers is supplied', () => {
    const open = brought('06-table-layout.html');
    expect(openQuestions(open)).toEqual(['date', 'outlet']);
    const { data } = newArticle(open, { date: '2031-03-12', outlet: 'Parish of Reed' }, entries, '2031-03-20');
    expect(data.date).toEqual({ value: '2031-03-12', basis: 'supplied' });
    expect(data.source).toEqual({ value: 'parish-of-reed', basis: 'supplied' });
  });

  test('what an editor says of the facts counts, and is stated where the copy prints it', () => {
    const open = brought('16-dek-before-byline.html');
    const told = { title: 'Spy agency says the total has reached about 3,000', authors: 'A. N. Other', outlet: 'Ours' };
    const { data, outlet } = newArticle(open, told, entries, '2031-03-20');
    expect([data.title.basis, data.authors, outlet]).toEqual([
      'stated',
      { value: ['A. N. Other'], basis: 'supplied' },
      'Ours',
    ]);
  });

  test('an article that is held already is refused', () => {
    const html = page('12-short-dispatch.html').replace(
      'https://wire-nine.example/d/20310313-7',
      'https://telegraphnews.eu/?p=5788',
    );
    const again = bring({ kind: 'page', content: html }, 'en');
    expect(() => newArticle(again, {}, entries, '2031-03-20')).toThrow('holds this article already');
  });

  test('a page of an archive gives both addresses', () => {
    const address = 'https://web.archive.org/web/20310401000000/https://valleynow.example/dam';
    const { data } = newArticle(
      bring({ kind: 'page', content: page('03-div-soup.html'), address }, 'en'),
      {},
      entries,
      '2031-03-20',
    );
    expect(data.address).toMatchObject({ value: 'https://valleynow.example/dam' });
    expect(data.archived).toMatchObject({ value: address });
  });
});

describe('Markdown of what came in', () => {
  test('keeps every sign of plain text as a sign', () => {
    const text = '1. # no list *at* all_ [a](b) <b>\n\n2031. was ~~it~~ & | so\n- ';
    expect(bring({ kind: 'text', content: text }, 'en').copy.text).toBe(
      '1. # no list *at* all_ [a](b) <b> 2031. was ~~it~~ & | so -',
    );
    expect(markdownOfText('a\r\n\r\nb')).toBe('a\n\nb\n');
  });

  test('takes a short first line of plain text that is no sentence for its title', () => {
    const given = (content: string) =>
      newArticle(bring({ kind: 'text', content }, 'en'), {}, entries, '2031-03-20').data;
    expect(given('Two boats lost off Reed\n\nIt rained.').title).toMatchObject({
      value: 'Two boats lost off Reed',
      basis: 'stated',
    });
    expect(given('Two boats were lost off Reed.\n\nIt rained.').title).toMatchObject({ basis: 'supplied' });
  });

  test('falls back to plain paragraphs where structure would cost a word', () => {
    const html =
      '<ol><li>a</li></ol><table><tr><td><table><tr><td>b</td></tr></table></td><td>c<ul><li>d</li></ul></td></tr></table>';
    expect(bring({ kind: 'markdown', content: markdownOf(html) }, 'en').copy.text).toBe('a b c d');
  });

  test('leaves out what nobody sees, and keeps the space that does not break', () => {
    const html = '<p>Wo\u200Brd\u00A0one <img alt="picture"><b>two </b>three<br>four</p>';
    expect(bring({ kind: 'markdown', content: markdownOf(html) }, 'en').copy.text).toBe('Word\u00A0one two three four');
  });
});

test('bytes are decoded as the page says, and refused where they are no text', () => {
  expect(page('05-windows-1251.html')).toContain('Повінь на Омбреї');
  expect(decodePage(Buffer.from('<p>caf\xe9</p>', 'latin1'), 'text/html; charset=ISO-8859-1')).toContain('café');
  expect(decodePage(Buffer.from('\ufeffé', 'utf16le'))).toBe('é');
  expect(() => decodePage(Buffer.from([0x61, 0xff, 0xfe]))).toThrow('names no encoding, and is not UTF-8');
  expect(() => decodePage(Buffer.from('a'), 'text/html; charset=klingon')).toThrow('that it names, klingon');
});

const STORY = 'The harbour of Ansel was closed on Tuesday after a crane fell on the quay, the port office said. ';
const TWICE = `<p>${STORY}</p><p>${STORY}</p>`;
const LINK = '<li><a href="/a">A headline about the harbour and the town of Ansel</a></li>';

test.each([
  ['an empty page', '', 'No text of an article'],
  ['a file that is no page', '%PDF-1.7\n1 0 obj', 'No text of an article'],
  [
    'a page made by a script',
    '<div id="root"></div><noscript>Enable JavaScript to run it.</noscript>',
    'No text of an article',
  ],
  ['“Page not found”', '<h1>Page not found</h1><p>Sorry, we could not find that page.</p>', 'No text of an article'],
  ['nothing but a paywall', '<h1>Crane falls in Ansel</h1><p>Subscribe to read on.</p>', 'No text of an article'],
  ['a list of links', `<h1>News</h1><ul>${LINK.repeat(40)}</ul>`, 'a list of links'],
  ['a page that is built to take hours', `${'<div>'.repeat(9000)}${STORY}`, 'built too deep'],
])('%s is refused in one line', (_, body, message) => {
  const content = body && `<!doctype html><html><head><title>Ansel</title></head><body>${body}</body></html>`;
  expect(() => bring({ kind: 'page', content }, 'en')).toThrow(message);
});

test.each([
  ['is said to be locked', '"isAccessibleForFree":"False"', STORY.repeat(2), /not free to read/],
  [
    'holds several articles',
    '',
    ['One', 'Two', 'Three'].map((title) => `<h2>${title}</h2>${TWICE}${TWICE}`).join('</article><article>'),
    /3 articles/,
  ],
])('a page that %s is read with a doubt', (_, more, body, doubt) => {
  const data = `{"@type":"NewsArticle","headline":"Ansel"${more && `,${more}`}}`;
  const head = `<title>Ansel</title><script type="application/ld+json">${data}</script>`;
  const content = `<html><head>${head}</head><body><main><article>${body}</article></main></body></html>`;
  expect(bring({ kind: 'page', content }, 'en').doubts).toEqual([expect.stringMatching(doubt)]);
});
