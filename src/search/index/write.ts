/** The search index of a tracker in a built site, made on another thread while this one does other work. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Kept } from '../../domain/known-lists.ts';
import type { Tracker } from '../../model/tracker.ts';
import { type SearchDocument, searchDocuments } from './documents.ts';
import type { Task } from './indexer.ts';
import { sent } from './sent.ts';

const CACHE = 'node_modules/.cache/search-keys';

/** So many documents travel in one message. */
const BATCH = 1000;
/** So many messages are sent before one is answered: all of them would take as much memory as the tracker. */
const AHEAD = 16;

/** MB of the objects that last no longer than a document is analysed: as many as Node.js allows would fill without need. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

interface Wanted {
  /** The folder of the site. */
  readonly site: string;
  /** By what it is told which documents are known; without it, all are new. */
  readonly kept?: Omit<Kept, 'file'> | undefined;
  /** Ends the work before it is done. */
  readonly stop?: AbortSignal;
}

/** Indexes every record of the tracker, and nothing else, in the folder of its site. How many there are. */
export async function indexSearch(tracker: Tracker, { site, kept, stop }: Wanted): Promise<number> {
  const workerData: Task = { site, kept: kept && { ...kept, file: CACHE } };
  const indexer = new Worker(new URL('indexer.ts', import.meta.url), { workerData, execArgv: [], resourceLimits });
  const answers = on(indexer, 'message', stop && { signal: stop });
  try {
    let ahead = 0;
    for (const batch of batches(searchDocuments(tracker))) {
      indexer.postMessage(batch.map(sent));
      if (ahead === AHEAD) await answers.next();
      else ahead += 1;
    }
    indexer.postMessage(undefined);
    for (; ahead > 0; ahead -= 1) await answers.next();
    const { value } = await answers.next();
    return value?.[0] ?? 0;
  } finally {
    await indexer.terminate();
  }
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
