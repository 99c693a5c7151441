/** The answers of many outlets by the answer they give, as the claim page and the first screen show them. */
import { oncePer } from '../../domain/once.ts';
import type { Cell, Claim, Group } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { answerGroupLines } from '../../words/words.ts';
import { answerLabel } from './answers.ts';
import { articleCount, chiefAnswer, groupLabel } from './headline.ts';

/** From so many answers on, a claim shows them group by group. */
export const GROUPED_FROM = 7;

/** Cells that give one answer; of the last group, each gives one of its own. */
export interface AnswerGroup {
  readonly label: Phrase;
  readonly count: string;
  readonly cells: readonly Cell[];
  /** The words that every cell of the group need not repeat. */
  readonly shared: string;
}

/** More different answers than this are not listed one by one. */
const LISTED = 12;

/** The groups of a claim, in the order of dates; answers that stand alone come together at the end. */
export function answerGroups({ cells, comparison }: Claim): AnswerGroup[] {
  const several = comparison.groups.filter((group) => group.cells.length > 1);
  const alone = comparison.groups.filter((group) => group.cells.length === 1);
  return [...several.map((group) => groupOf(group, cells)), ...together(alone, cells)];
}

/** Every different answer with who gives it, in the order of dates; of very many, the last together. */
export const answerIndex = oncePer(({ cells, comparison: { groups } }: Claim): AnswerGroup[] => {
  const listed = groups.length > LISTED ? groups.slice(0, LISTED - 1) : groups;
  return [...listed.map((group) => groupOf(group, cells)), ...together(groups.slice(listed.length), cells)];
});

function groupOf(group: Group, cells: readonly Cell[]): AnswerGroup {
  return {
    label: groupLabel(group),
    count: articleCount(group),
    cells: cellsOf(group, cells),
    shared: plainLabel(group),
  };
}

function cellsOf(group: Group, cells: readonly Cell[]): Cell[] {
  const columns = new Set(group.cells.map(({ column }) => column));
  return cells.filter(({ column }) => columns.has(column));
}

function together(groups: readonly Group[], cells: readonly Cell[]): AnswerGroup[] {
  return groups.length === 0 ? [] : [ownAnswers(groups.flatMap((group) => cellsOf(group, cells)))];
}

function plainLabel(group: Group): string {
  const answer = chiefAnswer(group);
  return answer ? answerLabel(answer) : '';
}

function ownAnswers(cells: readonly Cell[]): AnswerGroup {
  return {
    label: [answerGroupLines.others(cells.length)],
    count: answerGroupLines.articlesOfOthers(cells.length),
    cells,
    shared: '',
  };
}
