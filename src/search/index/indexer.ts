/** The thread that writes the search index of a site: analyses the documents that it is sent, until none comes, and tells how many. */
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Kept, KnownLists } from '../../domain/known-lists.ts';
import { IndexWriter } from '../pagefind/write.ts';
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
  const writer = new IndexWriter(site);
  for await (const document of documents) {
    const [kind, shown] = document;
    writer.add(kind, shown);
    known.add(document.join('\n'), () => [analysed(documentIn(document)).keys]);
  }
  await writer.end({ keys: known.lists, words: known.texts.all });
  known.save();
  return writer.count;
}

if (parentPort) parentPort.postMessage(await index(sentTo(parentPort), workerData));
