/** Rows as JSON and as JSON Lines. */
import type { Frame } from './parted.ts';

/** A value as the JSON of a file. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What stands around the rows of a list. */
export const JSON_FRAME: Frame = { head: '[', between: ',', foot: (isEmpty) => (isEmpty ? ']\n' : '\n]\n') };

/** Rows of a list, as `json` gives it between its brackets. */
export function jsonRows(rows: readonly object[]): string {
  const texts = rows.map((row) => `\n  ${JSON.stringify(row, null, 2).replaceAll('\n', '\n  ')}`);
  return texts.join(JSON_FRAME.between);
}

/** One row a line; characters that some readers take for the end of a line are escaped. */
export function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row).replace(/[\u0085\u2028\u2029]/g, escaped)}\n`).join('');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
