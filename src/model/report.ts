/** Collects issues with the place of the field they concern, unless an editor has accepted them there. */
import type { Issue, IssueCode } from '../domain/issues.ts';
import { isRecord } from '../domain/records.ts';
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
    if (isAccepted(finding.code, entry, path) || overlapsInvalidPath(entry, path)) return;
    issues.push({ ...entry.locate(path), ...finding });
  };
}

/** Whether an editor has accepted a code for the statement, or the file, in which a field stands. */
export function isAccepted(code: string, { data }: Entry<unknown>, [first]: FieldPath): boolean {
  const thing = Array.isArray(data) && first !== undefined && isRecord(data) ? data[first] : data;
  const accepted = isRecord(thing) ? thing['accepted'] : undefined;
  return Array.isArray(accepted) && accepted.some((one) => isRecord(one) && one['code'] === code);
}
