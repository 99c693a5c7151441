/** Which claims a passage may answer: those whose words are most like its own. */
import type { ClaimData } from '../../domain/schema.ts';
import type { Range } from '../../domain/text.ts';
import type { Entries } from '../../reader/entry.ts';
import { stem } from '../../search/query/stem.ts';

/** A claim, and the words of the passages that answer it already. */
export interface KnownClaim {
  readonly id: string;
  readonly data: ClaimData;
  readonly note: string;
  readonly quotes: readonly string[];
}

/** For each word of a tracker’s groups of synonyms the first of its group. */
export type Synonyms = ReadonlyMap<string, string>;

/** The synonyms of a tracker, word for word. */
export function synonymsOf({ tracker }: Entries): Synonyms {
  const groups = tracker?.data.synonyms ?? [];
  return new Map(
    groups.flatMap((group) => group.map((word) => [stem(word.toLowerCase()), stem(group[0]?.toLowerCase() ?? '')])),
  );
}

const NO_SYNONYMS: Synonyms = new Map();

/** The claims of a tracker with what answers them, the statements of one article apart. */
export function knownClaims({ claims, statements }: Entries, article: string): KnownClaim[] {
  const others = statements.filter(({ id }) => id !== article).flatMap(({ data }) => data);
  return claims.map(({ id, data, body }) => {
    const answering = others.filter(({ answers }) => answers.some(({ claim }) => claim === id));
    return { id, data, note: body, quotes: answering.map(({ quote }) => quote.exact) };
  });
}

/** A claim that a passage may answer, with the position whose words are most like it where it asks for one. */
export interface ClaimProposal {
  readonly claim: string;
  readonly position?: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Words that every text has. */
const COMMON = new Set(
  'a an and are as at be been but by can do does for from had has have he her his how if in into is it its many may more no not of on or said say says she than that the their them there they this to was were what when where which who will with would you whether word article question cover taken printed here own'.split(
    ' ',
  ),
);
/** Below this likeness a claim is not proposed. */
const MIN_LIKENESS = 0.16;
/** How many claims are proposed at most. */
const MAX_CLAIMS = 2;

/** The claims most like a passage, best first; `figures` are what it holds to answer with. */
export function claimsLike(
  words: string,
  figures: readonly Range[],
  claims: readonly KnownClaim[],
  synonyms = NO_SYNONYMS,
): ClaimProposal[] {
  const terms = termsOf(words, synonyms);
  const known = claims.map((claim) => ({ claim, parts: partsOf(claim).map((part) => termsOf(part, synonyms)) }));
  const weigh = weights(known.map(({ parts }) => parts.flat()));
  const likely = known.map(({ claim, parts }) => ({
    claim,
    likeness:
      Math.max(...parts.map((part) => cosine(terms, part, weigh)), cosine(terms, parts.flat(), weigh)) *
      (sharesMore(terms, parts.flat(), claim) ? 1 : UNIT_ALONE) *
      fitOf(
        claim,
        figures.some((figure) => isOf(claim, words.slice(figure.end))),
        AHEAD.test(words),
      ),
  }));
  const best = likely.filter(({ likeness }) => likeness >= MIN_LIKENESS).sort((a, b) => b.likeness - a.likeness);
  return best
    .slice(0, MAX_CLAIMS)
    .map(({ claim, likeness }) => ({ claim: claim.id, likeness, ...positionOf(claim, terms, weigh, synonyms) }));
}

/** Words that share with a claim only what it counts: “people” are counted by many. */
const UNIT_ALONE = 0.3;

function sharesMore(terms: readonly string[], own: readonly string[], { data }: KnownClaim): boolean {
  if (data.kind !== 'quantity') return true;
  const unit = new Set(termsOf(data.unit, NO_SYNONYMS));
  return terms.some((term) => own.includes(term) && !unit.has(term));
}

/** The words of a claim, and those of each passage that answers it already. */
function partsOf({ data, note, quotes }: KnownClaim): string[] {
  const positions = data.kind === 'position' ? data.positions.map(({ label }) => label) : [data.unit, data.measure];
  return [[data.question, data.label, ...positions].join(' '), note, ...quotes];
}

/** Words for what is still to come. */
const AHEAD = /\b(?:will|would|could|may|might|expected)\b/i;

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

function positionOf(
  { data }: KnownClaim,
  terms: readonly string[],
  weigh: (term: string) => number,
  synonyms: Synonyms,
) {
  if (data.kind !== 'position') return {};
  const likely = data.positions.map(({ id, label }) => ({
    id,
    likeness: cosine(terms, termsOf(`${label} ${id}`, synonyms), weigh),
  }));
  const best = likely.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  return { position: best.id };
}

function termsOf(text: string, synonyms: Synonyms): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word.length > 1 && !COMMON.has(word))
    .map((word) => {
      const own = stem(word);
      return synonyms.get(own) ?? own;
    });
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
