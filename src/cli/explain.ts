/** What the codes mean, for `check -- --explain`. */
import { ISSUE_CODES } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { isKeyOf } from '../domain/records.ts';
import { UsageError } from './command.ts';

/** The explanation of a code as text; an unknown code is a usage error that says which one may be meant. */
export function explained(code: string): string {
  if (!isKeyOf(ISSUE_CODES, code)) throw new UsageError(unknownCode(code));
  const { means, example, remedy } = ISSUE_CODES[code];
  return `${code}\n\n${means}\n\nFor example:\n${example}\n\nWhat to do:\n${remedy}\n`;
}

function unknownCode(code: string): string {
  const codes = Object.keys(ISSUE_CODES);
  const near = nearestWord(code, codes);
  return `There is no code “${code}”. ${near ? `Did you mean “${near}”?` : `The codes are ${codes.join(', ')}.`}`;
}
