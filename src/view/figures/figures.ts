/** The figures that answer claims of one unit: where each stands in number and time, as the picture and the table show them. */
import { sort } from 'd3-array';
import { reachOf, type Time } from '../../model/timeline.ts';
import type { Answer, Claim, Topic, Value } from '../../model/tracker.ts';

/** One passage that answers with a figure. */
export interface NumberFigure {
  readonly answer: Answer;
  readonly value: Value;
  readonly claim: Claim;
  readonly measure: string;
  /** The least and the greatest number that it prints; absent for vague words, and for figures of another unit. */
  readonly printed: readonly [low: number, high: number] | undefined;
  readonly time: Time | undefined;
}

/** A figure that has a place in a picture: with a number of the claim’s unit and a date. */
export type DrawableFigure = NumberFigure & {
  readonly printed: readonly [low: number, high: number];
  readonly time: Time;
};

export function isDrawable(figure: NumberFigure): figure is DrawableFigure {
  return figure.printed !== undefined && figure.time !== undefined;
}

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
    ({ time }) => time && reachOf(time),
    ({ value }) => value.max,
    ({ answer }) => answer.statement.ref,
  );
}

/** A denial is no figure. */
function figureFor(answer: Answer): NumberFigure[] {
  const { value, claim, denied } = answer;
  if (!value || denied || claim.data.kind !== 'quantity') return [];
  const { measure, unit } = claim.data;
  const [low, high = low] = value.unit === unit ? value.given : [];
  const printed = low === undefined || high === undefined ? undefined : ([low, high] as const);
  return [{ answer, value, claim, measure, printed, time: timeOf(answer) }];
}

/** Its time words’ date, else its article’s, but not of a figure that the article replaces. */
function timeOf({ statement: { when, article }, standing }: Answer): Time | undefined {
  const { span, bound } = when?.span ? when : { span: article.date.span, bound: undefined };
  const isReplaced = standing === 'earlier' && !when?.span;
  return span && !isReplaced ? { span, bound } : undefined;
}
