/** The figures that answer claims of one unit: where each stands in number and time, as the picture and the table show them. */
import { sort } from 'd3-array';
import type { Basis, Modality, ValueForm } from '../../domain/vocabulary.ts';
import { orderingDay, reachOf, type Shape, shapeOf } from '../../model/timeline.ts';
import type { Answer, Claim, Topic, Value } from '../../model/tracker.ts';

/** One passage that answers with a figure. */
export interface NumberFigure {
  readonly answer: Answer;
  readonly value: Value;
  readonly claim: Claim;
  readonly measure: string;
  /** The numbers that it prints; absent for vague words, and for figures of another unit. */
  readonly printed: PrintedNumbers | undefined;
  readonly time: FigureTime | undefined;
  readonly firmness: Firmness;
}

/** The numbers that a figure prints, and whether it says “or more” or “or fewer”. */
export interface PrintedNumbers {
  readonly low: number;
  readonly high: number;
  readonly open: 'more' | 'fewer' | undefined;
}

/** The time a figure refers to: a day, a stretch of days as one whole month, up to a day, or from a day on. */
export interface FigureTime {
  readonly kind: Shape;
  readonly from: string;
  readonly to: string;
  readonly isMonth: boolean;
  readonly basis: Basis;
}

/** A figure that has a place in a picture: with a number of the claim’s unit and a date. */
export type DrawableFigure = NumberFigure & { readonly printed: PrintedNumbers; readonly time: FigureTime };

export function isDrawable(figure: NumberFigure): figure is DrawableFigure {
  return figure.printed !== undefined && figure.time !== undefined;
}

/** How firmly a figure is said, in the four steps that a mark can show. */
export type Firmness = 'solid' | 'ring' | 'dashed' | 'dotted';

const FIRMNESS = {
  confirmed: 'solid',
  asserted: 'solid',
  estimated: 'ring',
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
  const { topic, tensions } = claim;
  const inTension = new Set([claim, ...tensions.flatMap(({ a, b }) => [a.claim, b.claim])]);
  const near = topic.claims.length > MAX_CLAIMS ? [...inTension] : topic.claims;
  return near.filter((other) => other === claim || (unitOf(other) === unitOf(claim) && other.cells.length > 0));
}

/** The unit in which a claim counts; empty for claims that ask for no figure. */
export function unitOf({ data }: Claim): string {
  return data.kind === 'quantity' ? data.unit : '';
}

/** Every figure that answers one of the claims, denials apart, by the time it refers to, each passage once. */
export function figuresOf(claims: readonly Claim[]): NumberFigure[] {
  const cells = claims.flatMap((claim) => claim.cells);
  const figures = cells.flatMap(({ lead, also, earlier }) => [lead, ...also, ...earlier].flatMap(figureFor));
  return sort(
    figures,
    ({ time }) => time?.to,
    ({ value }) => value.max,
    ({ answer }) => answer.statement.ref,
  );
}

/** A denial is no figure. */
function figureFor(answer: Answer): NumberFigure[] {
  const { value, claim, statement, denied } = answer;
  if (!value || denied || claim.data.kind !== 'quantity') return [];
  const { measure, unit } = claim.data;
  const printed = value.unit === unit ? printedNumbers(value) : undefined;
  const firmness = FIRMNESS[statement.data.modality];
  return [{ answer, value, claim, measure, printed, time: timeOf(answer), firmness }];
}

function printedNumbers({ form, given }: Value): PrintedNumbers | undefined {
  const [low, high = low] = given;
  return low === undefined || high === undefined ? undefined : { low, high, open: OPEN_ENDS[form] };
}

/** The forms that say “or more”, “or fewer”. */
const OPEN_ENDS = {
  exactly: undefined,
  atLeast: 'more',
  atMost: 'fewer',
  upTo: 'fewer',
  about: undefined,
  between: undefined,
  vague: undefined,
} as const satisfies Record<ValueForm, PrintedNumbers['open']>;

/**
 * Its time words’ date, else its article’s, but not of a figure that the article replaces. What is said of the time up to a day
 * begins with the article, where that is earlier.
 */
function timeOf({ statement: { when, article }, standing }: Answer): FigureTime | undefined {
  if (standing === 'earlier' && !when?.span) return undefined;
  const { span, basis, bound } = when?.span ? when : { ...article.date, bound: undefined };
  if (!span) return undefined;
  const kind = shapeOf({ span, bound });
  const [from, to] = [orderingDay({ span, bound }), reachOf({ span, bound })];
  const published = article.date.span?.end ?? to;
  const isMonth = kind === 'range' && span.precision === 'month';
  return { kind, from: kind === 'until' && published < from ? published : from, to, isMonth, basis };
}
