/** The thread that writes the search index of a site: analyses the documents that it is sent, until none comes, and tells how many. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { writeIndex } from '../pagefind/write.ts';
import type { SearchRecord } from '../query/shown.ts';
import { analysed } from './analysis.ts';
import type { SearchDocument } from './documents.ts';

async function* records(port: NonNullable<typeof parentPort>): AsyncGenerator<SearchRecord, void> {
  for await (const [batch] of on(port, 'message') as AsyncIterable<[SearchDocument[] | undefined]>) {
    if (!batch) return;
    yield* batch.map(analysed);
  }
}

if (parentPort) parentPort.postMessage(await writeIndex(records(parentPort), workerData));
