/** What the pages load: the tracker that the gate has built, and the HTML of the content collections. */
import { getLiveEntry, render } from 'astro:content';
import { currentTracker } from './model/build/current.ts';
import type { Tracker } from './model/tracker.ts';

/** The whole tracker: one in a build, in development the last one without faults. */
export function loadTracker(): Tracker {
  return currentTracker();
}

/** The HTML of an article’s copy, of a claim’s note or of a page of the house, as a component; throws for an id that is not there. */
export async function loadContent(collection: 'articles' | 'claims' | 'pages', id: string) {
  const { entry, error } = await getLiveEntry(collection, id);
  if (!entry) throw error ?? new Error(`${collection}/${id} is not in the content`);
  return (await render(entry)).Content;
}
