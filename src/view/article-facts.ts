/** What is known of an article's copy: each fact with its value, how we know it, and the evidence. */
import { spanOf } from '../dates.ts';
import type { Answer, Article, NotClaim, Speaker, Statement } from '../model/tracker.ts';
import type { Correction, Evidence, Fact } from '../schema.ts';
import { holds } from '../text.ts';
import type { Phrase, SourceWords } from '../words/phrase.ts';
import { sentenceId, sourcePath } from './addresses.ts';
import { countInWords, dateInWords, groupDigits } from './dates.ts';
import { BASIS_WORDS } from './labels.ts';
import { articleName, columnName, isOwnTitle, quoted, titleOf } from './people.ts';

/** A row of the card: what is known, and how. */
export interface FactRow {
  readonly label: string;
  readonly value: Phrase;
  /** Where the value leads: a path of this site, or an address elsewhere. */
  readonly path?: string | undefined;
  readonly address?: string | undefined;
  readonly basis: string | undefined;
  readonly note?: string | undefined;
  readonly quote?: SourceWords | undefined;
  readonly evidence?: string | undefined;
}

/** Every fact of an article, the original address first. */
export function factRows(article: Article): FactRow[] {
  const { address, source, date, title, authors, copied, rights } = article.data;
  return [
    { ...row('Original address', address, article, shortAddress), address: knownValue(address) },
    { ...row('Outlet', source, article, () => columnName(article.column)), path: outletPath(article) },
    row('Date', date, article, dayOf),
    { ...row('Title', title, article, (value) => value), ...titleValue(article) },
    row(authors.basis !== 'unknown' && authors.value.length > 1 ? 'Authors' : 'Author', authors, article, (names) =>
      names.join(', '),
    ),
    row('Copied', copied, article, dayOf),
    row('Rights', rights, article, (value) => value),
  ];
}

function row<Value>(label: string, fact: Fact<Value>, article: Article, print: (value: Value) => string): FactRow {
  const known = fact.basis !== 'unknown';
  const value = known ? print(fact.value) : BASIS_WORDS.unknown;
  return {
    label,
    value: [value],
    basis: known ? BASIS_WORDS[fact.basis] : undefined,
    ...proof(fact.evidence, article),
  };
}

function proof(evidence: Evidence | undefined, article: Article): Partial<FactRow> {
  const { quote, note, address } = evidence ?? {};
  return { note, quote: quote && quoted(quote.exact, article), evidence: address };
}

function titleValue(article: Article): Partial<FactRow> {
  return isOwnTitle(article) ? { value: [quoted(titleOf(article), article)] } : {};
}

function outletPath({ source }: Article): string | undefined {
  return source && sourcePath(source);
}

function knownValue<Value>(fact: Fact<Value>): Value | undefined {
  return fact.basis === 'unknown' ? undefined : fact.value;
}

/** An address without its protocol. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '');
}

function dayOf(edtf: string): string {
  return dateInWords(spanOf(edtf));
}

/** The rows that stand above the copy; all of them, with their evidence, stand beneath it. */
export function chiefFacts(article: Article): FactRow[] {
  const printed = article.data.title.basis === 'stated';
  return factRows(article).filter(({ label }) => label !== 'Copied' && !(label === 'Title' && printed));
}

/** What the machine checked about the copy. */
export function checkedWords({ statements }: Article): string {
  if (statements.length === 0) return 'no passage is recorded yet';
  const count = groupDigits(statements.length);
  return `${count} of ${count} ${statements.length === 1 ? 'quotation' : 'quotations'} found in this copy`;
}

/** What became of the numbers in the copy. */
export function numbersWords({ notClaims }: Article): string {
  const all = 'part of an answer, of a time, of a fact above or of page furniture';
  if (notClaims.length === 0) return `Every number in the copy is ${all}.`;
  const verb = notClaims.length === 1 ? 'is no claim' : 'are no claims';
  return `Every number in the copy is ${all}, except that ${countInWords(notClaims.length)} ${verb}.`;
}

/** The digest of the copy as it stands: the first one, or that of the last correction of its text. */
export function currentDigest({ data }: Article): string {
  return data.corrections.findLast(({ sha256 }) => sha256)?.sha256 ?? data.sha256;
}

/** Whose change a correction is. */
export function correctionWords({ by, date }: Correction): string {
  return `${dateInWords(spanOf(date))} · ${by === 'us' ? 'our correction' : 'changed by the outlet'}`;
}

/** How many passages there are, and how many questions they answer. */
export function countWords({ statements }: Article): string {
  const claims = new Set(statements.flatMap(({ answers }) => answers.map(({ claim }) => claim)));
  const passages = `${groupDigits(statements.length)} ${statements.length === 1 ? 'passage' : 'passages'}`;
  if (claims.size === 0) return passages;
  return `${passages}, answering ${groupDigits(claims.size)} ${claims.size === 1 ? 'question' : 'questions'}`;
}

/** The title of the page: outlet, date and the article’s own title. */
export function pageTitle(article: Article): string {
  const title = titleOf(article);
  return `${articleName(article)}: ${isOwnTitle(article) ? `“${title}”` : title}`;
}

/** What a shared link says of the page. */
export function pageDescription(article: Article): string {
  const counted = countWords(article);
  return `The full copy, word for word, and how we know what it is: ${counted}, each with what other articles say.`;
}

/** A number that is no claim, with the sentence in which it stands. */
export interface NotClaimRow extends NotClaim {
  readonly words: SourceWords;
  readonly sentence: string | undefined;
}

/** The numbers of an article that are no claims. */
export function notClaimRows(article: Article): NotClaimRow[] {
  const { notClaims, sentences, copy } = article;
  return notClaims.map((item) => {
    const place = sentences.findIndex((sentence) => holds(sentence, item.range));
    const words = quoted(copy.text.slice(item.range.start, item.range.end), article);
    return { ...item, words, sentence: place < 0 ? undefined : sentenceId(place) };
  });
}

/** The speakers of an article, in the order in which they first speak, with how many passages are theirs. */
export function speakersOf({ statements }: Article): { speaker: Speaker; count: number }[] {
  const spoken = Map.groupBy(statements, ({ speaker }) => speaker);
  return [...spoken].flatMap(([speaker, list]) => (speaker ? [{ speaker, count: list.length }] : []));
}

/** The passages of the same article with which an answer is hard to square. */
export function hardToSquareWith({ claim, statement }: Answer): Statement[] {
  const found = claim.tensions.flatMap(({ a, b }) => {
    const sides = [a.statement, b.statement];
    return sides.includes(statement) ? sides.filter((other) => other !== statement) : [];
  });
  return [...new Set(found)];
}
