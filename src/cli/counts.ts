/** How much there is, in words for the terminal. */
import type { Tracker } from '../model/tracker.ts';
import { counted } from './print-issues.ts';

/** The number of articles, statements and claims. */
export function countsOf({ articles, claimsById: claims }: Pick<Tracker, 'articles' | 'claimsById'>) {
  const statements = articles.reduce((sum, article) => sum + article.statements.length, 0);
  return { articles: articles.length, statements, claims: claims.length };
}

/** “2 articles, 35 statements, 21 claims”. */
export function countsLine(tracker: Pick<Tracker, 'articles' | 'claimsById'>): string {
  const { articles, statements, claims } = countsOf(tracker);
  return [counted(articles, 'article'), counted(statements, 'statement'), counted(claims, 'claim')].join(', ');
}
