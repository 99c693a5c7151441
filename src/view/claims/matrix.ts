/** The claims as rows against the columns: what stands in each place of the full matrix. */
import type { Cell, Claim, Column, Tracker } from '../../model/tracker.ts';

/** One row: a claim, with a cell or silence for every column. */
export interface MatrixRow {
  readonly claim: Claim;
  readonly places: readonly MatrixPlace[];
}

export interface MatrixPlace {
  readonly column: Column;
  /** Undefined where the column does not answer. */
  readonly cell: Cell | undefined;
}

/** The most columns that a table can set side by side. */
export const MATRIX_COLUMNS = 4;

/** The columns that hold articles. */
export function matrixColumns({ columns }: Tracker): Column[] {
  return columns.filter(({ articles }) => articles.length > 0);
}

/** The rows of some claims against some columns. */
export function matrixRows(claims: readonly Claim[], columns: readonly Column[]): MatrixRow[] {
  return claims.map((claim) => ({
    claim,
    places: columns.map((column) => ({ column, cell: claim.cells.find((one) => one.column === column) })),
  }));
}
