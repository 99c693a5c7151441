/** Answers: a value whose number stands in its words, or one of the claim's positions. */
import { numberIsIn } from '../anchoring/numbers.ts';
import type { Entry, FieldPath } from '../reader/entry.ts';
import { nearestWord } from '../reader/nearest.ts';
import type { AnswerData, StatementData, ValueData } from '../schema.ts';
import type { Range } from '../text.ts';
import { type Anchorage, anchorWords } from './anchors.ts';
import type { Report } from './report.ts';
import type { Answer, Claim, DatedFact, Position, Statement, Value } from './tracker.ts';
import { formOf, numbersGiven, spanOfValue } from './values.ts';

/** Everything needed to judge the answers of one statement. */
export interface AnswerContext {
  readonly entry: Entry<StatementData[]>;
  readonly path: FieldPath;
  readonly article: Anchorage;
  readonly statement: Statement;
  readonly report: Report;
}

/** The answer that a statement gives to a claim; undefined, with issues, where it does not fit. */
export function readAnswer(data: AnswerData, claim: Claim, context: AnswerContext): Answer | undefined {
  const value = data.value && readValue(data.value, claim, context);
  const position = data.position === undefined ? undefined : readPosition(data.position, claim, context);
  const excerpt = data.excerpt === undefined ? undefined : locateIn(data.excerpt, 'excerpt', context);
  if (!value && !position) return undefined;
  const { statement } = context;
  return { claim, statement, value, position, excerpt, lead: data.lead ?? false, asOf: asOfDate(statement, claim) };
}

function locateIn(
  words: string,
  name: string,
  { article, statement, entry, path, report }: AnswerContext,
): Range | undefined {
  return anchorWords(words, article, statement.range, { entry, path: [...path, name] }, report);
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
  const near = nearestWord(id, known);
  const allowed =
    known.length > 0 ? `Write one of: ${known.join(', ')}.` : 'The claim asks for a quantity: give a value.';
  report(entry, [...path, 'position'], {
    code: 'bad-answer',
    message: `“${id}” is not a position of the claim “${claim.id}”`,
    remedy: near ? `Did you mean “${near}”?` : allowed,
  });
  return undefined;
}

function readValue(data: ValueData, claim: Claim, context: AnswerContext): Value | undefined {
  const { entry, path, report, statement } = context;
  if (claim.data.kind !== 'quantity') {
    const message = `the claim “${claim.id}” asks for an answer in words, and a value is given`;
    report(entry, [...path, 'value'], {
      code: 'bad-answer',
      message,
      remedy: `Give a position: ${claim.positions.map((one) => one.id).join(', ')}.`,
    });
    return undefined;
  }
  const range = anchorWords(
    data.words,
    context.article,
    statement.range,
    { entry, path: [...path, 'value', 'words'] },
    report,
  );
  const language = statement.article.data.language;
  const span = spanOfValue(data, language);
  if (range) checkNumbers(data, language, context);
  if (!span) reportVague(data, language, context);
  return range && span && { words: data.words, range, form: formOf(data), ...span, unit: data.unit ?? claim.data.unit };
}

function checkNumbers(data: ValueData, language: string, { entry, path, report }: AnswerContext): void {
  for (const number of numbersGiven(data)) {
    if (numberIsIn(number, data.words, language)) continue;
    report(entry, [...path, 'value', formOf(data)], {
      code: 'bad-value',
      message: `the number ${number} does not stand in the words “${data.words}”`,
      remedy: 'Give the number that the words give, or the words that hold the number.',
    });
  }
}

function reportVague(data: ValueData, language: string, { entry, path, report }: AnswerContext): void {
  report(entry, [...path, 'value', 'vague'], {
    code: 'bad-value',
    message: `“${String(data.vague)}” is not in the table of vague number words for the language “${language}”`,
    remedy: 'Use a word of that table, or another reading.',
  });
}
