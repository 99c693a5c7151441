import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type DataPackage, packageFaults } from '../../../tests/data-package.ts';
import { tryingRows, tryingTexts } from '../../../tests/fixtures/texts.ts';
import type { TableName } from '../../domain/vocabulary.ts';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { titleLine } from '../../view/claims/lines.ts';
import { plainText } from '../../words/plain-text.ts';
import { claimFiles, dataFiles, type ExportFile } from '../files.ts';
import { unguarded } from './csv.ts';
import { JSON_FRAME, jsonLines, jsonRows } from './json.ts';
import { Parted } from './parted.ts';
import { columnsOf, TABLES } from './records.ts';

const at = (path: string) => `https://example.org/tracker${path}`;

function trackerIn(folder: string): Tracker {
  const { tracker } = gate(folder);
  if (!tracker) throw new Error(`${folder} has faults`);
  return tracker;
}

const worlds: [string, Tracker][] = [
  ['the real content', trackerIn('content')],
  ['an invented story in three scripts', trackerIn('tests/fixtures/many-scripts')],
  ['a story whose words would do harm', trackerIn('tests/fixtures/stories/hostile')],
];
const names = Object.keys(TABLES) as TableName[];

type Row = Record<string, unknown>;

/** The whole text of a file. */
const textOf = ({ content }: ExportFile) => [...content()].join('');

function fileOf(tracker: Tracker, name: string): string {
  const file = dataFiles(tracker, at).find((one) => one.name === name);
  if (!file) throw new Error(name);
  return textOf(file);
}

const rowsOf = (tracker: Tracker, table: TableName): Row[] => JSON.parse(fileOf(tracker, `${table}.json`));

/** A value as the CSV writes it. */
function cell(value: unknown): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

const [, first] = worlds[0] ?? [];
const schema = JSON.parse(first ? fileOf(first, 'schema.json') : '');
const validator = new Ajv2020({ allErrors: true });
formats.default(validator);
validator.addSchema(schema);

function validate(definition: string, value: unknown) {
  const check = validator.getSchema(`${schema.$id}#/$defs/${definition}`);
  return check?.(value) ? [] : check?.errors;
}

const context = readFileSync('tests/fixtures/published/anno.jsonld', 'utf8');

/** Gives the one document that annotations refer to, as it is published; asks nobody for it. */
async function publishedContext(documentUrl: string) {
  if (documentUrl !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(documentUrl);
  return { documentUrl, document: JSON.parse(context) };
}

/** The values of a property wherever it stands in expanded JSON-LD, in order. */
function valuesOf(thing: unknown, property: string): unknown[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    key === property ? value.map((one: Row) => one['@value']) : valuesOf(value, property),
  );
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
    expect(rows.map(({ line }) => line)).toEqual(tracker.claims.map((claim) => plainText(titleLine(claim))));
  });

  test('gives every statement in the exact words of its copy', () => {
    const rows = rowsOf(tracker, 'statements');
    const texts = new Map(tracker.articles.map(({ id, copy }) => [id, copy.text]));
    for (const { article, start, end, exact } of rows)
      expect(texts.get(String(article))?.slice(Number(start), Number(end))).toBe(exact);
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
    const all = dataFiles(tracker, at).map(textOf).join('');
    for (const { copy } of tracker.articles) expect(all).not.toContain(JSON.stringify(copy.text).slice(1, -1));
  });
});

describe.each(worlds)('the data package of %s', (_name, tracker) => {
  const descriptor: DataPackage = JSON.parse(fileOf(tracker, 'datapackage.json'));
  const textOf = (path: string) => fileOf(tracker, path);

  test('keeps to the published profile, and every table to its types, constraints and keys', () => {
    expect(packageFaults(descriptor, textOf)).toEqual([]);
    expect(descriptor.resources.map(({ name }) => name)).toEqual(names);
    expect(descriptor.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(descriptor.description).toContain('It does not cover the words quoted from the articles');
  });

  test.each([
    ['a number that is none', 'statements', /^([^,]+,[^,]+,[^,]+,)\d+/m, '$1many', 'number is no integer: many'],
    ['an address that is none', 'claims', /https:[^,]+/, 'nowhere', 'address is no address: nowhere'],
    [
      'a day that is none',
      'articles',
      /,(\d{4}-\d\d-\d\d),(?=[^,\n]*,[^,\n]*,[0-9a-f]{64})/,
      ',soon,',
      'recorded is no date: soon',
    ],
    ['a word that is not among the words', 'claims', ',position,', ',opinion,', 'kind is none of the words: opinion'],
    [
      'a speaker that is not there',
      'statements',
      /,(john-kirby|harbour-master|at),/,
      ',nobody,',
      'no ["nobody"] in speakers',
    ],
    ['a row that stands twice', 'sources', /\r\n(.+)\r\n/, '\r\n$1\r\n$1\r\n', 'stands twice'],
  ])('and a reader of the package would find %s', (_fault, table, good, bad, message) => {
    const spoiled = (path: string) => (path === `${table}.csv` ? textOf(path).replace(good, bad) : textOf(path));
    expect(packageFaults(descriptor, spoiled).join('\n')).toContain(message);
  });

  test('and the profile is one that can be broken', () => {
    expect(packageFaults({ ...descriptor, resources: [] }, textOf).join()).toContain('fewer than 1 items');
  });
});

describe.each(worlds)('the other files of %s', (_name, tracker) => {
  test('has one file beside each claim that keeps to the JSON Schema', () => {
    for (const claim of tracker.claims) {
      const file = claimFiles(claim, tracker, at).find(({ name }) => name === 'claim.json');
      expect(validate('claim', JSON.parse(file ? textOf(file) : ''))).toEqual([]);
    }
  });

  test('annotates every statement on its copy, as Web Annotations that another program can expand', async () => {
    const found = JSON.parse(fileOf(tracker, 'annotations.jsonld'));
    expect(found.total).toBe(rowsOf(tracker, 'statements').length);
    for (const { target, id } of found.first.items) {
      const { selector, source } = target;
      const text = tracker.articles.find((article) => source.id === at(`/articles/${article.id}/`))?.copy.text;
      const { prefix = '', exact, suffix = '' } = selector;
      expect(text?.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
      expect(id).toMatch(/^https:\/\/example\.org\/tracker\/articles\/[^#]+#./);
    }
    const [collection] = await jsonld.expand(found, { documentLoader: publishedContext, safe: true });
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(valuesOf(collection, 'http://www.w3.org/ns/oa#exact')).toEqual(
      rowsOf(tracker, 'statements').map(({ exact }) => exact),
    );
  });

  test('and a term that Web Annotations do not know would be found', async () => {
    const found = JSON.parse(fileOf(tracker, 'annotations.jsonld'));
    const spoiled = { ...found, sayer: 'somebody' };
    await expect(jsonld.expand(spoiled, { documentLoader: publishedContext, safe: true })).rejects.toThrow(
      /safe mode/i,
    );
  });
});

/** A list in parts, as its file holds it. */
function listIn(parts: readonly (readonly object[])[]): string {
  const named = parts.map((rows, at) => ({ name: String(at), content: () => jsonRows(rows) }));
  return [...new Parted(JSON_FRAME, named)].join('');
}

test('a list written part by part is the list as JSON, whatever is in each part', () => {
  const [one, two] = [{ a: ['x', 'y'] }, { b: 'two\nlines' }];
  for (const parts of [[], [[]], [[one]], [[one, two]], [[one], [two]], [[], [one], [], [two, one], []]])
    expect(listIn(parts)).toBe(`${JSON.stringify(parts.flat(), null, 2)}\n`);
});

describe('10,000 texts in every column of every table', () => {
  const texts = tryingTexts(10_000);
  const bytes = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

  test.each(Object.keys(TABLES) as TableName[])('%s: come back from JSON and from JSON Lines as they were', (table) => {
    const rows = tryingRows(texts, columnsOf(table));
    expect(JSON.parse(bytes(listIn([rows])))).toEqual(rows);
    const lines = bytes(jsonLines(rows)).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });
});
