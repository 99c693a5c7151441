/** Collects issues with the place of the field they concern. */
import type { Issue, IssueCode } from '../domain/issues.ts';
import { type Entry, type FieldPath, overlapsInvalidPath } from '../reader/entry.ts';

export interface Finding {
  readonly code: IssueCode;
  readonly message: string;
  readonly remedy: string;
}

/** Notes a finding about the field at `path` of `entry`. */
export type Report = (entry: Entry<unknown>, path: FieldPath, finding: Finding) => void;

/** A report that appends to `issues`; fields whose own fault is reported already stay out of it. */
export function reportTo(issues: Issue[]): Report {
  return (entry, path, finding) => {
    if (!overlapsInvalidPath(entry, path)) issues.push({ ...entry.locate(path), ...finding });
  };
}

/** The finding for an id that no file of a folder carries. */
export function missingReference(id: string, folder: string, suggestion: string | undefined): Finding {
  return {
    code: 'missing-reference',
    message: `there is no content/${folder}/ file for “${id}”`,
    remedy: suggestion ? `Did you mean “${suggestion}”?` : 'Write that file, or name another id.',
  };
}
