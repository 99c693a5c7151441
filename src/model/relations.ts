/**
 * The published rules by which answers are compared. Pure: answers in, relation and everything it rests on out.
 * The order of `RELATIONS` is the order of strength.
 */
import { gapInDays, parseDays } from '../domain/dates.ts';
import { BASES, type Basis, RELATIONS, type Relation } from '../domain/vocabulary.ts';
import type { Answer, Article, Cell, Claim, Comparison, Group, Pair, PairRule, Tension, Value } from './tracker.ts';

/** Sets every two cells of a claim side by side and names the strongest relation among them. */
export function compareCells(cells: readonly Pick<Cell, 'lead' | 'also'>[], rules: PairRules): Comparison {
  const groups = groupAnswers(
    cells.map((cell) => comparedAnswers(cell)).filter((answers) => answers.length > 0),
    rules,
  );
  if (cells.length === 0) return { relation: 'silent', pairs: [], groups };
  if (cells.length === 1) return { relation: 'single-source', pairs: [], groups };
  const pairs = cells.flatMap((a, index) => cells.slice(index + 1).map((b) => comparePair(a, b, rules)));
  pairs.sort((a, b) => strength(a.relation) - strength(b.relation));
  return { relation: pairs[0]?.relation ?? 'silent', pairs, groups };
}

/** Whether two answers of a relation say the same. */
export const SAYS_THE_SAME = {
  contradict: false,
  differ: false,
  'differ-in-time': false,
  'agree-certainty-differs': true,
  agree: true,
  compatible: false,
  'not-comparable': false,
  'single-source': false,
  silent: false,
} as const satisfies Record<Relation, boolean>;

/** What an editor decided about two positions; undefined for the same position. */
export type PairRules = (a: string, b: string) => PairRule | undefined;

function strength(relation: Relation): number {
  return RELATIONS.indexOf(relation);
}

/** The pair of answers that decides between two cells: one that agrees if there is one, else the strongest. */
function comparePair(a: Pick<Cell, 'lead' | 'also'>, b: Pick<Cell, 'lead' | 'also'>, rules: PairRules): Pair {
  const pairs = comparedAnswers(a).flatMap((left) =>
    comparedAnswers(b).map((right) => compareAnswers(left, right, rules)),
  );
  const agreeing =
    pairs.find((pair) => pair.relation === 'agree') ??
    pairs.find((pair) => pair.relation === 'agree-certainty-differs');
  if (agreeing) return agreeing;
  return pairs.reduce((best, pair) => (strength(pair.relation) < strength(best.relation) ? pair : best));
}

/** A cell's answers without those whose span holds a more precise answer of the same article. */
export function comparedAnswers(cell: Pick<Cell, 'lead' | 'also'>): Answer[] {
  const answers = [cell.lead, ...cell.also];
  return answers.filter((answer) => !answers.some((other) => isMorePrecise(other, answer)));
}

/** Whether `finer` lies strictly inside the span of `coarser`. */
export function isMorePrecise(finer: Answer, coarser: Answer): boolean {
  const [inner, outer] = [finer.value, coarser.value];
  if (!inner || !outer || inner.unit !== outer.unit) return false;
  return outer.min <= inner.min && inner.max <= outer.max && !sameSpan(inner, outer);
}

/** Compares two answers to one claim by the published rules. */
export function compareAnswers(a: Answer, b: Answer, rules: PairRules): Pair {
  const rule = ruleFor(a, b, rules);
  const gap = a.asOf.span && b.asOf.span ? gapInDays(a.asOf.span, b.asOf.span) : undefined;
  const within = withinDays(a.claim);
  const apart = gap !== undefined && within !== undefined && gap > within;
  const relation = relate(a, b, rule, apart);
  return { relation, a, b, gap, within, reason: rule?.reason, weakestBasis: weakest([a.asOf.basis, b.asOf.basis]) };
}

function ruleFor(a: Answer, b: Answer, rules: PairRules): PairRule | undefined {
  return a.position && b.position ? rules(a.position.id, b.position.id) : undefined;
}

function relate(a: Answer, b: Answer, rule: PairRule | undefined, apart: boolean): Relation {
  const content = relateContent(a, b, rule);
  if (content === 'agree') return firmnessOf(a) === firmnessOf(b) ? 'agree' : 'agree-certainty-differs';
  return apart && content !== 'not-comparable' ? 'differ-in-time' : content;
}

/**
 * The modalities that give an answer as so, more or less firmly. The rules for equal answers, their groups and the lines
 * “both give …” hold for these alone: a modality that denies needs rules of its own.
 */
type Affirming = 'confirmed' | 'asserted' | 'reported' | 'predicted' | 'possible' | 'open' | 'evaluative';

function firmnessOf({ statement }: Answer): Affirming {
  return statement.data.modality;
}

/** The relation of what is said, whoever says it when and how firmly. */
function relateContent(a: Answer, b: Answer, rule: PairRule | undefined): Relation {
  return a.value && b.value ? relateValues(a.value, b.value) : relatePositions(a, b, rule);
}

function relateValues(a: Value, b: Value): Relation {
  if (a.unit !== b.unit) return 'not-comparable';
  if (sameSpan(a, b)) return 'agree';
  return disjoint(a, b) ? 'contradict' : 'compatible';
}

function relatePositions(a: Answer, b: Answer, rule: PairRule | undefined): Relation {
  if (a.position?.id === b.position?.id) return 'agree';
  return rule?.relation ?? 'not-comparable';
}

function sameSpan(a: Value, b: Value): boolean {
  return a.min === b.min && a.max === b.max;
}

function disjoint(a: Value, b: Value): boolean {
  return a.max < b.min || b.max < a.min;
}

function withinDays(claim: Claim): number | undefined {
  if (claim.data.comparableWithin === undefined) return undefined;
  const parsed = parseDays(claim.data.comparableWithin);
  return 'days' in parsed ? parsed.days : undefined;
}

/** The weakest of several bases. */
export function weakest(bases: readonly Basis[]): Basis {
  return BASES[Math.max(0, ...bases.map((basis) => BASES.indexOf(basis)))] ?? 'unknown';
}

/**
 * Columns that give the same answer, largest group first, then in column order. A column stands in one group only: of
 * several that it could join, the largest, then the one that its lead belongs to, then the first by the ids of statements,
 * so that articles which do not answer change nothing.
 */
function groupAnswers(cells: readonly (readonly Answer[])[], rules: PairRules): Group[] {
  const groups: Group[] = [];
  const leads = new Set(cells.map(([lead]) => lead));
  for (let left = cells; left.length > 0; ) {
    const found = left
      .flat()
      .map((answer) => left.flatMap((cell) => cell.find((one) => sameAnswer(answer, one, rules)) ?? []));
    const answers = found.reduce((best, next) => (compareGroups(next, best, leads) < 0 ? next : best));
    groups.push({ label: labelOf(answers[0]), answers });
    left = left.filter((cell) => !cell.some((answer) => answers.includes(answer)));
  }
  const place = ({ answers }: Group) => cells.findIndex((cell) => cell.includes(answers[0] as Answer));
  return groups.sort((a, b) => b.answers.length - a.answers.length || place(a) - place(b));
}

/** Which of two possible groups is formed first. */
function compareGroups(a: readonly Answer[], b: readonly Answer[], leads: ReadonlySet<Answer | undefined>): number {
  const led = (answers: readonly Answer[]) => answers.filter((answer) => leads.has(answer)).length;
  const first = (answers: readonly Answer[]) => answers.map(({ statement }) => statement.ref).sort()[0] ?? '';
  return b.length - a.length || led(b) - led(a) || (first(a) < first(b) ? -1 : 1);
}

function labelOf(answer: Answer | undefined): string {
  return answer?.value?.words ?? answer?.position?.label ?? '';
}

function sameAnswer(a: Answer, b: Answer, rules: PairRules): boolean {
  return relateContent(a, b, ruleFor(a, b, rules)) === 'agree';
}

/** Answers of one article to one claim that are hard to square: disjoint figures, or positions that cannot both be true. */
export function tensionsWithin(answers: readonly Answer[], rules: PairRules): Tension[] {
  const found: Tension[] = [];
  answers.forEach((a, index) => {
    for (const b of answers.slice(index + 1)) {
      const pair = compareAnswers(a, b, rules);
      if (pair.relation === 'contradict') found.push(tensionOf(pair));
    }
  });
  return found;
}

function tensionOf({ a, b, reason }: Pair): Tension {
  const article: Article = a.statement.article;
  if (!a.value || !b.value) return { kind: 'positions', article, a, b, difference: undefined, because: reason };
  const [high, low] = a.value.min > b.value.max ? [a, b] : [b, a];
  return { kind: 'disjoint-values', article, a: high, b: low, difference: differenceOf(high, low), because: undefined };
}

/** Breaks of "cannot exceed" inside one article: a figure whose lower bound lies above the other's upper bound, not later than it. */
export function excesses(part: readonly Answer[], whole: readonly Answer[], because: string): Tension[] {
  return part.flatMap((a) =>
    whole
      .filter((b) => a.statement.article === b.statement.article && exceeds(a, b) && notLater(a, b))
      .map(
        (b) =>
          ({ kind: 'exceeds', article: a.statement.article, a, b, difference: differenceOf(a, b), because }) as const,
      ),
  );
}

function exceeds(a: Answer, b: Answer): boolean {
  return a.value !== undefined && b.value !== undefined && a.value.unit === b.value.unit && a.value.min > b.value.max;
}

/** Whether the time that `a` speaks of does not begin after the time of `b` ends; unknown dates do not stand in the way. */
function notLater(a: Answer, b: Answer): boolean {
  const start = spokenOf(a)?.start;
  const end = spokenOf(b)?.end;
  return !start || !end || start <= end;
}

function spokenOf(answer: Answer) {
  return answer.statement.when?.span ?? answer.asOf.span;
}

function differenceOf(high: Answer, low: Answer): number | undefined {
  return high.value && low.value ? high.value.min - low.value.max : undefined;
}
