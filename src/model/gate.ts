/** The content gate: reads and builds once, and hands on what is wrong. */
import { compareIssues, type Issue } from '../issues.ts';
import { type Reading, readContent } from '../reader/content.ts';
import type { Entries } from '../reader/entry.ts';
import { buildTracker } from './build.ts';
import type { Tracker } from './tracker.ts';

export interface Verdict {
  readonly entries: Entries;
  readonly issues: readonly Issue[];
  /** Undefined where there are issues. */
  readonly tracker: Tracker | undefined;
}

/** Reads the content folder and builds the tracker; all issues of both, in the order of files and lines. */
export function gate(folder: string): Verdict {
  return judge(readContent(folder));
}

/** Judges content that has been read. */
export function judge(reading: Reading): Verdict {
  const built = buildTracker(reading.entries);
  const issues = [...reading.issues, ...built.issues].sort(compareIssues);
  return { entries: reading.entries, issues, tracker: issues.length === 0 ? built.tracker : undefined };
}
