/**
 * The published folder and its neighbours. A new site is built in `dist.next`; when it is whole, `dist` becomes
 * `dist.previous` and `dist.next` becomes `dist`. A neighbour is only ever renamed or removed whole, so that whenever a
 * build is stopped, `dist` is one of the two sites, or the next build puts `dist.previous` back.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { removeFolder } from './on-disk.ts';

/** The names of the folders, as paths; `discarded` is what is being removed. */
export function foldersOf(published: string) {
  return {
    published,
    staging: `${published}.next`,
    previous: `${published}.previous`,
    discarded: `${published}.discarded`,
  };
}

type Folders = ReturnType<typeof foldersOf>;

/** Clears away what a stopped build has left; says so where it had to put the published folder back. */
export function recover({ published, staging, previous, discarded }: Folders): string | undefined {
  remove(discarded);
  remove(staging);
  if (!existsSync(previous)) return undefined;
  if (existsSync(published)) return discard(previous, discarded);
  renameSync(previous, published);
  return `The last build was stopped while it replaced ${published}/; ${published}/ was put back from ${previous}/.`;
}

/** Removes a new site that is not going to be published: on a full disk it would keep the next one from being built. */
export function removeStaging({ staging }: Folders): void {
  remove(staging);
}

/** Puts the finished folder in the place of the published one; what was published is left for `clearAway`. */
export function swap({ published, staging, previous, discarded }: Folders): void {
  if (existsSync(published)) renameSync(published, previous);
  try {
    renameSync(staging, published);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, published);
    throw error;
  }
  if (existsSync(previous)) renameSync(previous, discarded);
}

/** Removes what was published before, which takes a while, and nothing waits for it. */
export function clearAway({ discarded }: Folders): Promise<void> {
  return removeFolder(discarded);
}

/** A folder is renamed before it is emptied, so that no half of one ever bears the name of a whole one. */
function discard(folder: string, discarded: string): undefined {
  renameSync(folder, discarded);
  remove(discarded);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
