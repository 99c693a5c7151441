/** The pages that a tracker must have, told from the content and its addresses alone. */
import { oncePer } from '../domain/once.ts';
import { keysOf } from '../domain/records.ts';
import type { Tracker } from '../model/tracker.ts';
import { embedPath, ONLY_PAGES, yearTimelinePath } from '../view/addresses.ts';
import { PAGES, retiredEmbeds, retiredPages } from '../view/site/retired.ts';
import { timelineParts } from '../view/timeline/timeline.ts';

/** The path of every page of a tracker, with a slash in front. */
export const expectedPages = oncePer((tracker: Tracker): ReadonlySet<string> => {
  const { years, split } = timelineParts(tracker);
  const ids = keysOf(PAGES).flatMap((kind) => tracker[kind].flatMap(({ id }) => PAGES[kind]({ id })));
  const gone = [...retiredPages(tracker), ...retiredEmbeds(tracker)];
  return new Set([
    ...ONLY_PAGES,
    '/404.html',
    ...ids,
    ...tracker.claims.map(embedPath),
    ...(split ? [...years.keys()].map(yearTimelinePath) : []),
    ...gone.map(({ path }) => path),
  ]);
});
