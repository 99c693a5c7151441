/** What a reader typed, as terms: words, numbers, and phrases that are meant literally. */
import { type Token, tokensIn } from './tokens.ts';

/** One thing that every result must hold. */
export interface Term {
  readonly tokens: readonly Token[];
  /** Only these words in a row will do: a quoted phrase, a number, “3.5 million”, “F-16”. */
  readonly literal: boolean;
  /** As typed. */
  readonly text: string;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Common words beside others: they order results, and none has to hold them. */
  readonly common: readonly Term[];
}

const QUOTED = /["“”„‟«»″＂]([^"“”„‟«»″＂]*)["“”„‟«»″＂]?|(?<![\p{L}\p{N}])['‘‹]([^'‘’‹›]+)['’›](?![\p{L}\p{N}])/gu;
/** A number as much of the world writes it: stops group, and a comma divides that cannot group or stands behind them. */
const CONTINENTAL = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,(?:\d\d?|\d{4,}))(?![.,]?\d)/g;
const JOINED = /^[-‐‑‒'’ʼ/]?$/;
const SCALES = /^(?:hundred|thousand|(?:m|b|tr)illion|[bm]n$|[km]$|тис|міль[йя]|мл[нр])/;
/**
 * Reads a query; an opening quotation mark without a closing one holds to the end. Much of the world writes three
 * thousand as “3.000”: it is read so, unless `stopsGroup` is false. Words that are all `common` order results only.
 */
export function readQuery(typed: string, common: string, stopsGroup = true): Query {
  const text = typed.replace(CONTINENTAL, (number) => (stopsGroup || !number.includes('.') ? swapped(number) : number));
  const terms: Term[] = [];
  let rest = 0;
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? '';
    terms.push(...looseTerms(text, rest, match.index), ...phrase(text, text.indexOf(words, match.index), words.length));
    rest = match.index + match[0].length;
  }
  return withoutCommon([...terms, ...looseTerms(text, rest)], common.split(' '));
}

/** A number as English writes it, equally long. */
function swapped(number: string): string {
  return number.replace(/[.,]/g, (character) => (character === '.' ? ',' : '.'));
}

/** The tokens of a stretch, by their places in the whole query. */
function tokensBetween(text: string, from: number, to?: number): Token[] {
  const tokens = tokensIn(text.slice(from, to));
  return tokens.map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
}

function withoutCommon(terms: readonly Term[], words: readonly string[]): Query {
  const isCommon = ({ literal, tokens }: Term) => !literal && words.includes(tokens[0]?.exact ?? '');
  const telling = terms.filter((term) => !isCommon(term));
  return telling.length === 0 ? { terms, common: [] } : { terms: telling, common: terms.filter(isCommon) };
}

function phrase(text: string, from: number, length: number): Term[] {
  const tokens = tokensBetween(text, from, from + length);
  return tokens.length === 0 ? [] : [{ tokens, literal: true, text: text.slice(from, from + length) }];
}

/** Words outside quotation marks; what is written together belongs together. */
function looseTerms(text: string, from: number, to?: number): Term[] {
  const groups: Token[][] = [];
  for (const token of tokensBetween(text, from, to)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongs(text, last, token)) group.push(token);
    else groups.push([token]);
  }
  return groups.map((tokens) => looseTerm(tokens, text));
}

function belongs(text: string, last: Token, token: Token): boolean {
  if (last.kind === 'symbol' || token.kind === 'symbol' || (last.kind === 'number' && token.kind === 'number'))
    return false;
  const between = text.slice(last.end, token.start);
  if (last.kind === 'number' && SCALES.test(token.exact)) return between.length < 2;
  return JOINED.test(between) && !(token.exact === 's' && between !== '-');
}

function looseTerm(tokens: readonly Token[], text: string): Term {
  return {
    tokens,
    literal: tokens.some(({ kind }) => kind === 'number'),
    text: text.slice(tokens[0]?.start, tokens.at(-1)?.end),
  };
}
