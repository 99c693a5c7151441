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

/** The records of every table, made one after the other: a large story has more of them than should be held at once. */
export const ROWS = {
  statements: ({ articles }, address) =>
    articles.values().flatMap(({ statements }) => statements.map((one) => statementOf(one, address))),
  answers: ({ claims }) => claims.values().flatMap(answersOf),
  claims: ({ claims }, address) => claims.values().map((claim) => claimOf(claim, address)),
  comparisons: ({ claims }) => claims.values().flatMap(comparisonsOf),
  articles: ({ articles }, address) => articles.values().map((article) => articleOf(article, address)),
  speakers: ({ speakers }, address) => speakers.values().map((speaker) => speakerOf(speaker, address)),
  sources: ({ sources }, address) => sources.values().map((source) => sourceOf(source, address)),
} as const satisfies Record<TableName, (tracker: Tracker, address: Address) => IteratorObject<CsvRow>>;

/** How many records a table has. */
export function rowCount(table: TableName, tracker: Tracker, address: Address): number {
  const rows: IteratorObject<CsvRow> = ROWS[table](tracker, address);
  return rows.reduce((count) => count + 1, 0);
}

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
    comparisons: comparisonsOf(claim),
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
export function answersOf({ cells }: Claim): AnswerRecord[] {
  return cells.flatMap(({ lead, also, earlier }) => [
    answerOf(lead, 'lead'),
    ...also.map((answer) => answerOf(answer, 'also')),
    ...earlier.map((answer) => answerOf(answer, 'earlier')),
  ]);
}

function answerOf(answer: Answer, place: AnswerRecord['place']): AnswerRecord {
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

function comparisonsOf(claim: Claim): ComparisonRecord[] {
  return claim.comparison.pairs.map((pair) => comparisonOf(pair, claim));
}

function comparisonOf(
  { relation, ground, a, b, gap, within, reason, shared, unshared, weakestBasis }: Pair,
  claim: Claim,
): ComparisonRecord {
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
