/** Which of the house words for a relation a claim takes. */

import type { ClaimData } from '../../domain/schema.ts';
import type { Ground, Relation } from '../../domain/vocabulary.ts';
import { silenceOf } from '../../model/silence.ts';
import type { Claim, Column, Comparison, Pair } from '../../model/tracker.ts';
import {
  AGREE_WORDS,
  AGREE_WORDS_OF_MANY,
  type Agreeing,
  DENIED_WORDS_OF_MANY,
  GROUND_WORDS,
  ONE_SOURCE_WORDS,
  RELATION_WORDS,
  RELATION_WORDS_OF_MANY,
  REPLACED_WORDS,
  silenceWords,
} from '../../words/words.ts';

/** What names a relation more closely: how many articles the one source holds, and the rule that decided. */
export interface RelationDetail {
  readonly articles?: number | undefined;
  readonly ground?: Ground | undefined;
  /** Whether more than two outlets answer, and not all alike. */
  readonly isOfMany?: boolean;
}

/** What is printed where a column does not answer a claim. */
export function silenceLine(column: Column, claim: Claim): string {
  return silenceWords(column.articles.length, silenceOf(column, claim));
}

/** The relation as it stands on a page, for a claim of that kind. */
export function relationWords(relation: Relation, kind: ClaimData['kind'], detail: RelationDetail = {}): string {
  const { articles = 1, ground, isOfMany = false } = detail;
  const form = kind === 'quantity' ? 'figures' : 'answers';
  if (relation === 'single-source' && articles > 1) return ONE_SOURCE_WORDS;
  if (isAgreeing(relation) && (ground === 'table' || ground === 'same-denial')) {
    return (isOfMany ? AGREE_WORDS_OF_MANY : AGREE_WORDS)[ground][relation];
  }
  if (isOfMany && ground === 'denied') return DENIED_WORDS_OF_MANY;
  const ofMany = isOfMany ? RELATION_WORDS_OF_MANY[relation]?.[form] : undefined;
  const closer = ground && !isAgreeing(relation) ? GROUND_WORDS[ground][form] : undefined;
  return ofMany ?? closer ?? RELATION_WORDS[relation][form];
}

function isAgreeing(relation: Relation): relation is Agreeing {
  return relation === 'agree' || relation === 'agree-certainty-differs' || relation === 'partly-agree';
}

/** The relation of a comparison in words; of three outlets and more, what holds of two of them is not said of all. */
export function comparisonWords(
  { relation, pairs, groups }: Comparison,
  kind: ClaimData['kind'],
  articles?: number,
): string {
  if (relation === 'not-comparable' && groups.length === 0) return REPLACED_WORDS.all;
  const grounds = new Set(pairs.filter((pair) => pair.relation === relation).map(({ ground }) => ground));
  const [ground, ...others] = grounds;
  if (groups.length > 1 && pairs.every(isAgreement)) return relationWords(relation, kind, { ground: 'table' });
  const isOfMany = pairs.length > 1 && groups.length > 1;
  return relationWords(relation, kind, { articles, ground: others.length === 0 ? ground : undefined, isOfMany });
}

/** Whether two columns agree in all that they say. */
function isAgreement({ relation }: Pair): boolean {
  return relation === 'agree' || relation === 'agree-certainty-differs';
}
