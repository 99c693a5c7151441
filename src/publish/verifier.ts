/** The thread that looks through a site: at files as it is told of them, then at the whole; tells what is wrong. */
import { parentPort, workerData } from 'node:worker_threads';
import { KnownPages } from './known-pages.ts';
import { type Expectations, type ExpectedCopy, type FinishedSite, Verification } from './verify.ts';

/** A file that is finished; that of an article’s page with what it must show. */
export type Finished = readonly [name: string, expected: ExpectedCopy | undefined];

/** What the thread is told: of files that are finished, at last of all that there are and of what the site must hold. */
export type Told = { readonly finished: readonly Finished[] } | Whole;

interface Whole {
  readonly files: readonly string[];
  readonly expected: Expectations;
}

const known = new KnownPages();
const verification = new Verification(workerData as FinishedSite, (bytes) => known.read(bytes));

parentPort?.on('message', (told: Told) => {
  if ('finished' in told) for (const [name, expected] of told.finished) verification.look(name, expected);
  else end(told);
});

/** What was read is written down when what is wrong is told already: nobody waits for that. */
function end({ files, expected }: Whole): void {
  parentPort?.postMessage(verification.faults(files, expected));
  known.save();
  parentPort?.close();
}
