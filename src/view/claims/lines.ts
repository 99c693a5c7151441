/** The lines that a page generates about a claim: the one-line answer, what it rests on, and why the answers compare as they do. */

import { oncePer } from '../../domain/once.ts';
import { IS_NAMED_PERSON } from '../../domain/vocabulary.ts';
import { comparedAnswers, isMorePrecise, SAYS_THE_SAME } from '../../model/relations.ts';
import type { Answer, Cell, Claim, Column, Group, Pair, Tension, Topic, Tracker } from '../../model/tracker.ts';
import type { Phrase, Row, SourceWords } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import {
  claimLines,
  MODALITY_WORDS,
  phraseList,
  phraseSeries,
  RELATION_WORDS,
  rangeLines,
  reasonLines,
  sentenceCase,
  tensionLines,
} from '../../words/words.ts';
import { dateInWords, stretchInWords } from '../dates.ts';
import { columnPhrase, speakerPhrase } from '../people.ts';
import { answerLabel, answerPhrase, excerptOf, wordsAt } from './answers.ts';
import { relationWords } from './labels.ts';
import { around, NEIGHBOURS } from './neighbours.ts';

/** The relation of a claim in words. */
export function claimRelation(claim: Claim): string {
  const held = claim.cells.length === 1 ? (claim.cells[0]?.column.articles.length ?? 1) : 1;
  return relationWords(claim.comparison.relation, claim.data.kind, held);
}

/** One line that says what the articles say. */
export function oneLine(claim: Claim): Phrase {
  const { cells, comparison } = claim;
  const [first] = cells;
  if (!first) return [claimLines.unanswered];
  if (cells.length === 1) return onlyOne(first);
  if (cells.length > 2) return claimLines.compared(claimRelation(claim), [groupsPhrase(claim)]);
  if (SAYS_THE_SAME[comparison.relation]) return both(claim);
  return claimLines.compared(claimRelation(claim), cells.map(answerIn));
}

function onlyOne(cell: Cell): Phrase {
  const answers = distinctAnswers(cell);
  const only = cell.lead.value && answers.length === 1 ? claimLines.onlyFigure : claimLines.only;
  return only(columnPhrase(cell.column), answers.map(attributed));
}

/** The first answer of each different position; for figures, the one that heads the cell. */
export function distinctAnswers(cell: Cell): Answer[] {
  const answers = comparedAnswers(cell);
  if (cell.lead.value) return answers.slice(0, 1);
  return answers.filter((answer, index) => answers.findIndex(({ position }) => position === answer.position) === index);
}

/** Each different answer of a cell in its few words: “11,000”, “would begin fighting”; “just doesn’t know”. */
export function inFewWords(cell: Cell): Phrase {
  return phraseSeries(distinctAnswers(cell).map(fewWordsOf));
}

function fewWordsOf(answer: Answer): Phrase {
  const excerpt = excerptOf(answer);
  const figure = answer.value ? [answerPhrase(answer)] : [];
  return phraseList([...figure, ...(excerpt ? [[excerpt]] : [])]);
}

/** An answer with its few words and its speaker: “11,000”, “would begin fighting” (Kyrylo Budanov). */
function attributed(answer: Answer): Phrase {
  const speaker = speakerPhrase(answer.statement);
  if (!answer.value) return claimLines.said([quotedWords(answer)], speaker);
  const excerpt = excerptOf(answer);
  const figure = answerPhrase(answer);
  return excerpt ? claimLines.figureSaid(figure, excerpt, speaker) : claimLines.said(figure, speaker);
}

/** The words of an answer that is no figure: those an editor chose, or the whole passage. */
function quotedWords({ excerpt, statement }: Answer): SourceWords {
  return wordsAt(statement, excerpt ?? statement.range);
}

function both({ comparison, cells, data }: Claim): Phrase {
  const pair = comparison.pairs[0];
  const label = pair ? answerLabel(pair.a) : '';
  const line =
    data.kind === 'quantity'
      ? claimLines.bothFigure(label, cells.map(sameAnswerIn))
      : claimLines.bothAnswer(label, cells.map(sameAnswerIn));
  const named = cells.some(
    ({ lead: { statement } }) => statement.speaker && IS_NAMED_PERSON[statement.speaker.data.kind],
  );
  return named ? line : claimLines.unnamed(line);
}

/** What an outlet says where both say the same. */
function sameAnswerIn({ lead, column }: Cell): Phrase {
  const who = columnPhrase(column);
  if (lead.value) return claimLines.sameFigure(who, excerptOf(lead));
  return claimLines.sameAnswer(who, quotedWords(lead), speakerPhrase(lead.statement));
}

/** What an outlet says where they differ. */
function answerIn({ lead, column }: Cell): Phrase {
  const [who, label] = [columnPhrase(column), answerLabel(lead)];
  if (lead.value) return claimLines.figure(who, label, excerptOf(lead));
  return claimLines.answer(who, label, quotedWords(lead), speakerPhrase(lead.statement));
}

/** More groups of equal answers than this are not named in a line. */
const GROUPS_NAMED = 6;

/** The groups of equal answers: “3,000: four articles; 12,000: one”. */
export function groupsPhrase({ comparison: { groups } }: Claim): Phrase {
  const named = groups.length > GROUPS_NAMED ? groups.slice(0, GROUPS_NAMED - 1) : groups;
  const lines = named.map((group, index) => {
    const line = index === 0 ? claimLines.firstGroup : claimLines.group;
    return line(groupLabel(group), group.answers.length);
  });
  return phraseSeries([...lines, ...otherGroups(groups.slice(named.length))]);
}

/** How many articles give the answer of a group: “four articles”. */
export function articleCount({ answers }: Group): string {
  return claimLines.articles(answers.length);
}

function otherGroups(groups: readonly Group[]): Phrase[] {
  const articles = groups.reduce((sum, { answers }) => sum + answers.length, 0);
  return groups.length === 0 ? [] : [claimLines.otherGroups(groups.length, articles)];
}

/** What heads a group: our label, digits as they stand, other figures as words of their article. */
export function groupLabel(group: Group): Phrase {
  const answer = chiefAnswer(group);
  if (!answer) return [group.label];
  return isDigits(answer) ? [answerLabel(answer)] : answerPhrase(answer);
}

/** The answer that stands for its group: one printed in digits, else one whose words most of them use. */
export function chiefAnswer({ answers }: Group): Answer | undefined {
  const alike = [...Map.groupBy(answers, answerLabel).values()].sort((a, b) => b.length - a.length);
  return answers.find(isDigits) ?? alike[0]?.[0];
}

function isDigits({ value }: Answer): boolean {
  return value !== undefined && /^\d[\d.,]*$/.test(value.words);
}

/** The stretch of time in which the answering articles were published: “As reported 24–29 October 2024”. */
export function reportedLine({ cells }: Claim): string {
  const stretch = stretchInWords(cells.flatMap(({ article }) => article.date.span ?? []));
  return stretch === '' ? claimLines.reportedUndated : claimLines.reported(stretch);
}

/** The date of the newest article held. */
export function newestLine({ newest }: Tracker): string {
  return newest?.date.span ? claimLines.newest(dateInWords(newest.date.span)) : claimLines.noneDated;
}

/** Why the answers of a claim compare as they do: rule, inputs, dates, weakest basis, readings of ours, and what it is not. */
export function reasons(claim: Claim): Row[] {
  const pair = claim.comparison.pairs[0];
  const rule: Row = { heading: reasonLines.rule, text: [RELATION_WORDS[claim.comparison.relation].rule] };
  if (!pair) return [rule, ...readings(claim)];
  return [
    rule,
    ...allPairs(claim),
    { heading: claim.cells.length > 2 ? reasonLines.forExample : reasonLines.compared, text: comparedLine(pair) },
    ...(pair.reason ? [{ heading: reasonLines.editorsReason, text: [pair.reason] }] : []),
    { heading: reasonLines.dates, text: [datesLine(pair)] },
    { heading: reasonLines.weakestBasis, text: [reasonLines.basisOfDates(pair.weakestBasis)] },
    ...readings(claim),
    ...notAConfirmation(pair),
  ];
}

/** How often each relation occurs among the pairs of three columns or more; the strongest of them names the claim. */
function allPairs({ cells, comparison: { pairs }, data }: Claim): Row[] {
  if (cells.length < 3) return [];
  const counted = [...Map.groupBy(pairs, ({ relation }) => relation)].map(([relation, same]) =>
    reasonLines.pairsOf(relationWords(relation, data.kind), same.length),
  );
  return [{ heading: reasonLines.pairs, text: [reasonLines.allPairs(cells.length, pairs.length, counted)] }];
}

function comparedLine({ a, b }: Pair): Phrase {
  const side = (answer: Answer): Phrase => {
    const { data, article } = answer.statement;
    return reasonLines.side(answerPhrase(answer), MODALITY_WORDS[data.modality], columnPhrase(article.column));
  };
  return reasonLines.sides(side(a), side(b));
}

/** The two dates of a pair, how far they lie apart, and what the question allows. */
export function datesLine({ a, b, gap, within }: Pair): string {
  const [first, second] = [asOfWords(a), asOfWords(b)];
  if (gap === undefined) return reasonLines.datesUnknown(first, second);
  if (within === undefined) return reasonLines.datesUnlimited(first, second, gap);
  const line = gap > within ? reasonLines.datesTooFar : reasonLines.datesNear;
  return line(first, second, gap, within);
}

function asOfWords({ asOf }: Answer): string {
  return asOf.span ? dateInWords(asOf.span) : reasonLines.dayUnknown;
}

/** Figures that are read as a range: the only place where such numbers of ours are printed. Equal readings share a line. */
function readings(claim: Claim): Row[] {
  const answers = claim.cells.flatMap((cell) => [cell.lead, ...cell.also]);
  const read = answers.flatMap((answer) => {
    const { value } = answer;
    if (!value || value.form === 'exactly') return [];
    const held = answers.some(
      (other) => other.statement.article === answer.statement.article && isMorePrecise(other, answer),
    );
    return [{ words: answerPhrase(answer), range: rangeWords(value), held }];
  });
  const alike = Map.groupBy(read, ({ range, held }) => `${held} ${range}`);
  return [...alike.values()].map((same) => ({ heading: reasonLines.ourReading, text: readingLine(same) }));
}

interface Reading {
  readonly words: Phrase;
  readonly range: string;
  readonly held: boolean;
}

function readingLine(same: readonly Reading[]): Phrase {
  const range = same[0]?.range ?? '';
  const held = same.some((one) => one.held);
  const words = [...new Map(same.map((one) => [plainText(one.words), one.words])).values()];
  return held ? reasonLines.readNotCompared(words, range) : reasonLines.read(words, range);
}

function rangeWords({ min, max }: { min: number; max: number }): string {
  if (max === Number.POSITIVE_INFINITY) return rangeLines.orMore(min);
  return min === 0 ? rangeLines.atMost(max) : rangeLines.between(min, max);
}

function notAConfirmation({ relation }: Pair): Row[] {
  return SAYS_THE_SAME[relation] ? [{ heading: reasonLines.notThis, text: [reasonLines.noConfirmation] }] : [];
}

/** A tension in one sentence, with both speakers. */
export function tensionPhrase(tension: Tension): Phrase {
  const side = (answer: Answer): Phrase => claimLines.said(answerPhrase(answer), speakerPhrase(answer.statement));
  return tensionLines.hardToSquare(side(tension.a), side(tension.b), differenceWords(tension));
}

/** How far two figures lie apart: “1,000 apart”. Said of printed figures only, never of our reading of “about” or of vague words. */
export function differenceWords({ a, b, difference }: Tension): string | undefined {
  const printed = [a, b].every(({ value }) => value && value.form !== 'about' && value.form !== 'vague');
  return printed && difference !== undefined ? tensionLines.difference(difference) : undefined;
}

/** Everything that a tension assumes, one sentence each. */
export function tensionAssumptions({ kind, a, b, because }: Tension): string[] {
  const sentences = because ? [sentenceCase(because).replace(/\.?$/, '.')] : [];
  if (kind === 'exceeds') sentences.unshift(tensionLines.cannotExceed(a.claim.data.question, b.claim.data.question));
  if (kind === 'disjoint-values') sentences.push(tensionLines.sameQuestion);
  if (a.statement.speaker !== b.statement.speaker) sentences.push(tensionLines.twoSpeakers);
  return sentences;
}

const placesIn = oncePer(({ claims }: Topic) => new Map(claims.map((claim, index) => [claim, index])));

/** Where a claim stands among those of its topic, from 0. */
export function placeInTopic(claim: Claim): number {
  return placesIn(claim.topic).get(claim) ?? 0;
}

/** The claims of the same topic that stand nearest to one, in the topic’s order, at most `limit` of them. */
export function nearestClaims(claim: Claim, limit = NEIGHBOURS): Claim[] {
  return around(claim.topic.claims, placeInTopic(claim), limit);
}

/** The columns that hold articles. */
export function heldColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ articles }) => articles.length > 0);
}

/** The columns that hold articles but do not answer. */
export function silentColumns(claim: Claim, columns: readonly Column[]): Column[] {
  const answering = new Set(claim.cells.map(({ column }) => column));
  return heldColumns(columns).filter((column) => !answering.has(column));
}
