/** The search index of a tracker in a built site. */
import type { Tracker } from '../../model/tracker.ts';
import { writeIndex } from '../pagefind/write.ts';
import { searchRecords } from './records.ts';

/** Indexes every record of the tracker, and nothing else, in the folder of its site. How many there are. */
export function indexSearch(tracker: Tracker, site: string): Promise<number> {
  return writeIndex(searchRecords(tracker), site);
}
