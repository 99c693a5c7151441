/** Issues and notices as lines for people and as data for programs. */
import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic } from '../domain/issues.ts';
import { foldForPrint } from '../domain/text.ts';

/** `file:line:column  code  what is wrong. What to do`. */
export function issueLine(issue: Diagnostic): string {
  return stripVTControlCharacters(colouredLine(issue));
}

/** The same line with place and code set apart by colour. */
export function colouredLine(issue: Diagnostic): string {
  const { file, line, column, code, message, remedy } = printable(issue);
  return `\u001B[1m${file}:${line}:${column}\u001B[0m  \u001B[31m${code}\u001B[0m  ${sentence(message)} ${remedy}`;
}

/** An issue without characters that cannot be seen: each is written as its code point. */
export function printable<One extends Diagnostic>(issue: One): One {
  const { file, message, remedy } = issue;
  return { ...issue, file: foldForPrint(file), message: foldForPrint(message), remedy: foldForPrint(remedy) };
}

function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** Writes one line for each of them. */
export function printIssues(issues: readonly Diagnostic[], out: NodeJS.WriteStream): void {
  const line = hasColour(out) ? colouredLine : issueLine;
  if (issues.length > 0) out.write(`${issues.map(line).join('\n')}\n`);
}

/** Colour is for terminals, and for people who have not asked for none (no-color.org). */
function hasColour({ isTTY }: NodeJS.WriteStream): boolean {
  return isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

/** “1 problem”, “4 problems”. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What cannot be told where git holds only the newest commits. */
export const SHALLOW =
  'This is a shallow clone: an id that vanished in an older commit would not be missed. Fetch the full history: git fetch --unshallow.\n';
