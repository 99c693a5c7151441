/** The thread that writes the search index of a site: analyses the documents that it is sent, until none comes, and tells how many. */
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { ResultKind } from '../../domain/vocabulary.ts';
import { writeIndex } from '../pagefind/write.ts';
import { analysed } from './analysis.ts';
import { type Known, KnownKeys } from './known-keys.ts';
import { documentIn, type Sent } from './sent.ts';

/** What the thread is told as it begins. */
export interface Task {
  readonly site: string;
  readonly known: Known | undefined;
}

/** Everything that is sent. */
async function* sentTo(port: MessagePort): AsyncGenerator<Sent, void> {
  for await (const [batch] of on(port, 'message') as AsyncIterable<[Sent[] | undefined]>) {
    if (!batch) return;
    yield* batch;
  }
}

async function index(documents: AsyncIterable<Sent>, { site, known }: Task): Promise<number> {
  const keys = new KnownKeys(known);
  const [kinds, shown]: [ResultKind[], string[]] = [[], []];
  for await (const document of documents) {
    kinds.push(document[0]);
    shown.push(document[1]);
    keys.add(document.join('\n'), () => analysed(documentIn(document)).keys);
  }
  await writeIndex({ kinds, shown, keys: keys.lists, words: keys.words.all }, site);
  keys.save();
  return shown.length;
}

if (parentPort) parentPort.postMessage(await index(sentTo(parentPort), workerData));
