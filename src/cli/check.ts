/** `npm run check`: the content gate. Every mistake in one run, each with its place and remedy. */

import { baseLanguage } from '../domain/language.ts';
import type { Notice } from '../domain/notices.ts';
import { foldForPrint } from '../domain/text.ts';
import { gate, openQuestions, type Verdict } from '../model/build/gate.ts';
import { lastReadings } from '../model/build/known-readings.ts';
import { noticesOf } from '../model/notices/notices.ts';
import { contentFolder } from '../reader/folder.ts';
import { LANGUAGE } from '../words/words.ts';
import { checkGivenAddress, existingFolder, optionsFrom, run, said, UsageError } from './command.ts';
import { countsLine, countsOf } from './counts.ts';
import { explained, explanationOf } from './explain.ts';
import { counted, printable, printIssues, SHALLOW } from './print-issues.ts';

const HELP = `npm run check -- [--release] [--fix] [--cold] [--json] [--explain <code>] [--help]

Reads the content folder (content, or the one that CONTENT_DIR names) and prints one line for each mistake:
file:line:column  code  what is wrong. What to do
It ends with 0 if there is none, with 1 if there are some, with 2 if it was called wrongly.
Public ids that are not in permalinks.yaml yet are named, and are no mistake before a release. Notices about a content
in order go to the standard error: they are what an editor is asked about, and stop nothing before a release.

--release         as before publishing: what an editor is asked about, and public ids not recorded yet, count as mistakes
--fix             first mends what has one right answer, and prints each change: digests of copies that are not published,
                  quotes that only one place can be meant by, years without quotation marks, line ends, files of speakers
                  whom the article names. It never touches a copy that was published or committed
--cold            reads every file anew; without it, files that are as the last check or build has read them are not
                  parsed again
--json            the same as data, on one line
--explain <code>  what a code means, with an example and the remedy; with --json as data
`;

/** How many notices of one kind, and how many new public ids, are printed before “and more”. */
const MAX_NAMED = 5;

await run(async (given) => {
  const { json, explain, release, fix, cold, help } = optionsFrom(given, {
    release: { type: 'boolean' },
    fix: { type: 'boolean' },
    cold: { type: 'boolean' },
    json: { type: 'boolean' },
    explain: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) return said(HELP);
  if (explain !== undefined) return explainOnly(explain, { json, release, fix, cold });
  checkGivenAddress();
  const folder = existingFolder(contentFolder());
  const mended = fix ? (await import('../desk/mends/mend.ts')).mend(folder) : [];
  const verdict = gate(folder, { release: release === true }, cold ? undefined : lastReadings());
  const notices = verdict.tracker ? noticesOf(verdict.entries, verdict.tracker, today()) : [];
  if (json) said(`${JSON.stringify({ ...asData(verdict, notices), ...(fix && { mended }) })}\n`);
  else printVerdict(verdict, notices, mended);
  const open = release ? openQuestions(verdict) : [];
  return verdict.issues.length + open.length === 0 ? 0 : 1;
});

/** Explains a code, for which no content is read. */
function explainOnly(code: string, { json, ...others }: Readonly<Record<string, boolean | undefined>>): 0 {
  const idle = Object.entries(others).flatMap(([name, isGiven]) => (isGiven ? [`--${name}`] : []));
  if (idle.length > 0)
    throw new UsageError(
      `--explain reads no content, so ${idle.join(' and ')} would do nothing: leave out one or the other.`,
    );
  return said(json ? `${JSON.stringify(explanationOf(code))}\n` : explained(code));
}

/** The day by the clock of this machine, or by the one that reproducible builds are given (SOURCE_DATE_EPOCH). */
function today(): string {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH']) || Date.now() / 1000;
  return new Date(1000 * seconds).toISOString().slice(0, 10);
}

function asData({ issues, tracker, unrecorded }: Verdict, notices: readonly Notice[]) {
  return {
    issues: issues.map(printable),
    notices: notices.map(printable),
    unrecorded,
    counts: tracker && countsOf(tracker),
  };
}

function printVerdict(verdict: Verdict, notices: readonly Notice[], mended: readonly string[]): void {
  const { issues, tracker, unrecorded, isShallow } = verdict;
  for (const line of mended) said(`mended  ${foldForPrint(line)}\n`);
  printIssues(issues, process.stdout);
  if (issues.length > 0) process.stderr.write(`${counted(issues.length, 'problem')} in the content.\n`);
  if (isShallow && tracker) process.stderr.write(SHALLOW);
  if (!tracker) return;
  printNotices(notices);
  if (unrecorded.length > 0) process.stderr.write(noticeOf(unrecorded));
  if (baseLanguage(tracker.data.language) !== LANGUAGE) process.stderr.write(foreignNotice(tracker.data.language));
  said(`Content in order: ${countsLine(tracker)}.\n`);
}

/** The first few notices of each kind, and how many more there are. */
function printNotices(notices: readonly Notice[]): void {
  for (const [code, alike] of Map.groupBy(notices, (one) => one.code)) {
    printIssues(alike.slice(0, MAX_NAMED), process.stderr);
    const more = alike.length - MAX_NAMED;
    if (more > 0) process.stderr.write(`${counted(more, 'more notice')} of the kind ${code}.\n`);
  }
}

/** What is not in the ledger yet: the first few by name. */
function noticeOf(unrecorded: readonly string[]): string {
  const more = unrecorded.length - MAX_NAMED;
  const named = `${unrecorded.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `Not yet in the ledger of public ids: ${named}. Before publishing, run npm run permalinks.\n`;
}

/** The pages would be marked as written in a language that the interface does not have. */
function foreignNotice(language: string): string {
  return `The interface has words in ${LANGUAGE} only, and tracker.yaml says ${language}. For another language, write its words beside src/words/en.ts and choose them in src/words/words.ts.\n`;
}
