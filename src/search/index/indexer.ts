/** The thread that writes the search index of a site: analyses the documents that it is sent, until none comes, and tells how many. */
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Kept, KnownLists } from '../../domain/known-lists.ts';
import type { ResultKind } from '../../domain/vocabulary.ts';
import { writeIndex } from '../pagefind/write.ts';
import { analysed } from './analysis.ts';
import { documentIn, type Sent } from './sent.ts';

/** What the thread is told as it begins. */
export interface Task {
  readonly site: string;
  /** What is known of the keys of documents. */
  readonly kept: Kept | undefined;
}

/** Everything that is sent; each message is answered when it is done. */
async function* sentTo(port: MessagePort): AsyncGenerator<Sent, void> {
  for await (const [batch] of on(port, 'message') as AsyncIterable<[Sent[] | undefined]>) {
    if (!batch) return;
    yield* batch;
    port.postMessage('done');
  }
}

async function index(documents: AsyncIterable<Sent>, { site, kept }: Task): Promise<number> {
  const known = new KnownLists(kept);
  const [kinds, shown]: [ResultKind[], string[]] = [[], []];
  for await (const document of documents) {
    kinds.push(document[0]);
    shown.push(document[1]);
    known.add(document.join('\n'), () => [analysed(documentIn(document)).keys]);
  }
  await writeIndex({ kinds, shown, keys: known.lists, words: known.texts.all }, site);
  known.save();
  return shown.length;
}

if (parentPort) parentPort.postMessage(await index(sentTo(parentPort), workerData));
