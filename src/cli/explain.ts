/** What the codes mean, for `check -- --explain`. */
import { QUALIFIERS, READINGS, SIGNS } from '../anchoring/qualifiers.ts';
import { type Explanation, ISSUE_CODES } from '../domain/issues.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { NOTICE_CODES } from '../domain/notices.ts';
import { isKeyOf, keysOf } from '../domain/records.ts';
import type { ValueForm } from '../domain/vocabulary.ts';
import { GROUND_WORDS } from '../words/words.ts';
import { UsageError } from './command.ts';

/** What a code means; of a rule of comparison, by the name that the open data give it, the rule alone. */
export interface Explained extends Partial<Explanation> {
  readonly code: string;
  readonly kind: 'issue' | 'notice' | 'rule';
  readonly means: string;
  /** Whether a release waits until a notice is mended or accepted. */
  readonly stopsRelease?: boolean;
  /** The published table of words that the code goes by. */
  readonly words?: readonly QualifyingWords[];
}

/** Words of a language, before a figure and behind it, and how the figure may be read; “all” for signs. */
interface QualifyingWords {
  readonly language: string;
  readonly readings: readonly ValueForm[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** The explanation of a code, or of a rule of comparison; an unknown code is a usage error that says which one may be meant. */
export function explanationOf(code: string): Explained {
  if (isKeyOf(GROUND_WORDS, code)) return { code, kind: 'rule', means: GROUND_WORDS[code].rule };
  if (isKeyOf(NOTICE_CODES, code)) return { code, kind: 'notice', ...NOTICE_CODES[code] };
  if (!isKeyOf(ISSUE_CODES, code)) throw new UsageError(unknownCode(code));
  return { code, kind: 'issue', ...ISSUE_CODES[code], ...(code === 'bad-reading' && { words: qualifyingWords() }) };
}

/** The same as text. */
export function explained(code: string): string {
  const { means, example, remedy, words } = explanationOf(code);
  const parts = [
    ...[code, means],
    ...(example === undefined ? [] : [`For example:\n${example}`]),
    ...(remedy === undefined ? [] : [`What to do:\n${remedy}`]),
    ...(words
      ? [`The words, by language, and how a figure beside them may be read:\n${words.map(lineOf).join('\n')}`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function qualifyingWords(): QualifyingWords[] {
  return Object.entries({ ...QUALIFIERS, all: SIGNS }).flatMap(([language, { before, behind }]) =>
    keysOf(READINGS).map((kind) => {
      return { language, readings: READINGS[kind], before: before[kind] ?? [], behind: behind[kind] ?? [] };
    }),
  );
}

function lineOf({ language, readings, before, behind }: QualifyingWords): string {
  return `${language}  ${readings.join(', ')}: ${[...before, ...behind.map((one) => `… ${one}`)].join('; ')}`;
}

function unknownCode(code: string): string {
  const codes = [...keysOf(ISSUE_CODES), ...keysOf(NOTICE_CODES)];
  const near = nearestWord(code, codes);
  return `There is no code “${code}”. ${near ? `Did you mean “${near}”?` : `The codes are ${codes.join(', ')}.`}`;
}
