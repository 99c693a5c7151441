/** The search index of a tracker, record by record: what is found, under which keys, and what a result shows of it. */
import type { Tracker } from '../../model/tracker.ts';
import type { SearchRecord } from '../query/shown.ts';
import { analysed } from './analysis.ts';
import { searchDocuments } from './documents.ts';

/** Every record, one at a time, because all of them take far more memory than the tracker. */
export function* searchRecords(tracker: Tracker): Generator<SearchRecord, void> {
  for (const document of searchDocuments(tracker)) yield analysed(document);
}
