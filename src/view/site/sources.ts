/** What one outlet reports, and what its articles do not mention. */
import type { Cell, Claim, Column, Topic, Tracker } from '../../model/tracker.ts';

/** One claim with the cell in which a column answers it. */
export interface Reported {
  readonly claim: Claim;
  readonly cell: Cell;
}

/** What a column reports on one topic. */
export interface ReportedOnTopic {
  readonly topic: Topic;
  readonly reported: readonly Reported[];
}

const indexes = new WeakMap<Tracker, ReadonlyMap<Column, readonly Reported[]>>();

/** Everything a column answers, in the order of topics and of the claims in them. */
export function reportedBy(column: Column, tracker: Tracker): readonly Reported[] {
  const index = indexes.get(tracker) ?? indexOf(tracker);
  indexes.set(tracker, index);
  return index.get(column) ?? [];
}

function indexOf({ topics }: Tracker): ReadonlyMap<Column, readonly Reported[]> {
  const all = topics.flatMap(({ claims }) => claims.flatMap((claim) => claim.cells.map((cell) => ({ claim, cell }))));
  return Map.groupBy(all, ({ cell }) => cell.column);
}

/** The same, parted by topic. */
export function reportedByTopic(column: Column, tracker: Tracker): ReportedOnTopic[] {
  const byTopic = Map.groupBy(reportedBy(column, tracker), ({ claim }) => claim.topic);
  return [...byTopic].map(([topic, reported]) => ({ topic, reported }));
}

/** Claims that a column does not answer: the first of them, and how many more there are. */
export interface Unmentioned {
  readonly claims: readonly Claim[];
  readonly more: number;
}

/** The claims that no article of a column mentions, at most `limit` of them by name. */
export function unmentionedBy(column: Column, tracker: Tracker, limit = 60): Unmentioned {
  const answered = new Set(reportedBy(column, tracker).map(({ claim }) => claim));
  const claims = claimsInOrder(tracker)
    .filter((claim) => !answered.has(claim))
    .take(limit)
    .toArray();
  return { claims, more: tracker.claims.length - answered.size - claims.length };
}

function* claimsInOrder({ topics }: Tracker): Generator<Claim, undefined> {
  for (const { claims } of topics) yield* claims;
}
