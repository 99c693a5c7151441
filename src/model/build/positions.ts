/** The answers in words that a claim allows, and the editor's table of how they go together. */

import type { ClaimData, PositionClaimData } from '../../domain/schema.ts';
import type { Entry } from '../../reader/entry.ts';
import { pairRules } from '../relations.ts';
import type { Report } from '../report.ts';

function keyOf(pair: readonly [string, string]): string {
  return [...pair].sort().join('|');
}

/** Reports positions that stand twice, and a table that does not hold every unordered pair exactly once. */
export function checkPositions(entry: Entry<ClaimData>, report: Report): void {
  const data = entry.data;
  if (data.kind !== 'position') return;
  const ids = data.positions.map((position) => position.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) {
      const message = `a second position is called “${id}”`;
      report(entry, ['positions', index, 'id'], { code: 'duplicate-id', message, remedy: 'Give it an id of its own.' });
    }
  });
  checkRows(entry, data, ids, report);
  checkMissing(entry, data, ids, report);
  checkAgreeing(entry, data, ids, report);
}

function checkRows(entry: Entry<ClaimData>, data: PositionClaimData, ids: readonly string[], report: Report): void {
  const seen = new Set<string>();
  data.table.forEach(({ pair }, index) => {
    const wrong = rowFault(pair, ids, seen);
    seen.add(keyOf(pair));
    if (wrong) report(entry, ['table', index, 'pair'], { code: 'bad-table', message: wrong[0], remedy: wrong[1] });
  });
}

function rowFault(
  pair: readonly [string, string],
  ids: readonly string[],
  seen: ReadonlySet<string>,
): [string, string] | undefined {
  const stranger = pair.find((id) => !ids.includes(id));
  if (stranger) return [`“${stranger}” is not a position of this claim`, `Write two of: ${ids.join(', ')}.`];
  if (pair[0] === pair[1])
    return [`“${pair[0]}” is paired with itself`, 'Remove the row: the same position always agrees.'];
  if (seen.has(keyOf(pair)))
    return [`the pair ${pair.join(' and ')} stands in the table twice`, 'Keep one of the rows.'];
  return undefined;
}

function checkMissing(entry: Entry<ClaimData>, data: PositionClaimData, ids: readonly string[], report: Report): void {
  const held = new Set(data.table.map(({ pair }) => keyOf(pair)));
  const unique = [...new Set(ids)];
  const missing = unique
    .flatMap((a, index) => unique.slice(index + 1).map((b) => [a, b] as const))
    .filter((pair) => !held.has(keyOf(pair)));
  for (const [a, b] of missing) {
    report(entry, ['table'], {
      code: 'bad-table',
      message: `the table does not say how “${a}” and “${b}” compare`,
      remedy: `Add { pair: [${a}, ${b}], relation: agree | differ | contradict | not-comparable, reason: … }.`,
    });
  }
}

/** Reports pairs that agree, of which a third position relates to the one otherwise than to the other. */
function checkAgreeing(entry: Entry<ClaimData>, data: PositionClaimData, ids: readonly string[], report: Report): void {
  const rules = pairRules(data);
  const relationOf = (a: string, b: string) => rules(a, b)?.relation;
  data.table.forEach(({ pair: [a, b], relation }, index) => {
    const third = ids.find((id) => {
      const [one, other] = [relationOf(a, id), relationOf(b, id)];
      return id !== a && id !== b && one !== undefined && other !== undefined && one !== other;
    });
    if (relation !== 'agree' || third === undefined) return;
    report(entry, ['table', index, 'relation'], {
      code: 'bad-table',
      message: `“${a}” and “${b}” agree, but to “${third}” the one relates as ${relationOf(a, third)}, the other as ${relationOf(b, third)}`,
      remedy: 'Give the two the same relation to every other position, or another one to each other.',
    });
  });
}
