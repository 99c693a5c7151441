/** What one outlet reports, and what its articles do not mention. */
import { oncePer } from '../../domain/once.ts';
import type { Cell, Claim, Column, Topic, Tracker } from '../../model/tracker.ts';

/** One claim with the cell in which a column answers it. */
export interface Reported {
  readonly claim: Claim;
  readonly cell: Cell;
}

const reportedByColumn = oncePer(({ claims }: Tracker) => {
  const all = claims.flatMap((claim) => claim.cells.map((cell): Reported => ({ claim, cell })));
  return Map.groupBy(all, ({ cell }) => cell.column);
});

/** Everything a column answers, in the order of topics and of the claims in them. */
export function reportedBy(column: Column, tracker: Tracker): readonly Reported[] {
  return reportedByColumn(tracker).get(column) ?? [];
}

/** The same, parted by topic. */
export function reportedByTopic(column: Column, tracker: Tracker): ReadonlyMap<Topic, readonly Reported[]> {
  return Map.groupBy(reportedBy(column, tracker), ({ claim }) => claim.topic);
}

/** The claims that no article of a column mentions, at most `limit` of them by name, and how many more there are. */
export function unmentionedBy(column: Column, tracker: Tracker, limit = 60) {
  const answered = new Set(reportedBy(column, tracker).map(({ claim }) => claim));
  const missing = tracker.claims.filter((claim) => !answered.has(claim));
  return { claims: missing.slice(0, limit), more: Math.max(0, missing.length - limit) };
}
