/** What it means that a column does not answer a claim: silence is only said of a copy that was read for the question. */
import { once, oncePer } from '../domain/once.ts';
import { SILENCES, type Silence } from '../domain/vocabulary.ts';
import { isReadFor } from './reading.ts';
import type { Article, Claim, Column } from './tracker.ts';

/** The weakest that can be said of the articles of a column. */
export function silenceOf(column: Pick<Column, 'articles'>, { data: { asked = '' } }: Claim): Silence {
  const known = silencesOf(column);
  const silence = known.get(asked) ?? once(() => weakestIn(column, asked));
  known.set(asked, silence);
  return silence();
}

/** By the day on which a question was asked: many a large story asks on one. */
const silencesOf = oncePer((_: Pick<Column, 'articles'>) => new Map<string, () => Silence>());

function weakestIn({ articles }: Pick<Column, 'articles'>, asked: string): Silence {
  const silences = articles.map((article) => silenceIn(article, asked));
  return SILENCES.findLast((one) => silences.includes(one)) ?? 'not-mentioned';
}

function silenceIn(article: Article, asked: string): Silence {
  if (!isReadFor(article, { data: asked === '' ? {} : { asked } })) return 'not-yet-read';
  return article.data.completeness ? 'not-in-excerpt' : 'not-mentioned';
}
