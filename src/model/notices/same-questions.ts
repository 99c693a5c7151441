/** Claims that ask one question in the same words. */
import type { Claim, Tracker } from '../tracker.ts';

/** Two claims of which the second asks what the first does. */
export interface SameQuestion {
  readonly first: Claim;
  readonly second: Claim;
}

/** Each claim whose question an earlier one of the tracker asks already; capital letters and punctuation apart. */
export function sameQuestions(tracker: Pick<Tracker, 'claims' | 'claimsById'>): SameQuestion[] {
  const asked = Map.groupBy(tracker.claimsById, ({ data }) => wordsOf(data.question));
  return [...asked.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const [first, ...others] = tracker.claims.filter((claim) => alike.includes(claim));
    return first ? others.map((second) => ({ first, second })) : [];
  });
}

function wordsOf(question: string): string {
  return (question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
