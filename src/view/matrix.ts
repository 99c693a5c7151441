/** The claims as rows against the columns: what stands in each place of the full matrix. */
import type { Answer, Cell, Claim, Column, Tracker } from '../model/tracker.ts';
import { distinctAnswers } from './claims.ts';

/** One row: a claim, with a cell or silence for every column. */
export interface MatrixRow {
  readonly claim: Claim;
  readonly places: readonly MatrixPlace[];
}

export interface MatrixPlace {
  readonly column: Column;
  readonly cell: Cell | undefined;
  /** What the cell prints, one answer each; empty where the column does not answer. */
  readonly answers: readonly Answer[];
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
    places: columns.map((column) => {
      const cell = claim.cells.find((one) => one.column === column);
      return { column, cell, answers: cell ? distinctAnswers(cell) : [] };
    }),
  }));
}
