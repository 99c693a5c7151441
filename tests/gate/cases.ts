/** Tables of broken content: each case spoils the real content in one place and says what the gate must answer. */
import { expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import type { Issue, IssueCode } from '../../src/domain/issues.ts';
import { judge } from '../../src/model/build/gate.ts';
import { readFound } from '../../src/reader/content.ts';
import type { FoundFile } from '../../src/reader/disk.ts';
import { type Files, foundIn, REAL, read, verdictOf, withFiles } from './world.ts';

/** What a case must give: one issue of this code, in this file and line, with words of cause and remedy. */
export interface Expected {
  code: IssueCode;
  /** Words that must stand in message and remedy. */
  says: RegExp;
  file?: string;
  line?: number;
}

export type Row = [
  name: string,
  path: string,
  from: string | RegExp,
  to: string,
  code: IssueCode,
  says: RegExp,
  more?: Place,
];

/** Where the issue is expected, if not in the changed line: lines further down, or another file and line. */
export interface Place {
  down?: number;
  file?: string;
  line?: number;
}

export const A = 'articles/us-policy-unchanged.md';
export const B = 'articles/no-new-restrictions.md';
export const SA = 'statements/us-policy-unchanged.yaml';
export const SB = 'statements/no-new-restrictions.yaml';

/** One test for each row: `from`, replaced by `to` once in the file, gives exactly one issue. */
export function spoiled(rows: readonly Row[]): void {
  test.each(rows)('%s', (_name, path, from, to, code, says, more = {}) => {
    const text = read(REAL, path);
    const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
    expect(at, `“${from}” stands in ${path}`).toBeGreaterThanOrEqual(0);
    const line = more.line ?? text.slice(0, at).split('\n').length + (more.down ?? 0);
    const changed = text.replace(from, () => to);
    expectOne(withFiles(REAL, { [path]: changed }), { code, says, file: more.file ?? path, line });
  });
}

/** That the gate finds exactly one issue in some files, and the one expected. */
export function expectOne(files: Files, expected: Expected): void {
  expectOnly(verdictOf(files).issues, expected);
}

/** The same for files that are not all text. */
export function expectOneIn(found: readonly FoundFile[], expected: Expected): void {
  expectOnly(judge(readFound(found, 'content')).issues, expected);
}

/** The real content and one more file, or another file in the place of one. */
export function realWith(path: string, bytes: Uint8Array): FoundFile[] {
  return [...foundIn(withFiles(REAL, { [path]: undefined })), { path, bytes }];
}

function expectOnly(issues: readonly Issue[], { code, says, file, line }: Expected): void {
  const lines = issues.map(issueLine);
  const [issue] = issues;
  const place = `content/${file ?? issue?.file.replace('content/', '')}:${line ?? issue?.line}`;
  expect(
    issues.map((one) => `${one.file}:${one.line}  ${one.code}`),
    lines.join('\n'),
  ).toEqual([`${place}  ${code}`]);
  expect(lines[0]).toMatch(says);
  expect(issue?.column).toBeGreaterThan(0);
  expect(issue?.remedy).toMatch(/^\P{Ll}.*[.?!]$/u);
}
