/** Claims that ask one question in the same words. */
import type { Claim } from '../tracker.ts';

/** Two claims of which the second asks what the first does. */
export interface SameQuestion {
  readonly first: Claim;
  readonly second: Claim;
}

/** Each claim whose question an earlier one asks already; capital letters and punctuation apart. */
export function sameQuestions(claims: readonly Claim[]): SameQuestion[] {
  const asked = Map.groupBy(claims, ({ data }) => wordsOf(data.question));
  return [...asked.values()].flatMap(([first, ...others]) =>
    first ? others.map((second) => ({ first, second })) : [],
  );
}

function wordsOf(question: string): string {
  return (question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
