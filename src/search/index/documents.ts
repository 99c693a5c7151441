/** What can be found, one document for each record of the index: its texts and names, and what a result shows of it. */
import type { DateSpan } from '../../domain/dates.ts';
import { oncePer } from '../../domain/once.ts';
import { knownValue } from '../../domain/schema.ts';
import { compareText, LEFT_OUT, overlaps, type Range } from '../../domain/text.ts';
import type { Article, Claim, Source, Speaker, Statement, Topic, Tracker, When } from '../../model/tracker.ts';
import {
  aboutId,
  articlePath,
  claimPath,
  saidId,
  sentenceId,
  sourcePath,
  speakerPath,
  TIMELINE,
  topicPath,
} from '../../view/addresses.ts';
import { claimRelation, oneLine, reportedLine } from '../../view/claims/lines.ts';
import { bylineWords, columnName, datedWords, titleOf } from '../../view/people.ts';
import { manner } from '../../view/who-says.ts';
import { plainText } from '../../words/plain-text.ts';
import { countInWords, resultWords, TENSION_WORDS } from '../../words/words.ts';
import { addressKeys } from '../query/address-key.ts';
import { type DateRole, dateKeys } from '../query/dates.ts';
import type { Passage, Shown, ShownText } from '../query/shown.ts';

type Filters = Readonly<Record<string, string[]>>;

/** What is found, before it is analysed: plain data. */
export interface SearchDocument {
  readonly shown: Shown;
  readonly filters: Filters;
  /** Names under which a record is found although its texts do not hold them; the result prints them. */
  readonly alsoUnder?: readonly string[];
  /** Lines of the result that are searched like its texts. */
  readonly printed?: readonly ShownText[];
  /** Keys of its days and addresses. */
  readonly more?: readonly string[];
}

/** Everything that can be found, one at a time, because all of it takes far more memory than the tracker: claims first, then who and what, then every sentence, newest article first. */
export function* searchDocuments(tracker: Tracker): Generator<SearchDocument, void> {
  const { language } = tracker.data;
  const newestFirst = tracker.articles.toReversed();
  const mostQuoted = tracker.speakers.toSorted((a, b) => b.statements.length - a.statements.length);
  for (const claim of tracker.claims.toSorted(byNewestAnswer)) yield claimDocument(claim, language);
  for (const speaker of mostQuoted) yield speakerDocument(speaker, language);
  for (const source of tracker.sources) yield sourceDocument(source, language);
  for (const topic of tracker.topics) yield topicDocument(topic, language);
  for (const article of newestFirst) yield articleDocument(article, language);
  for (const article of newestFirst) yield* sentenceUnits(article).map((unit) => sentenceDocument(article, unit));
  for (const { document } of datesOf(newestFirst, language)) yield document();
}

/** What was answered last comes first. */
function byNewestAnswer(a: Claim, b: Claim): number {
  return compareText(newestAnswer(b), newestAnswer(a));
}

const newestAnswer = oncePer(({ cells }: Claim): string => {
  const days = cells.flatMap(({ article }) => (article.date.span ? [lastDay(article.date.span)] : []));
  return days.sort().at(-1) ?? '';
});

function claimDocument(claim: Claim, language: string): SearchDocument {
  const { comparison, data, topic, cells, note, positions } = claim;
  const statements = cells.flatMap((cell) => [cell.lead, ...cell.also, ...cell.earlier].map((it) => it.statement));
  // Every answer that the question allows, also those that its one line does not give.
  const answers = positions.length === 0 ? [] : [resultWords.answers(positions.map(({ label }) => label))];
  const texts = [plainText(oneLine(claim)), note.text, ...answers];
  return {
    shown: {
      kind: 'claim',
      path: claimPath(claim),
      title: { text: data.question, language },
      texts: texts.map((text) => ({ text, language })),
      line: [topic.data.title, reportedLine(claim), ...(claim.tensions.length > 0 ? [TENSION_WORDS] : [])],
      relation: comparison.relation,
      relationWords: claimRelation(claim),
    },
    filters: { topic: [topic.id], relation: [comparison.relation], ...peopleOf(statements) },
  };
}

function speakerDocument(speaker: Speaker, language: string): SearchDocument {
  const { data, statements } = speaker;
  const roles = new Map(statements.flatMap(({ data: { role }, article }) => (role ? [[role, article] as const] : [])));
  const texts = [...roles].map(([role, article]) => sourceText(role, article));
  return {
    shown: {
      kind: 'speaker',
      path: speakerPath(speaker),
      title: { text: data.name, language },
      texts: [...texts, ...noteOf(data.note, language)],
      line: [resultWords.passages(statements.length, countInWords(statements.length))],
    },
    filters: peopleOf(statements, [speaker.id]),
  };
}

function sourceDocument(source: Source, language: string): SearchDocument {
  const { id, data, articles } = source;
  return {
    shown: {
      kind: 'source',
      path: sourcePath(source),
      title: { text: data.name, language },
      texts: noteOf(data.note, language),
      line: [resultWords.articles(articles.length, countInWords(articles.length))],
    },
    filters: { source: [id] },
    more: data.address ? addressKeys(data.address) : [],
  };
}

function topicDocument(topic: Topic, language: string): SearchDocument {
  const { id, data, claims } = topic;
  return {
    shown: {
      kind: 'topic',
      path: topicPath(topic),
      title: { text: data.title, language },
      texts: [{ text: data.sentence, language }],
      line: [resultWords.claims(claims.length, countInWords(claims.length))],
    },
    filters: { topic: [id] },
  };
}

function articleDocument(article: Article, language: string): SearchDocument {
  const { statements, data } = article;
  const stated = data.title.basis === 'stated';
  const address = knownValue(data.address);
  return {
    shown: {
      kind: 'article',
      path: articlePath(article),
      title: stated ? sourceText(titleOf(article), article) : { text: titleOf(article), language },
      texts: [{ text: bylineWords(article), language }],
      line: lineOf(article),
    },
    filters: { ...peopleOf(statements), ...sourceOf(article) },
    printed: lineOf(article).map((text) => ({ text, language })),
    more: [...dayKeys('date', article.date.span), ...(address ? addressKeys(address) : [])],
  };
}

/** A sentence, or several that one passage joins, with the passages in it. */
export interface SentenceUnit {
  readonly range: Range;
  /** The index of its first sentence. */
  readonly first: number;
  readonly statements: readonly Statement[];
}

/** Every published sentence of an article once; those that a passage joins are one, so that a passage is found as a phrase. */
export function sentenceUnits({ sentences, statements, copy }: Article): SentenceUnit[] {
  const units: { range: { start: number; end: number }; first: number }[] = [];
  for (const [first, sentence] of sentences.entries()) {
    if (copy.text.startsWith(LEFT_OUT, sentence.start)) continue;
    const last = units.at(-1)?.range;
    const isJoined = last && statements.some(({ range }) => overlaps(range, last) && overlaps(range, sentence));
    if (isJoined) last.end = sentence.end;
    else units.push({ range: { ...sentence }, first });
  }
  return units.map((unit) => ({ ...unit, statements: statements.filter(({ range }) => overlaps(range, unit.range)) }));
}

function sentenceDocument(article: Article, { range, first, statements }: SentenceUnit): SearchDocument {
  const claims = statements.flatMap(({ answers }) => answers.map(({ claim }) => claim));
  return {
    shown: {
      kind: statements.length > 0 ? 'passage' : 'sentence',
      path: `${articlePath(article)}#${sentenceId(first)}`,
      texts: [sourceText(article.copy.text.slice(range.start, range.end), article)],
      line: lineOf(article),
      passages: statements.map((statement) => passageOf(statement, range)),
    },
    filters: {
      topic: idsOf(claims.map(({ topic }) => topic)),
      relation: [...new Set(claims.map(({ comparison }) => comparison.relation))],
      ...peopleOf(statements),
      ...sourceOf(article),
    },
    alsoUnder: statements.flatMap(({ speaker }) => speaker?.data.name ?? []),
    more: [
      ...dayKeys('said', article.date.span),
      ...statements.flatMap(({ when }) => dayKeys('date', when?.span ?? undefined)),
    ],
  };
}

/** The keys of a span of days with two ends. */
function dayKeys(role: DateRole, span: DateSpan | undefined): string[] {
  return span?.start && span.end ? dateKeys(role, span.start, span.end) : [];
}

function passageOf(statement: Statement, unit: Range): Passage {
  const { id, range, answers } = statement;
  const claims = new Set(answers.map(({ claim }) => claim));
  return {
    id,
    start: range.start - unit.start,
    end: range.end - unit.start,
    who: plainText(manner(statement)),
    claims: [...claims].map((claim) => ({
      question: claim.data.question,
      path: claimPath(claim),
      relation: claim.comparison.relation,
    })),
  };
}

/** A date of the timeline, and what makes its document. */
interface Dated {
  readonly span: DateSpan;
  readonly document: () => SearchDocument;
}

/** Every date of the timeline, the latest first. */
function datesOf(articles: readonly Article[], language: string): Dated[] {
  const dated = articles.flatMap((article) => [
    ...(article.date.span ? [{ span: article.date.span, document: () => saidDocument(article, language) }] : []),
    ...article.statements.flatMap((statement) => whenOf(statement, language)),
  ]);
  return dated.sort((a, b) => compareText(lastDay(b.span), lastDay(a.span)));
}

function whenOf(statement: Statement, language: string): Dated[] {
  const { when } = statement;
  return when?.span ? [{ span: when.span, document: () => aboutDocument(statement, when, language) }] : [];
}

function lastDay({ end, start }: DateSpan): string {
  return end ?? start ?? '';
}

function saidDocument(article: Article, language: string): SearchDocument {
  return {
    shown: {
      kind: 'timeline',
      path: `${TIMELINE}#${saidId(article)}`,
      title: { text: datedWords(article.date), language },
      texts: [],
      context: sourceText(titleOf(article), article),
      line: [columnName(article.column), resultWords.said],
    },
    filters: sourceOf(article),
    more: dayKeys('date', article.date.span),
  };
}

function aboutDocument(statement: Statement, when: When, language: string): SearchDocument {
  const { article, sentence } = statement;
  const cut = ({ start, end }: Range) => sourceText(article.copy.text.slice(start, end), article);
  const shown: Shown = {
    kind: 'timeline',
    path: `${TIMELINE}#${aboutId(statement)}`,
    title: { text: datedWords(when, when.bound), language },
    texts: [cut(when.words)],
    context: cut(sentence),
    line: [columnName(article.column), resultWords.about],
  };
  const filters = { ...peopleOf([statement]), ...sourceOf(article) };
  return { shown, filters, more: dayKeys('date', when.span) };
}

/** The sources and speakers of statements, as filters. */
function peopleOf(statements: readonly Statement[], speakers?: string[]): Filters {
  return {
    source: idsOf(statements.map(({ article }) => article.source)),
    speaker: speakers ?? idsOf(statements.map(({ speaker }) => speaker)),
  };
}

function sourceOf({ source }: Article): Filters {
  return { source: idsOf([source]) };
}

function idsOf(things: readonly ({ readonly id: string } | undefined)[]): string[] {
  return [...new Set(things.flatMap((thing) => thing?.id ?? []))];
}

function lineOf({ column, date }: Article): string[] {
  return [columnName(column), datedWords(date)];
}

function sourceText(text: string, { data: { language } }: Article): ShownText {
  return { text, language, words: true };
}

function noteOf(note: string | undefined, language: string): ShownText[] {
  return note ? [{ text: note, language }] : [];
}
