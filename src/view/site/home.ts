/** What the first screen shows of a tracker: which questions go where, and the computed line above them. */
import { compareText } from '../../domain/text.ts';
import { RELATIONS, type Relation } from '../../domain/vocabulary.ts';
import { silenceOf } from '../../model/silence.ts';
import type { Claim, Column, Tracker } from '../../model/tracker.ts';
import { homeLines, TENSION_WORDS } from '../../words/words.ts';
import { claimRelation, distinctAnswers, heldColumns } from '../claims/lines.ts';
import type { MarkName } from '../claims/marks.ts';

/** The questions that one column alone answers. */
export interface ColumnList {
  readonly column: Column;
  readonly claims: readonly Claim[];
  /** All that the column alone answers, and how many of them are not in the list. */
  readonly total: number;
  readonly more: number;
  /** The other column, where there is one only, and it mentions none of them. */
  readonly silent: Column | undefined;
}

const ROWS_PER_TOPIC = 8;
const LINES_PER_COLUMN = 12;
const COLUMNS_LISTED = 6;

/** Questions that several sources answer, strongest relation first within each topic; `more` stand on the topic's page only. */
export function severalSources({ topics }: Tracker) {
  const rows = topics.map((topic) => {
    const claims = topic.claims.filter(hasSeveral);
    return { topic, claims: claims.slice(0, ROWS_PER_TOPIC), more: Math.max(0, claims.length - ROWS_PER_TOPIC) };
  });
  return rows.filter(({ claims }) => claims.length > 0);
}

function hasSeveral({ cells }: Claim): boolean {
  return cells.length > 1;
}

/** Questions of one source that carry a mark all the same: hard to square, or answered in more than one way. */
export function markedInOne(tracker: Tracker): Claim[] {
  return singles(tracker).filter(isMarked).slice(0, ROWS_PER_TOPIC);
}

/** The questions that one source alone answers, by column. */
export function onlyInOne(tracker: Tracker): ColumnList[] {
  const byColumn = Map.groupBy(singles(tracker), ({ cells }) => cells[0]?.column);
  return tracker.columns.slice(0, COLUMNS_LISTED).flatMap((column) => {
    const all = byColumn.get(column) ?? [];
    const claims = all.slice(0, LINES_PER_COLUMN);
    const counts = { total: all.length, more: all.length - claims.length };
    return claims.length === 0 ? [] : [{ column, claims, ...counts, silent: silentBeside(column, all, tracker) }];
  });
}

/** The one other column that holds articles, where all of them were read for some questions and mention none. */
function silentBeside(column: Column, claims: readonly Claim[], { columns }: Tracker): Column | undefined {
  const [other, ...rest] = heldColumns(columns).filter((one) => one !== column);
  const mentionsNone = other && claims.every((claim) => silenceOf(other, claim) === 'not-mentioned');
  return rest.length === 0 && mentionsNone ? other : undefined;
}

function singles({ claims }: Tracker): Claim[] {
  return claims.filter(({ cells }) => cells.length === 1);
}

function isMarked({ tensions, cells }: Claim): boolean {
  return tensions.length > 0 || cells.some((cell) => distinctAnswers(cell).length > 1);
}

/** How often each relation between several sources occurs, strongest first, each wording by itself. */
export function relationCounts({ claims }: Tracker): RelationCount[] {
  return countsOf(claims.filter(hasSeveral));
}

interface RelationCount {
  readonly relation: Relation;
  readonly words: string;
  readonly claims: readonly Claim[];
}

function countsOf(all: readonly Claim[]): RelationCount[] {
  return RELATIONS.flatMap((relation) => {
    const own = all.filter(({ comparison }) => comparison.relation === relation);
    return [...Map.groupBy(own, claimRelation)].map(([words, claims]) => ({ relation, words, claims }));
  });
}

/** The computed line: how many questions are answered by several sources, and whether any answers rule each other out. */
export function summary(tracker: Tracker): { answered: string; ruledOut: string } {
  const several = tracker.claims.filter(hasSeveral);
  const against = several.filter(({ comparison }) => comparison.relation === 'contradict').length;
  return {
    answered: answeredBy(tracker)(several.length),
    ruledOut: against === 0 ? homeLines.noneRuledOut : homeLines.ruledOut(against),
  };
}

/** The line for those who answer: both articles, both outlets, or several. */
function answeredBy({ columns, articles }: Tracker): (questions: number) => string {
  if (heldColumns(columns).length !== 2) return homeLines.severalOutlets;
  return articles.length === 2 ? homeLines.bothArticles : homeLines.bothOutlets;
}

/** Every mark that the questions of a tracker carry, with its words: overview and key in one. */
export function markCounts(tracker: Tracker) {
  const counts: { mark: MarkName; words: string; claims: readonly Claim[] }[] = [
    ...[...relationCounts(tracker), ...countsOf(singles(tracker))].map(({ relation, ...count }) => ({
      mark: relation,
      ...count,
    })),
    { mark: 'tension', words: TENSION_WORDS, claims: tracker.claims.filter(({ tensions }) => tensions.length > 0) },
  ];
  return counts.filter(({ claims }) => claims.length > 0);
}

/** The articles that entered the tracker last, newest first. */
export function newestRecorded({ articles }: Tracker, count: number) {
  return articles
    .toReversed()
    .sort((a, b) => compareText(b.data.recorded, a.data.recorded))
    .slice(0, count);
}
