/** A claim's history: the comparison as it stood on each day, over the articles recorded until then. Nothing is stored. */
import { once } from '../domain/once.ts';
import { cellsOf } from './cells.ts';
import { compareCells } from './comparison.ts';
import { compareColumns, pairRules } from './relations.ts';
import type { Answer, Article, Cell, Claim, Column, HistoryEntry, Pair } from './tracker.ts';

/** One entry for each day on which an answering article was recorded, oldest first; the last is the comparison of today. */
export function historyOf(claim: Claim): HistoryEntry[] {
  const { answers, cells, comparison: today } = claim;
  const order = new Map(cells.map(({ column }, index) => [column, index] as const));
  const pairOf = pairsOfToday(claim);
  const days = [...new Set(answers.map(({ statement }) => statement.article.data.recorded))].sort();
  const comparedOn = (recorded: string) => {
    const known = answers.filter(({ statement }) => statement.article.data.recorded <= recorded);
    return known.length === answers.length
      ? today
      : compareCells(cellsOf(known, [], order), pairRules(claim.data), pairOf);
  };
  return days.map((recorded) => {
    const articles = articlesOf(answers.filter(({ statement }) => statement.article.data.recorded === recorded));
    const comparison = once(() => comparedOn(recorded));
    return {
      recorded,
      articles,
      get comparison() {
        return comparison();
      },
    };
  });
}

/** Two cells side by side: where both stood as they stand today, as today. They are most of all pairs of all days. */
function pairsOfToday({ cells, comparison, data }: Claim): (a: Cell, b: Cell) => Pair | undefined {
  const rules = pairRules(data);
  const sizes = new Map(cells.map((cell) => [cell.column, sizeOf(cell)] as const));
  const pairs = new Map<Column, Map<Column, Pair>>();
  for (const pair of comparison.pairs) {
    const [a, b] = [columnOf(pair.a), columnOf(pair.b)];
    pairs.set(a, (pairs.get(a) ?? new Map<Column, Pair>()).set(b, pair));
  }
  const isAsToday = (cell: Cell) => sizes.get(cell.column) === sizeOf(cell);
  return (a, b) => (isAsToday(a) && isAsToday(b) ? pairs.get(a.column)?.get(b.column) : compareColumns(a, b, rules));
}

/** How many answers a cell holds: there are only ever more. */
function sizeOf({ also, earlier }: Cell): number {
  return 1 + also.length + earlier.length;
}

function columnOf({ statement }: Answer): Column {
  return statement.article.column;
}

function articlesOf(answers: readonly Answer[]): Article[] {
  return [...new Set(answers.map(({ statement }) => statement.article))];
}
