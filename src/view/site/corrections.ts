/** Corrections of all articles and questions: our mistakes and the outlets’ later changes, kept apart. */

import type { Correction } from '../../domain/schema.ts';
import { compareText } from '../../domain/text.ts';
import type { Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { claimPath } from '../addresses.ts';
import { articleLink } from '../people.ts';

export interface CorrectionOf extends Omit<Correction, 'sha256'> {
  /** The article or the question that was corrected. */
  readonly of: Phrase;
  readonly isOfText: boolean;
}

/** The corrections by us, or by outlets, newest first. */
export function correctionsBy({ articles, claims }: Tracker, by: Correction['by']): CorrectionOf[] {
  const ofArticles = articles.flatMap((article) =>
    article.data.corrections.map(({ sha256, ...one }) => ({
      ...one,
      of: articleLink(article),
      isOfText: sha256 !== undefined,
    })),
  );
  const ofClaims = claims.flatMap((claim) =>
    claim.data.corrections.map(({ date, what, why, by: whose }) => {
      const link = { link: claim.data.question, to: claimPath(claim) };
      return { date, what, why, by: whose, of: [link], isOfText: false };
    }),
  );
  return [...ofArticles, ...ofClaims]
    .filter((correction) => correction.by === by)
    .reverse()
    .sort((a, b) => compareText(b.date, a.date));
}
