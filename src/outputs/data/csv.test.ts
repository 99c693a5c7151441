import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tryingRows, tryingTexts } from '../../../tests/fixtures/texts.ts';
import type { TableName } from '../../domain/vocabulary.ts';
import { csv, guarded, unguarded } from './csv.ts';
import { columnsOf, jsonSchema, TABLES } from './records.ts';

const names = Object.keys(TABLES) as TableName[];

/** What a spreadsheet reads as the start of a formula, or of a command; also one that parts cells by semicolons or tabs. */
const FORMULA = /^[=+\-@\t\r\n|%＝＋－＠]|[;\t\r\n]"*[=+\-@|%＝＋－＠]/;

/** The cells of a file as another program reads its bytes. */
const read = (text: string): string[][] => parse(Buffer.from(text, 'utf8'));
const texts = tryingTexts(10_000);

const { $defs } = jsonSchema('') as { $defs: Record<TableName, { properties: Record<string, object> }> };

/** Neither a number nor one of a few words. */
function holdsText(table: TableName, column: string): boolean {
  return !/"(enum|integer)"/.test(JSON.stringify($defs[table].properties[column]));
}

function isKept(text: string, cell: string): boolean {
  return unguarded(cell) === text.toWellFormed() && !FORMULA.test(cell);
}

describe('a table as CSV', () => {
  test('quotes only what needs it, and ends every line with CR LF', () => {
    const rows = [{ a: 'plain', b: 'with "quotes", and a comma', c: 3, d: null, e: ['x', 'y'] }];
    expect(csv(['a', 'b', 'c', 'd', 'e'], rows)).toBe('a,b,c,d,e\r\nplain,"with ""quotes"", and a comma",3,,x | y\r\n');
  });

  test.each(names)(
    '%s: 10,000 texts in every column of text come back, half characters as U+FFFD, and none as a formula',
    (table) => {
      const columns = columnsOf(table).filter((name) => holdsText(table, name));
      const rows = tryingRows(texts, columns);
      const [header, ...cells] = read(csv(columns, rows));
      expect(header).toEqual(columns);
      expect(cells).toHaveLength(rows.length);
      const wrong = rows.flatMap((row, index) =>
        columns
          .filter((name, at) => !isKept(row[name] ?? '', cells[index]?.[at] ?? ''))
          .map((name) => [name, row[name]]),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('guards what a spreadsheet would run that parts cells by semicolons', () => {
    expect(guarded('see;=1+1;"@SUM(1)')).toBe(`see;'=1+1;'"@SUM(1)`);
    expect(guarded('a; b – c, d = e')).toBe('a; b – c, d = e');
  });

  test('guards lists too, and keeps an apostrophe that was there', () => {
    expect(csv(['a'], [{ a: ['=1', 'b'] }])).toBe("a\r\n'=1 | b\r\n");
    expect(["'tis", "'=x", '=x'].map(guarded)).toEqual(["'tis", "''=x", "'=x"]);
  });
});
