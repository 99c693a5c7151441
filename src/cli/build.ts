/** `npm run build`: check, build beside the published folder, index, verify, then swap; after a fault nothing has changed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { currentVerdict, judgeAnew } from '../model/build/current.ts';
import { openQuestions, type Verdict } from '../model/build/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { buildSite } from '../publish/build-site.ts';
import { builtFiles } from '../publish/built-pages.ts';
import { expectedPages } from '../publish/expected-pages.ts';
import { takeLock } from '../publish/lock.ts';
import { addressNotice, releaseFaults } from '../publish/release.ts';
import { type StepDone, stepsFor } from '../publish/steps.ts';
import { clearAway, foldersOf, recover, removeStaging, swap } from '../publish/swap.ts';
import { type Judged, VerificationAhead } from '../publish/verify-ahead.ts';
import { siteAddress } from '../reader/address.ts';
import { isLedgerCommitted } from '../reader/committed.ts';
import { contentFolder } from '../reader/folder.ts';
import { checkGivenAddress, existingFolder, inOneLine, optionsFrom, reasonOf, run, said } from './command.ts';
import { countsLine, countsOf } from './counts.ts';
import { counted, printIssues, SHALLOW } from './print-issues.ts';
import { tellOn } from './progress.ts';

const HELP = `npm run build -- [--release] [--cold] [--json] [--help]

Checks the content, builds the site beside dist/, indexes and verifies it, and only then puts it in the place of dist/.
SITE_URL gives the address at which it will stand; without it, address in tracker.yaml.

--release   for publishing: the address is one of the public web, tracker.yaml has a contact, every public id stands in
            permalinks.yaml (see npm run permalinks), which is committed where there is git, and what an editor is asked
            about is mended, or accepted with a reason
--cold      makes everything anew; without it, what has not changed since the last build is taken over from dist/
--json      what was built, and what each step took, as data on one line
`;

const folders = foldersOf('dist');

const OPTIONS = {
  release: { type: 'boolean' },
  cold: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const terminal = tellOn(process.stderr);
/** The steps that are done. */
const done: StepDone[] = [];
const step = stepsFor({
  begins: terminal.begins,
  ends: (one) => {
    done.push(one);
    terminal.ends(one);
  },
});

await run(async (given) => {
  const { release = false, cold = false, json = false, help } = optionsFrom(given, OPTIONS);
  if (help) return said(HELP);
  checkGivenAddress();
  const unlock = takeLock(`${folders.published}.lock`);
  try {
    existingFolder(contentFolder());
    return await publish(await judged({ release, cold }), { release, cold, json });
  } finally {
    unlock();
  }
});

interface Wanted {
  readonly release: boolean;
  readonly cold: boolean;
  readonly json: boolean;
}

async function judged(how: Pick<Wanted, 'release' | 'cold'>): Promise<Verdict> {
  await step('statements judged', () => {
    const { tracker } = judgeAnew(how);
    return tracker ? countsOf(tracker).statements : 0;
  });
  return currentVerdict();
}

async function publish(verdict: Verdict, wanted: Wanted): Promise<number> {
  const { issues, tracker, entries, isShallow } = verdict;
  const { release } = wanted;
  const restored = recover(folders);
  if (restored) note(restored);
  printIssues(issues, process.stderr);
  if (isShallow && tracker) note(SHALLOW.trim());
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
  return built({ tracker, entries }, address, wanted);
}

/** The full address at which the site will stand; the configuration of Astro reads it from the environment. */
function addressOf({ data }: Tracker): string {
  process.env['SITE_URL'] ||= data.address;
  const { origin, base } = siteAddress();
  return `${origin}${base}`;
}

async function built(judged: Judged, address: string, { cold, json }: Wanted): Promise<number> {
  const { tracker } = judged;
  const fault = await faultOfBuild(judged, cold).catch((error) => `The site could not be built: ${reasonOf(error)}`);
  if (fault) {
    removeStaging(folders);
    return refused(fault);
  }
  return said(json ? `${JSON.stringify(summary(tracker, address))}\n` : summaryLines(tracker, address));
}

/** Builds, verifies and swaps; what is wrong, or undefined where the new site is in its place. */
async function faultOfBuild(judged: Judged, cold: boolean): Promise<string | undefined> {
  const { staging: folder, published } = folders;
  const address = siteAddress();
  const verification = new VerificationAhead(judged, { folder, base: address.base, root: process.cwd() });
  try {
    const finished = (path: string) => verification.finished(path);
    const kept = await buildSite({ tracker: judged.tracker, address, folder, published, cold, finished }, step);
    const fault = (await faultOfSite(verification)) ?? faultOfSwap();
    if (fault) return fault;
    // What cannot be cleared away now, the next build clears before it begins.
    const cleared = clearAway(folders).catch(() => undefined);
    kept?.save();
    await Promise.all([cleared, verification.ended()]);
    kept?.noteLeft();
    return undefined;
  } finally {
    await verification.stop();
  }
}

async function faultOfSite(verification: VerificationAhead): Promise<string | undefined> {
  const found: string[] = [];
  await step('files looked through', async () => {
    const { faults, files } = await verification.faults();
    found.push(...faults);
    return files;
  });
  return found.length > 0 ? found.join('\n') : undefined;
}

function faultOfSwap(): string | undefined {
  try {
    swap(folders);
    return undefined;
  } catch (error) {
    return `${folders.published}/ cannot be replaced; is it read-only, or a mounted folder? ${inOneLine(error)}`;
  }
}

/** What was built, as data. */
function summary(tracker: Tracker, address: string) {
  const files = builtFiles(folders.published);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folders.published, file)).size, 0);
  const pages = expectedPages(tracker).size;
  return {
    address,
    ...countsOf(tracker),
    pages,
    files: files.length,
    bytes,
    seconds: performance.now() / 1000,
    steps: done,
  };
}

function summaryLines(tracker: Tracker, address: string): string {
  const { pages, files, bytes, seconds } = summary(tracker, address);
  const size = `${counted(pages, 'page')}, ${counted(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`;
  return `The site for ${address} is in ${folders.published}/: ${countsLine(tracker)}; ${size}.\n`;
}

function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function refused(why: string): number {
  note(`${why}\nNothing was published; ${folders.published}/ is as it was.`);
  return 1;
}
