/** The digest of a comparison: over everything that is compared, so that words about it are never printed over another. */
import type { ClaimData } from '../domain/schema.ts';
import { digestOf } from './copies.ts';
import { silenceOf } from './silence.ts';
import type { Answer, Beside, Cell, Claim, Column, Pair, Statement, Tension } from './tracker.ts';

/** So many hexadecimal digits tell two comparisons of one claim apart. */
const DIGITS = 12;

/** The digest of what a claim compares: passages, readings, firmness, speakers, dates, relations, and who is silent. */
export function comparisonDigest(claim: Claim, columns: readonly Column[]): string {
  const answering = new Set(claim.cells.map(({ column }) => column));
  const silent = columns.filter((column) => column.articles.length > 0 && !answering.has(column));
  const compared = [
    claim.data.question,
    claim.cells.map(cellIn),
    claim.comparison.pairs.map(pairIn),
    claim.tensions.map(tensionIn),
    silent.map((column) => [column.key, silenceOf(column, claim), column.articles.map(({ id }) => id)]),
  ];
  return digestOf(JSON.stringify(compared)).slice(0, DIGITS);
}

function cellIn({ column, article, lead, also, earlier, beside }: Cell) {
  return [column.key, article.id, article.date, [lead, ...also, ...earlier].map(answerIn), beside.map(besideIn)];
}

function answerIn({ statement, value, position, standing, denied, asOf }: Answer) {
  const reading = value && [value.words, value.form, value.given, value.unit];
  return [passageIn(statement), reading, position, standing, denied, asOf.span?.edtf, asOf.basis];
}

function besideIn({ statement, note }: Beside) {
  return [passageIn(statement), note];
}

function passageIn({ ref, range, article, data, speaker, when }: Statement) {
  const words = article.copy.text.slice(range.start, range.end);
  return [ref, words, data.form, data.modality, speaker?.id, speaker?.data.name, when?.span?.edtf];
}

function pairIn({ relation, ground, a, b, gap, reason }: Pair) {
  return [relation, ground, a.statement.ref, b.statement.ref, gap, reason];
}

function tensionIn({ kind, a, b, difference, because }: Tension) {
  return [kind, a.statement.ref, b.statement.ref, difference, because];
}

/** The words of an editor that a claim binds to its comparison, each with its digest. */
export function boundWords(data: ClaimData): { field: 'finding' | 'facing'; bound: string }[] {
  const facing = data.kind === 'position' ? data.facing : undefined;
  return [
    ...(data.finding ? [{ field: 'finding' as const, bound: data.finding.while }] : []),
    ...(facing ? [{ field: 'facing' as const, bound: facing.while }] : []),
  ];
}
