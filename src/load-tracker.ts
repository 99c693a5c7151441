/** What the pages load: the tracker that the gate has built. */
import { currentTracker } from './model/build/current.ts';
import type { Tracker } from './model/tracker.ts';

/** The whole tracker: one in a build, in development the last one without faults. */
export function loadTracker(): Tracker {
  return currentTracker();
}
