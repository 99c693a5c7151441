/** The answers of many outlets by the answer they give, as the claim page and the first screen show them. */
import type { Cell, Claim, Group } from '../model/tracker.ts';
import { answerLabel } from './answers.ts';
import { articleCount, chiefAnswer, groupLabel } from './claims.ts';
import { countInWords } from './dates.ts';
import type { Phrase } from './phrase.ts';

/** From so many answers on, a claim shows them group by group. */
export const GROUPED_FROM = 5;

/** Cells that give one answer; of the last group, each gives one of its own. */
export interface AnswerGroup {
  readonly label: Phrase;
  readonly count: string;
  readonly cells: readonly Cell[];
  /** The words that every cell of the group need not repeat. */
  readonly shared: string;
}

/** The groups of a claim, the largest first; answers that stand alone come together at the end. */
export function answerGroups({ cells, comparison }: Claim): AnswerGroup[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const cellsOf = ({ answers }: Group) =>
    answers.flatMap(({ statement }) => byColumn.get(statement.article.column) ?? []);
  const several = comparison.groups.filter(({ answers }) => answers.length > 1);
  const alone = comparison.groups.filter(({ answers }) => answers.length === 1).flatMap(cellsOf);
  const groups = several.map((group) => ({
    label: groupLabel(group),
    count: articleCount(group),
    cells: cellsOf(group),
    shared: plainLabel(group),
  }));
  return alone.length === 0 ? groups : [...groups, ownAnswers(alone)];
}

function plainLabel(group: Group): string {
  const answer = chiefAnswer(group);
  return answer ? answerLabel(answer) : group.label;
}

function ownAnswers(cells: readonly Cell[]): AnswerGroup {
  const count = cells.length === 1 ? 'one article' : `${countInWords(cells.length)} articles`;
  return {
    label: [cells.length === 1 ? 'Another answer' : 'Other answers'],
    count: cells.length === 1 ? count : `${count}, each its own`,
    cells,
    shared: '',
  };
}
