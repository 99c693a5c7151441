/** `npm run build`: check, build beside the published folder, index, verify, then swap; after a fault nothing has changed. */
import { judgeAnew } from '../model/build/current.ts';
import { openQuestions, type Verdict } from '../model/build/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { takeLock } from '../publish/lock.ts';
import { writeSitemap } from '../publish/sitemap.ts';
import { foldersOf, recover, swap } from '../publish/swap.ts';
import { siteFaults } from '../publish/verify.ts';
import { siteAddress } from '../reader/address.ts';
import { contentFolder } from '../reader/folder.ts';
import { indexSearch } from '../search/index/write.ts';
import { existingFolder, inOneLine, optionsFrom, run, said } from './command.ts';
import { counted, printIssues } from './print-issues.ts';

const HELP = `npm run build -- [--release] [--help]

Checks the content, builds the site beside dist/, indexes and verifies it, and only then puts it in the place of dist/.

--release   for publishing: every public id must stand in permalinks.yaml (see npm run permalinks), and what an
            editor is asked about must be mended, or accepted with a reason
`;

const folders = foldersOf('dist');

await run(async (given) => {
  const { release, help } = optionsFrom(given, { release: { type: 'boolean' }, help: { type: 'boolean' } });
  if (help) return said(HELP);
  const unlock = takeLock(`${folders.published}.lock`);
  try {
    existingFolder(contentFolder());
    return await publish(judgeAnew({ release: release === true }), release === true);
  } finally {
    unlock();
  }
});

async function publish(verdict: Verdict, release: boolean): Promise<number> {
  const { issues, tracker, entries } = verdict;
  const restored = recover(folders);
  if (restored) process.stderr.write(`${restored}\n`);
  printIssues(issues, process.stderr);
  if (!tracker) return refused(`${counted(issues.length, 'problem')} in the content`);
  const open = release ? openQuestions(verdict) : [];
  printIssues(open, process.stderr);
  if (open.length > 0) return refused(`${counted(open.length, 'open question')} in the content`);
  const fault = await buildInto(folders.staging, tracker).catch(inOneLine);
  if (fault) return refused(`The site could not be built: ${fault}`);
  const { base } = siteAddress();
  const faults = siteFaults({ tracker, entries, folder: folders.staging, base, root: process.cwd() });
  if (faults.length > 0) return refused(faults.join('\n'));
  swap(folders);
  return said(`The site is in ${folders.published}/.\n`);
}

async function buildInto(folder: string, tracker: Tracker): Promise<void> {
  // Loading Astro takes seconds, for which nobody waits who has a fault to mend.
  const { build } = await import('astro');
  // The configuration needs the address before there is any content; it need not read the file again.
  process.env['SITE_URL'] ||= tracker.data.address;
  await build({ outDir: folder, logLevel: 'warn' });
  await indexSearch(tracker, folder);
  writeSitemap(folder);
}

function refused(why: string): number {
  process.stderr.write(`${why}\nNothing was published; ${folders.published}/ is as it was.\n`);
  return 1;
}
