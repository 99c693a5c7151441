/**
 * Rows of words in the index. What stands in nearly every sentence (“the”) would be longer to load than all else, so a
 * common word is held together with the word behind it, and what ends a row with the word before it.
 */
import { endKey, exactKey, joinedKey } from './keys.ts';
import type { Token } from './tokens.ts';

/** The keys of a row, one in the place of each word. */
function rowKeys(tokens: readonly Token[], common: ReadonlySet<string>): string[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    return next && common.has(token.exact) ? joinedKey(token, next) : exactKey(token);
  });
}

/** The keys of the texts of a record: its rows, parted by something that is no word, and keys of which the place does not matter. */
export function keysOfTexts(
  texts: readonly (readonly Token[])[],
  common: ReadonlySet<string>,
  gap: string,
): { rows: string[]; ends: string[] } {
  const all = texts.flat();
  const isCommon = ({ exact }: Token) => common.has(exact);
  /** Of a word that stands twice, an end does not tell behind which of the two a common word stands. */
  const isClear = ({ before }: End) => all.every(({ exact }, at) => exact !== before.exact || all[at] === before);
  const ends = texts.map((tokens) => endsIn(tokens, isCommon));
  const rows = texts.flatMap((tokens, at) => {
    const asTheyStand = ends[at]?.every(isClear) ? [] : [tokens.map(exactKey)];
    return [rowKeys(tokens, common), ...asTheyStand];
  });
  return {
    rows: rows.flatMap((row) => [...row, gap]),
    ends: [
      ...ends
        .flat()
        .filter(isClear)
        .map(({ before, last }) => endKey(before, last)),
      ...all.filter(isCommon).map((token) => endKey(undefined, token)),
    ],
  };
}

/** A common word behind one that is not. */
interface End {
  readonly before: Token;
  readonly last: Token;
}

function endsIn(tokens: readonly Token[], isCommon: (token: Token) => boolean): End[] {
  return tokens.flatMap((last, at) => {
    const before = tokens[at - 1];
    return before && isCommon(last) && !isCommon(before) ? [{ before, last }] : [];
  });
}

/** The ways in which a row of words stands in the index, each as the rows of keys that it takes. */
export function waysOfRow(tokens: readonly Token[], common: ReadonlySet<string>): string[][][] {
  const [last, before] = tokens.toReversed();
  const row = rowKeys(tokens, common);
  if (!last || !common.has(last.exact)) return [[row]];
  if (!before) return [[[endKey(before, last)]]];
  const rest = row.slice(0, -1);
  return common.has(before.exact) ? [[rest]] : [[rest, [endKey(before, last)]], [tokens.map(exactKey)]];
}
