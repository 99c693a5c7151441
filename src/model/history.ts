/** A claim's history: the comparison computed again over the articles recorded up to each date. Nothing is stored. */
import { cellsOf } from './cells.ts';
import { compareCells } from './comparison.ts';
import { pairRules } from './relations.ts';
import type { Answer, Article, Claim, HistoryEntry } from './tracker.ts';

/** One entry for each day on which an answering article was recorded, oldest first; the last is the comparison of today. */
export function historyOf({ answers, cells, comparison: today, data }: Claim): HistoryEntry[] {
  const order = new Map(cells.map(({ column }, index) => [column, index] as const));
  const rules = pairRules(data);
  const days = [...new Set(answers.map(({ statement }) => statement.article.data.recorded))].sort();
  return days.map((recorded) => {
    const known = answers.filter(({ statement }) => statement.article.data.recorded <= recorded);
    const articles = articlesOf(known).filter((article) => article.data.recorded === recorded);
    const comparison = known.length === answers.length ? today : compareCells(cellsOf(known, [], order), rules);
    return { recorded, articles, comparison };
  });
}

function articlesOf(answers: readonly Answer[]): Article[] {
  return [...new Set(answers.map(({ statement }) => statement.article))];
}
