/** Changes of a folder while a program runs, as the operating system tells them. */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Milliseconds without another change after which a change is told: saving several files at once is one change. */
const SETTLED = 25;

/**
 * Tells of every change below a folder, once it has settled, and gives what ends it. Whoever reads the folder when he is told
 * misses nothing: what changes while he reads is told again. Where the folder itself goes and comes back, that is told too.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  const watched = new Map<string, FSWatcher>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchAll(folder, watched, wait);
      changed();
    }, SETTLED);
  };
  const parent = watch(dirname(folder), (_event, name) => name === basename(folder) && wait()).on('error', wait);
  watchAll(folder, watched, wait);
  return () => {
    clearTimeout(timer);
    for (const watcher of [parent, ...watched.values()]) watcher.close();
  };
}

/** Watches each folder that is there now, and no longer those that are gone. */
function watchAll(folder: string, watched: Map<string, FSWatcher>, changed: () => void): void {
  const found = foldersBelow(folder, (key, path) => {
    if (!watched.has(key)) watched.set(key, watch(path, changed).on('error', changed));
  });
  for (const [key, watcher] of watched) {
    if (found.has(key)) continue;
    watcher.close();
    watched.delete(key);
  }
}

/**
 * The keys of a folder and of all below it, but for those that cannot be read; each is handed on before it is listed, so that no
 * folder made meanwhile is missed. Throws where the system watches no more.
 */
function foldersBelow(path: string, found: (key: string, path: string) => void): Set<string> {
  try {
    // A folder that was made anew is another one under the same path.
    const key = `${statSync(path).ino} ${path}`;
    found(key, path);
    const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return new Set([key, ...folders.flatMap(({ name }) => [...foldersBelow(join(path, name), found)])]);
  } catch (error) {
    if (/ENOSPC|EMFILE/.test(String(error))) throw error;
    return new Set();
  }
}
