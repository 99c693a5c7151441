/** What a passage answers to a claim, as far as its words show it: also that it denies it, or gives it as replaced. */
import type { AnswerData, ValueData } from '../../domain/schema.ts';
import type { ClaimProposal, KnownClaim } from './claims.ts';
import { excerptOf } from './excerpts.ts';

/** What is known of the words of an answer beside themselves. */
interface Said {
  readonly language: string;
  /** What the claim calls the answer. */
  readonly label?: string | undefined;
  readonly denied?: boolean;
}

/** An answer with the few words that a short row prints; `denied` where the passage says that it is not so. */
export function answerWith(
  given: Pick<AnswerData, 'claim' | 'value' | 'position'>,
  words: string,
  { language, label, denied = false }: Said,
): AnswerData {
  const excerpt = excerptOf(words, given.value?.words, language, label);
  const isOnce = excerpt !== undefined && words.split(excerpt).length === 2;
  return {
    ...given,
    ...(isOnce && { excerpt }),
    ...(denied && { denied }),
    ...(!denied && REPLACED.test(words) && { earlier: true }),
  };
}

const DENIED = /^(?:den|reject|запереч|спростув|dement|bestr|(?:a|ont) (?:démenti|nié)|dément)/iu;
/** “Up from 40”: what the article itself gives as replaced. */
export const REPLACED = /^(?:up|down) from\b/i;

interface Passage {
  readonly words: string;
  readonly language: string;
  readonly claims: readonly KnownClaim[];
  /** The verb of its attribution. */
  readonly verb: string | undefined;
}

/** To the likeliest of the claims that a passage may answer its first figure, or the position that it takes; where it takes none that is known, the answer is left open. */
export function likelyAnswers(
  [first]: readonly ClaimProposal[],
  [value]: readonly ValueData[],
  { words, language, claims, verb }: Passage,
): AnswerData[] {
  const data = claims.find(({ id }) => id === first?.claim)?.data;
  if (!first || !data || (data.kind === 'quantity' && !value)) return [];
  const { claim, position } = first;
  const given = data.kind === 'quantity' ? { claim, value } : { claim, ...(position && { position }) };
  const label = data.kind === 'position' ? data.positions.find(({ id }) => id === position)?.label : undefined;
  return [answerWith(given, words, { language, label, denied: DENIED.test(verb ?? '') && data.kind === 'quantity' })];
}
