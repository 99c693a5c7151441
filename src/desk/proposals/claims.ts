/** Which claims a passage may answer: those whose words are most like its own. */

import { oncePer, oncePerText } from '../../domain/once.ts';
import type { ClaimData, TrackerData } from '../../domain/schema.ts';
import type { Range } from '../../domain/text.ts';
import type { Entries } from '../../reader/entry.ts';
import { stem } from '../../search/query/stem.ts';
import { saysOpen } from './hedges.ts';
import { timeTableOf } from './time-words.ts';

/** A claim, and the words of the passages that answer it already. */
export interface KnownClaim {
  readonly id: string;
  readonly data: ClaimData;
  readonly note: string;
  readonly quotes: readonly KnownQuote[];
}

/** The words of a passage that answers a claim, and the position that it takes. */
interface KnownQuote {
  readonly exact: string;
  readonly position: string | undefined;
}

/** For each word, or row of words, of a tracker’s groups of synonyms the first of its group; all by their stems. */
export type Synonyms = ReadonlyMap<string, string>;

const NO_SYNONYMS: Synonyms = new Map();

/** The synonyms of a tracker. */
export function synonymsOf({ tracker }: Entries): Synonyms {
  return tracker ? synonymsIn(tracker.data) : NO_SYNONYMS;
}

const synonymsIn = oncePer(({ synonyms: groups = [] }: TrackerData): Synonyms => {
  return new Map(
    groups.flatMap((group) => group.map((words) => [stemsOf(words).join(' '), stemsOf(group[0] ?? '').join(' ')])),
  );
});

/** In Cyrillic letters an apostrophe is part of a word. */
const WORD = /(?:[\p{L}\p{M}]|(?<=\p{Script=Cyrillic})[’ʼ'](?=\p{Script=Cyrillic}))+/gu;

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map(stem);
}

/** The claims of a tracker with what answers them, the statements of one article apart. */
export function knownClaims({ claims, statements }: Entries, article: string): KnownClaim[] {
  const others = statements.filter(({ id }) => id !== article).flatMap(({ data }) => data);
  const answers = others.flatMap(({ quote, answers: own }) =>
    own.map(({ claim, position }) => ({ claim, position, exact: quote.exact })),
  );
  const quotes = Map.groupBy(answers, ({ claim }) => claim);
  return claims.map(({ id, data, body }) => ({ id, data, note: body, quotes: quotes.get(id) ?? [] }));
}

/** A claim that a passage may answer, with a position where its words agree with the passage’s. */
export interface ClaimProposal {
  readonly claim: string;
  readonly position?: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Words that every text has. */
const COMMON = new Set(
  'we re ve ll a an and are as at be been but by can do does for from had has have he her his how if in into is it its many may more no not of on or said say says she than that the their them there they this to was were what when where which who will with would you whether word article question cover taken printed here now own some all any one other such just up over least most about і й та а але у в на з із до від за про по що як це він вона воно вони їх його її не також вже для при або чи який яка яке які der das den dem des ein eine und oder aber in im an am auf zu zum zur von vom mit bei aus für nicht auch ist sind wird werden hat haben dass er sie es'.split(
    ' ',
  ),
);
/** Below this likeness a claim is not proposed. */
const MIN_LIKENESS = 0.16;
/** How many claims are proposed at most. */
const MAX_CLAIMS = 2;

/** The words that may answer a claim, and the figures that they hold to answer with. */
export interface Answering {
  readonly words: string;
  readonly language: string;
  readonly figures: readonly Range[];
}

/** The claims most like a passage, best first. */
export function claimsLike(passage: Answering, claims: readonly KnownClaim[], synonyms = NO_SYNONYMS): ClaimProposal[] {
  const { words, language, figures } = passage;
  const terms = termsOf(words, synonyms);
  const known = claims.map((claim) => ({ claim, parts: partsOf(claim).map((part) => termsOf(part, synonyms)) }));
  const weigh = weights(known.map(({ parts }) => parts.flat()));
  const isAhead = timeTableOf(language).ahead.test(words);
  const likely = known.map(({ claim, parts }) => ({
    claim,
    likeness:
      Math.max(...[...parts, parts.flat()].map((part) => cosine(terms, part, weigh))) *
      (sharesMore(terms, parts.flat(), claim) ? 1 : UNIT_ALONE) *
      fitOf(
        claim,
        figures.some((figure) => isOf(claim, words.slice(figure.end))),
        isAhead,
      ),
  }));
  const best = likely.filter(({ likeness }) => likeness >= MIN_LIKENESS).sort((a, b) => b.likeness - a.likeness);
  return best
    .slice(0, MAX_CLAIMS)
    .map(({ claim, likeness }) => ({ claim: claim.id, likeness, ...positionOf(claim, { words, weigh, synonyms }) }));
}

/** The claims for a figure that says nothing else of what it counts, “10,000”, “3,000 of them”, by the words of what the article is about. */
export function claimsOfFigure(
  passage: Answering,
  about: string,
  claims: readonly KnownClaim[],
  synonyms: Synonyms,
): ClaimProposal[] {
  const { words, figures } = passage;
  const counted = claims.filter(
    ({ data }) => data.kind === 'quantity' && figures.some(({ end }) => counts(data.unit, words.slice(end), synonyms)),
  );
  return claimsLike({ ...passage, words: `${words} ${about}` }, counted, synonyms);
}

/** Whether the words behind a figure name a unit, or nothing at all. */
function counts(unit: string, behind: string, synonyms: Synonyms): boolean {
  const [clause = ''] = behind.split(/[.,;:!?]|(?<!\p{L})(?:із|з|of|von|davon) /u, 1);
  const named = termsOf(clause, synonyms);
  return named.length === 0 || termsOf(unit, synonyms).some((term) => named.includes(term));
}

/** Words that share with a claim only what it counts: “people” are counted by many. */
const UNIT_ALONE = 0.3;

/** One word that is shared by chance makes no answer in words. */
const MIN_SHARED = 2;

function sharesMore(terms: readonly string[], own: readonly string[], { data }: KnownClaim): boolean {
  if (data.kind !== 'quantity') return new Set(terms).intersection(new Set(own)).size >= MIN_SHARED;
  const unit = new Set(termsOf(data.unit, NO_SYNONYMS));
  return terms.some((term) => own.includes(term) && !unit.has(term));
}

/** The words of a claim, and those of each passage that answers it already. */
function partsOf({ data, note, quotes }: KnownClaim): string[] {
  const positions = data.kind === 'position' ? data.positions.map(({ label }) => label) : [data.unit, data.measure];
  return [[data.question, data.label, ...positions].join(' '), note, ...quotes.map(({ exact }) => exact)];
}

function fitOf({ data }: KnownClaim, hasFigure: boolean, isAhead: boolean): number {
  if (hasFigure && isAhead !== (data.about === 'future')) return data.kind === 'quantity' ? 0.75 : 0.8;
  if (data.kind === 'quantity') return hasFigure ? 1.5 : 0;
  return hasFigure ? 0.8 : 1;
}

/** What is measured and never counted among people or things. */
const MEASURES =
  /^\s?(?:nautical |square |cubic )?(miles?|metres?|meters?|kilomet(?:re|er)s?|km|feet|tonnes?|tons?|kilos?|litres?|degrees?|per cent|percent|%|years?|months?|weeks?|days?|hours?|minutes?|dollars?|euros?|pounds?)\b/i;

/** Whether a figure with these words behind it can be one of what a claim counts. */
function isOf({ data }: KnownClaim, behind: string): boolean {
  const measure = MEASURES.exec(behind)?.[1];
  if (measure === undefined || data.kind !== 'quantity') return true;
  return termsOf(data.unit, NO_SYNONYMS).includes(stem(measure.toLowerCase()));
}

interface Compared {
  readonly words: string;
  readonly synonyms: Synonyms;
  weigh(term: string): number;
}

/** Below this likeness a passage does not take a position; by so much it must be more like it than like any other. */
const MIN_AGREEMENT = 0.2;
const MIN_LEAD = 1.3;

/** The position that a passage takes: the one whose label, or a passage that takes it, is most like it and says no where it says no. */
function positionOf({ data, quotes }: KnownClaim, compared: Compared): { readonly position?: string } {
  if (data.kind !== 'position') return {};
  const likely = data.positions.map(({ id, label }) => {
    const taking = quotes.filter(({ position }) => position === id).map(({ exact }) => exact);
    return { id, likeness: Math.max(...[label, ...taking].map((text) => agreement(text, compared))) };
  });
  const [best, second] = likely.sort((a, b) => b.likeness - a.likeness);
  const isClear = best && best.likeness >= MIN_AGREEMENT && best.likeness >= MIN_LEAD * (second?.likeness ?? 0);
  return isClear ? { position: best.id } : {};
}

/** Words that say no, of all languages with tables: labels may be in another one than the passage. */
const NO =
  /(?<![\p{L}\p{M}])(?:no|not|nobody|none|neither|nor|nothing|never|hardly|without|cannot|yet to|unchanged|un(?:affected|able|willing)|refus\p{L}*|declin\p{L}*|\p{L}+n[’']t|не|ні|ніхто|нічого|немає|нема|жодн\p{L}+|без|nicht|kein\p{L}*|niemand|nie|nichts|ohne)(?![\p{L}\p{M}])/iu;

/** How like a text is to a passage; where only one of them says no, or that it is not known, not at all. */
function agreement(text: string, { words, weigh, synonyms }: Compared): number {
  if (NO.test(text) !== NO.test(words) || saysOpen(text) !== saysOpen(words)) return 0;
  return cosine(termsOf(words, synonyms), termsOf(text, synonyms), weigh);
}

/** How many words a row of synonyms has at most. */
const MAX_ROW = 3;

/** The words of a text that say something, by their stems; rows of words that mean the same as others are one. */
function termsOf(text: string, synonyms: Synonyms): readonly string[] {
  return termsPer(synonyms)(text);
}

const termsPer = oncePer((synonyms: Synonyms) => oncePerText((text) => termsIn(text, synonyms)));

function termsIn(text: string, synonyms: Synonyms): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  const stems = words.map(stem);
  const terms: string[] = [];
  for (let index = 0; index < words.length; ) {
    const length = [MAX_ROW, 2, 1].find((size) => synonyms.has(stems.slice(index, index + size).join(' '))) ?? 0;
    const word = words[index] ?? '';
    if (length > 0) terms.push(synonyms.get(stems.slice(index, index + length).join(' ')) ?? '');
    else if (word.length > 1 && !COMMON.has(word)) terms.push(stems[index] ?? '');
    index += Math.max(length, 1);
  }
  return terms;
}

/** Rare words say more: the weight of a term by the number of texts that hold it. */
function weights(documents: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const document of documents) for (const term of new Set(document)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + documents.length / (counts.get(term) ?? 0.5));
}

function cosine(a: readonly string[], b: readonly string[], weigh: (term: string) => number): number {
  const [one, other] = [new Set(a), new Set(b)];
  const sum = (terms: ReadonlySet<string>) => terms.values().reduce((total, term) => total + weigh(term) ** 2, 0);
  const shared = sum(one.intersection(other));
  return shared === 0 ? 0 : shared / Math.sqrt(sum(one) * sum(other));
}
