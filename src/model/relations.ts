/**
 * The published rules by which two answers, and two columns, are compared. Pure: answers in, relation and everything it
 * rests on out. The order of `RELATIONS` is the order of strength.
 */
import { gapInDays, parseDays } from '../domain/dates.ts';
import { oncePer } from '../domain/once.ts';
import type { ClaimData } from '../domain/schema.ts';
import { BASES, type Basis, GROUNDS, type Ground, RELATIONS, type Relation } from '../domain/vocabulary.ts';
import {
  answersIn,
  areOfOtherDays,
  isBefore,
  isOpen,
  liesWithin,
  namedSpeaker,
  ruleOut,
  sameAnswer,
  sameContent,
} from './answers.ts';
import type { Answer, Cell, Claim, Pair, PairRule, Speaker, Value } from './tracker.ts';

/** What an editor decided about two positions; undefined for the same position. */
export type PairRules = (a: string, b: string) => PairRule | undefined;

/** The table of a claim as a look-up, in either order of the two positions; empty for quantities. */
export function pairRules(data: ClaimData): PairRules {
  const rules = new Map<string, PairRule>();
  for (const { pair, relation, reason } of data.kind === 'position' ? data.table : []) {
    const [a, b] = pair;
    rules.set(`${a}|${b}`, { relation, reason }).set(`${b}|${a}`, { relation, reason });
  }
  return (a, b) => rules.get(`${a}|${b}`);
}

/** What each rule of comparison gives; of two positions the editor’s table says it. */
export const RELATION_OF = {
  same: 'agree',
  'same-denial': 'agree',
  denied: 'contradict',
  'other-denial': 'not-comparable',
  open: 'differ',
  units: 'not-comparable',
  word: 'not-comparable',
  'word-fits': 'compatible',
  'other-days': 'not-comparable',
  overlap: 'compatible',
  rounded: 'compatible',
  'printed-as-earlier': 'differ-in-time',
  grown: 'differ-in-time',
  undated: 'differ-in-time',
  apart: 'differ-in-time',
  'other-dates': 'differ-in-time',
  'same-day': 'contradict',
  disjoint: 'contradict',
} as const satisfies Record<Exclude<Ground, 'table'>, Relation>;

/** A relation, and the rule that gave it. */
interface Found {
  readonly relation: Relation;
  readonly ground: Ground;
}

function by(ground: keyof typeof RELATION_OF): Found {
  return { relation: RELATION_OF[ground], ground };
}

/** Compares two answers to one claim by the published rules. */
export function compareAnswers(a: Answer, b: Answer, rules: PairRules): Pair {
  const rule = a.position && b.position ? rules(a.position.id, b.position.id) : undefined;
  const gap = a.asOf.span && b.asOf.span ? gapInDays(a.asOf.span, b.asOf.span) : undefined;
  const days = { gap, within: withinDays(a.claim) };
  const found = relate(a, b, rule, days);
  const { relation, ground } = found;
  const reason = ground === 'table' ? rule?.reason : undefined;
  const weakestBasis = weakest([a.asOf.basis, b.asOf.basis]);
  return { relation, ground, a, b, gap, within: days.within, reason, shared: NONE, unshared: NONE, weakestBasis };
}

/** Most pairs share and miss nothing: of many thousands each would else hold two lists of its own. */
const NONE: readonly Answer[] = [];

interface Days {
  /** Between the nearest ends of the two days; undefined where one is unknown. */
  readonly gap: number | undefined;
  /** How far apart they may lie. */
  readonly within: number | undefined;
}

function relate(a: Answer, b: Answer, rule: PairRule | undefined, days: Days): Found {
  if (a.denied || b.denied) return relateDenied(a, b, days);
  const content = a.value && b.value ? relateFigures(a, b, a.value, b.value, days) : relatePositions(a, b, rule, days);
  return isOpen(a) === isOpen(b) ? firmly(content, isOpen(a)) : besideOpen(content, days);
}

/** What is not decided or not known rules nothing out. */
function firmly(found: Found, open: boolean): Found {
  return open && found.relation === 'contradict' ? by('open') : found;
}

/** One says it, the other that it is not decided or not known: both can be true, and it is not the same answer. */
function besideOpen(found: Found, days: Days): Found {
  const { relation } = found;
  const isOnOneThing = relation === 'agree' || relation === 'compatible' || relation === 'contradict';
  return isOnOneThing ? (dateGround(days) ?? by('open')) : found;
}

function relatePositions(a: Answer, b: Answer, rule: PairRule | undefined, days: Days): Found {
  if (sameContent(a, b)) return by('same');
  const relation = rule?.relation ?? 'not-comparable';
  if (relation !== 'differ' && relation !== 'contradict') return { relation, ground: 'table' };
  if (printsAsEarlier(a, b) || printsAsEarlier(b, a)) return by('printed-as-earlier');
  return dateGround(days) ?? (relation === 'contradict' && !ruleOut(a, b) ? by('open') : { relation, ground: 'table' });
}

/** Differing in time, where the question allows so many days only and the two lie further apart, or one is undated. */
function dateGround({ gap, within }: Days): Found | undefined {
  if (within === undefined) return undefined;
  if (gap === undefined) return by('undated');
  return gap > within ? by('apart') : undefined;
}

function relateFigures(a: Answer, b: Answer, one: Value, other: Value, days: Days): Found {
  if (one.unit !== other.unit) return by('units');
  if (areOfOtherDays(a, b)) return by('other-days');
  if (sameContent(a, b)) return by('same');
  if (one.form === 'vague' || other.form === 'vague') return relateWord(one, other);
  if (!areDisjoint(one, other)) return relateFitting(a, days, 'overlap');
  if (printsAsEarlier(a, b) || printsAsEarlier(b, a)) return by('printed-as-earlier');
  if (hasGrown(a, b)) return by('grown');
  if (isRounded(one, other) || isRounded(other, one)) return relateFitting(a, days, 'rounded');
  return timeOfDisjoint(a, b, days) ?? by(groundOfContradiction(a, days));
}

/** A word for a number fits together with what it may hold, another word only as a whole; it is not compared with anything else. */
function relateWord(one: Value, other: Value): Found {
  const areWords = one.form === 'vague' && other.form === 'vague';
  const fits = areWords ? liesWithin(one, other) || liesWithin(other, one) : !areDisjoint(one, other);
  return by(fits ? 'word-fits' : 'word');
}

/** Figures that fit together, unless they are of a level and lie further apart than the question allows. */
function relateFitting({ claim }: Answer, { gap, within }: Days, ground: 'overlap' | 'rounded'): Found {
  const isApart = courseOf(claim) === 'varying' && gap !== undefined && within !== undefined && gap > within;
  return by(isApart ? 'apart' : ground);
}

/** How far a rounded figure may lie from the exact one. */
const ROUNDED_WITHIN = 0.05;
/** Figures below this are given as they are. */
const ROUNDED_FROM = 100;

/** Whether one exact figure is another, rounded to fewer digits: 11,000 of 11,300. */
function isRounded(rounded: Value, exact: Value): boolean {
  if (rounded.form !== 'exactly' || exact.form !== 'exactly' || rounded.min < ROUNDED_FROM) return false;
  const step = 10 ** trailingZeros(rounded.min);
  const isNearest = step > 1 && Math.round(exact.min / step) * step === rounded.min;
  return isNearest && Math.abs(exact.min - rounded.min) <= ROUNDED_WITHIN * exact.min;
}

function trailingZeros(figure: number): number {
  return /0*$/.exec(String(figure))?.[0].length ?? 0;
}

/** Why two figures that leave no number in common may both have been true in their time; undefined where they cannot. */
function timeOfDisjoint(a: Answer, b: Answer, days: Days): Found | undefined {
  if (days.gap === undefined && courseOf(a.claim) !== undefined) return by('undated');
  if (courseOf(a.claim) === 'varying' && (isBefore(a, b) || isBefore(b, a))) return by('other-dates');
  return dateGround(days);
}

/** Whether the article of one answer gives the other as a figure that it replaces. */
function printsAsEarlier(newer: Answer, older: Answer): boolean {
  const printed = answersIn(newer.statement.article, newer.claim);
  return printed.some((answer) => answer.standing === 'earlier' && sameAnswer(answer, older));
}

/** Whether a running total of the present is higher where it is later. */
function hasGrown(a: Answer, b: Answer): boolean {
  if (courseOf(a.claim) !== 'cumulative' || a.claim.data.about === 'future' || !a.value || !b.value) return false;
  const [low, high] = a.value.max < b.value.min ? [a, b] : [b, a];
  return isBefore(low, high);
}

/** Of a running total it is said that which figure is later is not known, where both are of one day. */
function groundOfContradiction({ claim }: Answer, { gap }: Days): 'same-day' | 'disjoint' {
  return courseOf(claim) === 'cumulative' && claim.data.about === 'present' && gap === 0 ? 'same-day' : 'disjoint';
}

/** What becomes of a quantity from day to day, where the claim says so. */
function courseOf({ data }: Claim) {
  return data.kind === 'quantity' ? data.course : undefined;
}

/** A denial rules out what lies wholly inside what it denies, agrees with the same denial, and is compared with nothing else. */
function relateDenied(a: Answer, b: Answer, days: Days): Found {
  if (areOfOtherDays(a, b)) return by('other-days');
  if (a.denied && b.denied && sameContent(a, b)) return by('same-denial');
  const [denial, other] = a.denied ? [a, b] : [b, a];
  if (other.denied || isOpen(other) || isOpen(denial) || !isInside(other, denial)) {
    return by('other-denial');
  }
  return timeOfDenial(denial, other, days) ?? by('denied');
}

function isInside({ value, position }: Answer, denial: Answer): boolean {
  if (value && denial.value) return liesWithin(value, denial.value);
  return position !== undefined && position.id === denial.position?.id;
}

/** A figure that changes with time may be true after it was denied, and a level also before. */
function timeOfDenial(denial: Answer, other: Answer, days: Days): Found | undefined {
  const course = courseOf(other.claim);
  if (days.gap === undefined && course !== undefined) return by('undated');
  if (course === 'varying' && (isBefore(denial, other) || isBefore(other, denial))) return by('other-dates');
  if (course === 'cumulative' && other.claim.data.about === 'present' && isBefore(denial, other)) return by('grown');
  return dateGround(days);
}

function areDisjoint(a: Value, b: Value): boolean {
  return a.max < b.min || b.max < a.min;
}

const withinDays = oncePer(({ data }: Claim): number | undefined => {
  if (data.comparableWithin === undefined) return undefined;
  const parsed = parseDays(data.comparableWithin);
  return 'days' in parsed ? parsed.days : undefined;
});

/** The weakest of several bases. */
export function weakest(bases: readonly Basis[]): Basis {
  return bases.reduce((weaker, basis) => (BASIS[basis] > BASIS[weaker] ? basis : weaker), BASES[0]);
}

/** The answers of a cell that are compared. */
export type Compared = Pick<Cell, 'compared'>;

/** Compares two columns by the answers that each puts forward; undefined where one of them puts forward none. */
export function compareColumns(a: Compared, b: Compared, rules: PairRules): Pair | undefined {
  const pairs = a.compared.flatMap((left) => b.compared.map((right) => compareAnswers(left, right, rules)));
  const [only] = pairs;
  if (only && pairs.length === 1) return withModality(only);
  return speakerPair(pairs) ?? sharedPair(a, b, pairs) ?? strongest(pairs);
}

/** One answer beside one other: where they agree, it counts whether they are said as firmly. */
function withModality(pair: Pair): Pair {
  const differs = pair.relation === 'agree' && modalityOf(pair.a) !== modalityOf(pair.b);
  return differs ? { ...pair, relation: 'agree-certainty-differs' } : pair;
}

/** The pair that decides where both report one named speaker with different answers to one thing. */
function speakerPair(pairs: readonly Pair[]): Pair | undefined {
  const ofOneSpeaker = pairs.filter(({ a, b }) => commonSpeaker(a, b));
  if (ofOneSpeaker.length === 0) return undefined;
  const bySpeaker = Map.groupBy(ofOneSpeaker, ({ a, b }) => commonSpeaker(a, b));
  const differing = [...bySpeaker.values()].filter((own) => !own.some(({ relation }) => relation === 'agree')).flat();
  return strongest(differing.filter(({ relation }) => relation !== 'not-comparable'));
}

function commonSpeaker(a: Answer, b: Answer): Speaker | undefined {
  const speaker = namedSpeaker(a);
  return speaker === namedSpeaker(b) ? speaker : undefined;
}

/** What two columns share, and what only one of them says; undefined where they share nothing. */
function sharedPair(a: Compared, b: Compared, pairs: readonly Pair[]): Pair | undefined {
  const agreeing = pairs.filter(({ relation }) => relation === 'agree');
  const first = strongest(agreeing);
  if (!first) return undefined;
  const matched = new Set(agreeing.flatMap((pair) => [pair.a, pair.b]));
  const unshared = [...a.compared, ...b.compared].filter((answer) => !matched.has(answer));
  const shared = [...new Set(agreeing.map((pair) => pair.a))];
  if (unshared.length === 0) return { ...first, relation: relationOfShared(a, b, agreeing) };
  const partly = { ...first, relation: 'partly-agree' } as const;
  const leftOver = pairs.filter((pair) => unshared.includes(pair.a) && unshared.includes(pair.b));
  return { ...(strongest([...leftOver, partly]) ?? partly), shared, unshared };
}

/** The relation of two columns that give the same answers: whether each answer has a partner said as firmly. */
function relationOfShared(a: Compared, b: Compared, agreeing: readonly Pair[]): Relation {
  const equallyFirm = agreeing.filter((pair) => modalityOf(pair.a) === modalityOf(pair.b));
  const hasPartner = (answer: Answer) => equallyFirm.some((pair) => pair.a === answer || pair.b === answer);
  return [...a.compared, ...b.compared].every(hasPartner) ? 'agree' : 'agree-certainty-differs';
}

function modalityOf({ statement }: Answer) {
  return statement.data.modality;
}

/** The strongest of several pairs; the first of equals. */
function strongest(pairs: readonly Pair[]): Pair | undefined {
  return inStrength(pairs)[0];
}

/** Pairs in the order of strength, those of one relation in the order of the rules; equals stay in their order. */
export function inStrength(pairs: readonly Pair[]): Pair[] {
  return pairs.toSorted((a, b) => strength(a.relation) - strength(b.relation) || GROUND[a.ground] - GROUND[b.ground]);
}

/** The place of a relation in the order of strength, from 0. */
export function strength(relation: Relation): number {
  return RELATION[relation];
}

/** The place of each in its list. */
const RELATION = placesIn(RELATIONS);
const GROUND = placesIn(GROUNDS);
const BASIS = placesIn(BASES);

function placesIn<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;
}
