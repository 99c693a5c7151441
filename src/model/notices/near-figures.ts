/** Exact figures of one claim that lie so near to each other that one may be rounded, or a slip. */
import { gapInDays } from '../../domain/dates.ts';
import type { Answer, Claim } from '../tracker.ts';

/** Two figures: `b` is the higher. */
export interface NearFigures {
  readonly a: Answer;
  readonly b: Answer;
}

/** How near, as a share of the higher figure. */
const NEAR = 0.05;

/** The different exact figures of a claim that are neighbours in size and near. */
export function nearFigures(claim: Claim): NearFigures[] {
  const answers = claim.cells.flatMap(({ lead, also }) => [lead, ...also]).filter(isExact);
  const bySize = [...Map.groupBy(answers, (answer) => figureOf(answer)).entries()].sort(([a], [b]) => a - b);
  return bySize.flatMap(([high, higher], index) => {
    const [low, lower] = bySize[index - 1] ?? [0, []];
    if (low <= 0 || high - low > NEAR * high) return [];
    const pairs = lower.flatMap((a) => higher.map((b) => ({ a, b })));
    return pairs.find((pair) => isNear(pair, claim)) ?? [];
  });
}

function isExact({ value, denied, earlier }: Answer): boolean {
  return value?.form === 'exactly' && !denied && !earlier;
}

function figureOf({ value }: Answer): number {
  return value?.min ?? 0;
}

/** Whether two answers are of different outlets and in one unit, and of one time where the figure changes with time. */
function isNear({ a, b }: NearFigures, { data }: Claim): boolean {
  if (a.statement.article.column === b.statement.article.column || a.value?.unit !== b.value?.unit) return false;
  const changes =
    data.about === 'future' || (data.kind === 'quantity' && data.course !== undefined && data.course !== 'fixed');
  return (
    !changes || (a.asOf.span !== undefined && b.asOf.span !== undefined && gapInDays(a.asOf.span, b.asOf.span) === 0)
  );
}
