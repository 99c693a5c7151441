/** Issues as lines for people: one line each, coloured only on a terminal. */
import type { Issue } from '../issues.ts';
import { foldForPrint } from '../text.ts';

/** `file:line:column  code  what is wrong  what to do`. */
export function issueLine({ file, line, column, code, message, remedy }: Issue): string {
  return foldForPrint(`${file}:${line}:${column}  ${code}  ${message}. ${remedy}`);
}

/** Writes one line for each issue, and their number. */
export function printIssues(issues: readonly Issue[], out: NodeJS.WritableStream): void {
  for (const issue of issues) out.write(`${issueLine(issue)}\n`);
  if (issues.length > 0)
    out.write(
      `${issues.length === 1 ? '1 problem' : `${issues.length} problems`} in the content; nothing was built.\n`,
    );
}
