/** The lines that a page generates about a claim: the one-line answer, what it rests on, and why the answers compare as they do. */

import { oncePer } from '../../domain/once.ts';
import { IS_NAMED_PERSON, type Relation } from '../../domain/vocabulary.ts';
import { isOneAnswer } from '../../model/answers.ts';
import { distinct } from '../../model/groups.ts';
import type { Answer, Cell, Claim, Column, FindingPart, Pair, Tension, Topic, Tracker } from '../../model/tracker.ts';
import type { Part, Phrase, Row, SourceWords } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import {
  bookWords,
  claimLines,
  GROUND_WORDS,
  MODALITY_WORDS,
  phraseList,
  phraseSeries,
  RELATION_WORDS,
  REPLACED_WORDS,
  rangeLines,
  reasonLines,
  sentenceCase,
  tensionLines,
} from '../../words/words.ts';
import { dateInWords, stretchInWords } from '../dates.ts';
import { columnInside, columnPhrase } from '../people.ts';
import { attributionInBrackets } from '../who-says.ts';
import { answerLabel, answerPhrase, boundOf, contentPhrase, excerptOf, standingPhrase, wordsAt } from './answers.ts';
import { answerName, answerSaid, headline, hiddenFirmness, isOneText, withFirmness } from './headline.ts';
import { comparisonWords, relationWords } from './labels.ts';
import { around, NEIGHBOURS } from './neighbours.ts';

/** The relation of a claim in words. */
export const claimRelation = oncePer(({ comparison, data, cells: [only, ...others] }: Claim): string => {
  if (comparison.relation === 'single-source' && others.length > 0) return REPLACED_WORDS.allButOne;
  const held = others.length === 0 ? only?.column.articles.length : undefined;
  return comparisonWords(comparison, data.kind, held);
});

/** One line that says what the articles say. */
export const oneLine = oncePer((claim: Claim): Phrase => {
  const { cells, comparison } = claim;
  const { groups } = comparison;
  if (cells.length === 0) return [claimLines.unanswered];
  const [only, ...others] = cells;
  if (only && others.length === 0) return onlyOne(only);
  if (groups.length > 0 && (cells.length > 2 || isOneText(claim)))
    return claimLines.compared(claimRelation(claim), [headline(claim)]);
  if (isSaidByBoth(claim)) return both(claim);
  return claimLines.compared(claimRelation(claim), partlyLine(claim) ?? [...sharedLine(claim), ...cells.map(answerIn)]);
});

/** The title of a comparison: the editor’s finding where it holds, else the computed line. */
export function titleLine(claim: Claim): Phrase {
  return claim.finding ? claim.finding.parts.map(findingPart) : oneLine(claim);
}

/** The same as a headline: of several groups only how many they are, because they stand beneath. */
export function shortTitle(claim: Claim): Phrase {
  const { cells, comparison, finding } = claim;
  if (finding || comparison.groups.length < 3) return titleLine(claim);
  return [claimLines.inShort(claimRelation(claim), comparison.groups.length, cells.length)];
}

function findingPart({ text, quotedFrom }: FindingPart): Part {
  return quotedFrom ? { words: text, language: quotedFrom.data.language } : text;
}

/** What closes a comparison: the relation, whether anybody is named, and that this is no fact check. */
export function closingLine(claim: Claim): { finding: string; not: string } {
  const { cells } = claim;
  const isNamed = cells.some(({ compared }) =>
    compared.some(({ statement: { speaker } }) => speaker && IS_NAMED_PERSON[speaker.data.kind]),
  );
  const unnamed = cells.length > 2 ? bookWords.noPersonNamed.many : bookWords.noPersonNamed.two;
  const relation = `${sentenceCase(claimRelation(claim))}.`;
  return { finding: isNamed || cells.length < 2 ? relation : `${relation} ${unnamed}`, not: bookWords.notAFactCheck };
}

/** Whether two outlets give one answer alone: not two that the editor’s table calls agreeing, and no denial. */
function isSaidByBoth({ comparison: { relation, pairs, groups } }: Claim): boolean {
  return SAYS_THE_SAME[relation] && pairs[0]?.ground === 'same' && groups[0]?.answers.length === 1;
}

/** The relations of two outlets that say the same, more or less firmly. */
const SAYS_THE_SAME = {
  contradict: false,
  differ: false,
  'differ-in-time': false,
  'partly-agree': false,
  'agree-certainty-differs': true,
  agree: true,
  compatible: false,
  'not-comparable': false,
  'single-source': false,
  silent: false,
} as const satisfies Record<Relation, boolean>;

/** What two outlets share and what only one of them says, where one of them says more; not where answers only agree. */
function partlyLine(claim: Claim): Phrase[] | undefined {
  const { relation, pairs } = claim.comparison;
  const { shared = [], unshared = [] } = pairs[0] ?? {};
  const inBoth = givenByBoth(claim);
  if (relation !== 'partly-agree' || inBoth.length < shared.length) return undefined;
  const only = unshared.map((answer) =>
    claimLines.onlyIn(answerName(answer), hiddenFirmness([answer]), columnInside(answer.statement.article.column)),
  );
  return [claimLines.partly(inBoth, only)];
}

/** What two outlets share, where each of them says more. */
function sharedLine(claim: Claim): Phrase[] {
  const inBoth = givenByBoth(claim);
  return inBoth.length === 0 ? [] : [claimLines.shared(inBoth)];
}

/** The answers that both of two outlets give, where they give more than these. */
function givenByBoth({ comparison: { pairs }, cells }: Claim): Phrase[] {
  return (pairs[0]?.shared ?? []).flatMap((answer) => {
    const given = cells.map(({ compared }) => compared.filter((one) => isOneAnswer(one, answer)));
    return given.every(({ length }) => length > 0) ? [answerSaid(given.flat())] : [];
  });
}

function onlyOne(cell: Cell): Phrase {
  const answers = distinctAnswers(cell);
  const only = answers.length === 1 && isFigure(cell.lead) ? claimLines.onlyFigure : claimLines.only;
  return only(columnInside(cell.column), answers.map(attributed));
}

/** Whether an article puts a figure forward: a vague word is none, nor is a denial. */
function isFigure({ value, denied, standing }: Answer): boolean {
  return value !== undefined && value.form !== 'vague' && !denied && standing !== 'earlier';
}

/** Every different answer that a cell puts forward; where it puts none forward, the one that heads it. */
export function distinctAnswers(cell: Cell): Answer[] {
  return cell.compared.length > 0 ? distinct(cell.compared) : [cell.lead];
}

/** Each different answer of a cell in its few words: “11,000”, “would begin fighting”; “just doesn’t know”. */
export function inFewWords(cell: Cell): Phrase {
  return phraseSeries(distinctAnswers(cell).map(fewWordsOf));
}

function fewWordsOf(answer: Answer): Phrase {
  const excerpt = excerptOf(answer);
  const figure =
    (answer.value && !excerpt?.words.includes(answer.value.words)) || answer.denied ? [standingPhrase(answer)] : [];
  return phraseList([...figure, ...(excerpt ? [[excerpt]] : [])]);
}

/** An answer with its few words and its speaker: “11,000”, “would begin fighting” (reporting Kyrylo Budanov). */
function attributed(answer: Answer): Phrase {
  const speaker = attributionInBrackets(answer.statement);
  const excerpt = excerptOf(answer);
  const name = standingPhrase(answer);
  if (answer.value || answer.denied)
    return excerpt
      ? claimLines.figureSaid(name, excerpt, speaker)
      : claimLines.said(withFirmness(name, [answer]), speaker);
  return claimLines.said([quotedWords(answer)], speaker);
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
  return claimLines.sameAnswer(who, quotedWords(lead), attributionInBrackets(lead.statement));
}

/** What an outlet says where they differ. */
function answerIn(cell: Cell): Phrase {
  const { lead, column } = cell;
  const answers = distinctAnswers(cell);
  const who = columnPhrase(column);
  if (lead.standing === 'earlier') return claimLines.several(who, [standingPhrase(lead)]);
  if (answers.length > 1) {
    const said = answers.map((answer) => answerSaid([answer]));
    return claimLines.several(who, said);
  }
  if (!lead.value)
    return claimLines.answer(who, answerName(lead), quotedWords(lead), attributionInBrackets(lead.statement));
  const excerpt = excerptOf(lead);
  return claimLines.figure(who, excerpt ? answerName(lead) : answerSaid([lead]), excerpt);
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
  const rule: Row = { heading: reasonLines.rule, text: [ruleOf(claim)] };
  if (!pair) return [rule, ...readings(claim)];
  return [
    rule,
    ...allPairs(claim),
    comparedRow(pair, claim.cells.length > 2),
    ...(pair.reason ? [{ heading: reasonLines.editorsReason, text: [pair.reason] }] : []),
    { heading: reasonLines.dates, text: [datesLine(pair)] },
    { heading: reasonLines.weakestBasis, text: [reasonLines.basisOfDates[pair.weakestBasis]] },
    ...readings(claim),
    ...notAConfirmation(pair),
  ];
}

/** The rule that decided, in one sentence: that of the relation where it speaks of all that two outlets say. */
function ruleOf({ comparison: { relation, pairs, groups }, cells }: Claim): string {
  const ground = pairs[0]?.ground;
  if (cells.length > 0 && groups.length === 0) return REPLACED_WORDS.rule;
  const isOfColumns = relation === 'partly-agree' || relation === 'agree-certainty-differs';
  return ground === undefined || isOfColumns ? RELATION_WORDS[relation].rule : GROUND_WORDS[ground].rule;
}

/** How often each relation occurs among the pairs of three columns or more; the strongest of them names the claim. */
function allPairs({ cells, comparison: { pairs }, data }: Claim): Row[] {
  if (cells.length < 3) return [];
  const wordsOf = ({ relation, ground }: Pair) => relationWords(relation, data.kind, { ground });
  const counted = [...Map.groupBy(pairs, wordsOf)].map(([words, { length }]) => reasonLines.pairsOf(words, length));
  return [{ heading: reasonLines.pairs, text: [reasonLines.allPairs(cells.length, pairs.length, counted)] }];
}

function comparedRow({ a, b }: Pair, isExample: boolean): Row {
  const side = (answer: Answer): Phrase => {
    const { data, article } = answer.statement;
    return reasonLines.side(answerPhrase(answer), MODALITY_WORDS[data.modality], columnPhrase(article.column));
  };
  const sides = reasonLines.sides(side(a), side(b));
  return isExample
    ? { heading: reasonLines.forExample, text: reasonLines.exampleOf(sides) }
    : { heading: reasonLines.compared, text: sides };
}

/** The two dates of a pair, how far they lie apart, and what the question allows. */
export function datesLine({ a, b, gap, within }: Pair): string {
  const [first, second] = [asOfWords(a), asOfWords(b)];
  if (gap === undefined) return reasonLines.datesUnknown(first, second);
  if (within === undefined) return reasonLines.datesUnlimited(first, second, gap);
  const line = gap > within ? reasonLines.datesTooFar : reasonLines.datesNear;
  return line(first, second, gap, within);
}

function asOfWords(answer: Answer): string {
  const { span } = answer.asOf;
  return span ? dateInWords(span, boundOf(answer)) : reasonLines.dayUnknown;
}

/** Figures that are read as a range: the only place where such numbers of ours are printed. Equal readings share a line. */
function readings(claim: Claim): Row[] {
  const answers = claim.cells.flatMap((cell) => [cell.lead, ...cell.also]);
  const read = answers.flatMap((answer) => {
    const { value } = answer;
    if (!value || value.form === 'exactly') return [];
    return [{ words: contentPhrase(answer), range: rangeWords(value), held: answer.standing === 'less-precise' }];
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

function notAConfirmation({ relation, ground }: Pair): Row[] {
  const words = ground === 'same' ? reasonLines.noConfirmation : reasonLines.noConfirmationOf;
  return SAYS_THE_SAME[relation] ? [{ heading: reasonLines.notThis, text: [words] }] : [];
}

/** A tension in one sentence, with both speakers. */
export function tensionPhrase(tension: Tension): Phrase {
  const side = (answer: Answer): Phrase =>
    claimLines.said(answerPhrase(answer), attributionInBrackets(answer.statement));
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
  if (kind === 'exceeds') sentences.unshift(tensionLines.cannotExceed);
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
