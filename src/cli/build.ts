/** `npm run build`: check, build beside the published folder, then swap; after a fault the published folder is untouched. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { gate } from '../model/gate.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder } from './command.ts';
import { indexSearch } from './index-search.ts';
import { printIssues } from './print-issues.ts';
import { writeSitemap } from './sitemap.ts';

const PUBLISHED = 'dist';
const STAGING = 'dist.next';
const PREVIOUS = 'dist.previous';

const { issues, tracker } = gate(existingFolder(contentFolder()));
printIssues(issues, process.stderr);
if (!tracker) process.exit(1);

rmSync(STAGING, { recursive: true, force: true });
await build({ outDir: STAGING, logLevel: 'warn' });
await indexSearch(tracker, STAGING);
writeSitemap(STAGING);
publish();
console.log(`The site is in ${PUBLISHED}/.`);

/** Puts the finished folder in the place of the published one. */
function publish(): void {
  rmSync(PREVIOUS, { recursive: true, force: true });
  if (existsSync(PUBLISHED)) renameSync(PUBLISHED, PREVIOUS);
  renameSync(STAGING, PUBLISHED);
  rmSync(PREVIOUS, { recursive: true, force: true });
}
