/** What stands near one of a long row: a thousand pages do not list a thousand others each. */
import type { Topic, Tracker } from '../../model/tracker.ts';

/** The most neighbours that a page lists. */
export const NEIGHBOURS = 6;

/** The other topics that stand nearest to one in the tracker’s order. */
export function nearestTopics(topic: Topic, { topics }: Pick<Tracker, 'topics'>): Topic[] {
  return around(topics, topics.indexOf(topic));
}

/** The others of a row that stand nearest to a place in it, at most `limit` of them. */
export function around<Thing>(row: readonly Thing[], place: number, limit = NEIGHBOURS): Thing[] {
  const from = Math.max(0, Math.min(place - limit / 2, row.length - 1 - limit));
  return row.slice(from, from + limit + 1).filter((other) => other !== row[place]);
}
