/** The lines that a page generates about a claim: the one-line answer, what it rests on, and why the answers compare as they do. */

import { comparedAnswers, isMorePrecise } from '../model/relations.ts';
import type { Answer, Cell, Claim, Column, Group, Pair, Tension, Topic, Tracker } from '../model/tracker.ts';
import { joinPhrases, type Phrase, plainText } from '../words/phrase.ts';
import { claimWords } from '../words.ts';
import { answerLabel, answerPhrase, excerptOf } from './answers.ts';
import { countInWords, dateInWords, groupDigits, stretchInWords } from './dates.ts';
import { BASIS_WORDS, MODALITY_WORDS, RELATION_WORDS, relationWords } from './labels.ts';
import { around, NEIGHBOURS } from './neighbours.ts';
import { columnPhrase, speakerPhrase } from './people.ts';

/** The relation of a claim in words. */
export function claimRelation(claim: Claim): string {
  const held = claim.cells.length === 1 ? (claim.cells[0]?.column.articles.length ?? 1) : 1;
  return relationWords(claim.comparison.relation, claim.data.kind, held);
}

/** One line that says what the articles say. */
export function oneLine(claim: Claim): Phrase {
  const { cells, comparison } = claim;
  if (cells.length === 0) return [claimWords.unanswered];
  if (cells.length === 1) return onlyOne(cells[0] as Cell);
  if (cells.length > 2) return [`${sentenceCase(claimRelation(claim))}. `, ...groupsPhrase(claim), '.'];
  if (comparison.relation === 'agree' || comparison.relation === 'agree-certainty-differs')
    return [...both(claim, cells), ...unnamed(cells)];
  return [
    `${sentenceCase(claimRelation(claim))}. `,
    ...joinPhrases(
      cells.map((cell) => says(cell, true)),
      '. ',
    ),
    '.',
  ];
}

function onlyOne(cell: Cell): Phrase {
  const answers = distinctAnswers(cell);
  const gives = cell.lead.value && answers.length === 1 ? ' gives a figure: ' : ': ';
  return ['Only ', ...columnPhrase(cell.column), gives, ...joinPhrases(answers.map(attributed), '; '), '.'];
}

/** The first answer of each different position; for figures, the one that heads the cell. */
export function distinctAnswers(cell: Cell): Answer[] {
  const answers = comparedAnswers(cell);
  if (cell.lead.value) return answers.slice(0, 1);
  return answers.filter((answer, index) => answers.findIndex(({ position }) => position === answer.position) === index);
}

/** An answer with its few words and its speaker: “11,000”, “would begin fighting” (Kyrylo Budanov). */
function attributed(answer: Answer): Phrase {
  const excerpt = excerptOf(answer);
  const words = excerpt && !answer.value ? [excerpt] : answerPhrase(answer);
  return [...words, ...(excerpt && answer.value ? [', ', excerpt] : []), ' (', ...speakerPhrase(answer.statement), ')'];
}

function both(claim: Claim, cells: readonly Cell[]): Phrase {
  const pair = claim.comparison.pairs[0];
  const label = pair ? answerLabel(pair.a) : '';
  const opening = claim.data.kind === 'quantity' ? `Both give ${label}: ` : `Both: ${label}. `;
  return [
    opening,
    ...joinPhrases(
      cells.map((cell) => says(cell, false)),
      claim.data.kind === 'quantity' ? ', ' : '; ',
    ),
    '.',
  ];
}

function says(cell: Cell, labelled: boolean): Phrase {
  const { lead, column } = cell;
  const excerpt = excerptOf(lead);
  const quoted: Phrase = excerpt ? [lead.value ? ' as ' : ' ', excerpt] : [];
  const who: Phrase = lead.value ? [] : [' (', ...speakerPhrase(lead.statement), ')'];
  return [...columnPhrase(column), labelled ? `: ${answerLabel(lead)},` : colonFor(lead), ...quoted, ...who];
}

function colonFor({ value }: Answer): string {
  return value ? '' : ':';
}

function unnamed(cells: readonly Cell[]): Phrase {
  const named = cells.some(({ lead }) => lead.statement.speaker?.data.kind === 'named-official');
  return named ? [] : [' Neither names a person.'];
}

/** More groups of equal answers than this are not named in a line. */
const GROUPS_NAMED = 6;

/** The groups of equal answers: “3,000: four articles; 12,000: one”. */
export function groupsPhrase({ comparison: { groups } }: Claim): Phrase {
  const named = groups.length > GROUPS_NAMED ? groups.slice(0, GROUPS_NAMED - 1) : groups;
  const lines = named.map(
    (group, index): Phrase => [
      ...groupLabel(group),
      `: ${index === 0 ? articleCount(group) : countInWords(group.answers.length)}`,
    ],
  );
  return joinPhrases([...lines, ...otherGroups(groups.slice(named.length))], '; ');
}

/** How many articles give the answer of a group: “four articles”. */
export function articleCount({ answers }: Group): string {
  return `${countInWords(answers.length)} ${claimWords.articles(answers.length)}`;
}

function otherGroups(groups: readonly Group[]): Phrase[] {
  const articles = groups.reduce((sum, { answers }) => sum + answers.length, 0);
  return groups.length === 0 ? [] : [[`${countInWords(groups.length)} other answers: ${countInWords(articles)}`]];
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
  return stretch === '' ? 'As reported on a day not known' : `As reported ${stretch}`;
}

/** The date of the newest article held. */
export function newestLine({ newest }: Tracker): string {
  return newest?.date.span ? `Newest article held: ${dateInWords(newest.date.span)}` : 'No dated article is held';
}

/** A line of the reasoning, with its heading. */
export interface Reason {
  readonly heading: string;
  readonly text: Phrase;
}

/** Why the answers of a claim compare as they do: rule, inputs, dates, weakest basis, readings of ours, and what it is not. */
export function reasons(claim: Claim): Reason[] {
  const pair = claim.comparison.pairs[0];
  const rule: Reason = { heading: 'Rule', text: [RELATION_WORDS[claim.comparison.relation].rule] };
  if (!pair) return [rule, ...readings(claim)];
  return [
    rule,
    ...allPairs(claim),
    { heading: claim.cells.length > 2 ? 'For example' : 'Compared', text: comparedLine(pair) },
    ...(pair.reason ? [{ heading: 'The editor’s reason', text: [pair.reason] }] : []),
    { heading: 'Dates', text: [datesLine(pair)] },
    { heading: 'Weakest basis', text: [`${BASIS_WORDS[pair.weakestBasis]} (of the dates compared)`] },
    ...readings(claim),
    ...notAConfirmation(pair),
  ];
}

/** How often each relation occurs among the pairs of three columns or more; the strongest of them names the claim. */
function allPairs({ cells, comparison: { pairs }, data }: Claim): Reason[] {
  if (cells.length < 3) return [];
  const counted = [...Map.groupBy(pairs, ({ relation }) => relation)].map(
    ([relation, same]) => `${relationWords(relation, data.kind)} ${groupDigits(same.length)}`,
  );
  const line = `${sentenceCase(countInWords(cells.length))} answers make ${groupDigits(pairs.length)} pairs: ${counted.join(', ')}.`;
  return [{ heading: 'Pairs', text: [`${line} The strongest gives the comparison its name.`] }];
}

function comparedLine({ a, b }: Pair): Phrase {
  const side = (answer: Answer): Phrase => [
    ...answerPhrase(answer),
    ` ${MODALITY_WORDS[answer.statement.data.modality]} (`,
    ...columnPhrase(answer.statement.article.column),
    ')',
  ];
  return [...side(a), ', with ', ...side(b), '.'];
}

/** The two dates of a pair, how far they lie apart, and what the question allows. */
export function datesLine({ a, b, gap, within }: Pair): string {
  const dates = [a, b].map(({ asOf }) => (asOf.span ? dateInWords(asOf.span) : 'a day not known'));
  const distance =
    gap === undefined ? 'an unknown date counts as comparable' : `${apart(gap)}${allowance(gap, within)}`;
  return `${dates.join(' and ')}: ${distance}.`;
}

/** How far apart: “the same day”, “five days apart”. */
export function apart(gap: number): string {
  if (gap === 0) return 'the same time';
  return gap === 1 ? 'one day apart' : `${countInWords(gap)} days apart`;
}

function allowance(gap: number, within: number | undefined): string {
  if (within === undefined) return '; this question sets no limit';
  const limit = within === 1 ? 'one day' : `${countInWords(within)} days`;
  return gap > within ? `, more than the ${limit} this question allows` : `, within the ${limit} this question allows`;
}

/** Figures that are read as a range: the only place where such numbers of ours are printed. Equal readings share a line. */
function readings(claim: Claim): Reason[] {
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
  return [...alike.values()].map((same) => ({ heading: 'Our reading', text: readingLine(same) }));
}

interface Reading {
  readonly words: Phrase;
  readonly range: string;
  readonly held: boolean;
}

function readingLine(same: readonly Reading[]): Phrase {
  const { range, held } = same[0] as Reading;
  const words = [...new Map(same.map((one) => [plainText(one.words), one.words])).values()];
  const [verb, holds, theyAre] = words.length === 1 ? ['is', 'It holds', 'it is'] : ['are', 'Each holds', 'they are'];
  const why = held ? ` ${holds} a more precise figure of the same article, so ${theyAre} not compared.` : '';
  return [...joinPhrases(words, ', '), ` ${verb} read as ${range}.${why}`];
}

function rangeWords({ min, max }: { min: number; max: number }): string {
  if (max === Number.POSITIVE_INFINITY) return `${groupDigits(min)} or more`;
  return min === 0 ? `at most ${groupDigits(max)}` : `${groupDigits(min)} to ${groupDigits(max)}`;
}

function notAConfirmation({ relation }: Pair): Reason[] {
  const same = relation === 'agree' || relation === 'agree-certainty-differs';
  return same
    ? [{ heading: 'What this is not', text: ['The same answer twice is no confirmation: both may share one origin.'] }]
    : [];
}

/** A tension in one sentence, with both speakers. */
export function tensionPhrase(tension: Tension): Phrase {
  const side = (answer: Answer): Phrase => [...answerPhrase(answer), ' (', ...speakerPhrase(answer.statement), ')'];
  const gap = differenceWords(tension);
  return [
    'Hard to square, within one article: ',
    ...side(tension.a),
    ' and ',
    ...side(tension.b),
    ...(gap ? [`: ${gap}`] : []),
    '.',
  ];
}

/** How far two figures lie apart: “1,000 apart”. Said of printed figures only, never of our reading of “about” or of vague words. */
export function differenceWords({ a, b, difference }: Tension): string | undefined {
  const printed = [a, b].every(({ value }) => value && value.form !== 'about' && value.form !== 'vague');
  return printed && difference !== undefined ? `${groupDigits(difference)} apart` : undefined;
}

/** Everything that a tension assumes, one sentence each. */
export function tensionAssumptions({ kind, a, b, because }: Tension): string[] {
  const sentences = because ? [sentenceCase(because).replace(/\.?$/, '.')] : [];
  if (kind === 'exceeds')
    sentences.unshift(`The figure of “${a.claim.data.question}” cannot exceed that of “${b.claim.data.question}”.`);
  if (kind === 'disjoint-values') sentences.push('Both figures answer the same question and do not overlap.');
  if (a.statement.speaker !== b.statement.speaker)
    sentences.push('The two figures come from two different speakers, who need not have counted alike.');
  return sentences;
}

const places = new WeakMap<Topic, ReadonlyMap<Claim, number>>();

/** Where a claim stands among those of its topic, from 0. */
export function placeInTopic(claim: Claim): number {
  const { topic } = claim;
  const known = places.get(topic) ?? new Map(topic.claims.map((one, index) => [one, index]));
  places.set(topic, known);
  return known.get(claim) ?? 0;
}

/** The claims of the same topic that stand nearest to one, in the topic’s order, at most `limit` of them. */
export function nearestClaims(claim: Claim, limit = NEIGHBOURS): Claim[] {
  return around(claim.topic.claims, placeInTopic(claim), limit);
}

/** The columns that hold articles but do not answer. */
export function silentColumns(claim: Claim, columns: readonly Column[]): Column[] {
  const answering = new Set(claim.cells.map(({ column }) => column));
  return columns.filter((column) => column.articles.length > 0 && !answering.has(column));
}

/** The text with a capital at its beginning. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
