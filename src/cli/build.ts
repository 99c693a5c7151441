/** `npm run build`: check, build beside the published folder, index, verify, then swap; after a fault nothing has changed. */
import { judgeAnew } from '../model/build/current.ts';
import { openQuestions, type Verdict } from '../model/build/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { buildSite } from '../publish/build-site.ts';
import { takeLock } from '../publish/lock.ts';
import { addressNotice, releaseFaults } from '../publish/release.ts';
import { foldersOf, recover, removeStaging, swap } from '../publish/swap.ts';
import { siteFaults } from '../publish/verify.ts';
import { givenAddress, siteAddress } from '../reader/address.ts';
import { isLedgerCommitted } from '../reader/committed.ts';
import { contentFolder } from '../reader/folder.ts';
import { existingFolder, inOneLine, optionsFrom, run, said, UsageError } from './command.ts';
import { countsLine } from './counts.ts';
import { counted, printIssues } from './print-issues.ts';

const HELP = `npm run build -- [--release] [--help]

Checks the content, builds the site beside dist/, indexes and verifies it, and only then puts it in the place of dist/.
SITE_URL gives the address at which it will stand; without it, address in tracker.yaml.

--release   for publishing: the address is one of the public web, tracker.yaml has a contact, every public id stands in
            permalinks.yaml (see npm run permalinks), which is committed where there is git, and what an editor is asked
            about is mended, or accepted with a reason
`;

const folders = foldersOf('dist');

await run(async (given) => {
  const { release = false, help } = optionsFrom(given, { release: { type: 'boolean' }, help: { type: 'boolean' } });
  if (help) return said(HELP);
  checkAddress();
  const unlock = takeLock(`${folders.published}.lock`);
  try {
    existingFolder(contentFolder());
    return await publish(judgeAnew({ release }), release);
  } finally {
    unlock();
  }
});

/** An address of the environment is judged before anything else; that of the content, with the content. */
function checkAddress(): void {
  try {
    if (givenAddress()) siteAddress();
  } catch (error) {
    throw new UsageError(inOneLine(error));
  }
}

async function publish(verdict: Verdict, release: boolean): Promise<number> {
  const { issues, tracker, entries } = verdict;
  const restored = recover(folders);
  if (restored) note(restored);
  printIssues(issues, process.stderr);
  if (!tracker) return refused(`${counted(issues.length, 'problem')} in the content`);
  const open = release ? openQuestions(verdict) : [];
  printIssues(open, process.stderr);
  if (open.length > 0) return refused(`${counted(open.length, 'open question')} in the content`);
  const address = addressOf(tracker);
  const kept = release
    ? releaseFaults({ tracker, address, isLedgerCommitted: isLedgerCommitted(contentFolder()) })
    : [];
  if (kept.length > 0) return refused(kept.join('\n'));
  const notice = addressNotice(address);
  if (notice) note(notice);
  return built(tracker, entries, address);
}

/** The full address at which the site will stand; the configuration of Astro reads it from the environment. */
function addressOf({ data }: Tracker): string {
  process.env['SITE_URL'] ||= data.address;
  const { origin, base } = siteAddress();
  return `${origin}${base}`;
}

async function built(tracker: Tracker, entries: Verdict['entries'], address: string): Promise<number> {
  const fault = await faultOfBuild(tracker, entries).catch(
    (error) => `The site could not be built: ${inOneLine(error)}`,
  );
  if (fault) {
    removeStaging(folders);
    return refused(fault);
  }
  return said(`The site for ${address} is in ${folders.published}/: ${countsLine(tracker)}.\n`);
}

/** Builds, verifies and swaps; what is wrong, or undefined where the new site is in its place. */
async function faultOfBuild(tracker: Tracker, entries: Verdict['entries']): Promise<string | undefined> {
  note('Building the site …');
  const address = siteAddress();
  await buildSite({ tracker, address, folder: folders.staging });
  const { base } = address;
  const faults = siteFaults({ tracker, entries, folder: folders.staging, base, root: process.cwd() });
  if (faults.length > 0) return faults.join('\n');
  try {
    swap(folders);
    return undefined;
  } catch (error) {
    return `${folders.published}/ cannot be replaced; is it read-only, or a mounted folder? ${inOneLine(error)}`;
  }
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function refused(why: string): number {
  note(`${why}\nNothing was published; ${folders.published}/ is as it was.`);
  return 1;
}
