/** What it means that a column does not answer a claim: silence is only said of a copy that was read for the question. */
import { SILENCES, type Silence } from '../domain/vocabulary.ts';
import { isReadFor } from './reading.ts';
import type { Article, Claim, Column } from './tracker.ts';

/** The weakest that can be said of the articles of a column. */
export function silenceOf({ articles }: Pick<Column, 'articles'>, claim: Claim): Silence {
  const silences = articles.map((article) => silenceIn(article, claim));
  return SILENCES.findLast((one) => silences.includes(one)) ?? 'not-mentioned';
}

function silenceIn(article: Article, claim: Claim): Silence {
  if (!isReadFor(article, claim)) return 'not-yet-read';
  return article.data.completeness ? 'not-in-excerpt' : 'not-mentioned';
}
