import { describe, expect, test } from 'vitest';
import { isVisible, tryingTexts } from '../../../tests/fixtures/texts.ts';
import { story, type Told, trackerOf } from '../../../tests/gate/world.ts';
import { atomFaults, textsIn } from '../../../tests/xml.ts';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { atomFeed, type Feed, feedPath, feeds, jsonFeed, sourceFeed, topicFeed, trackerFeed } from './feeds.ts';

const at = (path: string) => `https://example.org/tracker${path}`;

function trackerIn(folder: string): Tracker {
  const { tracker } = gate(folder);
  if (!tracker) throw new Error(`${folder} has faults`);
  return tracker;
}
const lanterns = trackerIn('tests/fixtures/many-scripts');
const real = trackerIn('content');

interface JsonItem {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_published: string;
  date_modified: string;
  tags: string[];
}
interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: JsonItem[];
}
/** What https://www.jsonfeed.org/version/1.1/ asks of what our feeds hold. */
const JSON_FEED_RULES: Record<string, (feed: JsonFeed) => boolean> = {
  'names its version and its title': ({ version, title }) =>
    version === 'https://jsonfeed.org/version/1.1' && title !== '',
  'says where its page and itself are': ({ home_page_url, feed_url }) =>
    [home_page_url, feed_url].every((one) => URL.canParse(one)),
  'gives each item an id of its own': ({ items }) => new Set(items.map(({ id }) => id)).size === items.length,
  'gives each item text, and an absolute address': ({ items }) =>
    items.every(({ content_text, url }) => typeof content_text === 'string' && URL.canParse(url)),
  'writes times as RFC 3339 does': ({ items }) =>
    items.every(({ date_published, date_modified }) =>
      [date_published, date_modified].every((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time)),
    ),
  'holds tags as a list of words': ({ items }) =>
    items.every(({ tags }) => Array.isArray(tags) && tags.every((tag) => /^[a-z]+$/.test(tag))),
};
const items = (feed: Feed, tracker: Tracker) => (jsonFeed(feed, tracker, at) as JsonFeed).items;
const ENTRY = (field: string) => `/a:feed/a:entry/a:${field}`;
const hostile = trackerIn('tests/fixtures/stories/hostile');
const everyFeed = [lanterns, real, hostile].flatMap((one) => feeds(one).map((feed) => [one, feed] as const));

describe('a feed', () => {
  test('exists for the tracker, every topic and every source', () => {
    expect(feeds(real).map((feed) => feedPath(feed, 'atom'))).toEqual([
      '/feeds/all.atom',
      ...real.topics.map(({ id }) => `/feeds/topics/${id}.atom`),
      ...real.sources.map(({ id }) => `/feeds/sources/${id}.atom`),
    ]);
  });

  test('tells what was withdrawn, at its address', () => {
    const harbour = trackerIn('tests/fixtures/stories/harbour');
    const withdrawn = items(trackerFeed(harbour), harbour).filter(({ title }) => title.startsWith('Withdrawn'));
    expect(withdrawn.map(({ title, url, content_text }) => [title, url, content_text])).toEqual([
      [
        'Withdrawn: passage “rumour”',
        at('/articles/gazette-first/#rumour'),
        'We had read a caption of another picture into it.',
      ],
      [
        'Withdrawn: article “blog-post”',
        at('/articles/blog-post/'),
        'The author asked for it: the post repeated a mix-up of ours.',
      ],
      ['Withdrawn: outlet “harbour-blog”', at('/sources/harbour-blog/'), 'Its only article was withdrawn.'],
      ['Withdrawn: claim “weather”', at('/claims/weather/'), 'No article answered it.'],
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
        'Evening Post, 2 March 2024 (inferred by us), reporting the harbour master, not named: 40. As reported.',
        'Нова хвиля, 2 March 2024 (inferred by us): 40. Stated flatly.',
        'صوت الميناء, 3 March 2024 (inferred by us): 70. Stated flatly.',
        'Before: same figure, different certainty. Since then: different figures.',
      ].join('\n'),
    );
  });

  test('is the same in Atom and in JSON, with ids that differ and links that are absolute', () => {
    for (const [tracker, feed] of everyFeed) {
      const xml = atomFeed(feed, tracker, at);
      const json = items(feed, tracker);
      const [ids, links, dates] = textsIn(xml, ENTRY('id'), ENTRY('link/@href'), ENTRY('updated'));
      expect(ids).toEqual(json.map(({ id }) => id));
      expect(links).toEqual(json.map(({ url }) => url));
      expect(dates?.map(Date.parse)).toEqual(json.map(({ date_published }) => Date.parse(date_published)));
      expect(new Set(ids).size).toBe(json.length);
      for (const { id, url } of json)
        expect(id.startsWith(url) && url.startsWith('https://example.org/tracker/')).toBe(true);
    }
  });
});

describe('a feed keeps to the rules of its format', () => {
  test('Atom: RFC 4287, as a schema says it', () => {
    for (const [tracker, feed] of everyFeed) expect(atomFaults(atomFeed(feed, tracker, at)), feed.name).toEqual([]);
  });

  test('and the schema finds what breaks them', () => {
    const xml = atomFeed(trackerFeed(lanterns), lanterns, at);
    expect(xml).toContain('<published>2024-03-07T');
    for (const [good, bad] of [
      ['<updated>2024-03-07T', '<updated>7 March 2024T'],
      ['<id>https://example.org/tracker/feeds/all.atom</id>', ''],
      ['href="https://example.org/tracker/"', 'href="/tracker/"'],
      ['<content type="text">', '<content type="words">'],
      ['<title type="text">', '<title type="text"><b/>'],
    ] as const)
      expect(atomFaults(xml.replace(good, bad)), bad).toHaveLength(1);
  });

  test.each(Object.entries(JSON_FEED_RULES))('JSON Feed 1.1: %s', (_rule, holds) => {
    for (const [tracker, feed] of everyFeed)
      expect(holds(jsonFeed(feed, tracker, at) as JsonFeed), feed.name).toBe(true);
  });
});

describe('the feeds of a story whose articles came on three days', () => {
  const says = (id: string, recorded: string, count: number): Told => ({
    ...{ id, source: id, date: '2024-10-01', recorded },
    says: [{ claim: 'sent', value: { exactly: count } }],
  });
  const tracker = trackerOf(
    story({ sent: { question: 'How many were sent?' } }, [
      says('first', '2024-10-02', 3000),
      says('second', '2024-10-05', 3000),
      says('third', '2024-10-09', 9000),
    ]),
  );
  const toldOf = (news: JsonItem[], id: string) =>
    news
      .filter((one) => one.id.includes(id))
      .map(({ date_published, content_text }) => [date_published.slice(0, 10), content_text.split('\n').at(-1)]);
  const changes = [
    ['2024-10-09', 'Before: same figure. Since then: different figures.'],
    ['2024-10-05', 'Before: only in one article. Since then: same figure.'],
    ['2024-10-02', 'How they compare: only in one article.'],
  ];

  test('tell on each day how the comparison changed, as it stood then', () => {
    expect(toldOf(items(trackerFeed(tracker), tracker), '/claims/sent/')).toEqual(changes);
  });

  test('tell it in the feed of the topic and of each source that answers, with the articles of each alone', () => {
    const [topic] = tracker.topics;
    const [source] = tracker.sources;
    if (!topic || !source) throw new Error('no topic, no source');
    const [ofTopic, ofSource] = [topicFeed(topic, tracker), sourceFeed(source, tracker)].map((feed) =>
      items(feed, tracker),
    );
    expect([ofTopic, ofSource].map((news) => toldOf(news ?? [], '/claims/sent/'))).toEqual([changes, changes]);
    expect(ofTopic?.filter(({ tags }) => tags.includes('article'))).toHaveLength(3);
    expect(ofSource?.filter(({ tags }) => tags.includes('article')).map(({ url }) => url)).toEqual([
      at('/articles/first/'),
    ]);
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

  test('are kept in every field, whatever they are: 10,000 texts', () => {
    const texts = tryingTexts(10_000, isVisible);
    for (let start = 0; start < texts.length; start += 100) {
      const titles = texts.slice(start, start + 100);
      const feed = feedOf(titles, titles.toReversed());
      const xml = atomFeed(feed, lanterns, at);
      const read = textsIn(xml, ENTRY('title'), ENTRY('content'), '/a:feed/a:title');
      expect(read.map((all) => all.map(withoutMark))).toEqual(
        [titles, titles.toReversed(), titles.slice(0, 1)].map((all) => all.map(asXml)),
      );
      const json = JSON.parse(JSON.stringify(jsonFeed(feed, lanterns, at))) as JsonFeed;
      expect([json.title, ...json.items.flatMap((item) => [item.title, item.content_text])]).toEqual([
        feed.title,
        ...feed.news().flatMap(({ title, text }) => [title, text]),
      ]);
    }
  });
});

function feedOf(titles: readonly string[], texts: readonly string[]): Feed {
  const news = titles.map((title, index) => ({
    ...{ id: `/x/#${index}`, path: '/x/', date: '2024-01-01', title, text: texts[index] ?? '' },
    kind: 'claim' as const,
  }));
  return { name: 'x', title: titles[0] ?? '', part: 'x', page: '/x/', news: () => news };
}

/** What XML 1.0 can hold of a text: any other character becomes U+FFFD. */
function asXml(text: string): string {
  return withoutMark(
    Array.from(text, (character) => (isXml(character.codePointAt(0) ?? 0) ? character : '\uFFFD')).join(''),
  );
}

/** The program that reads takes a U+FEFF at the head of some texts for a byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}

function isXml(point: number): boolean {
  if (point < 0x20) return [0x9, 0xa, 0xd].includes(point);
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || point >= 0x10000;
}
