/** Feeds: the same news as Atom and as JSON Feed, for the tracker, for each topic and for each source. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Source, Topic, Tracker } from '../model/tracker.ts';
import { HOME, sourcePath, topicPath } from '../view/addresses.ts';
import { type News, newsOf, sourceNews, topicNews } from './news.ts';
import type { Address } from './references.ts';

const FEEDS = '/feeds/';
const NEWEST = 100;

/** One feed: where it is, and what it holds. */
export interface Feed {
  /** Its path without the ending. */
  readonly name: string;
  readonly title: string;
  /** The page to which it belongs. */
  readonly page: string;
  readonly news: () => News[];
}

export const feedPath = ({ name }: Pick<Feed, 'name'>, format: 'atom' | 'json') => `${FEEDS}${name}.${format}`;

/** The feed of the whole tracker. */
export function trackerFeed(tracker: Tracker): Feed {
  return { name: 'all', title: tracker.data.name, page: HOME, news: () => newsOf(tracker) };
}

/** The feed of a topic. */
export function topicFeed(topic: Topic, { data }: Tracker): Feed {
  const title = `${data.name}: ${topic.data.title}`;
  return { name: `topics/${topic.id}`, title, page: topicPath(topic), news: () => topicNews(topic) };
}

/** The feed of a source. */
export function sourceFeed(source: Source, { data }: Tracker): Feed {
  const title = `${data.name}: ${source.data.name}`;
  return { name: `sources/${source.id}`, title, page: sourcePath(source), news: () => sourceNews(source) };
}

/** Every feed of a tracker. */
export function feeds(tracker: Tracker): Feed[] {
  return [
    trackerFeed(tracker),
    ...tracker.topics.map((topic) => topicFeed(topic, tracker)),
    ...tracker.sources.map((source) => sourceFeed(source, tracker)),
  ];
}

/** Days carry no time of day; feeds ask for one. */
const moment = (day: string) => `${day}T00:00:00Z`;

/** A feed without any news says so with the oldest day there is. */
const NEVER = '1970-01-01';

/** A feed as Atom. */
export function atomFeed(feed: Feed, tracker: Tracker, address: Address): string {
  const news = feed.news().slice(0, NEWEST);
  const self = address(feedPath(feed, 'atom'));
  return generateAtomFeed({
    id: self,
    title: plain(feed.title),
    subtitle: plain(tracker.data.sentence),
    updated: moment(news[0]?.date ?? NEVER),
    authors: [{ name: xmlText(tracker.data.name), uri: address(HOME) }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: address(feed.page) },
    ],
    entries: news.map(({ id, path, date, title, text, kind }) => ({
      id: address(id),
      title: plain(title),
      updated: moment(date),
      published: moment(date),
      links: [{ rel: 'alternate', type: 'text/html', href: address(path) }],
      categories: [{ term: kind }],
      content: plain(text),
    })),
  });
}

function plain(words: string) {
  return { value: xmlText(words), type: 'text' };
}

/** Text without the characters that XML 1.0 cannot hold; each becomes U+FFFD. */
export function xmlText(words: string): string {
  return words.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed, tracker: Tracker, address: Address): object {
  const news = feed.news().slice(0, NEWEST);
  return generateJsonFeed({
    title: feed.title,
    home_page_url: address(feed.page),
    feed_url: address(feedPath(feed, 'json')),
    description: tracker.data.sentence,
    language: tracker.data.language,
    authors: [{ name: tracker.data.name, url: address(HOME) }],
    items: news.map(({ id, path, date, title, text, kind }) => ({
      id: address(id),
      url: address(path),
      title,
      content_text: text,
      date_published: moment(date),
      date_modified: moment(date),
      tags: [kind],
    })),
  }) as object;
}
