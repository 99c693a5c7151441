/** The pages that a tracker must have, told from the content and its addresses alone. */
import type { Tracker } from '../model/tracker.ts';
import {
  ABOUT,
  ARTICLES,
  articlePath,
  CHECKS,
  CLAIMS,
  CORRECTIONS,
  citePath,
  claimPath,
  DATA,
  embedPath,
  HOME,
  SEARCH,
  SOURCES,
  SPEAKERS,
  sourcePath,
  sourceTimelinePath,
  speakerPath,
  TIMELINE,
  topicPath,
  topicTimelinePath,
  yearTimelinePath,
} from '../view/addresses.ts';
import { retiredEmbeds, retiredPages } from '../view/site/retired.ts';
import { timelineParts } from '../view/timeline/timeline.ts';

const FIXED = [
  HOME,
  ABOUT,
  ARTICLES,
  CHECKS,
  CLAIMS,
  CORRECTIONS,
  DATA,
  SEARCH,
  SOURCES,
  SPEAKERS,
  TIMELINE,
  '/404.html',
];

/** The path of every page of a tracker, with a slash in front. */
export function expectedPages(tracker: Tracker): Set<string> {
  const { articles, claims, sources, speakers, topics } = tracker;
  const { years, split } = timelineParts(tracker);
  return new Set([
    ...FIXED,
    ...articles.flatMap((article) => [articlePath(article), citePath(articlePath(article))]),
    ...claims.flatMap((claim) => [claimPath(claim), citePath(claimPath(claim)), embedPath(claim)]),
    ...sources.flatMap((source) => [sourcePath(source), sourceTimelinePath(source)]),
    ...speakers.map(speakerPath),
    ...topics.flatMap((topic) => [topicPath(topic), topicTimelinePath(topic)]),
    ...(split ? [...years.keys()].map(yearTimelinePath) : []),
    ...[...retiredPages(tracker), ...retiredEmbeds(tracker)].map(({ path }) => path),
  ]);
}
