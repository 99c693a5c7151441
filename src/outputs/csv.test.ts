import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, guarded, unguarded } from './csv.ts';

const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', '-', '@', '\t', '|', ' ', 'a', 'é', 'ش') }),
);
/** What a spreadsheet reads as the start of a formula, or of a command. */
const FORMULA = /^[=+\-@\t\r\n|%＝＋－＠]/;

const read = (text: string): string[][] => parse(text, { relax_column_count: false });

describe('a table as CSV', () => {
  test('quotes only what needs it, and ends every line with CR LF', () => {
    const rows = [{ a: 'plain', b: 'with "quotes", and a comma', c: 3, d: null, e: ['x', 'y'] }];
    expect(csv(['a', 'b', 'c', 'd', 'e'], rows)).toBe('a,b,c,d,e\r\nplain,"with ""quotes"", and a comma",3,,x | y\r\n');
  });

  test('gives another program back the very words that were put in, none as a formula: 10,000 random texts', () => {
    fc.assert(
      fc.property(fc.array(unicode, { minLength: 100, maxLength: 100 }), (words) => {
        const rows = words.map((word, index) => ({ number: index, word }));
        const cells = read(csv(['number', 'word'], rows)).slice(1);
        expect(cells.map(([, cell = '']) => unguarded(cell))).toEqual(words);
        expect(cells.filter(([, cell = '']) => FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('guards lists too, and keeps an apostrophe that was there', () => {
    expect(csv(['a'], [{ a: ['=1', 'b'] }])).toBe("a\r\n'=1 | b\r\n");
    expect(["'tis", "'=x", '=x'].map(guarded)).toEqual(["'tis", "''=x", "'=x"]);
  });
});
