/** The search index of a tracker in a built site, made on another thread while this one does other work. */
import { Worker } from 'node:worker_threads';
import type { Tracker } from '../../model/tracker.ts';
import { type SearchDocument, searchDocuments } from './documents.ts';

/** So many documents travel in one message. */
const BATCH = 1000;

/**
 * Indexes every record of the tracker, and nothing else, in the folder of its site; `stop` ends it before it is done. How
 * many there are.
 */
export function indexSearch(tracker: Tracker, site: string, stop?: AbortSignal): Promise<number> {
  const indexer = new Worker(new URL('indexer.ts', import.meta.url), { workerData: site });
  stop?.addEventListener('abort', () => indexer.terminate());
  for (const batch of batches(searchDocuments(tracker))) indexer.postMessage(batch);
  indexer.postMessage(undefined);
  return new Promise((resolve, reject) => {
    indexer.on('message', resolve);
    indexer.on('error', reject);
    indexer.on('exit', () => reject(new Error('The search index was not finished.')));
  });
}

function* batches(documents: Iterable<SearchDocument>): Generator<SearchDocument[], void> {
  let batch: SearchDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
