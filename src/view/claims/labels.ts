/** Which of the house words for a relation a claim takes. */

import type { ClaimData } from '../../domain/schema.ts';
import type { Relation } from '../../domain/vocabulary.ts';
import { ONE_SOURCE_WORDS, RELATION_WORDS } from '../../words/words.ts';

/** The relation as it stands on a page, for a claim of that kind; `articles` is how many the source holds. */
export function relationWords(relation: Relation, kind: ClaimData['kind'], articles = 1): string {
  if (relation === 'single-source' && articles > 1) return ONE_SOURCE_WORDS;
  return RELATION_WORDS[relation][kind === 'quantity' ? 'figures' : 'answers'];
}
