import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { gate } from '../model/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { atomFeed, type Feed, feedPath, feeds, jsonFeed, trackerFeed, xmlText } from './feeds.ts';

const at = (path: string) => `https://example.org/tracker${path}`;

function trackerIn(folder: string): Tracker {
  const { tracker } = gate(folder);
  if (!tracker) throw new Error(`${folder} has faults`);
  return tracker;
}
const lanterns = trackerIn('tests/fixtures/many-scripts');
const real = trackerIn('content');

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry',
  processEntities: true,
  htmlEntities: true,
});
const readAtom = (feed: Feed, tracker: Tracker) => parser.parse(atomFeed(feed, tracker, at)).feed;

interface JsonItem {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_published: string;
}
const items = (feed: Feed, tracker: Tracker) => (jsonFeed(feed, tracker, at) as { items: JsonItem[] }).items;

describe('a feed', () => {
  test('exists for the tracker, every topic and every source', () => {
    expect(feeds(real).map((feed) => feedPath(feed, 'atom'))).toEqual([
      '/feeds/all.atom',
      ...real.topics.map(({ id }) => `/feeds/topics/${id}.atom`),
      ...real.sources.map(({ id }) => `/feeds/sources/${id}.atom`),
    ]);
  });

  test('tells new articles, questions whose comparison changed, and corrections, newest first', () => {
    const told = items(trackerFeed(lanterns), lanterns).map(({ date_published, title }) => [
      date_published.slice(0, 10),
      title,
    ]);
    expect(told).toEqual([
      ['2024-03-07', 'Correction of ours: Ліхтарі над гаванню'],
      ['2024-03-06', 'New article: =Lanterns, "again"'],
      ['2024-03-05', 'New article: فوانيس فوق الميناء'],
      ['2024-03-05', 'Changed: How many lanterns were lit in the old harbour?'],
      ['2024-03-05', 'Changed: Who lit the lanterns: <children> & fishermen, “both”, or "nobody"?'],
      ['2024-03-04', 'New article: Lanterns over the harbour'],
      ['2024-03-04', 'New article: Ліхтарі над гаванню'],
      ['2024-03-04', 'New question: How many lanterns were lit in the old harbour?'],
      ['2024-03-04', 'New question: Who lit the lanterns: <children> & fishermen, “both”, or "nobody"?'],
    ]);
  });
});

describe('a piece of news', () => {
  test('tells a comparison as it stood on that day, with dates and firmness', () => {
    const [, , , changed] = items(trackerFeed(lanterns), lanterns);
    expect(changed?.content_text).toBe(
      [
        'Evening Post, 2 March 2024 (worked out): 40, as reported.',
        'Нова хвиля, 2 March 2024 (worked out): 40, as fact.',
        'صوت الميناء, 3 March 2024 (worked out): 70, as fact.',
        'Before: same figure, different certainty. Since then: different figures.',
      ].join('\n'),
    );
  });

  test('is the same in Atom and in JSON, with ids that differ and links that are absolute', () => {
    for (const [tracker, feed] of [lanterns, real].flatMap((one) => feeds(one).map((feed) => [one, feed] as const))) {
      const atom = readAtom(feed, tracker);
      const json = items(feed, tracker);
      expect(atom.entry.map(({ id }: JsonItem) => id)).toEqual(json.map(({ id }) => id));
      expect(new Set(json.map(({ id }) => id)).size).toBe(json.length);
      for (const { id, url } of json)
        expect(id.startsWith(url) && url.startsWith('https://example.org/tracker/')).toBe(true);
    }
  });
});

describe('the words of a feed', () => {
  test('hold no full copy', () => {
    const text = feeds(real)
      .map((feed) => atomFeed(feed, real, at))
      .join('');
    for (const { copy } of real.articles)
      for (const { start, end } of copy.blocks.filter((block) => block.end - block.start > 300))
        expect(text).not.toContain(copy.text.slice(start, end));
  });

  test('stay XML and are kept, whatever they are: 1,000 random texts', { timeout: 60_000 }, () => {
    const word = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `a${text}z`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 40, maxLength: 40 }), (words) => {
        const news = words.map((text, index) => newsWith(index, text));
        const feed: Feed = { name: 'x', title: 'x', page: '/x/', news: () => news };
        const xml = atomFeed(feed, lanterns, at);
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(textsIn(xml)).toEqual(words.map(asXml));
        expect(items(feed, lanterns).map(({ content_text }) => content_text)).toEqual(words);
      }),
      { numRuns: 25 },
    );
  });
});

function newsWith(index: number, text: string) {
  return { id: `/x/#${index}`, path: '/x/', date: '2024-01-01', title: text, text, kind: 'claim' as const };
}

/** What XML makes of a text: characters it cannot hold replaced, line ends as line feeds. */
function asXml(text: string): string {
  return xmlText(text).replace(/\r\n?/g, '\n');
}

function textsIn(xml: string): string[] {
  return parser.parse(xml).feed.entry.map(({ content }: { content: { '#text': string } }) => content['#text'].trim());
}
