/** The lines that a page generates about a claim: the one-line answer, what it rests on, and why the answers compare as they do. */

import { comparedAnswers, isMorePrecise } from '../model/relations.ts';
import type { Answer, Cell, Claim, Column, Pair, Tension, Tracker } from '../model/tracker.ts';
import { answerLabel, answerPhrase, excerptOf } from './answers.ts';
import { countInWords, dateInWords, groupDigits, stretchInWords } from './dates.ts';
import { BASIS_WORDS, MODALITY_WORDS, RELATION_WORDS, relationWords } from './labels.ts';
import { columnName, speakerPhrase } from './people.ts';
import { joinPhrases, type Phrase } from './phrase.ts';

/** The relation of a claim in words. */
export function claimRelation(claim: Claim): string {
  const held = claim.cells.length === 1 ? (claim.cells[0]?.column.articles.length ?? 1) : 1;
  return relationWords(claim.comparison.relation, claim.data.kind, held);
}

/** One line that says what the articles say. */
export function oneLine(claim: Claim): Phrase {
  const { cells, comparison } = claim;
  if (cells.length === 0) return ['No article held answers this question.'];
  if (cells.length === 1) return onlyOne(cells[0] as Cell);
  if (cells.length > 2) return [`${groupsLine(claim)}.`];
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
  const lead = `Only ${columnName(cell.column)}${cell.lead.value && answers.length === 1 ? ' gives a figure' : ''}: `;
  return [lead, ...joinPhrases(answers.map(attributed), '; '), '.'];
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
  return [`${columnName(column)}${labelled ? `: ${answerLabel(lead)},` : colonFor(lead)}`, ...quoted, ...who];
}

function colonFor({ value }: Answer): string {
  return value ? '' : ':';
}

function unnamed(cells: readonly Cell[]): Phrase {
  const named = cells.some(({ lead }) => lead.statement.speaker?.data.kind === 'named-official');
  return named ? [] : [' Neither names a person.'];
}

/** The groups of equal answers: “3,000: four articles; 12,000: one”. */
export function groupsLine({ comparison }: Claim): string {
  const counted = comparison.groups.map(({ label, answers }, index) => {
    const noun = answers.length === 1 ? ' article' : ' articles';
    return `${label}: ${countInWords(answers.length)}${index === 0 ? noun : ''}`;
  });
  return counted.join('; ');
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
    { heading: 'Compared', text: comparedLine(pair) },
    ...(pair.reason ? [{ heading: 'The editor’s reason', text: [pair.reason] }] : []),
    { heading: 'Dates', text: [datesLine(pair)] },
    { heading: 'Weakest basis', text: [`${BASIS_WORDS[pair.weakestBasis]} (of the dates compared)`] },
    ...readings(claim),
    ...notAConfirmation(pair),
  ];
}

function comparedLine({ a, b }: Pair): Phrase {
  const side = (answer: Answer): Phrase => [
    ...answerPhrase(answer),
    ` ${MODALITY_WORDS[answer.statement.data.modality]} (${columnName(answer.statement.article.column)})`,
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

/** Figures that are read as a range: the only place where such numbers of ours are printed. */
function readings(claim: Claim): Reason[] {
  const answers = claim.cells.flatMap((cell) => [cell.lead, ...cell.also]);
  return answers.flatMap((answer) => {
    const { value } = answer;
    if (!value || value.form === 'exactly') return [];
    const held = answers.some(
      (other) => other.statement.article === answer.statement.article && isMorePrecise(other, answer),
    );
    const words = { words: value.words, language: answer.statement.article.data.language };
    const why = held ? ' It holds a more precise figure of the same article, so it is not compared.' : '';
    return [{ heading: 'Our reading', text: [words, ` is read as ${rangeWords(value)}.${why}`] }];
  });
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
export function tensionPhrase({ a, b, difference }: Tension): Phrase {
  const side = (answer: Answer): Phrase => [...answerPhrase(answer), ' (', ...speakerPhrase(answer.statement), ')'];
  const gap = difference === undefined ? '' : `: ${groupDigits(difference)} apart`;
  return ['Hard to square, within one article: ', ...side(a), ' and ', ...side(b), gap, '.'];
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

/** The columns that hold articles but do not answer. */
export function silentColumns(claim: Claim, columns: readonly Column[]): Column[] {
  const answering = new Set(claim.cells.map(({ column }) => column));
  return columns.filter((column) => column.articles.length > 0 && !answering.has(column));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
