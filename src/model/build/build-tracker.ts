/** Entries in, tracker and issues out; pure. The one place where the content becomes a whole. */

import { compareIssues, type Issue } from '../../domain/issues.ts';
import { once } from '../../domain/once.ts';
import type {
  ArticleData,
  ClaimData,
  PermalinksData,
  SourceData,
  StatementData,
  TopicData,
  TrackerData,
} from '../../domain/schema.ts';
import { compareText } from '../../domain/text.ts';
import { IS_NAMED_PERSON } from '../../domain/vocabulary.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { copyOf } from '../copies.ts';
import { checkPermalinks } from '../permalinks/check.ts';
import type { Retired } from '../public-ids.ts';
import { type Finding, type Report, reportTo } from '../report.ts';
import { checkTimelineIds } from '../timeline-ids.ts';
import type { Article, Claim, Column, Source, Speaker, Topic, Tracker } from '../tracker.ts';
import { type ArticleParts, readArticle, reportCopyFaults } from './articles.ts';
import { compareClaims, resolveClaims } from './claims.ts';
import { checkCoverage } from './coverage.ts';
import { type Draft, type DraftArticle, type DraftSource, type DraftSpeaker, NEVER_MOVED } from './draft.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkWords } from './findings.ts';
import { keepFormerIds } from './former-ids.ts';
import { withJoinedMarks } from './joined-marks.ts';
import { exchangedCopies, finderIn, misplacedStatements, reportMisplaced } from './misplaced.ts';
import { readOrigin } from './origins.ts';
import { publishOnly } from './published.ts';
import { Registry } from './registry.ts';
import { resolveSpeakers } from './speakers.ts';
import { checkStated } from './stated.ts';
import { readStatements } from './statements.ts';

export interface Built {
  /** Undefined where there are issues: nothing is published until there is none. */
  readonly tracker: Tracker | undefined;
  /** In the order of files and lines. */
  readonly issues: readonly Issue[];
  /** Public ids that the ledger does not hold yet. */
  readonly unrecorded: readonly string[];
}

/**
 * Resolves, locates, compares and checks all content; the order in which entries come does not matter. `committed` holds
 * every line that the ledger held in any commit, where that is known.
 */
export function buildTracker(given: Entries, committed?: PermalinksData): Built {
  const entries = inOrder(given);
  const issues: Issue[] = [];
  const report = reportTo(issues);
  const { broken } = entries;
  const topics = new Registry('topics', entries.topics.map(newTopic), broken);
  const speakers = resolveSpeakers(entries, report);
  const sources = new Registry('sources', entries.sources.map(newSource), broken);
  const exchanged = exchangedCopies(entries.articles, report);
  const { articles, parts, columns } = resolveArticles(entries, exchanged, sources, report);
  const claims = resolveClaims(entries, topics, report);
  const misplaced = exchanged.size > 0 ? new Map<string, string>() : misplacedStatements(entries);
  for (const entry of entries.statements)
    if (!misplaced.has(entry.id)) attach(entry, articles, parts, speakers, claims, report);
  reportMisplaced(misplaced, entries, report);
  for (const entry of entries.pages) reportCopyFaults(entry, copyOf(entry).faults, report);
  checkTimelineIds(entries.statements, report);
  const twice = checkDuplicates(entries, report);
  checkNumbers(entries, new Set([...exchanged, ...twice, ...[...misplaced].flat()]), articles, parts, report);
  checkTopics(entries, topics, report);
  checkFront(entries, claims);
  const missing = reportMissing([topics, sources, speakers, articles, claims], entries, report);
  const { unrecorded, ...kept } = checkPermalinks(without(misplaced, missing, given), committed, report);
  // What a finding quotes is judged once the articles are in order: one fault gives one line.
  if (issues.length === 0 && isWhole(given))
    for (const entry of entries.claims) checkWords(entry, articles.values(), report);
  if (!entries.tracker || issues.length > 0 || !isWhole(given))
    return { tracker: undefined, issues: withJoinedMarks(issues, entries.articles).sort(compareIssues), unrecorded };
  compareClaims(claims, topics, articles.values(), columns);
  for (const article of articles.values()) publishOnly(article, parts.get(article.id)?.evidence ?? [], claims.values());
  keepFormerIds(articles.values(), claims.values(), kept);
  const registries = {
    topics,
    sources,
    speakers,
    articles,
    claims,
    columns,
    pages: entries.pages,
    retired: kept.retired,
  };
  return { tracker: assemble(entries.tracker.data, registries), issues: [], unrecorded };
}

/** Reports what is named and is not there, once each; gives the public ids of all of it. */
function reportMissing(
  registries: readonly Pick<Registry<Claim>, 'reportMissing'>[],
  { permalinks }: Entries,
  report: Report,
): string[] {
  return registries.flatMap((registry) => registry.reportMissing(permalinks?.data ?? {}, report));
}

/** Whether every file could be read without a fault: else things may be missing that nothing has been said about. */
function isWhole({ tracker, permalinks, broken, ...lists }: Entries): boolean {
  const entries: Entry<unknown>[] = [tracker, permalinks, ...Object.values(lists).flat()].filter((one) => !!one);
  return broken.size === 0 && entries.every(({ invalidPaths, incomplete }) => !invalidPaths?.length && !incomplete);
}

/** The entries as if what is missing, or stands under a wrong name, could not be read: no id is missed a second time. */
function without(misplaced: ReadonlyMap<string, string>, missing: readonly string[], entries: Entries): Entries {
  if (misplaced.size === 0 && missing.length === 0) return entries;
  const files = [...misplaced].flatMap(([id, name]) => [`articles/${id}`, `statements/${id}`, `statements/${name}`]);
  const broken = new Set([...entries.broken, ...missing, ...files]);
  return { ...entries, statements: entries.statements.filter(({ id }) => !misplaced.has(id)), broken };
}

/** Every list by id. Claims of which it is not known what they ask for count as broken: no answer to them is judged. */
function inOrder(entries: Entries): Entries {
  const vague = entries.claims.filter(isVague).map(({ id }) => `claims/${id}`);
  return {
    ...entries,
    topics: byId(entries.topics),
    sources: byId(entries.sources),
    speakers: byId(entries.speakers),
    articles: byId(entries.articles),
    statements: byId(entries.statements),
    pages: byId(entries.pages),
    claims: byId(entries.claims).filter((entry) => !isVague(entry)),
    broken: new Set([...entries.broken, ...vague]),
  };
}

function byId<One extends Entry<unknown>>(entries: readonly One[]): One[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id));
}

function isVague({ invalidPaths }: Entry<ClaimData>): boolean {
  return invalidPaths?.some(([field]) => field === 'kind' || field === 'positions') ?? false;
}

function newTopic({ id, data }: Entry<TopicData>): Draft<Topic> {
  return { id, data, claims: [] };
}

function newSource({ id, data }: Entry<SourceData>): DraftSource {
  const articles: Article[] = [];
  const column: Draft<Column> = { key: id, source: undefined, articles };
  const source = { id, data, articles, column };
  column.source = source;
  return source;
}

function resolveArticles(
  { articles: entries, statements, broken }: Entries,
  exchanged: ReadonlySet<string>,
  sources: Registry<DraftSource>,
  report: Report,
) {
  const elsewhere = finderIn(entries);
  const quotes = new Map(statements.map(({ id, data }) => [id, data.map(({ quote }) => quote.exact)] as const));
  const parts = new Map<string, ArticleParts>();
  const articles = entries.map((entry) => {
    const around = { quotes: quotes.get(entry.id) ?? [], isExchanged: exchanged.has(entry.id), elsewhere };
    const found = readArticle(entry, around, report);
    parts.set(entry.id, found);
    return newArticle(entry, found, sources, report);
  });
  articles.sort(byDate);
  for (const article of articles) sources.get(article.source?.id)?.articles.push(article);
  const columns = new Set(articles.map((article) => article.column));
  for (const { column } of sources.values()) columns.add(column);
  return { articles: new Registry('articles', articles, broken), parts, columns: [...columns] };
}

function newArticle(
  entry: Entry<ArticleData>,
  parts: ArticleParts,
  sources: Registry<DraftSource>,
  report: Report,
): DraftArticle {
  const { id, data } = entry;
  const source =
    data.source.basis === 'unknown' ? undefined : sources.find(data.source.value, entry, ['source', 'value']);
  if (data.source.basis === 'unknown' && sources.get(id)) report(entry, ['source'], sharedColumn(id));
  checkStated(entry, source?.data.name, report);
  const { date, furniture, notClaims } = parts;
  const { lineAt, faults, ...copy } = parts.copy;
  const own: Article[] = [];
  const article: DraftArticle = {
    ...{ id, data, copy, held: copy, date, furniture, notClaims },
    get sentences() {
      return parts.sentences;
    },
    source,
    origin: readOrigin(entry, source, sources, report),
    column: source?.column ?? { key: id, source: undefined, articles: own },
    statements: [],
    namedPeople: 0,
    former: NEVER_MOVED,
  };
  own.push(article);
  return article;
}

/** An article of unknown source is a column under its own id, which must not be that of an outlet’s column. */
function sharedColumn(id: string): Finding {
  const message = `the outlet is unknown, so the article is compared as “${id}”, as the outlet of content/sources/${id}.yaml is`;
  return { code: 'duplicate-id', message, remedy: 'Give one of the two files another name.' };
}

/** By the last day of the article's date, then by id; unknown dates last. */
function byDate(a: Article, b: Article): number {
  const lastDay = ({ date }: Article) => date.span?.end ?? date.span?.start ?? '9999';
  return compareText(lastDay(a), lastDay(b)) || compareText(a.id, b.id);
}

function attach(
  entry: Entry<StatementData[]>,
  articles: Registry<DraftArticle>,
  parts: ReadonlyMap<string, ArticleParts>,
  speakers: Registry<DraftSpeaker>,
  claims: Registry<Claim>,
  report: Report,
): void {
  const article = articles.find(entry.id, entry, []);
  const found = parts.get(entry.id);
  if (!article || !found) return;
  article.statements = readStatements(entry, { article, target: found.target, speakers, claims, report });
  for (const statement of article.statements) speakers.get(statement.speaker?.id)?.statements.push(statement);
  article.namedPeople = new Set(
    article.statements.flatMap(({ speaker }) => (speaker && IS_NAMED_PERSON[speaker.data.kind] ? [speaker.id] : [])),
  ).size;
}

function checkNumbers(
  { articles: entries, statements, broken }: Entries,
  passedOver: ReadonlySet<string>,
  articles: Registry<Article>,
  parts: ReadonlyMap<string, ArticleParts>,
  report: Report,
): void {
  const files = new Map(statements.map((entry) => [entry.id, entry] as const));
  for (const entry of entries) {
    const found = parts.get(entry.id);
    if (!found || passedOver.has(entry.id) || broken.has(`statements/${entry.id}`)) continue;
    const located = articles.get(entry.id)?.statements ?? [];
    checkCoverage({ entry, parts: found, file: files.get(entry.id), located }, report);
  }
}

function checkTopics({ tracker, topics }: Entries, registry: Registry<Topic>, report: Report): void {
  if (!tracker) return;
  const listed = tracker.data.topics;
  listed.forEach((id, index) => {
    registry.find(id, tracker, ['topics', index]);
    if (listed.indexOf(id) === index) return;
    const finding = { message: `the topic “${id}” is listed twice`, remedy: 'Keep one.' };
    report(tracker, ['topics', index], { code: 'duplicate-id', ...finding });
  });
  const isMisspelt = listed.some((id) => !topics.some((topic) => topic.id === id));
  if (!isMisspelt) reportUnlisted(tracker, topics, report);
}

/** Topics that the tracker’s own file does not list; asked only where every topic that it lists is there. */
function reportUnlisted(tracker: Entry<TrackerData>, topics: Entries['topics'], report: Report): void {
  for (const entry of topics.filter(({ id }) => !tracker.data.topics.includes(id))) {
    report(entry, [], {
      code: 'unused-entry',
      message: 'the topic is not listed in the tracker’s own file, so no page would show it',
      remedy: `Add “${entry.id}” under topics in ${tracker.file}.`,
    });
  }
}

/** The claims that an editor puts first must be there. */
function checkFront({ tracker }: Entries, claims: Registry<Claim>): void {
  tracker?.data.front?.forEach((id, index) => {
    claims.find(id, tracker, ['front', index]);
  });
}

interface Registries {
  readonly topics: Registry<Topic>;
  readonly sources: Registry<Source>;
  readonly speakers: Registry<Speaker>;
  readonly articles: Registry<Article>;
  readonly claims: Registry<Claim>;
  readonly columns: readonly Column[];
  readonly pages: Entries['pages'];
  readonly retired: readonly Retired[];
}

function assemble(
  data: Tracker['data'],
  { topics, sources, speakers, articles, claims, columns, pages, retired }: Registries,
): Tracker {
  const inOrder = articles.values();
  const topicsInOrder = data.topics.flatMap((id) => topics.get(id) ?? []);
  const inStrength = once(() => topicsInOrder.flatMap((topic) => topic.claims));
  return {
    data,
    topics: topicsInOrder,
    sources: sources.values(),
    speakers: speakers.values(),
    articles: inOrder,
    get claims() {
      return inStrength();
    },
    claimsById: claims.values(),
    front: (data.front ?? []).flatMap((id) => claims.get(id) ?? []),
    pages: pages.map(({ id, data: page, body }) => ({ id, data: page, body })),
    columns,
    retired,
    newest: inOrder.findLast((article) => article.date.span !== undefined),
  };
}
