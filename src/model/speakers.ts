/** A claim by who gives its answers: each named person or body, what they are reported to say, and by which outlets. */
import { oncePer } from '../domain/once.ts';
import { isOneAnswer, namedSpeaker } from './answers.ts';
import { bySaying } from './groups.ts';
import { compareAnswers, type PairRules, pairRules } from './relations.ts';
import type { Answer, Claim, Speaker } from './tracker.ts';

/** What one named speaker answers to a claim, across the outlets. */
export interface SpeakerAnswers {
  readonly speaker: Speaker;
  /** Each different answer, with the passages that give it: at most a few of each outlet. */
  readonly answers: readonly (readonly Answer[])[];
  /** Whether, on overlapping dates, outlets report the speaker with answers that cannot both be true, or differ. */
  readonly isReportedDifferently: boolean;
}

/** The named speakers whose answers the columns put forward, in the order of columns: told once for the pages of them all. */
export const answersBySpeaker = oncePer(({ cells, data }: Pick<Claim, 'cells' | 'data'>): SpeakerAnswers[] => {
  const rules = pairRules(data);
  const bySpeaker = Map.groupBy(
    cells.flatMap(({ compared }) => compared),
    namedSpeaker,
  );
  return [...bySpeaker].flatMap(([speaker, given]) => (speaker ? [answersOf(speaker, given, rules)] : []));
});

function answersOf(speaker: Speaker, given: readonly Answer[], rules: PairRules): SpeakerAnswers {
  const isReportedDifferently = given.some((a) => given.some((b) => areReportedDifferently(a, b, given, rules)));
  return { speaker, answers: bySaying(given), isReportedDifferently };
}

/** Whether two outlets give answers of one speaker that are at odds on overlapping days, and neither gives the other’s as well. */
function areReportedDifferently(a: Answer, b: Answer, given: readonly Answer[], rules: PairRules): boolean {
  if (columnOf(a) === columnOf(b) || !areAtOdds(a, b, rules)) return false;
  const says = (answer: Answer, other: Answer) =>
    given.some((one) => columnOf(one) === columnOf(answer) && isOneAnswer(one, other));
  return !says(a, b) && !says(b, a);
}

function columnOf({ statement }: Answer) {
  return statement.article.column;
}

function areAtOdds(a: Answer, b: Answer, rules: PairRules): boolean {
  const { relation, gap } = compareAnswers(a, b, rules);
  return gap === 0 && (relation === 'contradict' || relation === 'differ');
}
