/** Ids for new files, made from the words that people know them by, those in another script spelt in Latin letters. */
import transliterate from '@sindresorhus/transliterate';
import { ID_MAX_LENGTH, ID_PATTERN, RESERVED_IDS, slugOf } from '../domain/ids.ts';

/** The longest id that is made; an editor may choose a longer one. */
const MADE_LENGTH = Math.min(60, ID_MAX_LENGTH);

/** The first of several texts that gives an id, cut between words; none where no text holds letters that can be spelt in Latin ones, or digits. */
export function idFrom(...texts: readonly (string | undefined)[]): string | undefined {
  return texts
    .map((text) => slugOf(inLatin(text ?? ''), MADE_LENGTH))
    .find((id) => id.length > 1 && ID_PATTERN.test(id) && !RESERVED_IDS.test(id));
}

/** Words in another script in Latin letters; the ones that are Latin already stay. */
function inLatin(text: string): string {
  const options = /[єіїґ]/i.test(text) ? { locale: 'uk' } : {};
  return text.replace(/[\p{L}--\p{Script=Latin}]+/gv, (run) => transliterate(run, options));
}

/** An id that is not taken: with 2, 3 … behind it where it is. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
