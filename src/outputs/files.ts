/** Files to download: their names, their types, and what stands in them. */
import type { Article, Claim, Tracker } from '../model/tracker.ts';
import { bibLatex, cslJson, ris } from './citations/citations.ts';
import { type Address, articleReferences, claimReferences, type Reference } from './citations/references.ts';
import { annotations } from './data/annotations.ts';
import { type CsvRow, csv, csvLines } from './data/csv.ts';
import { dataPackage, TABLE_NAMES } from './data/data-package.ts';
import { columnsOf, jsonSchema, type TableName } from './data/records.ts';
import { claimDocumentOf, ROWS } from './data/tables.ts';
import { atomFeed, feeds, jsonFeed } from './feeds/feeds.ts';

/** A file by its name below the folder of its page; its text is made when it is asked for. */
export interface TextFile {
  readonly name: string;
  /** The text in parts: the tables of a large story are longer than one string can be. */
  readonly parts: () => Iterable<string>;
}

/** The whole text of a file. */
export function textOf({ parts }: TextFile): string {
  return [...parts()].join('');
}

/** The files beside the page of a claim. */
export function claimFiles(claim: Claim, tracker: Tracker, address: Address): TextFile[] {
  const document = () => claimDocumentOf(claim, address);
  return [
    { name: 'claim.json', parts: () => [json(document())] },
    { name: 'claim.csv', parts: () => [csv(columnsOf('answers'), document().answers)] },
    ...citationFiles(() => claimReferences(claim, tracker, address)),
  ];
}

/** The files beside the page of an article. */
export function articleFiles(article: Article, tracker: Tracker, address: Address): TextFile[] {
  return citationFiles(() => articleReferences(article, tracker, address));
}

function citationFiles(references: () => Reference[]): TextFile[] {
  return [
    { name: 'cite.bib', parts: () => [bibLatex(references())] },
    { name: 'cite.ris', parts: () => [ris(references())] },
    { name: 'cite.json', parts: () => [json(cslJson(references()))] },
  ];
}

/** The files of the open data. */
export function dataFiles(tracker: Tracker, address: Address): TextFile[] {
  return [
    ...TABLE_NAMES.flatMap((table) => tableFiles(table, () => ROWS[table](tracker, address) as Iterable<CsvRow>)),
    { name: 'schema.json', parts: () => [json(jsonSchema(address('/data/schema.json')))] },
    { name: 'datapackage.json', parts: () => [json(dataPackage(tracker, address))] },
    { name: 'annotations.jsonld', parts: () => [json(annotations(tracker, address))] },
  ];
}

function tableFiles(table: TableName, rows: () => Iterable<CsvRow>): TextFile[] {
  return [
    { name: `${table}.json`, parts: () => jsonRows(rows()) },
    { name: `${table}.csv`, parts: () => csvLines(columnsOf(table), rows()) },
    { name: `${table}.jsonl`, parts: () => jsonLines(rows()) },
  ];
}

/** What `json` gives for a list, row by row. */
export function* jsonRows(rows: Iterable<object>): Generator<string> {
  let before = '[';
  for (const row of rows) {
    yield `${before}\n  ${JSON.stringify(row, null, 2).replaceAll('\n', '\n  ')}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** One row a line; characters that some readers take for the end of a line are escaped. */
export function* jsonLines(rows: Iterable<object>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row).replace(/[\u0085\u2028\u2029]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Every feed, as Atom and as JSON Feed. */
export function feedFiles(tracker: Tracker, address: Address): TextFile[] {
  return feeds(tracker).flatMap((feed) => [
    { name: `${feed.name}.atom`, parts: () => [atomFeed(feed, tracker, address)] },
    { name: `${feed.name}.json`, parts: () => [json(jsonFeed(feed, tracker, address))] },
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const TYPES: Record<string, string> = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
};

/** The media type of a file, by the ending of its name. */
export function mediaType(name: string): string {
  return `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
}
