/** Tables as CSV (RFC 4180) of which no cell can run as a formula in a spreadsheet. */

export type CellValue = string | number | boolean | null | readonly string[];

/** A row by the names of its columns. */
export type CsvRow = Readonly<Record<string, CellValue>>;

/**
 * The apostrophes before what starts a formula: at the start of a cell, and after a semicolon, tab or line end, where a
 * spreadsheet that does not part cells by commas would start one.
 */
const FORMULA =
  /^'*(?=[=+\-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20])|(?<=[;\t\r\n])["']*(?=[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** Rows as CSV with a line of column names; lines end in CR LF, as the standard asks. */
export function csv(columns: readonly string[], rows: readonly CsvRow[]): string {
  return csvHead(columns) + csvLines(columns, rows);
}

/** The line of column names. */
export function csvHead(columns: readonly string[]): string {
  return lineOf(columns);
}

/** A line for each row. */
export function csvLines(columns: readonly string[], rows: readonly CsvRow[]): string {
  return rows.map((row) => lineOf(columns.map((column) => row[column] ?? null))).join('');
}

function lineOf(cells: readonly CellValue[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(value: CellValue): string {
  const text = typeof value === 'string' ? guarded(value) : plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: Exclude<CellValue, string>): string {
  if (value === null) return '';
  return Array.isArray(value) ? guarded(value.join(' | ')) : String(value);
}

/** The text with an apostrophe wherever a spreadsheet would run what follows; `unguarded` takes it away again. */
export function guarded(text: string): string {
  return text.replace(FORMULA, "'$&");
}

/** The exact text of a cell that was written by `guarded`. */
export function unguarded(cell: string): string {
  return cell.replace(FORMULA, (characters) => characters.replace(/^'/, ''));
}
