/** What two answers have in common, before dates and speakers are looked at. */
import { gapInDays } from '../domain/dates.ts';
import { oncePer } from '../domain/once.ts';
import type { Modality, SpeakerKind } from '../domain/vocabulary.ts';
import type { Answer, Article, Claim, Statement, Value } from './tracker.ts';

/** Whether a modality says that something is not decided or not known. */
const IS_OPEN = {
  confirmed: false,
  asserted: false,
  estimated: false,
  reported: false,
  predicted: false,
  possible: false,
  open: true,
  evaluative: false,
} as const satisfies Record<Modality, boolean>;

/** Whether two answers rule anything out: what is said to be possible says no more than that. */
export function ruleOut(...answers: readonly Answer[]): boolean {
  return answers.every(({ statement }) => !SAYS_NO_MORE_THAN_POSSIBLE[statement.data.modality]);
}

const SAYS_NO_MORE_THAN_POSSIBLE = {
  confirmed: false,
  asserted: false,
  estimated: false,
  reported: false,
  predicted: false,
  possible: true,
  open: true,
  evaluative: false,
} as const satisfies Record<Modality, boolean>;

/** Whether an answer is said not to be decided, or not to be known. */
export function isOpen({ statement }: Answer): boolean {
  return IS_OPEN[statement.data.modality];
}

/** Whether a kind of speaker can be told again in another article: a person or a body that is named. */
const IS_NAMED = {
  'named-official': true,
  'anonymous-official': false,
  institution: true,
  'unnamed-reports': false,
} as const satisfies Record<SpeakerKind, boolean>;

/** The named person or body that gives an answer. */
export function namedSpeaker({ statement: { speaker } }: Answer) {
  return speaker && IS_NAMED[speaker.data.kind] ? speaker : undefined;
}

/** Whether two answers have one speaker, or are both in the article’s own voice. */
export function sameVoice(a: Answer, b: Answer): boolean {
  return a.statement.speaker === b.statement.speaker;
}

/** Whether two answers give the same figure or the same position, and both affirm or both deny it. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return a.denied === b.denied && sameContent(a, b);
}

/** Whether two answers stand in one group: what is said to be open is not the same as what is said to be so. */
export function isOneAnswer(a: Answer, b: Answer): boolean {
  return sameAnswer(a, b) && isOpen(a) === isOpen(b) && !areOfOtherDays(a, b);
}

/** Whether two answers speak of the same figure or position, affirming or denying it. */
export function sameContent(a: Answer, b: Answer): boolean {
  return a.value && b.value ? sameFigure(a.value, b.value) : a.position?.id === b.position?.id;
}

/** Whether two figures are equal; a vague word is equal only to itself. */
function sameFigure(a: Value, b: Value): boolean {
  return a.unit === b.unit && a.vague === b.vague && a.min === b.min && a.max === b.max;
}

/** Whether all of a figure lies in the span of another. */
export function liesWithin(inner: Value, outer: Value): boolean {
  return inner.unit === outer.unit && outer.min <= inner.min && inner.max <= outer.max;
}

/** All answers of an article to a claim, in text order. */
export function answersIn({ statements }: Article, claim: Claim): readonly Answer[] {
  return byClaim(statements).get(claim) ?? [];
}

const byClaim = oncePer((statements: readonly Statement[]) =>
  Map.groupBy(
    statements.flatMap(({ answers }) => answers),
    ({ claim }) => claim,
  ),
);

/** Whether two answers to a question about what is to come are about days that do not overlap. */
export function areOfOtherDays(a: Answer, b: Answer): boolean {
  const [one, other] = [a.statement.when?.span, b.statement.when?.span];
  return a.claim.data.about === 'future' && one !== undefined && other !== undefined && gapInDays(one, other) > 0;
}

/** Whether the day of one answer lies wholly before that of another; of unknown days it is not said. */
export function isBefore({ asOf: a }: Answer, { asOf: b }: Answer): boolean {
  const [end, start] = [a.span?.end, b.span?.start];
  return Boolean(end && start && end < start);
}
