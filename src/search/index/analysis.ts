/** The analysis of a document: the keys of the index, in the normal forms that a search has, too. */
import { oncePerText } from '../../domain/once.ts';
import { datesIn } from '../query/dates.ts';
import { digitsValue, figuresIn } from '../query/figures.ts';
import { figureKey, filterKey, spellingKey, stemKey, titleKey } from '../query/keys.ts';
import { inLatin } from '../query/latin.ts';
import { keysOfTexts } from '../query/rows.ts';
import type { SearchRecord } from '../query/shown.ts';
import { type Token, tokensIn } from '../query/tokens.ts';
import type { SearchDocument } from './documents.ts';
import { partsOf } from './elisions.ts';
import { COMMON, COUNTING, MONTHS } from './lexicon.ts';

/** Common words, which are held joined with others. */
const JOINED = new Set(COMMON);

/** Stands between texts, so that no phrase reaches from one into the next. */
const GAP = '¦';

/** A text that is searched, as tokens. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The record of a document: its texts, names, dates and figures as the keys under which it is found. */
export function analysed({ shown, filters, alsoUnder = [], printed = [], more = [] }: SearchDocument): SearchRecord {
  const { title, texts } = shown;
  const read = [...(title ? [title] : []), ...texts, ...printed].map(
    ({ text, language }): Read => ({ text, tokens: tokensIn(text, language) }),
  );
  const tokenized = read.map(({ tokens }) => tokens);
  const titles = title ? (read[0]?.tokens ?? []).flatMap(namesOf) : [];
  const parts = read.flatMap((one) => one.tokens.flatMap((token) => partsOf(one.text, token)));
  const beside = tokensIn([...parts, ...alsoUnder].join(' ')).flatMap(namesOf);
  const { rows, ends } = keysOfTexts(tokenized, JOINED, GAP);
  const values = Object.entries(filters).flatMap(([name, all]) => all.map((value) => filterKey(name, value)));
  const keys = [
    ...[
      rows,
      ends,
      tokenized.flat().map(keyOfStem),
      beside.map(keyOfStem),
      titles.map(keyOfStem),
      titles.map(titleKey),
    ],
    ...[read.flatMap(spellingsIn), read.flatMap(figureKeys), values, more],
  ];
  return { shown, keys: keys.flat() };
}

const keyOfStem = ({ stem }: Token) => stemKeys(stem);
const stemKeys = oncePerText((stem) => stemKey({ stem }));

/** A word of a name, also in Latin letters. */
function namesOf(token: Token): Token[] {
  const latin = inLatin(token.exact);
  return latin ? [token, ...tokensIn(latin)] : [token];
}

/** The figures of a text, in digits and in words; a day or a year of a date is none. */
function figureKeys({ text, tokens }: Read): string[] {
  const dates = /\d/.test(text) ? datesIn(text, MONTHS) : [];
  const lone = tokens.flatMap((token, first) =>
    token.kind === 'number' ? [{ first, end: first + 1, value: digitsValue(token) }] : [],
  );
  const isDate = (start: number) => dates.some((date) => date.start <= start && start < date.end);
  const figures = [...lone, ...figuresIn(tokens, text, COUNTING)].filter(
    ({ first }) => !isDate(tokens[first]?.start ?? 0),
  );
  return figures.map(({ value }) => figureKey(value));
}

/** What the normal forms of a text do not tell of its spelling. */
function spellingsIn({ text, tokens }: Read): string[] {
  const isHidden = ({ start, end, exact }: Token) => text.slice(start, end).toLowerCase() !== exact;
  return tokens.filter(isHidden).map(({ start, end }) => spellingKey(text.slice(start, end)));
}
