/** The thread that does what takes a disk long: makes folders, or removes one with all that is in it. */
import { mkdirSync, rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

export type DiskWork = { readonly make: readonly string[] } | { readonly remove: string };

const work = workerData as DiskWork;
if ('make' in work) make(work.make);
else rmSync(work.remove, { recursive: true, force: true });

/** Makes folders, as far as they can be made. */
function make(folders: readonly string[]): void {
  try {
    for (const folder of folders) mkdirSync(folder, { recursive: true });
  } catch {
    // It is tried again, and told, when something is written there.
  }
}
