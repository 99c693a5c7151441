/** A claim's history: the comparison computed again over the articles recorded up to each date. Nothing is stored. */
import { once } from '../domain/once.ts';
import { cellsOf } from './cells.ts';
import { compareCells } from './comparison.ts';
import { pairRules } from './relations.ts';
import type { Answer, Article, Claim, HistoryEntry } from './tracker.ts';

/** One entry for each day on which an answering article was recorded, oldest first; the last is the comparison of today. */
export function historyOf({ answers, cells, comparison: today, data }: Claim): HistoryEntry[] {
  const order = new Map(cells.map(({ column }, index) => [column, index] as const));
  const rules = pairRules(data);
  const days = [...new Set(answers.map(({ statement }) => statement.article.data.recorded))].sort();
  const comparedOn = (recorded: string) => {
    const known = answers.filter(({ statement }) => statement.article.data.recorded <= recorded);
    return known.length === answers.length ? today : compareCells(cellsOf(known, [], order), rules);
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

function articlesOf(answers: readonly Answer[]): Article[] {
  return [...new Set(answers.map(({ statement }) => statement.article))];
}
