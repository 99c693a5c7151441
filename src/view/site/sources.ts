/** What one outlet reports, and what its articles do not mention. */
import { oncePer } from '../../domain/once.ts';
import type { Silence } from '../../domain/vocabulary.ts';
import { silenceOf } from '../../model/silence.ts';
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

/** The claims that no article of a column answers, by what that silence means. */
export function unansweredBy(column: Column, tracker: Tracker): ReadonlyMap<Silence, readonly Claim[]> {
  const answered = new Set(reportedBy(column, tracker).map(({ claim }) => claim));
  const missing = tracker.claims.filter((claim) => !answered.has(claim));
  return Map.groupBy(missing, (claim) => silenceOf(column, claim));
}

/** What an outlet is introduced with: its answer to the first question that others answer too, else to the first of all. */
export function sampleAnswer(column: Column, tracker: Tracker): Reported | undefined {
  const reported = reportedBy(column, tracker);
  return reported.find(({ claim }) => claim.cells.length > 1) ?? reported[0];
}
