/** What the codes mean, for `check -- --explain`. */
import { QUALIFIERS, READINGS, SIGNS } from '../anchoring/qualifiers.ts';
import { type Explanation, ISSUE_CODES } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { NOTICE_CODES } from '../domain/notices.ts';
import { isKeyOf, keysOf } from '../domain/records.ts';
import type { Ground } from '../domain/vocabulary.ts';
import { GROUND_WORDS } from '../words/words.ts';
import { UsageError } from './command.ts';

const CODES = { ...ISSUE_CODES, ...NOTICE_CODES } as const satisfies Record<string, Explanation>;

/** The rules of comparison, by the name that the open data give them. */
function ruleOf(ground: Ground): string {
  return `${ground}\n\n${GROUND_WORDS[ground].rule}\n`;
}

/** The explanation of a code, or of a rule of comparison, as text; an unknown code is a usage error that says which one may be meant. */
export function explained(code: string): string {
  if (isKeyOf(GROUND_WORDS, code)) return ruleOf(code);
  if (!isKeyOf(CODES, code)) throw new UsageError(unknownCode(code));
  const { means, example, remedy } = CODES[code];
  const table =
    code === 'bad-reading'
      ? `\nThe words, by language, and how a figure beside them may be read:\n${qualifierTable()}\n`
      : '';
  return `${code}\n\n${means}\n\nFor example:\n${example}\n\nWhat to do:\n${remedy}\n${table}`;
}

/** The published table of words that qualify a figure, one line for each language and kind. */
function qualifierTable(): string {
  return Object.entries({ ...QUALIFIERS, all: SIGNS })
    .flatMap(([language, { before, behind }]) =>
      keysOf(READINGS).map((kind) => {
        const words = [...(before[kind] ?? []), ...(behind[kind] ?? []).map((one) => `… ${one}`)];
        return `${language}  ${READINGS[kind].join(', ')}: ${words.join('; ')}`;
      }),
    )
    .join('\n');
}

function unknownCode(code: string): string {
  const codes = Object.keys(CODES);
  const near = nearestWord(code, codes);
  return `There is no code “${code}”. ${near ? `Did you mean “${near}”?` : `The codes are ${codes.join(', ')}.`}`;
}
