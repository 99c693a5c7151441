/** Feeds: the same news as Atom and as JSON Feed, for the tracker, for each topic and for each source. */
import type { Source, Topic, Tracker } from '../../model/tracker.ts';
import { HOME, sourcePath, topicPath } from '../../view/addresses.ts';
import type { Address } from '../citations/references.ts';
import { type News, newsOf, sourceNews, topicNews } from './news.ts';
import { branch, leaf } from './xml.ts';

const FEEDS = '/feeds/';
const NEWEST = 100;

/** One feed: where it is, and what it holds. */
export interface Feed {
  /** Its path without the ending. */
  readonly name: string;
  readonly title: string;
  /** What of the tracker it tells of: a topic, an outlet, all of it. */
  readonly part: string;
  /** The page to which it belongs. */
  readonly page: string;
  /** The newest first, so many at most. */
  readonly news: (most?: number) => News[];
}

/** The id of a feed on the page that lists them. */
export const feedId = ({ name }: Pick<Feed, 'name'>) => name.replace('/', '-');

export const feedPath = ({ name }: Pick<Feed, 'name'>, extension: string) => `${FEEDS}${name}.${extension}`;

/** The feed of the whole tracker. */
export function trackerFeed(tracker: Tracker): Feed {
  return {
    name: 'all',
    title: tracker.data.name,
    part: tracker.data.name,
    page: HOME,
    news: (most) => newsOf(tracker, most),
  };
}

/** The feed of a topic. */
export function topicFeed(topic: Topic, { data }: Tracker): Feed {
  const part = topic.data.title;
  return {
    name: `topics/${topic.id}`,
    title: `${data.name}: ${part}`,
    part,
    page: topicPath(topic),
    news: (most) => topicNews(topic, most),
  };
}

/** The feed of a source. */
export function sourceFeed(source: Source, { data }: Tracker): Feed {
  const part = source.data.name;
  return {
    name: `sources/${source.id}`,
    title: `${data.name}: ${part}`,
    part,
    page: sourcePath(source),
    news: (most) => sourceNews(source, most),
  };
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

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed, tracker: Tracker, address: Address): string {
  const news = feed.news(NEWEST);
  const { name, sentence, language } = tracker.data;
  const self = address(feedPath(feed, 'atom'));
  const root = branch(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    leaf('id', self),
    leaf('title', feed.title, PLAIN),
    leaf('subtitle', sentence, PLAIN),
    leaf('updated', moment(news[0]?.date ?? NEVER)),
    branch('author', {}, leaf('name', name), leaf('uri', address(HOME))),
    leaf('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
    leaf('link', '', { ...PAGE, href: address(feed.page) }),
    ...news.map((one) => atomEntry(one, address)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

const PLAIN = { type: 'text' };
const PAGE = { rel: 'alternate', type: 'text/html' };

function atomEntry({ id, path, date, title, text, kind }: News, address: Address): string {
  return branch(
    'entry',
    {},
    leaf('id', address(id)),
    leaf('title', title, PLAIN),
    leaf('published', moment(date)),
    leaf('updated', moment(date)),
    leaf('link', '', { ...PAGE, href: address(path) }),
    leaf('category', '', { term: kind }),
    leaf('content', text, PLAIN),
  );
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed, tracker: Tracker, address: Address): object {
  const { name, sentence, language } = tracker.data;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: address(feed.page),
    feed_url: address(feedPath(feed, 'json')),
    description: sentence,
    language,
    authors: [{ name, url: address(HOME) }],
    items: feed.news(NEWEST).map(({ id, path, date, title, text, kind }) => ({
      id: address(id),
      url: address(path),
      title,
      content_text: text,
      date_published: moment(date),
      date_modified: moment(date),
      tags: [kind],
    })),
  };
}
