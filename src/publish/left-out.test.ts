import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { markdown, story, trackerOf, withFiles } from '../../tests/gate/world.ts';
import { digestOf } from '../model/copies.ts';
import type { Tracker } from '../model/tracker.ts';
import { leftOutOf } from './expectations.ts';
import { leftOutFaults } from './left-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'left-out-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const SAID = 'Alpha says it is so.';
const CLAIMS = { so: { positions: [{ id: 'so', label: 'So' }] } };
const files = story(CLAIMS, [{ id: 'one', says: [{ claim: 'so', position: 'so' }] }]);

/** A story of one article, published in quotes, with a sentence that is quoted and these that are not. */
function quoting(...others: string[]): Tracker {
  const text = [SAID, ...others].join(' ');
  const unknown = { basis: 'unknown' };
  const facts = {
    ...{ language: 'en', publish: 'quotes', recorded: '2024-12-01', sha256: digestOf(text) },
    title: { value: 'Title', basis: 'supplied' },
    ...{ authors: unknown, date: unknown, source: unknown, address: unknown, copied: unknown, rights: unknown },
  };
  return trackerOf(withFiles(files, { 'articles/one.md': markdown(facts, text) }));
}

const faults = ({ articles }: Pick<Tracker, 'articles'>) => leftOutFaults(leftOutOf(articles), folder);

const SECRET =
  'Late in the night, when all had gone, nobody but the clerk had ever seen the “second” ledger of the harbour.';

/** The sentence as each format writes it. */
const WAYS: Record<string, [name: string, content: string | Uint8Array]> = {
  'a page, across its marks': [
    'a/index.html',
    '<p>Late in the night, when all had gone, nobody but <mark>the cl</mark><em>erk</em> had ever seen the &ldquo;second&#8221; ledger of the harbour.</p>',
  ],
  'the description of a page': ['a/index.html', `<meta name="description" content="${SECRET}">`],
  'an address with words': ['a/index.html', `<a href="#x:~:text=${encodeURIComponent(SECRET)}">x</a>`],
  'open data': ['data/a.json', JSON.stringify({ text: `x\n${SECRET.replaceAll('“', '"')}` })],
  'a table': ['data/a.csv', `one,"${SECRET.replaceAll('“', '""')}",two\n`],
  'a feed': ['feeds/all.atom', `<feed><content type="html">&lt;p&gt;${SECRET}&lt;/p&gt;</content></feed>`],
  'the search index': ['pagefind/records/und_0/0.json', JSON.stringify([{ texts: [{ text: SECRET }] }])],
  'a part of it': ['a/index.html', '<p>nobody but the clerk had ever seen the second ledger of the harbour</p>'],
};

describe('a sentence that is not published', () => {
  test.each(Object.entries(WAYS))('is found in %s', (_, [name, content]) => {
    write(name, content);
    expect(faults(quoting(SECRET))).toEqual([
      expect.stringMatching(new RegExp(`^${name} holds words that articles/one\\.md does not publish: “.+”\\. Quote`)),
    ]);
  });

  test('may be what another article publishes, and the quoted ones may stand anywhere', () => {
    write('a/index.html', `<p>${SAID} ${SECRET}</p>`);
    const { articles, ...tracker } = quoting(SECRET);
    const other = { ...articles[0], copy: articles[0]?.held } as Tracker['articles'][number];
    expect(faults({ ...tracker, articles: [...articles, other] })).toEqual([]);
  });

  test('is found wherever it stands among others, whatever it says', () => {
    const word = fc.stringMatching(/^[a-zé]{2,9}$/);
    const sentence = fc.array(word, { minLength: 5, maxLength: 30 }).map((words) => `Zz${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), fc.array(word), (all, at, around) => {
        const one = all[at % all.length] ?? '';
        write('a/index.html', `<p>${around.join(' ')} <b>${one}</b></p>`);
        expect(faults(quoting(...all)).length).toBeGreaterThan(0);
        write('a/index.html', `<p>${SAID} ${around.join(' ')}</p>`);
        expect(faults(quoting(...all))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
