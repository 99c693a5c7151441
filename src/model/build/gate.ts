/** The content gate: reads and builds once, and hands on what is wrong. */
import { compareIssues, type Issue } from '../../domain/issues.ts';
import { NOTICE_CODES, type Notice } from '../../domain/notices.ts';
import type { PermalinksData } from '../../domain/schema.ts';
import { readCommittedLedger } from '../../reader/committed.ts';
import { type Reading, readContent } from '../../reader/content.ts';
import type { Entries } from '../../reader/entry.ts';
import { noticesOf } from '../notices/notices.ts';
import type { Tracker } from '../tracker.ts';
import { buildTracker } from './build-tracker.ts';
import type { KnownReadings } from './known-readings.ts';

export interface Verdict {
  readonly entries: Entries;
  readonly issues: readonly Issue[];
  /** Undefined where there are issues. */
  readonly tracker: Tracker | undefined;
  /** Public ids that the ledger does not hold yet, in order. */
  readonly unrecorded: readonly string[];
  /** Whether git holds only the newest part of the history, so that an id may be gone from an older one. */
  readonly isShallow?: boolean;
}

/** What the gate asks beside the content itself. */
export interface Demands {
  /** Every line that the ledger of public ids held in any commit, where that is known. */
  readonly committed?: PermalinksData | undefined;
  /** Whether the site is going to be published: then every public id must stand in the ledger. */
  readonly release?: boolean;
  /** Whether git holds only the newest part of the history. */
  readonly isShallow?: boolean;
}

/**
 * Reads the content folder and builds the tracker; all issues of both, in the order of files and lines. What is known of
 * its files is not read again, and is known better afterwards.
 */
export function gate(folder: string, demands: Pick<Demands, 'release'> = {}, known?: KnownReadings): Verdict {
  const remembered = readCommittedLedger(folder);
  const isShallow = remembered?.isShallow ?? false;
  const reading = readContent(folder, known?.yaml);
  known?.giveCopies(reading.entries);
  const verdict = judge(reading, { ...demands, committed: remembered?.lines, isShallow });
  known?.save();
  return { ...verdict, isShallow };
}

/** Judges content that has been read. */
export function judge({ entries, issues: found }: Reading, demands: Demands = {}): Verdict {
  const { issues: built, tracker, unrecorded } = buildTracker(entries, demands.committed);
  const ofRelease = demands.release ? releaseIssues(unrecorded, entries, demands) : [];
  const issues = [...found, ...built, ...ofRelease].sort(compareIssues);
  return { entries, issues, tracker: issues.length === 0 ? tracker : undefined, unrecorded };
}

/** What an editor is asked about and has neither mended nor accepted: a release waits for it. */
export function openQuestions({ tracker, entries }: Verdict): Notice[] {
  return tracker ? noticesOf(entries, tracker).filter(({ code }) => NOTICE_CODES[code].stopsRelease) : [];
}

/** What keeps a content that is in order from being published: ids that are not recorded, a history that is not whole. */
function releaseIssues(
  unrecorded: readonly string[],
  { permalinks, tracker }: Entries,
  { isShallow }: Demands,
): Issue[] {
  const file = permalinks?.file ?? tracker?.file.replace(/[^/]+$/, 'permalinks.yaml') ?? 'permalinks.yaml';
  const place = { file, line: 1, column: 1 };
  return [
    ...(isShallow ? [{ ...place, ...SHALLOW_HISTORY }] : []),
    ...unrecorded.map((ref) => ({ ...place, ...UNRECORDED_ID, message: `${ref} is not in the ledger` })),
  ];
}

const UNRECORDED_ID = { code: 'unrecorded-id', remedy: 'Run npm run permalinks, and commit the ledger.' } as const;

const SHALLOW_HISTORY = {
  code: 'shallow-history',
  message: 'git holds only the newest commits, so an id that vanished in an older one would not be missed',
  remedy: 'Fetch the full history: git fetch --unshallow; in a workflow of GitHub, fetch-depth: 0.',
} as const;
