/** Tensions: two answers of one article, both put forward, that are hard to square. */
import { answersIn, isBefore, isOpen, ruleOut } from './answers.ts';
import { compareAnswers, type PairRules } from './relations.ts';
import type { Answer, Claim, Pair, Tension } from './tracker.ts';

/** Whether the article puts an answer forward as being so, whether or not the editor marked others as the lead. */
function standsIn(answer: Answer): boolean {
  const isStill = answer.standing === 'current' || answer.standing === 'beside-lead';
  return isStill && !answer.denied && !isOpen(answer);
}

/** Answers of one article to one claim that are hard to square: disjoint figures, or positions that cannot both be true. */
export function tensionsWithin(given: readonly Answer[], rules: PairRules): Tension[] {
  const answers = given.filter(standsIn);
  return answers.flatMap((a, index) =>
    answers.slice(index + 1).flatMap((b) => {
      const pair = haveOneVoice(a, b) && areOfOneTime(a, b) && ruleOut(a, b) ? compareAnswers(a, b, rules) : undefined;
      return pair?.relation === 'contradict' ? [tensionOf(pair)] : [];
    }),
  );
}

/** Whether one speaker gives both answers, or the article itself gives one of them: else its speakers differ. */
function haveOneVoice({ statement: a }: Answer, { statement: b }: Answer): boolean {
  return a.speaker === b.speaker || a.speaker === undefined || b.speaker === undefined;
}

/** Whether the days of two answers overlap, as far as they are known. */
function areOfOneTime(a: Answer, b: Answer): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function tensionOf({ a, b, reason }: Pair): Tension {
  const { article } = a.statement;
  if (!a.value || !b.value) return { kind: 'positions', article, a, b, difference: undefined, because: reason };
  const [high, low] = a.value.min > b.value.max ? [a, b] : [b, a];
  return { kind: 'disjoint-values', article, a: high, b: low, difference: differenceOf(high, low), because: undefined };
}

/** Breaks of “cannot exceed” inside one article: a figure whose lower bound lies above the other's upper bound, not later than it. */
export function excesses(part: readonly Answer[], whole: Claim, because: string): Tension[] {
  return part.filter(standsIn).flatMap((a) => {
    const { article } = a.statement;
    const exceeded = answersIn(article, whole).filter((b) => standsIn(b) && exceeds(a, b) && isNotLater(a, b));
    return exceeded.map((b) => ({ kind: 'exceeds', article, a, b, difference: differenceOf(a, b), because }) as const);
  });
}

function exceeds(a: Answer, b: Answer): boolean {
  return a.value !== undefined && b.value !== undefined && a.value.unit === b.value.unit && a.value.min > b.value.max;
}

/** Whether the time that `a` speaks of does not begin after the time of `b` ends; unknown dates do not stand in the way. */
function isNotLater(a: Answer, b: Answer): boolean {
  const start = spokenOf(a)?.start;
  const end = spokenOf(b)?.end;
  return !start || !end || start <= end;
}

function spokenOf(answer: Answer) {
  return answer.statement.when?.span ?? answer.asOf.span;
}

function differenceOf(high: Answer, low: Answer): number | undefined {
  return high.value && low.value ? high.value.min - low.value.max : undefined;
}
