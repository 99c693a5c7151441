/** Folders that are made and removed on another thread: a disk takes its time for each. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Tracker } from '../model/tracker.ts';
import type { DiskWork } from './disk.ts';
import { expectedPages } from './expected-pages.ts';

/** Makes the folders of all pages of a tracker in the folder of its site, before anything is written, until it is told to stop. */
export async function makeFoldersAhead(tracker: Tracker, site: string, stop: AbortSignal): Promise<void> {
  const make = [...expectedPages(tracker)].filter((path) => path.endsWith('/')).map((path) => join(site, path));
  const maker = threadFor({ make });
  stop.addEventListener('abort', () => maker.terminate());
  await once(maker, 'exit');
}

/** Removes a folder with all that is in it, if it is there; throws where it cannot. */
export async function removeFolder(folder: string): Promise<void> {
  await once(threadFor({ remove: folder }), 'exit');
}

function threadFor(workerData: DiskWork): Worker {
  return new Worker(new URL('disk.ts', import.meta.url), { workerData, execArgv: [] });
}
