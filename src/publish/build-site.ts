/** Builds the whole site of a tracker into a folder: pages, files, search index, sitemap, and what its host reads. */
import { cpSync } from 'node:fs';
import type { Tracker } from '../model/tracker.ts';
import type { SiteAddress } from '../reader/address.ts';
import { indexSearch } from '../search/index/write.ts';
import { bundleOf } from './bundle.ts';
import { digestOfCode } from './code.ts';
import { writeHostFiles } from './host-files.ts';
import { KeptSite } from './kept-site.ts';
import { makeFoldersAhead } from './on-disk.ts';
import { renderedPages } from './rendered-pages.ts';
import { pictures, type SiteFile, texts } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import { type Step, untold } from './steps.ts';
import { writeFiles } from './write-files.ts';

export interface Site {
  readonly tracker: Tracker;
  readonly address: SiteAddress;
  /** An empty folder, or one that is not there yet. */
  readonly folder: string;
  /** The folder of the published site, from which everything is taken over that would come out the same. */
  readonly published?: string;
  /** Whether nothing is taken over. */
  readonly cold?: boolean;
  /** The digest of the code that makes it. */
  readonly code?: string;
  /** Is told of each file by its path, once it is whole. */
  readonly finished?: (path: string) => void;
}

/** Builds a site; gives what the next build may know of it once it is published. The search is indexed on another thread. */
export async function buildSite(site: Site, step: Step = untold): Promise<KeptSite | undefined> {
  const { tracker, address, folder, published, cold = false } = site;
  const code = digestOfCode(address);
  const kept = published === undefined ? undefined : { code, cold };
  const stop = new AbortController();
  const folders = makeFoldersAhead(tracker, folder, stop.signal);
  const index = step('search records', () => indexSearch(tracker, { site: folder, kept, stop: stop.signal }));
  try {
    const [files] = await Promise.all([makeFiles({ ...site, code }, step), index, folders]);
    await step('addresses in the sitemap', () => writeSitemap(folder));
    writeHostFiles(folder, address);
    return files;
  } finally {
    stop.abort();
    // Nobody writes into the folder any more when it is given up, and removed.
    await Promise.allSettled([folders, index]);
  }
}

/** As many as other threads draw, and one whose turn is next. */
const DRAWN_AT_ONCE = 5;

/** Makes everything that is made of the tracker file by file: pages, on one thread, while others draw the pictures, and texts. */
export async function makeFiles(site: Site, step: Step = untold): Promise<KeptSite | undefined> {
  const { tracker, address, folder, published, cold = false, code = digestOfCode(address), finished } = site;
  const kept = published === undefined ? undefined : new KeptSite({ tracker, code, published, cold });
  const made = (name: string, list: () => Promise<SiteFile[]>, atOnce = 1) =>
    step(name, async () => {
      const files = await list();
      await writeFiles(files, { site: folder, kept, atOnce, finished });
      return files.length;
    });
  const listed = async (list: () => SiteFile[]) => (kept ? kept.listed(list) : list());
  const pages = made('pages', async () => {
    const { app, files } = await bundleOf(code, cold);
    cpSync(files, folder, { recursive: true });
    return renderedPages(app, address);
  });
  await Promise.all([pages, made('pictures', () => listed(() => pictures(tracker)), DRAWN_AT_ONCE)]);
  await made('files of data, feeds and citations', () => listed(() => texts(tracker, address)));
  return kept;
}
