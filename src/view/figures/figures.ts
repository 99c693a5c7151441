/** The figures that answer claims of one unit: where each stands in number and time, as the picture and the table show them. */
import type { DateSpan } from '../../domain/dates.ts';
import type { Basis, Modality, QuantityClaimData, ValueForm } from '../../domain/schema.ts';
import type { Answer, Claim, Topic, Value } from '../../model/tracker.ts';

/** One passage that answers with a figure. */
export interface NumberFigure {
  readonly answer: Answer;
  readonly value: Value;
  readonly claim: Claim;
  readonly measure: string;
  readonly time: FigureTime | undefined;
}

/** The time a figure refers to: a day, a stretch of days, up to a day, or from a day on. */
export interface FigureTime {
  readonly kind: 'day' | 'stretch' | 'until' | 'from';
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
}

/** How firmly a figure is said, in the four steps that a mark can show. */
export type Firmness = 'solid' | 'ring' | 'dashed' | 'dotted';

export const FIRMNESS = {
  confirmed: 'solid',
  asserted: 'solid',
  reported: 'ring',
  predicted: 'dashed',
  evaluative: 'dashed',
  possible: 'dotted',
  open: 'dotted',
} as const satisfies Record<Modality, Firmness>;

/** The claims of a topic that ask for figures, by unit; claims without an answer are left out. */
export function quantityGroups({ claims }: Pick<Topic, 'claims'>): Claim[][] {
  const asking = claims.filter(({ data, cells }) => data.kind === 'quantity' && cells.length > 0);
  return [...Map.groupBy(asking, unitOf).values()];
}

/** A topic with more figures than this shows a claim only with those it is hard to square with. */
const MAX_CLAIMS = 12;

/** The claims that a claim’s picture shows: those of its topic and unit, or in a large topic only those in tension with it. */
export function pictureCompany(claim: Claim): Claim[] {
  if (claim.data.kind !== 'quantity') return [];
  const { claims } = claim.topic;
  const near = claims.length > MAX_CLAIMS ? inTension(claim) : claims;
  return near.filter((other) => other === claim || (unitOf(other) === unitOf(claim) && other.cells.length > 0));
}

function inTension(claim: Claim): Claim[] {
  return [...new Set([claim, ...claim.tensions.flatMap(({ a, b }) => [a.claim, b.claim])])];
}

/** The unit in which a claim counts; empty for claims that ask for no figure. */
export function unitOf({ data }: Claim): string {
  return data.kind === 'quantity' ? data.unit : '';
}

/** Every figure that answers one of the claims, by the time it refers to, each passage once. */
export function figuresOf(claims: readonly Claim[]): NumberFigure[] {
  const figures = claims.flatMap((claim) =>
    claim.cells.flatMap((cell) => [cell.lead, ...cell.also, ...cell.earlier].flatMap((answer) => figureFor(answer))),
  );
  return figures.sort((a, b) => comparePlaces(a, b));
}

function figureFor(answer: Answer): NumberFigure[] {
  const { value, claim } = answer;
  if (!value) return [];
  const { measure } = claim.data as QuantityClaimData;
  return [{ answer, value, claim, measure, time: timeOf(answer) }];
}

function comparePlaces(a: NumberFigure, b: NumberFigure): number {
  const [left, right] = [a.time?.to ?? '9999', b.time?.to ?? '9999'];
  if (left !== right) return left < right ? -1 : 1;
  return a.value.max - b.value.max || compareText(a.answer.statement.ref, b.answer.statement.ref);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : Number(a > b) * 2 - 1;
}

/** The time of a figure: its time words’ date, else its article’s. */
export function timeOf({ statement }: Answer): FigureTime | undefined {
  const { when, article } = statement;
  const published = article.date.span?.end ?? undefined;
  if (when?.span) return placed(when.span, when.basis, when.bound, published);
  return article.date.span && placed(article.date.span, article.date.basis, undefined, published);
}

function placed(
  { start, end }: DateSpan,
  basis: Basis,
  bound: 'until' | 'from' | undefined,
  published: string | undefined,
): FigureTime | undefined {
  if (end !== null && (bound === 'until' || start === null)) return upTo(end, basis, published);
  if (start !== null && (bound === 'from' || end === null)) return { kind: 'from', from: start, to: start, basis };
  if (start === null || end === null) return undefined;
  return { kind: start === end ? 'day' : 'stretch', from: start, to: end, basis };
}

/** Up to a day: drawn from the day of the article, where that is earlier. */
function upTo(end: string, basis: Basis, published: string | undefined): FigureTime {
  return { kind: 'until', from: published !== undefined && published < end ? published : end, to: end, basis };
}

/** The numbers that a figure prints, and whether it says “or more” or “or fewer”; nothing for vague words. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly open?: 'more' | 'fewer' | undefined;
}

/** Where a figure stands on the scale, from its printed numbers alone. */
export function extentOf({ form, given }: Value): Extent | undefined {
  const [low, high = low] = given;
  return low === undefined || high === undefined ? undefined : { low, high, open: OPEN_ENDS[form] };
}

/** The forms that say “or more”, “or fewer”. */
const OPEN_ENDS: Partial<Record<ValueForm, Extent['open']>> = { atLeast: 'more', atMost: 'fewer', upTo: 'fewer' };
