/** Builds the whole site of a tracker into a folder: pages, files, search index, sitemap, and what its host reads. */
import type { Tracker } from '../model/tracker.ts';
import type { SiteAddress } from '../reader/address.ts';
import { indexSearch } from '../search/index/write.ts';
import { expectedPages } from './expected-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { pictures, texts } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import { type Step, untold } from './steps.ts';
import { writeFiles } from './write-files.ts';

export interface Site {
  readonly tracker: Tracker;
  readonly address: SiteAddress;
  /** An empty folder, or one that is not there yet. */
  readonly folder: string;
}

/** Builds a site; Astro renders the pages, on one thread, while others draw the pictures. */
export async function buildSite({ tracker, address, folder }: Site, step: Step = untold): Promise<void> {
  const written = (name: string, files: Parameters<typeof writeFiles>[0]) =>
    step(name, async () => {
      await writeFiles(files, folder);
      return files.length;
    });
  await Promise.all([step('pages', () => renderPages(tracker, folder)), written('pictures', pictures(tracker))]);
  await written('files of data, feeds and citations', texts(tracker, address));
  await step('search records', () => indexSearch(tracker, folder));
  await step('addresses in the sitemap', () => writeSitemap(folder));
  writeHostFiles(folder, address);
}

async function renderPages(tracker: Tracker, folder: string): Promise<number> {
  // Loading Astro takes seconds, for which nobody waits who has a fault to mend.
  const { build } = await import('astro');
  await build({ outDir: folder, logLevel: 'warn' });
  return expectedPages(tracker).size;
}
