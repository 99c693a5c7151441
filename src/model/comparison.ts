/** The comparison of a claim: every two columns side by side, the groups of their answers, and the strongest relation. */
import type { Relation } from '../domain/vocabulary.ts';
import { bracketsOf, groupsOf } from './groups.ts';
import { compareColumns, inStrength, type PairRules } from './relations.ts';
import type { Cell, Comparison } from './tracker.ts';

/** Sets every two cells of a claim side by side and names the strongest relation among them; `pairOf`, where pairs are known. */
export function compareCells(
  cells: readonly Cell[],
  rules: PairRules,
  pairOf = (a: Cell, b: Cell) => compareColumns(a, b, rules),
): Comparison {
  const groups = groupsOf(cells);
  const brackets = bracketsOf(groups, rules);
  const answering = cells.filter(({ compared }) => compared.length > 0);
  const pairs = inStrength(
    answering.flatMap((a, index) => answering.slice(index + 1).flatMap((b) => pairOf(a, b) ?? [])),
  );
  const [strongest] = pairs;
  if (strongest) return { relation: strongest.relation, pairs, groups, brackets };
  return { relation: relationWithoutPair(cells, answering), pairs, groups, brackets };
}

/** Without two columns that put an answer forward there is nothing to compare. */
function relationWithoutPair(cells: readonly Cell[], answering: readonly Cell[]): Relation {
  if (cells.length === 0) return 'silent';
  return answering.length === 1 || cells.length === 1 ? 'single-source' : 'not-comparable';
}
