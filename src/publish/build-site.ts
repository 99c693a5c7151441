/** Builds the whole site of a tracker into a folder: pages, files, search index, sitemap, and what its host reads. */
import type { Tracker } from '../model/tracker.ts';
import type { SiteAddress } from '../reader/address.ts';
import { indexSearch } from '../search/index/write.ts';
import { writeHostFiles } from './host-files.ts';
import { pictures, texts } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import { writeFiles } from './write-files.ts';

export interface Site {
  readonly tracker: Tracker;
  readonly address: SiteAddress;
  /** An empty folder, or one that is not there yet. */
  readonly folder: string;
}

/** Builds a site; Astro renders the pages, on one thread, while others draw the pictures. */
export async function buildSite({ tracker, address, folder }: Site): Promise<void> {
  await Promise.all([renderPages(folder), writeFiles(pictures(tracker), folder)]);
  await writeFiles(texts(tracker, address), folder);
  await indexSearch(tracker, folder);
  writeSitemap(folder);
  writeHostFiles(folder, address);
}

async function renderPages(folder: string): Promise<void> {
  // Loading Astro takes seconds, for which nobody waits who has a fault to mend.
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'warn' });
}
