/** Where the terms of a query stand in a text. */
import type { Range } from '../../domain/text.ts';
import { type CountingWords, figuresIn, placeOfFigure } from './figures.ts';
import type { Query, Term } from './term.ts';
import { foldWord, numberToken, type Token, tokensIn } from './tokens.ts';

/** The places of all terms in text order; those that overlap, or have only common words of the query between them, joined. */
export function marksIn(
  text: string,
  language: string | undefined,
  { terms, common }: Pick<Query, 'terms' | 'common'>,
  counting: CountingWords,
): Range[] {
  const tokens = tokensIn(text, language);
  const places = terms.flatMap((term) => placesOf(term, tokens, text, counting)).sort((a, b) => a.start - b.start);
  const isBetween = (word: string) => common.some((term) => term.tokens[0]?.exact === foldWord(word));
  return unionOf(places, (start, end) => text.slice(start, end).trim().split(' ').every(isBetween));
}

/** Where a term stands as typed or, where it does not, in other words. */
function placesOf(term: Term, tokens: readonly Token[], text: string, counting: CountingWords): Range[] {
  const own = ownPlaces(term, tokens);
  const figures = term.value === undefined ? [] : figurePlaces(term.value, tokens, text, counting);
  const others = own[0] ? [] : (term.others ?? []).flatMap((other) => placesOf(other, tokens, text, counting));
  return [...own, ...figures, ...others];
}

function ownPlaces({ tokens: words, literal, open }: Term, tokens: readonly Token[]): Range[] {
  const rows = tokens.flatMap((_, at) => rowAt(words, tokens, at));
  if (literal || (words[1] && rows[0])) return rows;
  const goesOn = (word: Token) => open && word === words.at(-1);
  const found = words.map((word) =>
    tokens.filter((it) => (goesOn(word) ? it.exact.startsWith(word.exact) : it.stem === word.stem)),
  );
  return found.every(([first]) => first) ? found.flat() : [];
}

function figurePlaces(value: number, tokens: readonly Token[], text: string, counting: CountingWords): Range[] {
  const { exact } = numberToken(value);
  const inWords = figuresIn(tokens, text, counting);
  const same = inWords.filter((figure) => figure.value === value);
  return [...tokens.filter((token) => token.exact === exact), ...same.map((figure) => placeOfFigure(tokens, figure))];
}

function rowAt(words: readonly Token[], tokens: readonly Token[], at: number): Range[] {
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  const isRow = words.every(({ exact }, index) => tokens[at + index]?.exact === exact);
  return first && last && isRow ? [{ start: first.start, end: last.end }] : [];
}

function unionOf(ranges: readonly Range[], isJoined: (end: number, start: number) => boolean): Range[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = marks.at(-1);
    if (last && (start <= last.end || isJoined(last.end, start))) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
