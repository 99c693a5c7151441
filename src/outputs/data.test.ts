import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { gate } from '../model/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { oneLine } from '../view/claims.ts';
import { plainText } from '../view/phrase.ts';
import { unguarded } from './csv.ts';
import { claimFiles, dataFiles } from './files.ts';
import { columnsOf, TABLES, type TableName } from './records.ts';

const at = (path: string) => `https://example.org/tracker${path}`;

function trackerIn(folder: string): Tracker {
  const { tracker } = gate(folder);
  if (!tracker) throw new Error(`${folder} has faults`);
  return tracker;
}

const worlds: [string, Tracker][] = [
  ['the real content', trackerIn('content')],
  ['an invented story in three scripts', trackerIn('tests/fixtures/many-scripts')],
];
const names = Object.keys(TABLES) as TableName[];

type Row = Record<string, unknown>;

function fileOf(tracker: Tracker, name: string): string {
  const file = dataFiles(tracker, at).find((one) => one.name === name);
  if (!file) throw new Error(name);
  return file.text();
}

const rowsOf = (tracker: Tracker, table: TableName): Row[] => JSON.parse(fileOf(tracker, `${table}.json`));

/** A value as the CSV writes it. */
function cell(value: unknown): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

const [, first] = worlds[0] ?? [];
const schema = JSON.parse(first ? fileOf(first, 'schema.json') : '');
const validator = new Ajv2020({ allErrors: true, validateFormats: false }).addSchema(schema);

function validate(definition: string, value: unknown) {
  const check = validator.getSchema(`${schema.$id}#/$defs/${definition}`);
  return check?.(value) ? [] : check?.errors;
}

describe.each(worlds)('the open data of %s', (_name, tracker) => {
  test.each(names)('%s: every row keeps to the JSON Schema, and CSV and JSON Lines say the same', (table) => {
    const rows = rowsOf(tracker, table);
    expect(rows.flatMap((row) => validate(table, row))).toEqual([]);
    const lines = fileOf(tracker, `${table}.jsonl`).split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const read: Row[] = parse(fileOf(tracker, `${table}.csv`), { columns: true });
    expect(read.map((row) => Object.values(row).map((one) => unguarded(String(one))))).toEqual(
      rows.map((row) => columnsOf(table).map((column) => cell(row[column]))),
    );
  });

  test('says of every claim what its page says', () => {
    const rows = rowsOf(tracker, 'claims');
    expect(rows.map(({ line }) => line)).toEqual(tracker.claims.map((claim) => plainText(oneLine(claim))));
  });

  test('gives every statement in the exact words of its copy', () => {
    const rows = rowsOf(tracker, 'statements');
    const texts = new Map(tracker.articles.map(({ id, copy }) => [id, copy.text]));
    for (const { article, start, end, exact } of rows)
      expect(texts.get(String(article))?.slice(Number(start), Number(end))).toBe(exact);
    expect(rows.length).toBeGreaterThan(8);
  });
});

describe.each(worlds)('the limits of the data of %s', (_name, tracker) => {
  test('holds no reading of ours: a number stands in its words', () => {
    for (const { value_number, value_words } of rowsOf(tracker, 'answers')) {
      const digits = String(value_words).replace(/\D/g, '');
      for (const number of value_number as string[])
        if (digits !== '') expect(digits).toContain(number.replace(/\D/g, ''));
    }
  });

  test('holds no full copy', () => {
    const all = dataFiles(tracker, at)
      .map(({ text }) => text())
      .join('');
    for (const { copy } of tracker.articles) expect(all).not.toContain(JSON.stringify(copy.text).slice(1, -1));
  });
});

describe.each(worlds)('the data package of %s', (_name, tracker) => {
  test('describes its tables as a data package whose fields are the columns', () => {
    const { resources, name, version, description } = JSON.parse(fileOf(tracker, 'datapackage.json'));
    expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(description).toContain('It does not cover the words quoted from the articles');
    for (const { path, schema: fields } of resources) {
      const [header = ''] = fileOf(tracker, path).split('\r\n');
      expect(fields.fields.map((field: Row) => field['name']).join(',')).toBe(header);
    }
    expect(resources).toHaveLength(names.length);
  });

  test('refers only to rows that are there', () => {
    const { resources } = JSON.parse(fileOf(tracker, 'datapackage.json'));
    for (const { name, schema: fields } of resources) {
      for (const {
        fields: [field],
        reference,
      } of fields.foreignKeys ?? []) {
        const known = new Set(rowsOf(tracker, reference.resource).map(({ id }) => id));
        for (const row of rowsOf(tracker, name)) if (row[field] !== null) expect(known).toContain(row[field]);
      }
    }
  });
});

describe.each(worlds)('the other files of %s', (_name, tracker) => {
  test('has one file beside each claim that keeps to the JSON Schema', () => {
    for (const claim of tracker.claims) {
      const file = claimFiles(claim, tracker, at).find(({ name }) => name === 'claim.json');
      expect(validate('claim', JSON.parse(file?.text() ?? ''))).toEqual([]);
    }
  });

  test('annotates every statement on its copy, as Linked Data that another program can expand', async () => {
    const found = JSON.parse(fileOf(tracker, 'annotations.jsonld'));
    expect(found.total).toBe(rowsOf(tracker, 'statements').length);
    const context = { '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type' };
    const [collection] = await jsonld.expand({ ...found, '@context': context });
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/oa#AnnotationCollection']);
    for (const { target, id } of found.first.items) {
      const { selector, source } = target;
      const [quote, position] = selector;
      const text = tracker.articles.find((article) => source.id === at(`/articles/${article.id}/`))?.copy.text;
      expect(text?.slice(position.start, position.end)).toBe(quote.exact);
      expect(id).toMatch(/^https:\/\/example\.org\/tracker\/articles\/[^#]+#./);
    }
  });
});
