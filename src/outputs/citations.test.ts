import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../dates.ts';
import { gate } from '../model/gate.ts';
import { bibLatex, cslJson, plainCitation, ris } from './citations.ts';
import { articleReferences, claimReferences, type Reference } from './references.ts';

const { tracker } = gate('content');
if (!tracker) throw new Error('The content has faults.');
const at = (path: string) => `https://example.org/tracker${path}`;
const [claim] = tracker.claims;
const references = claim ? claimReferences(claim, tracker, at) : [];

const BARE: Reference = {
  key: 'bare',
  kind: 'news',
  authors: [],
  title: '[Untitled]',
  titleSupplied: true,
  outlet: undefined,
  date: undefined,
  address: undefined,
  copied: undefined,
  language: 'en',
  note: undefined,
};

interface Parsed {
  id: string;
  title: string;
  URL?: string;
  author?: { family?: string; literal?: string }[];
}
const parsed = (text: string | object): Parsed[] => new Cite(text).data;

describe('citations of a claim', () => {
  test('are the files that people have downloaded before', async () => {
    const plain = `${references.map(plainCitation).join('\n')}\n`;
    await expect(plain).toMatchFileSnapshot('../../tests/golden/troops-sent.citations.txt');
    await expect(bibLatex(references)).toMatchFileSnapshot('../../tests/golden/troops-sent.bib');
    await expect(ris(references).replaceAll('\r\n', '\n')).toMatchFileSnapshot('../../tests/golden/troops-sent.ris');
  });

  test('give the original articles first and the tracker last', () => {
    expect(references.map(({ key }) => key)).toEqual([
      'us-policy-unchanged',
      'no-new-restrictions',
      'variorum-claim-troops-sent',
    ]);
    expect(references.at(-1)?.address).toBe('https://example.org/tracker/claims/troops-sent/');
  });

  test.each([
    ['BibLaTeX', bibLatex],
    ['RIS', ris],
    ['CSL-JSON', cslJson],
  ])('are read alike by another program: %s', (_name, write) => {
    const found = parsed(write(references));
    expect(found.map(({ title }) => title)).toEqual(references.map(({ title }) => title));
    expect(found.map(({ URL }) => URL)).toEqual(references.map(({ address }) => address));
  });

  test('follow the style as another program applies it', () => {
    const list = new Cite(cslJson(references)).format('bibliography', { template: 'apa', lang: 'en-US' });
    const known = references.filter(({ outlet }) => outlet !== 'telegraphnews.eu');
    for (const reference of known) expect(list).toContain(plainCitation(reference));
  });
});

describe('a citation', () => {
  test('says n.d. where the date is not known, and puts the title first where no author is', () => {
    expect(plainCitation(BARE)).toBe('[Untitled]. (n.d.).');
    expect(plainCitation({ ...BARE, outlet: 'The Post', authors: ['A B', 'C D'] })).toBe(
      'A B, & C D. (n.d.). [Untitled]. The Post.',
    );
  });

  test('keeps the precision of a date', () => {
    const dated = (edtf: string) => plainCitation({ ...BARE, date: spanOf(edtf) });
    expect(dated('2024-10')).toBe('[Untitled]. (2024, October).');
    expect(dated('2024')).toBe('[Untitled]. (2024).');
    expect(dated('2024-10-24~')).toBe('[Untitled]. (about 24 October 2024).');
    expect(cslJson([{ ...BARE, date: spanOf('2024-10-24/2024-10-29') }])[0]).toMatchObject({
      issued: {
        'date-parts': [
          [2024, 10, 24],
          [2024, 10, 29],
        ],
      },
    });
  });

  test('of a copy names the original before the page that holds it', () => {
    const [article] = tracker.articles;
    if (!article) throw new Error('no article');
    expect(articleReferences(article, tracker, at).map(plainCitation)).toEqual([
      'Bohdan Babaiev. (2024, October 24). US policy on Ukrainian strikes deep into Russia remains unchanged, White House says. RBC-Ukraine. https://newsukraine.rbc.ua/news/us-policy-on-ukrainian-strikes-deep-into-1729736142.html',
      'Variorum. (2026, November 21). Copy of “US policy on Ukrainian strikes deep into Russia remains unchanged, White House says”, with its passages marked. https://example.org/tracker/articles/us-policy-unchanged/',
    ]);
  });

  test('survives the signs that mean something to TeX', () => {
    const title = 'Costs & benefits: 100% of #1_a $5 {x} ~ ^ \\ done';
    expect(parsed(bibLatex([{ ...BARE, title }]))[0]?.title).toBe(title);
  });

  test('brings any title through RIS and CSL-JSON unchanged', () => {
    const titles = fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => `T${words.replace(/\s+/g, ' ')}.`);
    fc.assert(
      fc.property(titles, (title) => {
        expect(parsed(ris([{ ...BARE, title }]))[0]?.title).toBe(title);
        expect(parsed(JSON.parse(JSON.stringify(cslJson([{ ...BARE, title }]))))[0]?.title).toBe(title);
      }),
      { numRuns: 300 },
    );
  });
});
