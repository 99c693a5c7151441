/** Who speaks and when, and what articles and their outlets are called. */

import type { Basis, SpeakerKind } from '../domain/vocabulary.ts';
import type { Answer, Article, Column, DatedFact, Statement, When } from '../model/tracker.ts';
import type { Phrase, SourceWords } from '../words/phrase.ts';
import { plainText } from '../words/plain-text.ts';
import { articleLines, dateLines, listOf, seriesOf, speakerLines } from '../words/words.ts';
import { articlePath, sourcePath, speakerPath } from './addresses.ts';
import { dateInWords } from './dates.ts';

/** The speaker of a statement in words; an unnamed one with the article’s own words for it. */
export function speakerPhrase(statement: Statement): Phrase {
  const { speaker } = statement;
  return speaker ? SPEAKER_PHRASES[speaker.data.kind](speaker.data.name, statement) : [speakerLines.none];
}

const SPEAKER_PHRASES = {
  'named-official': (name) => [{ name }],
  'anonymous-official': speakerLines.notNamed,
  institution: speakerLines.noPerson,
  'unnamed-reports': (name, statement) => speakerLines.unnamed(printedName(name, statement)),
} as const satisfies Record<SpeakerKind, (name: string, statement: Statement) => Phrase>;

/** The name of an unnamed speaker as the article prints it. */
function printedName(name: string, { article, attribution }: Statement): SourceWords {
  const printed = attribution ? article.copy.text.slice(attribution.start, attribution.end) : '';
  const start = printed.toLowerCase().indexOf(name.toLowerCase());
  const words = start < 0 ? name : printed.slice(start, start + name.length);
  return { words, language: article.data.language };
}

/** The speaker of a statement with the way to the speaker’s page, where there is one. */
export function speakerLink(statement: Statement): Phrase {
  const who = speakerPhrase(statement);
  return statement.speaker ? [{ link: who, to: speakerPath(statement.speaker) }] : who;
}

/** A date with its basis: “24 October 2024 (looked up by us)”. */
export function datedWords({ span, basis }: DatedFact, bound?: 'until' | 'from'): string {
  if (!span) return dateLines.unknown;
  const date = dateInWords(span, bound);
  return basis === 'stated' ? date : dateLines.known(date, basis);
}

/** The day to which an answer belongs: its time words first where it has them, our reading after. */
export function whenPhrase({ statement, asOf }: Answer): Phrase {
  const { when, article } = statement;
  if (!when) return [articleOf(asOf)];
  const time = timePhrase(when, article);
  return when.span ? time : speakerLines.timeIn(time, articleOf(article.date));
}

function articleOf(date: DatedFact): string {
  return date.span ? articleLines.dated(datedWords(date)) : articleLines.undated;
}

/** The time words of a passage, and how they are read. */
export function timePhrase(when: When, { copy, data }: Article): Phrase {
  const words = { words: copy.text.slice(when.words.start, when.words.end), language: data.language };
  return when.span ? speakerLines.time(words, datedWords(when, when.bound)) : speakerLines.timeUnread(words);
}

/** The name under which a column stands: its outlet, or that the outlet is not known. */
export function columnName(column: Column): string {
  return column.source?.data.name ?? articleLines.noOutlet;
}

/** The same inside a line of ours. */
export function columnPhrase(column: Column): Phrase {
  return [{ name: columnName(column) }];
}

/** The same where the line goes on before it: “Only an outlet not known”. */
export function columnInside(column: Column): Phrase {
  return column.source ? columnPhrase(column) : [articleLines.anOutlet];
}

/** The same with the way to the outlet’s page, where the outlet is known. */
export function columnLink(column: Column): Phrase {
  const name = columnName(column);
  return column.source ? [{ link: name, to: sourcePath(column.source) }] : [name];
}

/** An article inside a line of ours: its outlet and its date, with the basis, and the way to its page. */
export function articleLink(article: Article): Phrase {
  const { column, date } = article;
  return [{ link: articleLines.named(columnPhrase(column), datedWords(date)), to: articlePath(article) }];
}

/** The date of an article without its basis. */
export function publishedWords({ date }: Article): string {
  return date.span ? dateInWords(date.span) : dateLines.unknown;
}

/** What an article does not print of itself, in short: “outlet and date looked up by us”. */
export function provenanceWords({ data: { source, date } }: Article): string {
  if (source.basis === date.basis) return unlessStated('outletAndDate', source.basis);
  return provenanceParts([unlessStated('outlet', source.basis), unlessStated('date', date.basis)]);
}

/** The same for the head of a column: with the outlet’s own note where it has one. */
export function provenanceNote(article: Article): string {
  const note = article.source?.data.note;
  const { source, date } = article.data;
  const outlet = note && articleLines.noted(unlessStated('outlet', source.basis), note);
  const known = outlet ? [outlet, unlessStated('date', date.basis)] : [provenanceWords(article)];
  return provenanceParts([...known, ...carriedWords(article)]);
}

/** Whose text an article carries, and that the copy is an excerpt. */
export function carriedWords({ origin, data }: Article): string[] {
  const carried = origin ? [articleLines.carries(origin.name, origin.whole)] : [];
  return data.completeness ? [...carried, articleLines.excerpt] : carried;
}

function unlessStated(what: 'outlet' | 'date' | 'outletAndDate', basis: Basis): string {
  return basis === 'stated' ? '' : articleLines[what](basis);
}

function provenanceParts(parts: readonly string[]): string {
  return seriesOf(parts.filter((part) => part !== ''));
}

/** Who wrote an article and what its copy lacks: “by Bohdan Babaiev”, “our copy has no title and no author”. */
export function bylineWords({ data }: Article): string {
  const { authors, title } = data;
  const untitled = title.basis === 'supplied' || title.basis === 'unknown';
  if (authors.basis === 'unknown') return untitled ? articleLines.noTitleNoAuthor : articleLines.noAuthor;
  const names = listOf(authors.value);
  return untitled ? articleLines.byUntitled(names) : articleLines.by(names);
}

/** The title of an article, or that it has none. */
export function titleOf({ data }: Article): string {
  return data.title.basis === 'unknown' ? articleLines.untitled : data.title.value;
}

/** The words of the copy in a title that we supplied: of “[Untitled: “The Pentagon …”]” what stands in quotation marks. */
export function callingWords({ data: { title }, copy }: Article): string | undefined {
  if (title.basis !== 'supplied') return undefined;
  const words = /“([^”]+)”/.exec(title.value)?.[1];
  return words && copy.text.includes(words.replace(/\s*…$/, '')) ? words : undefined;
}

/** An article in a line of ours: its outlet and its date. A name written from right to left keeps to its place. */
export function articleName(article: Article): string {
  return outletAndDate(nameInLine(columnName(article.column)), publishedWords(article));
}

/** A name inside a line of text, which it does not turn round. */
export function nameInLine(name: string): string {
  return RIGHT_TO_LEFT_END.test(name) ? `${name}${LEFT_TO_RIGHT_MARK}` : name;
}

/** An outlet and a date in a line of text. */
export function outletAndDate(outlet: string, date: string): string {
  return plainText(articleLines.named([outlet], date));
}

const RIGHT_TO_LEFT_END = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]$/;
const LEFT_TO_RIGHT_MARK = '\u200E';

/** Whether a title stands in the copy or was found with it; one that we supplied is in our own words. */
export function isOwnTitle({ data }: Article): boolean {
  return data.title.basis !== 'supplied' && data.title.basis !== 'unknown';
}

/** Words of an article as a line of ours holds them. */
export function quoted(words: string, { data }: Article): SourceWords {
  return { words, language: data.language };
}
