/** The folders of the pages, made on another thread before anything is written: a disk takes its time for each. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Tracker } from '../model/tracker.ts';
import { expectedPages } from './expected-pages.ts';

/** Makes the folders of all pages of a tracker in the folder of its site, until it is told to stop. */
export async function makeFoldersAhead(tracker: Tracker, site: string, stop: AbortSignal): Promise<void> {
  const workerData = [...expectedPages(tracker)].filter((path) => path.endsWith('/')).map((path) => join(site, path));
  const maker = new Worker(new URL('folder-maker.ts', import.meta.url), { workerData, execArgv: [] });
  stop.addEventListener('abort', () => maker.terminate());
  await once(maker, 'exit');
}
