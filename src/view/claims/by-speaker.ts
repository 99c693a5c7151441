/** A claim by who gives its answers: named persons and bodies, what each is reported to say, and by which outlets. */
import { answersBySpeaker, type SpeakerAnswers } from '../../model/speakers.ts';
import type { Answer, Claim, Column, Speaker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { bySpeakerLines } from '../../words/words.ts';
import { cellId, claimPath, speakerPath } from '../addresses.ts';
import { columnName } from '../people.ts';
import { answerSaid } from './headline.ts';

/** What one speaker answers. */
export interface SpeakerRow {
  readonly name: Phrase;
  readonly answers: readonly SpeakerAnswer[];
  /** Said first, where outlets report the speaker differently. */
  readonly differently: string | undefined;
}

/** One answer of a speaker, and the outlets that carry it. */
export interface SpeakerAnswer {
  readonly answer: Phrase;
  readonly outlets: Phrase;
}

/** A row for each named speaker of a claim that several outlets answer, first those reported differently; none where one outlet alone does. */
export function speakerRows(claim: Claim): SpeakerRow[] {
  if (claim.cells.length < 2) return [];
  const speakers = answersBySpeaker(claim);
  return speakers.toSorted((a, b) => Number(b.isReportedDifferently) - Number(a.isReportedDifferently)).map(rowOf);
}

/** A row for each claim to which several outlets carry an answer of one speaker. */
export function claimRows(speaker: Speaker): SpeakerRow[] {
  const claims = new Set(speaker.statements.flatMap(({ answers }) => answers.map(({ claim }) => claim)));
  return [...claims].flatMap((claim) => {
    const own = answersBySpeaker(claim).filter((one) => one.speaker === speaker && isCarriedBySeveral(one));
    return own.map((one) => ({ ...rowOf(one), name: [{ link: claim.data.question, to: claimPath(claim) }] }));
  });
}

function isCarriedBySeveral({ answers }: SpeakerAnswers): boolean {
  return new Set(answers.flat().map(({ statement }) => statement.article.column)).size > 1;
}

function rowOf({ speaker, answers, isReportedDifferently }: SpeakerAnswers): SpeakerRow {
  return {
    name: nameOf(speaker),
    answers: answers.map(answerOf),
    differently: isReportedDifferently ? bySpeakerLines.differently(speaker.data.name) : undefined,
  };
}

/** The speaker, and for whom they speak: said beside the name, and merging nobody. */
function nameOf(speaker: Speaker): Phrase {
  const name = { link: speaker.data.name, to: speakerPath(speaker) };
  return speaker.speaksFor ? bySpeakerLines.speaksFor(name, speaker.speaksFor.data.name) : [name];
}

function answerOf(given: readonly Answer[]): SpeakerAnswer {
  const [first] = given;
  const columns = [...new Set(given.map(({ statement }) => statement.article.column))];
  const linkTo = (column: Column): Phrase =>
    first ? [{ link: columnName(column), to: `${claimPath(first.claim)}#${cellId(column)}` }] : [];
  return { answer: answerSaid(given, []), outlets: bySpeakerLines.outlets(columns.map(linkTo)) };
}
