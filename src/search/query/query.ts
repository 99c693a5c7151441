/** What a reader typed, as terms: words, numbers, dates, and phrases that are meant literally. */
import type { Range } from '../../domain/text.ts';
import { addressKey, isAddress } from './address-key.ts';
import { datesIn, ROLES } from './dates.ts';
import { digitsValue, figuresIn, placeOfFigure } from './figures.ts';
import { figureKey, filterKey } from './keys.ts';
import { inLatin } from './latin.ts';
import { type Lexicon, withSynonyms } from './lexicon.ts';
import type { Query, Term } from './term.ts';
import { type Token, tokensIn } from './tokens.ts';

const QUOTED = /["“”„‟«»″＂]([^"“”„‟«»″＂]*)["“”„‟«»″＂]?|(?<![\p{L}\p{N}])['‘‹]([^'‘’‹›]+)['’›](?![\p{L}\p{N}])/gu;
/** A number as much of the world writes it: stops group, and a comma divides that cannot group or stands behind them. */
const CONTINENTAL = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,(?:\d\d?|\d{4,}))(?![.,]?\d)/g;
const JOINED = /^[-‐‑‒'’ʼ/]?$/;
const ELLIPSIS = /\[?(?:…|\.{3})\]?/;
const MINUS = /(?<!\S)[-−]$/;
/** Marked to be left out, or not. */
type Marked = Term & { readonly minus?: boolean };
type Kept = Omit<Term, 'tokens' | 'literal' | 'text'>;

/**
 * Reads a query; an opening quotation mark without a closing one holds to the end. Much of the world writes three
 * thousand as “3.000”: it is read so, unless `stopsGroup` is false. Words of questions only order results.
 */
export function readQuery(typed: string, lexicon: Lexicon, stopsGroup = true): Query {
  const text = typed.replace(CONTINENTAL, (number) => (stopsGroup || !number.includes('.') ? swapped(number) : number));
  if (isAddress(typed)) return { terms: [addressTerm(typed)], common: [], without: [] };
  const terms: Marked[] = [];
  let rest = 0;
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? '';
    const minus = MINUS.test(text.slice(0, match.index));
    terms.push(
      ...looseTerms(text, lexicon, rest, match.index),
      ...phrases(text, text.indexOf(words, match.index), words, minus),
    );
    rest = match.index + match[0].length;
  }
  return sorted(withSynonyms([...terms, ...looseTerms(text, lexicon, rest)], lexicon), lexicon);
}

/** A number as English writes it, equally long. */
function swapped(number: string): string {
  return number.replace(/[.,]/g, (character) => (character === '.' ? ',' : '.'));
}

function addressTerm(typed: string): Term {
  return { tokens: tokensIn(typed), literal: typed.includes('/'), text: typed, keys: [addressKey(typed)] };
}

/** The tokens of a stretch, by their places in the whole query. */
function tokensBetween(text: string, from: number, to?: number): Token[] {
  const tokens = tokensIn(text.slice(from, to));
  return tokens.map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
}

function sorted(all: readonly Marked[], { common }: Lexicon): Query {
  const [terms, without] = [all.filter(({ minus }) => !minus), all.filter(({ minus }) => minus)];
  if (!terms[0]) return { terms: without, common: [], without: [] };
  const isCommon = ({ literal, tokens }: Term) =>
    !literal && tokens.length === 1 && common.includes(tokens[0]?.exact ?? '');
  const telling = terms.filter((term) => !isCommon(term));
  return telling[0]
    ? { terms: telling.map(alone), common: terms.filter(isCommon), without }
    : { terms, common: [], without };
}

/** A date by itself asks for what is of that day or about it; beside others, also for all that was said on it. */
function alone(term: Term, _: number, { length }: readonly Term[]): Term {
  return length === 1 && term.keys ? { ...term, keys: term.keys.slice(0, 1) } : term;
}

/** What stands in quotation marks; an ellipsis parts it. */
function phrases(text: string, from: number, words: string, isMinus: boolean): Marked[] {
  let start = from;
  return words.split(ELLIPSIS).flatMap((part) => {
    const at = text.indexOf(part, start);
    start = at + part.length;
    const tokens = tokensBetween(text, at, start);
    const term = { tokens, literal: true, text: part.trim(), quoted: true, minus: isMinus } as const;
    return tokens[0] ? [term] : [];
  });
}

/** Words outside quotation marks; what is written together belongs together, as do dates and figures in words. */
function looseTerms(text: string, lexicon: Lexicon, from: number, to?: number): Marked[] {
  const tokens = tokensBetween(text, from, to);
  const spans = spansIn(text, tokens, lexicon, from, to);
  const groups: Token[][] = [];
  const spanOf = ({ start }: Token) => spans.find((span) => span.start <= start && start < span.end);
  for (const token of tokens) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const span = spanOf(token);
    const isNext = last && (span || spanOf(last) ? span === spanOf(last) : belongs(text, last, token));
    if (group && isNext) group.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) => (group[0] ? [looseTerm(group, text, spanOf(group[0]))] : []));
}

/** A date or a figure in words: one term, under keys of its own. */
interface Span extends Range, Kept {}

function spansIn(
  text: string,
  tokens: readonly Token[],
  { counting, months }: Lexicon,
  from: number,
  to?: number,
): Span[] {
  const dates = datesIn(text.slice(from, to), months).map(({ start, end, date }): Span => {
    return { start: start + from, end: end + from, keys: ROLES.map((role) => filterKey(role, date)) };
  });
  const figures = figuresIn(tokens, text, counting).map((it): Span => {
    return { ...placeOfFigure(tokens, it), ...figure(it.value) };
  });
  const isFree = ({ start, end }: Span) => !dates.some((date) => start < date.end && date.start < end);
  return [...dates, ...figures.filter(isFree)];
}

function belongs(text: string, last: Token, token: Token): boolean {
  if (last.kind === 'symbol' || token.kind === 'symbol' || (last.kind === 'number' && token.kind === 'number'))
    return false;
  return JOINED.test(text.slice(last.end, token.start)) && !(token.exact === 's' && text[last.end] !== '-');
}

function looseTerm(tokens: readonly Token[], text: string, span?: Span): Marked {
  const [first, another] = tokens;
  const { start: _, end: __, ...kept } = span ?? { start: 0, end: 0 };
  return {
    tokens,
    literal: tokens.some(({ kind }) => kind === 'number'),
    text: text.slice(first?.start, tokens.at(-1)?.end),
    ...(first && !another && !span ? loneToken(first) : kept),
    minus: MINUS.test(text.slice(0, first?.start)),
  };
}

function figure(value: number): Kept {
  return { keys: [figureKey(value)], value };
}

/** A number is also found in words, and a name in Latin letters. */
function loneToken(token: Token): Kept {
  if (token.kind === 'number') return figure(digitsValue(token));
  const latin = inLatin(token.exact);
  return latin ? { others: [{ tokens: tokensIn(latin), literal: false, text: latin }] } : {};
}
