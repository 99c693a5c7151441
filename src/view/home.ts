/** What the first screen shows of a tracker: which questions go where, and the computed line above them. */
import { type Claim, type Column, RELATIONS, type Relation, type Topic, type Tracker } from '../model/tracker.ts';
import { distinctAnswers } from './claims.ts';
import { countInWords } from './dates.ts';

/** The questions of one topic that several sources answer; `more` counts those that stand only on the topic's page. */
export interface TopicRows {
  readonly topic: Topic;
  readonly claims: readonly Claim[];
  readonly more: number;
}

/** The questions that one column alone answers. */
export interface ColumnList {
  readonly column: Column;
  readonly claims: readonly Claim[];
  readonly total: number;
}

const ROWS_PER_TOPIC = 8;
const LINES_PER_COLUMN = 12;
const COLUMNS_LISTED = 6;

/** Questions that several sources answer, strongest relation first within each topic. */
export function severalSources(tracker: Tracker): TopicRows[] {
  return tracker.topics.flatMap((topic) => {
    const claims = topic.claims.filter(({ cells }) => cells.length > 1);
    return claims.length === 0
      ? []
      : [{ topic, claims: claims.slice(0, ROWS_PER_TOPIC), more: Math.max(0, claims.length - ROWS_PER_TOPIC) }];
  });
}

/** Questions of one source that carry a mark all the same: hard to square, or answered in more than one way. */
export function markedInOne(tracker: Tracker): Claim[] {
  return singles(tracker).filter(isMarked).slice(0, ROWS_PER_TOPIC);
}

/** The other questions that one source alone answers, by column. */
export function onlyInOne(tracker: Tracker): ColumnList[] {
  const plain = Map.groupBy(
    singles(tracker).filter((claim) => !isMarked(claim)),
    ({ cells }) => cells[0]?.column,
  );
  const all = Map.groupBy(singles(tracker), ({ cells }) => cells[0]?.column);
  return tracker.columns.slice(0, COLUMNS_LISTED).flatMap((column) => {
    const claims = plain.get(column) ?? [];
    return claims.length === 0
      ? []
      : [{ column, claims: claims.slice(0, LINES_PER_COLUMN), total: all.get(column)?.length ?? 0 }];
  });
}

function singles({ claims }: Tracker): Claim[] {
  return claims.filter(({ cells }) => cells.length === 1);
}

function isMarked({ tensions, cells }: Claim): boolean {
  return tensions.length > 0 || cells.some((cell) => distinctAnswers(cell).length > 1);
}

/** How often each relation between several sources occurs, strongest first, in the words of its claims' kind. */
export function relationCounts(tracker: Tracker): { relation: Relation; claims: Claim[] }[] {
  const several = tracker.claims.filter(({ cells }) => cells.length > 1);
  return RELATIONS.flatMap((relation) => {
    const claims = several.filter(({ comparison }) => comparison.relation === relation);
    return claims.length === 0 ? [] : [{ relation, claims }];
  });
}

/** The computed line: how many questions are answered by several sources, and whether any answers rule each other out. */
export function summary(tracker: Tracker): { answered: string; ruledOut: string } {
  const several = tracker.claims.filter(({ cells }) => cells.length > 1);
  const against = several.filter(({ comparison }) => comparison.relation === 'contradict').length;
  const who =
    tracker.columns.filter(({ articles }) => articles.length > 0).length === 2
      ? bothWords(tracker)
      : 'Several sources answer';
  return {
    answered: `${who} ${several.length} ${several.length === 1 ? 'question' : 'questions'}.`,
    ruledOut:
      against === 0
        ? 'No two answers here rule each other out.'
        : `In ${countInWords(against)} of them, answers cannot both be true.`,
  };
}

function bothWords({ articles }: Tracker): string {
  return articles.length === 2 ? 'Both articles answer' : 'Both sources answer';
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** How many questions each of a few columns answers alone: “8 more are answered only in the first, 7 only in the second”. */
export function singleCounts(tracker: Tracker): { column: Column; count: number; words: string }[] {
  const counts = tracker.columns.slice(0, COLUMNS_LISTED).map((column) => ({
    column,
    count: singles(tracker).filter(({ cells }) => cells[0]?.column === column).length,
  }));
  return counts.flatMap(({ column, count }, index) =>
    count === 0 ? [] : [{ column, count, words: `only in the ${ORDINALS[index]}` }],
  );
}

/** The articles that entered the tracker last, newest first. */
export function newestRecorded({ articles }: Tracker, count: number) {
  return articles
    .toReversed()
    .sort((a, b) => (a.data.recorded < b.data.recorded ? 1 : Number(a.data.recorded > b.data.recorded) * -1))
    .slice(0, count);
}
