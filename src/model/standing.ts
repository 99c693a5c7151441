/** What an article answers to a claim: which of its answers it puts forward itself, and which are left out of the comparison. */
import type { Modality, Standing } from '../domain/vocabulary.ts';
import { areOfOtherDays, isBefore, isOneAnswer, isOpen, liesWithin, sameContent, sameVoice } from './answers.ts';
import type { Answer } from './tracker.ts';

/** How firmly an answer is said, as a number: the higher, the firmer. */
const FIRMNESS = {
  confirmed: 4,
  asserted: 4,
  estimated: 3,
  reported: 3,
  evaluative: 3,
  predicted: 2,
  possible: 1,
  open: 0,
} as const satisfies Record<Modality, number>;

/** The standing of each of the answers that one article gives to one claim. */
export function standingsOf(answers: readonly Answer[]): Map<Answer, Standing> {
  const isStill = answers.filter((answer) => !isEarlier(answer, answers));
  const precise = isStill.filter((answer) => !isStill.some((other) => isMorePrecise(other, answer)));
  const led = precise.filter(({ lead }) => lead);
  const current = led.length > 0 ? led : precise;
  return new Map(
    answers.map((answer) => {
      if (current.includes(answer)) return [answer, 'current'];
      if (precise.includes(answer)) return [answer, 'beside-lead'];
      return [answer, isStill.includes(answer) ? 'less-precise' : 'earlier'];
    }),
  );
}

/** Whether the article itself gives an answer as replaced, or a later answer of the same voice has taken its place. */
function isEarlier(answer: Answer, answers: readonly Answer[]): boolean {
  if (answer.earlier) return true;
  if (answer.claim.data.about === 'future') return false;
  return answers.some((other) => replaces(other, answer));
}

/** A denial takes the place of nothing but what it denies. */
function replaces(newer: Answer, older: Answer): boolean {
  const isNew = !isOneAnswer(newer, older) && (!newer.denied || sameContent(newer, older));
  const isReplacement = isNew && !newer.earlier;
  return isReplacement && sameVoice(newer, older) && isBefore(older, newer);
}

/** Whether an answer says more precisely what a vague word, or no less firmly what another range, of its article says. */
export function isMorePrecise(finer: Answer, coarser: Answer): boolean {
  const [inner, outer] = [finer.value, coarser.value];
  if (!inner || !outer || finer.denied || coarser.denied || areOfOtherDays(finer, coarser)) return false;
  if (inner.form === 'vague' || !liesWithin(inner, outer) || sameContent(finer, coarser)) return false;
  if (outer.form === 'vague') return isOpen(coarser) || !isOpen(finer);
  return sameVoice(finer, coarser) && firmnessOf(finer) >= firmnessOf(coarser);
}

function firmnessOf({ statement }: Answer): number {
  return FIRMNESS[statement.data.modality];
}
