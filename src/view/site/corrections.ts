/** Corrections of all articles: our mistakes and the outlets’ later changes, kept apart. */

import type { Correction } from '../../domain/schema.ts';
import { compareText } from '../../domain/text.ts';
import type { Article, Tracker } from '../../model/tracker.ts';

export interface CorrectionOf extends Correction {
  readonly article: Article;
}

/** The corrections by us, or by outlets, newest first. */
export function correctionsBy({ articles }: Tracker, by: Correction['by']): CorrectionOf[] {
  const all = articles.flatMap((article) => article.data.corrections.map((correction) => ({ ...correction, article })));
  return all
    .filter((correction) => correction.by === by)
    .reverse()
    .sort((a, b) => compareText(b.date, a.date));
}
