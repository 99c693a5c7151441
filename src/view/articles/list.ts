/** The articles held, for their list. */

import type { Article } from '../../model/tracker.ts';
import { articleListLines } from '../../words/words.ts';
import { edtfInWords } from '../dates.ts';

/** Articles of one month, or of one year where no month is known. */
export interface ArticleGroup {
  readonly id: string;
  readonly title: string;
  readonly year: string | undefined;
  readonly articles: readonly Article[];
}

/** The articles by month, newest first; those without a date come last. `articles` stand oldest first, as in the tracker. */
export function articlesByMonth(articles: readonly Article[]): ArticleGroup[] {
  const dated = articles.filter((article) => monthOf(article) !== '').reverse();
  const undated = articles.filter((article) => monthOf(article) === '');
  const months = [...Map.groupBy(dated, monthOf)].map(([month, list]) => group(month, list));
  const rest = { id: 'from_unknown', title: articleListLines.undated, year: undefined, articles: undated };
  return undated.length === 0 ? months : [...months, rest];
}

/** The month of an article, or its year where no month is known; empty without a date. */
function monthOf({ date: { span } }: Article): string {
  const day = span?.end ?? span?.start ?? '';
  return span && ['year', 'decade', 'century'].includes(span.precision) ? day.slice(0, 4) : day.slice(0, 7);
}

function group(month: string, articles: readonly Article[]): ArticleGroup {
  return { id: `from_${month}`, title: edtfInWords(month), year: month.slice(0, 4), articles };
}

/** For long lists, the first group of each year. */
export function years(groups: readonly ArticleGroup[]): ArticleGroup[] {
  const first = groups.filter(({ year }, index) => year !== groups[index - 1]?.year);
  return first.length > 1 && groups.length > 6 ? first : [];
}
