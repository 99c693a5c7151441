/** What is known of an article's copy: each fact with its value, how we know it, and the evidence. */
import { type Correction, type Fact, knownValue } from '../../domain/schema.ts';
import { holds } from '../../domain/text.ts';
import type { Extent, FactName } from '../../domain/vocabulary.ts';
import type { Answer, Article, Speaker, Statement } from '../../model/tracker.ts';
import type { Phrase, SourceWords } from '../../words/phrase.ts';
import {
  articleFactLines,
  articlePageWords,
  BASIS_WORDS,
  CORRECTION_WORDS,
  inQuotes,
  listOf,
} from '../../words/words.ts';
import { sentenceId, sourcePath } from '../addresses.ts';
import { edtfInWords } from '../dates.ts';
import { articleName, columnName, isOwnTitle, quoted, titleOf } from '../people.ts';

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

/** Every fact of an article, outlet and date first. */
export function factRows(article: Article): FactRow[] {
  return Object.values(rowsOf(article)).filter((one) => one !== undefined);
}

/** A row for each fact; none for one that may be absent and is. */
function rowsOf(article: Article): Record<FactName, FactRow | undefined> {
  const { address, source, date, title, authors, copied, rights, archived } = article.data;
  const { labels } = articleFactLines;
  return {
    source: {
      ...row(labels.source, source, article, () => columnName(article.column)),
      path: article.source && sourcePath(article.source),
    },
    date: row(labels.date, date, article, edtfInWords),
    title: { ...row(labels.title, title, article, (value) => value), ...titleValue(article) },
    authors: row(labels.authors(knownValue(authors)?.length ?? 1), authors, article, listOf),
    address: { ...row(labels.address, address, article, shortAddress), address: knownValue(address) },
    copied: row(labels.copied, copied, article, edtfInWords),
    rights: row(labels.rights, rights, article, (value) => value),
    origin: originRow(article),
    archived: archived && {
      ...row(labels.archived, archived, article, shortAddress),
      address: knownValue(archived),
    },
  };
}

function originRow(article: Article): FactRow | undefined {
  const { origin, data } = article;
  if (!data.origin) return undefined;
  const words = origin ? articleFactLines.origin(origin.name, origin.whole) : '';
  const path = origin?.source && sourcePath(origin.source);
  return { ...row(articleFactLines.labels.origin, data.origin, article, () => words), path };
}

function row<Value>(label: string, fact: Fact<Value>, article: Article, print: (value: Value) => string): FactRow {
  const known = fact.basis !== 'unknown';
  const { quote, note, address } = fact.evidence ?? {};
  return {
    label,
    value: [known ? print(fact.value) : BASIS_WORDS.unknown],
    basis: known ? BASIS_WORDS[fact.basis] : undefined,
    note,
    quote: quote && quoted(quote.exact, article),
    evidence: address,
  };
}

function titleValue(article: Article): Partial<FactRow> {
  return isOwnTitle(article) ? { value: [quoted(titleOf(article), article)] } : {};
}

/** An address without its protocol. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '');
}

/** What stands in the copy beside the article: menus, repeated headlines, credits; each with our note. */
export function furnitureRows({ furniture, copy, data }: Article) {
  return furniture.map(({ range, note }) => ({
    words: { words: copy.text.slice(range.start, range.end), language: data.language },
    note,
  }));
}

/** What the machine checked about the copy. */
export function checkedWords({ statements }: Article): string {
  return statements.length === 0 ? articleFactLines.noPassage : articleFactLines.checked(statements.length);
}

/** What became of the numbers in the copy. */
export function numbersWords({ notClaims }: Article): string {
  return notClaims.length === 0 ? articleFactLines.numbers : articleFactLines.numbersExcept(notClaims.length);
}

/** The digest of the copy as it stands: the first one, or that of the last correction of its text. */
export function currentDigest({ data }: Article): string {
  return data.corrections.findLast(({ sha256 }) => sha256)?.sha256 ?? data.sha256;
}

/** Whose change a correction is. */
export function correctionWords({ by, date }: Pick<Correction, 'by' | 'date'>): string {
  return `${edtfInWords(date)} · ${CORRECTION_WORDS[by]}`;
}

/** How many passages there are, and how many questions they answer. */
export function countWords({ statements }: Article): string {
  const claims = new Set(statements.flatMap(({ answers }) => answers.map(({ claim }) => claim)));
  if (claims.size === 0) return articleFactLines.passages(statements.length);
  return articleFactLines.passagesAnswering(statements.length, claims.size);
}

/** The title of the page: outlet, date and the article’s own title. */
export function pageTitle(article: Article): string {
  const title = titleOf(article);
  return articleFactLines.pageTitle(articleName(article), isOwnTitle(article) ? inQuotes(title) : title);
}

/** What the page of an article shows of it. */
export function extentOf({ data: { publish, completeness } }: Article): Extent {
  if (publish === 'quotes') return 'quotes';
  return completeness ? 'excerpt' : 'whole';
}

/** What stands over the copy: how much it is, and where all of it can be read. */
export function extentPhrase({ data }: Article): Phrase {
  if (data.publish !== 'quotes')
    return [data.completeness ? articlePageWords.excerpt(data.completeness.excerpt) : articlePageWords.copy];
  const original = knownValue(data.address);
  return articlePageWords.quotes(original ? { link: shortAddress(original), to: original } : undefined);
}

/** What a shared link says of the page. */
export function pageDescription(article: Article): string {
  return articleFactLines.pageDescription(countWords(article), extentOf(article));
}

/** The numbers of an article that are no claims, each with the sentence in which it stands; of many excused at once the first. */
export function notClaimRows(article: Article) {
  const { notClaims, sentences, copy } = article;
  const first = notClaims.filter(({ item }, index) => item !== notClaims[index - 1]?.item);
  return first.map((item) => {
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
