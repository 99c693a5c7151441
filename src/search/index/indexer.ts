/** The thread that writes the search index of a site: analyses the documents that it is sent, until none comes, and tells how many. */
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type IndexRecord, writeIndex } from '../pagefind/write.ts';
import { analysed } from './analysis.ts';
import { type Known, KnownKeys } from './known-keys.ts';
import { documentIn, type Sent } from './sent.ts';

/** What the thread is told as it begins. */
export interface Task {
  readonly site: string;
  readonly known: Known | undefined;
}

async function* records(port: MessagePort, known: KnownKeys): AsyncGenerator<IndexRecord, void> {
  for await (const [batch] of on(port, 'message') as AsyncIterable<[Sent[] | undefined]>) {
    if (!batch) return;
    for (const sent of batch) {
      const [kind, shown, rest] = sent;
      yield { kind, shown, keys: known.of(`${shown}\n${rest}`, () => analysed(documentIn(sent)).keys) };
    }
  }
}

if (parentPort) {
  const { site, known } = workerData as Task;
  const keys = new KnownKeys(known);
  const count = await writeIndex(records(parentPort, keys), keys.words, site);
  keys.save();
  parentPort.postMessage(count);
}
