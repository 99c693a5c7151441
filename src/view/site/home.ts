/** What the first screen shows of a tracker: which questions go where, and the computed line above them. */
import { compareText } from '../../domain/text.ts';
import { RELATIONS, type Relation } from '../../domain/vocabulary.ts';
import type { Answer, Cell, Claim, Tension, Tracker } from '../../model/tracker.ts';
import { homeLines } from '../../words/words.ts';
import { chiefAnswer } from '../claims/headline.ts';
import { claimRelation, distinctAnswers, heldColumns } from '../claims/lines.ts';
import { type Alone, questionLists } from './questions.ts';

/** What stands on the front page: the findings by size, what does not sit easily together, and who says it was chosen. */
export interface Front {
  readonly lead: Claim | undefined;
  readonly second: Claim | undefined;
  readonly others: readonly Claim[];
  /** How many more questions several sources answer. */
  readonly more: number;
  readonly tensions: readonly Tension[];
  /** Questions of one source that gives more than one answer. */
  readonly several: readonly Claim[];
  /** Whether an editor chose what leads. */
  readonly chosen: boolean;
}

const FINDINGS = 9;
const UNEASY = 3;
const LINES_PER_COLUMN = 12;
const COLUMNS_LISTED = 6;

/** The front page: what an editor puts first, then the strongest relation, in the order of topics; each thing once. */
export function frontOf(tracker: Tracker): Front {
  const [lead, second, ...rest] = findings(tracker);
  const tensions = new Set(tracker.claims.flatMap((claim) => claim.tensions));
  const inTension = new Set([...tensions].flatMap(({ a, b }) => [a.claim, b.claim]));
  const several = singles(tracker).filter((claim) => !inTension.has(claim) && claim.cells.some(givesSeveral));
  return {
    ...{ lead, second, others: rest.slice(0, FINDINGS), more: Math.max(0, rest.length - FINDINGS) },
    ...{
      tensions: [...tensions].slice(0, UNEASY),
      several: several.slice(0, UNEASY),
      chosen: tracker.front.length > 0,
    },
  };
}

/** The questions that several sources answer, those that lead first; where there is none, all. */
function findings(tracker: Tracker): Claim[] {
  const several = tracker.claims.filter(hasSeveral);
  const byStrength = (several.length > 0 ? several : tracker.claims).toSorted(
    (a, b) => RELATIONS.indexOf(a.comparison.relation) - RELATIONS.indexOf(b.comparison.relation),
  );
  return [...new Set([...tracker.front, ...byStrength])];
}

/** The answers that a finding prints in small: of one outlet all, of two one each, of more one for each group. */
export function answersInShort({ cells, comparison: { groups } }: Claim): Answer[] {
  const [only, ...others] = cells;
  if (only && others.length === 0) return distinctAnswers(only);
  if (cells.length === 2) return cells.map(({ lead }) => lead);
  return groups.flatMap((group) => chiefAnswer(group) ?? group.answers[0] ?? []);
}

function givesSeveral(cell: Cell): boolean {
  return distinctAnswers(cell).length > 1;
}

function hasSeveral({ cells }: Claim): boolean {
  return cells.length > 1;
}

/** The questions that one source alone answers, by column, without those that the front page shows above. */
export function onlyInOne(tracker: Tracker, front: Front): Alone[] {
  const above = singlesAbove(tracker, front);
  const rest = singles(tracker).filter((claim) => !above.includes(claim));
  const { alone } = questionLists(rest, tracker.columns);
  return alone.slice(0, COLUMNS_LISTED).map((list) => {
    const claims = list.claims.slice(0, LINES_PER_COLUMN);
    return { ...list, claims, more: list.claims.length - claims.length };
  });
}

/** The questions that one source alone answers and that the front page shows above its lists of them. */
export function singlesAbove(tracker: Tracker, { tensions, several, lead, second, others }: Front): Claim[] {
  const shown = [...tensions.flatMap(({ a, b }) => [a.claim, b.claim]), ...several, ...others, lead, second];
  return singles(tracker).filter((claim) => shown.includes(claim));
}

/** How many questions the lists speak of. */
export function aloneCount(lists: readonly Alone[]): number {
  return lists.reduce((sum, { claims, more }) => sum + claims.length + more, 0);
}

function singles({ claims }: Tracker): Claim[] {
  return claims.filter(({ cells }) => cells.length === 1);
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

/** The articles that entered the tracker last, newest first. */
export function newestRecorded({ articles }: Tracker, count: number) {
  return articles
    .toReversed()
    .sort((a, b) => compareText(b.data.recorded, a.data.recorded))
    .slice(0, count);
}
