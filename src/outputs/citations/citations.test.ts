import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { isVisible, tryingRows, tryingTexts } from '../../../tests/fixtures/texts.ts';
import { spanOf } from '../../domain/dates.ts';
import { gate } from '../../model/build/gate.ts';
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
  author?: { family?: string; given?: string; literal?: string }[];
  note?: string;
  'container-title'?: string;
}
const parsed = (text: string | object): Parsed[] => new Cite(text).data;

describe('citations of a claim', () => {
  test('are the files that people have downloaded before', async () => {
    const plain = `${references.map(plainCitation).join('\n')}\n`;
    await expect(plain).toMatchFileSnapshot('../../../tests/golden/troops-sent.citations.txt');
    await expect(bibLatex(references)).toMatchFileSnapshot('../../../tests/golden/troops-sent.bib');
    await expect(ris(references).replaceAll('\r\n', '\n')).toMatchFileSnapshot('../../../tests/golden/troops-sent.ris');
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

  test('carry a person’s family and given name apart to other programs', () => {
    const person = { family: 'Babaiev', given: 'Bohdan' };
    for (const write of [bibLatex, cslJson]) expect(parsed(write(references))[0]?.author).toEqual([person]);
    expect(ris(references)).toContain('AU  - Babaiev, Bohdan\r\n');
  });

  test('follow the style as another program applies it', () => {
    const list = new Cite(cslJson(references)).format('bibliography', { template: 'apa', lang: 'en-US' });
    const known = references.filter(({ outlet }) => outlet !== 'telegraphnews.eu');
    for (const reference of known) expect(list).toContain(plainCitation(reference));
  });
});

describe('the citations of a story whose words would do harm', () => {
  const { tracker: hostile } = gate('tests/fixtures/stories/hostile');
  if (!hostile) throw new Error('The hostile story has faults.');
  const all = hostile.claims.flatMap((one) => claimReferences(one, hostile, at));

  test.each([
    ['BibLaTeX', bibLatex],
    ['RIS', ris],
    ['CSL-JSON', (references: Reference[]) => JSON.stringify(cslJson(references))],
  ])('are read to the word by another program: %s', (_name, write) => {
    expect(parsed(write(all)).map(({ title, URL }) => [title, URL])).toEqual(
      all.map(({ title, address }) => [title, address]),
    );
  });
});

describe('a citation', () => {
  test('says n.d. where the date is not known, and puts the title first where no author is', () => {
    expect(plainCitation(BARE)).toBe('[Untitled]. (n.d.).');
    expect(plainCitation({ ...BARE, outlet: 'The Post', authors: [{ literal: 'A B' }, { literal: 'C D' }] })).toBe(
      'A B, & C D. (n.d.). [Untitled]. The Post.',
    );
  });

  test('gives a person the family name first, with initials, and leaves an organisation as it is printed', () => {
    const by = (...authors: Reference['authors']) => plainCitation({ ...BARE, authors }).split(' (n.d.)')[0];
    expect(by({ family: 'Babaiev', given: 'Bohdan' })).toBe('Babaiev, B.');
    expect(by({ family: 'O’Neill', given: 'Jean-Luc Aidan' })).toBe('O’Neill, J.-L. A.');
    expect(by({ family: 'Мацкевич', given: 'Ганна' }, { literal: 'The Harbour Post' })).toBe(
      'Мацкевич, Г., & The Harbour Post.',
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
      'Babaiev, B. (2024, October 24). US policy on Ukrainian strikes deep into Russia remains unchanged, White House says. RBC-Ukraine. https://newsukraine.rbc.ua/news/us-policy-on-ukrainian-strikes-deep-into-1729736142.html',
      'Variorum. (2026, November 21). Copy of “US policy on Ukrainian strikes deep into Russia remains unchanged, White House says”, with its passages marked. https://example.org/tracker/articles/us-policy-unchanged/',
    ]);
  });
});

const FIELDS = ['author', 'second', 'title', 'outlet', 'note'] as const;
const rows = tryingRows(tryingTexts(10_000, isVisible), FIELDS);
const trying = rows.map(({ author, second, ...texts }, index) => ({
  ...BARE,
  ...texts,
  key: `k${index}`,
  authors: [author, second].map((literal) => ({ literal })),
}));

/** What a citation on one line makes of words; white space of any kind reads as a space. */
const folded = (words = '') =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

describe('10,000 texts in every field of a citation come back from another program', () => {
  const expected = rows.map((row) => FIELDS.map((field) => folded(row[field])));

  test('as BibLaTeX: every character, also those that mean something to TeX', () => {
    const found = parsed(bibLatex(trying)).map(({ author, title, note, 'container-title': outlet }) => [
      ...(author ?? []).map(({ family }) => family),
      ...[title, outlet, note],
    ]);
    expect(found.map((texts) => texts.map(folded))).toEqual(expected);
  });

  test('as RIS: no text ends its line or its record', () => {
    const found = plugins.input.data<Record<string, string | string[]>[]>(ris(trying), '@ris/file');
    const texts = found.map(({ AU = [], TI = '', T2 = '', N1 = '' }) => [AU, TI, T2, N1].flat());
    expect(texts.map((all) => all.map(folded))).toEqual(expected);
  });

  test('as CSL-JSON: the very words', () => {
    const found = parsed(JSON.stringify(cslJson(trying)));
    const texts = found.map(({ author, title, note, 'container-title': outlet }) => [
      ...(author ?? []).map(({ literal }) => literal),
      ...[title, outlet, note],
    ]);
    expect(texts).toEqual(rows.map((row) => FIELDS.map((field) => row[field])));
  });

  test('as plain text: each on one line', () => {
    for (const reference of trying) expect(plainCitation(reference)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\p{Cs}/u);
  });
});
