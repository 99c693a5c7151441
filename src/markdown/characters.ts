/** Characters that a verbatim copy may not hold. */
import { type ArticleText, codePoint } from '../domain/text.ts';
import type { CopyFault } from './copy-fault.ts';

interface BadCharacter {
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

interface BadPlace {
  readonly bad: BadCharacter;
  readonly offset: number;
  readonly character: string;
}

const BAD_CHARACTERS: readonly BadCharacter[] = [
  {
    pattern: /[\p{Cc}--[\t\n\r]]/gv,
    message: 'is a control character',
    remedy: 'Take it out.',
  },
  { pattern: /[\uFFFC\uFFFD]/g, message: 'stands where a character was lost', remedy: 'Copy the passage again.' },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/g,
    message: 'turns the direction of the text and can make it read as other words',
    remedy: 'Take it out.',
  },
  {
    pattern: /(?<=\p{Nd}[.,]?)[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]+(?=[.,]?\p{Nd})/gu,
    message: 'is invisible and cuts a number in two',
    remedy: 'Take it out.',
  },
  {
    pattern:
      /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu,
    message: 'is invisible and cuts a word in two',
    remedy: 'Take it out.',
  },
  {
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0000}-\u{E007F}]+/gu,
    message: 'is invisible text',
    remedy: 'Take it out.',
  },
];

const DIRECTION_MARK: BadCharacter = {
  pattern: /[\u061C\u200E\u200F]/g,
  message: 'is a direction mark in a paragraph without right-to-left writing',
  remedy: 'Take it out.',
};

const RIGHT_TO_LEFT = /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Any character that one of the patterns is about: most texts hold none, and are done. */
const SUSPECT = /[\p{C}--[\t\n\r]]|[\uFFFC\uFFFD]/v;

/** Reports characters of the visible text that a reader cannot see and that change what is read. */
export function characterFaults(article: ArticleText, source: string): CopyFault[] {
  if (!SUSPECT.test(article.text)) return [];
  const found = BAD_CHARACTERS.flatMap((bad) => placesOf(bad, article.text, 0));
  return [...found, ...directionMarks(article)].map(({ bad, offset, character }) =>
    characterFault(bad, character, article.lineAt(offset), source),
  );
}

function directionMarks({ text, blocks }: ArticleText): BadPlace[] {
  return blocks.flatMap(({ start, end }) => {
    const block = text.slice(start, end);
    return RIGHT_TO_LEFT.test(block) ? [] : placesOf(DIRECTION_MARK, block, start);
  });
}

function placesOf(bad: BadCharacter, text: string, from: number): BadPlace[] {
  return [...text.matchAll(bad.pattern)].map((match) => ({ bad, offset: from + match.index, character: match[0] }));
}

function characterFault(bad: BadCharacter, character: string, line: number, source: string): CopyFault {
  const column = (source.split('\n', line)[line - 1]?.indexOf(character) ?? -1) + 1 || 1;
  return { code: 'bad-copy', line, column, message: `${codePoint(character)} ${bad.message}`, remedy: bad.remedy };
}
