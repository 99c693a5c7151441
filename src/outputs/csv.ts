/** Tables as CSV (RFC 4180) of which no cell can run as a formula in a spreadsheet. */

export type CellValue = string | number | boolean | null | readonly string[];

/** What starts a formula, also after apostrophes that we or others put before it. */
const FORMULA = /^'*[=+\-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Rows as CSV with a line of column names; lines end in CR LF, as the standard asks. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, CellValue>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: CellValue): string {
  const text = typeof value === 'string' ? guarded(value) : plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: Exclude<CellValue, string>): string {
  if (value === null) return '';
  return Array.isArray(value) ? guarded(value.join(' | ')) : String(value);
}

/** The text with an apostrophe before it where a spreadsheet would run it; `unguarded` takes it away again. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The exact text of a cell that was written by `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
