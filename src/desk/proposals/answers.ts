/** What a passage answers to a claim, as far as its words show it: also that it denies it, or gives it as replaced. */
import type { AnswerData, ValueData } from '../../domain/schema.ts';
import type { ClaimProposal } from './claims.ts';
import { excerptOf } from './excerpts.ts';

/** An answer with the few words that a short row prints; `denied` where the passage says that it is not so. */
export function answerWith(
  given: Pick<AnswerData, 'claim' | 'value' | 'position'>,
  words: string,
  denied = false,
): AnswerData {
  const excerpt = excerptOf(words, given.value?.words);
  const isOnce = excerpt !== undefined && words.split(excerpt).length === 2;
  return {
    ...given,
    ...(isOnce && { excerpt }),
    ...(denied && { denied }),
    ...(!denied && REPLACED.test(words) && { earlier: true }),
  };
}

const DENIED = /^(?:den|reject)/;
/** “Up from 40”: what the article itself gives as replaced. */
export const REPLACED = /^(?:up|down) from\b/i;

/** Of the claims that a passage may answer the likeliest, with its likeliest position or the first figure. */
export function likelyAnswers(
  [first]: readonly ClaimProposal[],
  [value]: readonly ValueData[],
  words: string,
  verb: string | undefined,
): AnswerData[] {
  if (!first || (!first.position && !value)) return [];
  const given = first.position ? { position: first.position } : { value };
  return [answerWith({ claim: first.claim, ...given }, words, DENIED.test(verb ?? ''))];
}
