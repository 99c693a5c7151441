/** The tracker as the records of the open data. Values are those on the pages; readings of ours stay out. */

import { knownValue } from '../../domain/schema.ts';
import type { Range } from '../../domain/text.ts';
import type { FactName, TableName } from '../../domain/vocabulary.ts';
import type { Answer, Article, Claim, Pair, Source, Speaker, Statement, Tracker } from '../../model/tracker.ts';
import { articlePath, claimPath, passagePath, sourcePath, speakerPath } from '../../view/addresses.ts';
import { answerLabel, boundOf, excerptOf } from '../../view/claims/answers.ts';
import { groupLabel } from '../../view/claims/headline.ts';
import { relationWords } from '../../view/claims/labels.ts';
import { claimRelation, reportedLine, tensionPhrase, titleLine } from '../../view/claims/lines.ts';
import { plainText } from '../../words/plain-text.ts';
import { phraseSeries } from '../../words/words.ts';
import type { Address } from '../citations/references.ts';
import type { CsvRow } from './csv.ts';
import type {
  AnswerRecord,
  ArticleRecord,
  ClaimDocument,
  ClaimRecord,
  ComparisonRecord,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
} from './records.ts';

/** The records of one thing of the tracker, by its id; they are made when they are asked for. */
export interface RecordsOf {
  readonly id: string;
  readonly rows: () => CsvRow[];
}

/** How many records a table has, and they themselves, thing by thing: of a large story they should not be held at once. */
interface TableOf {
  readonly count: (tracker: Tracker) => number;
  readonly parts: (tracker: Tracker, address: Address) => RecordsOf[];
}

/** A table with a record for everything that belongs to some things. */
function tableOf<Thing extends { readonly id: string }, Belonging>(
  things: (tracker: Tracker) => readonly Thing[],
  belonging: (thing: Thing) => readonly Belonging[],
  record: (one: Belonging, address: Address) => CsvRow,
): TableOf {
  return {
    count: (tracker) => things(tracker).reduce((count, thing) => count + belonging(thing).length, 0),
    parts: (tracker, address) =>
      things(tracker).map((thing) => ({
        id: thing.id,
        rows: () => belonging(thing).map((one) => record(one, address)),
      })),
  };
}

const itself = <Thing>(thing: Thing) => [thing];

/** Every table of the open data. */
export const RECORDS: Readonly<Record<TableName, TableOf>> = {
  statements: tableOf(
    ({ articles }) => articles,
    ({ statements }) => statements,
    statementOf,
  ),
  answers: tableOf(({ claims }) => claims, placedAnswers, answerOf),
  claims: tableOf(({ claims }) => claims, itself, claimOf),
  comparisons: tableOf(({ claims }) => claims, pairsOf, comparisonOf),
  articles: tableOf(({ articles }) => articles, itself, articleOf),
  speakers: tableOf(({ speakers }) => speakers, itself, speakerOf),
  sources: tableOf(({ sources }) => sources, itself, sourceOf),
};

/** One claim with everything that its page shows. */
export function claimDocumentOf(claim: Claim, address: Address): ClaimDocument {
  const shown = claim.cells.flatMap(({ lead, also, earlier, beside }) =>
    [lead, ...also, ...earlier, ...beside].map(({ statement }) => statement),
  );
  const statements = [...new Set(shown)];
  const articles = [...new Set(statements.map(({ article }) => article))];
  return {
    claim: claimOf(claim, address),
    answers: answersOf(claim),
    comparisons: pairsOf(claim).map(comparisonOf),
    history: claim.history.map(({ recorded, articles, comparison }) => ({
      recorded,
      articles: articles.map(({ id }) => id),
      relation: comparison.relation,
    })),
    positions: claim.positions.map(({ id, label }) => ({ id, label })),
    table: claim.data.kind === 'position' ? claim.data.table : [],
    statements: statements.map((one) => statementOf(one, address)),
    articles: articles.map((article) => articleOf(article, address)),
    sources: known(articles.map(({ source }) => source)).map((source) => sourceOf(source, address)),
    speakers: known(statements.map(({ speaker }) => speaker)).map((speaker) => speakerOf(speaker, address)),
  };
}

function known<Thing>(things: readonly (Thing | undefined)[]): Thing[] {
  return [...new Set(things)].filter((thing) => thing !== undefined);
}

function statementOf(statement: Statement, address: Address): StatementRecord {
  const { ref, number, article, range, speaker, attribution, context, when, data, answers } = statement;
  const words = (at: Range | undefined) => (at ? article.copy.text.slice(at.start, at.end) : null);
  return {
    id: ref,
    address: address(passagePath(statement)),
    article: article.id,
    number,
    exact: article.copy.text.slice(range.start, range.end),
    start: range.start,
    end: range.end,
    language: article.data.language,
    speaker: speaker?.id ?? null,
    attribution: words(attribution),
    role: data.role ?? null,
    context: words(context),
    form: data.form,
    modality: data.modality,
    when_words: words(when?.words),
    when_date: when?.span?.edtf ?? null,
    when_bound: when?.bound ?? null,
    when_basis: when?.basis ?? null,
    claims: [...new Set(answers.map(({ claim }) => claim.id))],
  };
}

/** Every answer to a claim, cell by cell. */
export function answersOf(claim: Claim): AnswerRecord[] {
  return placedAnswers(claim).map(answerOf);
}

/** An answer, and where in its cell it stands. */
interface Placed {
  readonly answer: Answer;
  readonly place: AnswerRecord['place'];
}

function placedAnswers({ cells }: Claim): Placed[] {
  return cells.flatMap(({ lead, also, earlier }): Placed[] => [
    { answer: lead, place: 'lead' },
    ...also.map((answer): Placed => ({ answer, place: 'also' })),
    ...earlier.map((answer): Placed => ({ answer, place: 'earlier' })),
  ]);
}

function answerOf({ answer, place }: Placed): AnswerRecord {
  const { claim, statement, value, position, asOf, standing, denied } = answer;
  return {
    claim: claim.id,
    statement: statement.ref,
    article: statement.article.id,
    column: statement.article.column.key,
    place,
    standing,
    denied,
    modality: statement.data.modality,
    answer: answerLabel(answer),
    position: position?.id ?? null,
    value_words: value?.words ?? null,
    value_form: value?.form ?? null,
    value_number: denied ? [] : (value?.given.map(String) ?? []),
    unit: value?.unit ?? null,
    excerpt: excerptOf(answer)?.words ?? null,
    as_of: asOf.span?.edtf ?? null,
    as_of_bound: boundOf(answer) ?? null,
    as_of_basis: asOf.basis,
  };
}

function claimOf(claim: Claim, address: Address): ClaimRecord {
  const { id, data, topic, cells, comparison, tensions } = claim;
  return {
    id,
    address: address(claimPath(claim)),
    question: data.question,
    label: data.label,
    topic: topic.id,
    kind: data.kind,
    about: data.about,
    course: (data.kind === 'quantity' && data.course) || null,
    asked: data.asked ?? null,
    unit: data.kind === 'quantity' ? data.unit : null,
    relation: comparison.relation,
    relation_words: claimRelation(claim),
    sources: cells.length,
    groups: comparison.groups.map((group) => `${plainText(groupLabel(group))}: ${group.cells.length}`),
    group_texts: comparison.groups.map(({ texts }) => String(texts.length)),
    agreeing: comparison.brackets.map((bracket) => plainText(phraseSeries(bracket.map(groupLabel)))),
    tensions: tensions.map((tension) => plainText(tensionPhrase(tension))),
    line: plainText(titleLine(claim)),
    reported: reportedLine(claim),
  };
}

/** Two answers that are compared, and under which claim. */
interface ComparedPair {
  readonly pair: Pair;
  readonly claim: Claim;
}

function pairsOf(claim: Claim): ComparedPair[] {
  return claim.comparison.pairs.map((pair) => ({ pair, claim }));
}

function comparisonOf({ pair, claim }: ComparedPair): ComparisonRecord {
  const { relation, ground, a, b, gap, within, reason, shared, unshared, weakestBasis } = pair;
  return {
    claim: claim.id,
    relation,
    relation_words: relationWords(relation, claim.data.kind, { ground }),
    ground,
    a: a.statement.ref,
    b: b.statement.ref,
    shared: shared.map(({ statement }) => statement.ref),
    unshared: unshared.map(({ statement }) => statement.ref),
    gap_days: gap ?? null,
    within_days: within ?? null,
    reason: reason ?? null,
    weakest_basis: weakestBasis,
  };
}

function articleOf(article: Article, address: Address): ArticleRecord {
  const { id, data, statements } = article;
  const facts = factsOf(article);
  return {
    id,
    address: address(articlePath(article)),
    ...facts.title,
    ...facts.authors,
    ...facts.source,
    ...facts.date,
    ...facts.address,
    ...facts.rights,
    publish: data.publish ?? 'whole',
    ...facts.origin,
    ...facts.archived,
    language: data.language,
    recorded: data.recorded,
    read: data.read ?? null,
    excerpt_of: data.completeness?.excerpt ?? null,
    sha256: data.sha256,
    statements: statements.length,
  };
}

/** The fields of each fact; the day of the copy is not among the data. */
function factsOf({ data, origin }: Article) {
  const { title, authors, source, date, address, rights, archived } = data;
  return {
    title: { title: knownValue(title) ?? null, title_basis: title.basis },
    authors: { authors: knownValue(authors) ?? [], authors_basis: authors.basis },
    source: { source: knownValue(source) ?? null, source_basis: source.basis },
    date: { date: knownValue(date) ?? null, date_basis: date.basis },
    address: { original: knownValue(address) ?? null, original_basis: address.basis },
    copied: {},
    rights: { rights: knownValue(rights) ?? null, rights_basis: rights.basis },
    origin: {
      origin: origin?.source?.id ?? origin?.name ?? null,
      origin_whole: origin?.whole ?? null,
      origin_basis: data.origin?.basis ?? null,
    },
    archived: { archived: (archived && knownValue(archived)) ?? null, archived_basis: archived?.basis ?? null },
  } as const satisfies Record<FactName, Partial<ArticleRecord>>;
}

function speakerOf(speaker: Speaker, address: Address): SpeakerRecord {
  const { id, data, statements } = speaker;
  return {
    id,
    address: address(speakerPath(speaker)),
    name: data.name,
    kind: data.kind,
    speaks_for: speaker.speaksFor?.id ?? null,
    statements: statements.length,
  };
}

function sourceOf(source: Source, address: Address): SourceRecord {
  const { id, data, articles } = source;
  return {
    id,
    address: address(sourcePath(source)),
    name: data.name,
    basis: data.basis,
    site: data.address ?? null,
    articles: articles.length,
  };
}
