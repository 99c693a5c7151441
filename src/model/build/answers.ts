/** Answers: a value whose number stands in its words, or one of the claim's positions. */
import { languageOf } from '../../anchoring/languages.ts';
import { numberIsIn } from '../../anchoring/numbers.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { AnswerData, StatementData, ValueData } from '../../domain/schema.ts';
import type { Range } from '../../domain/text.ts';
import type { Entry, FieldPath } from '../../reader/entry.ts';
import type { Report } from '../report.ts';
import type { Claim, DatedFact, Position, Statement, Value } from '../tracker.ts';
import { formOf, numbersGiven, spanOfValue } from '../values.ts';
import { type AnchorTarget, anchorWords, type Passage } from './anchors.ts';
import { checkReading } from './readings.ts';

/** Everything needed to judge the answers of one statement. */
export interface AnswerContext {
  readonly entry: Entry<StatementData[]>;
  readonly path: FieldPath;
  readonly article: AnchorTarget;
  readonly language: string;
  /** The statement’s quote. */
  readonly passage: Passage;
  readonly report: Report;
}

/** What an answer says, judged by itself and, where its claim is known, by what the claim asks for. */
export interface ReadAnswer {
  readonly value: Value | undefined;
  readonly position: Position | undefined;
  readonly excerpt: Range | undefined;
}

/** Judges one answer; what does not fit is reported and left out. */
export function readAnswer(data: AnswerData, claim: Claim | undefined, context: AnswerContext): ReadAnswer {
  const excerpt = data.excerpt === undefined ? undefined : locateIn(data.excerpt, 'excerpt', context);
  const value = data.value && readValue(data.value, claim, context);
  const position = data.position === undefined || !claim ? undefined : readPosition(data.position, claim, context);
  return { value, position, excerpt };
}

function locateIn(words: string, name: string, { article, passage, entry, path, report }: AnswerContext) {
  return anchorWords(words, article, passage, { entry, path: [...path, name] }, report);
}

/** The day to which an answer belongs: its time words' date, else its article's; for claims about the future always the article's. */
export function asOfDate(statement: Statement, claim: Claim): DatedFact {
  const when = statement.when;
  return claim.data.about === 'present' && when?.span ? { span: when.span, basis: when.basis } : statement.article.date;
}

function readPosition(id: string, claim: Claim, { entry, path, report }: AnswerContext): Position | undefined {
  const position = claim.positions.find((known) => known.id === id);
  if (position) return position;
  const known = claim.positions.map((one) => one.id);
  const called = claim.positions.find(({ label }) => label.toLowerCase() === id.toLowerCase());
  const near = called?.id ?? nearestWord(id, known);
  const allowed =
    known.length > 0 ? `Write one of: ${known.join(', ')}.` : 'The claim asks for a quantity: give a value.';
  report(entry, [...path, 'position'], {
    code: 'bad-answer',
    message: `“${id}” is not a position of the claim “${claim.id}”`,
    remedy: near ? `Did you mean “${near}”?` : allowed,
  });
  return undefined;
}

function readValue(data: ValueData, claim: Claim | undefined, context: AnswerContext): Value | undefined {
  if (claim && claim.data.kind !== 'quantity') return reportNoQuantity(claim, context);
  const { entry, path, report, passage, article, language } = context;
  const range = anchorWords(data.words, article, passage, { entry, path: [...path, 'value', 'words'] }, report);
  const span = spanOfValue(data, language);
  if (range) checkNumbers(data, context);
  if (range) checkReading(data, range, context);
  if (!span) reportVague(data, context);
  if (!range || !span || claim?.data.kind !== 'quantity') return undefined;
  return {
    words: data.words,
    range,
    form: formOf(data),
    vague: data.vague?.toLowerCase().trim(),
    given: numbersGiven(data),
    ...span,
    unit: data.unit ?? claim.data.unit,
  };
}

function reportNoQuantity(claim: Claim, { entry, path, report }: AnswerContext): undefined {
  report(entry, [...path, 'value'], {
    code: 'bad-answer',
    message: `the claim “${claim.id}” asks for an answer in words, and a value is given`,
    remedy: `Give a position: ${claim.positions.map((one) => one.id).join(', ')}.`,
  });
}

/** The number stands in its words, as their language writes it; where the copy is in another, that is asked about alone. */
function checkNumbers(data: ValueData, { entry, path, report, article, language }: AnswerContext): void {
  for (const number of numbersGiven(data)) {
    if (numberIsIn(number, data.words, language)) continue;
    const found = languageOf(article.text.text, language);
    if (found !== undefined && numberIsIn(number, data.words, found)) continue;
    report(entry, [...path, 'value', formOf(data)], {
      code: 'bad-value',
      message: `the number ${number} does not stand in the words “${data.words}”`,
      remedy: 'Give the number that the words give, or the words that hold the number.',
    });
  }
}

function reportVague(data: ValueData, { entry, path, report, language }: AnswerContext): void {
  report(entry, [...path, 'value', 'vague'], {
    code: 'bad-value',
    message: `“${String(data.vague)}” is not in the table of vague number words for the language “${language}”`,
    remedy: 'Use a word of that table, or another reading.',
  });
}
