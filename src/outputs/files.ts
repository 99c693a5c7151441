/** Files to download: their names, their types, and what stands in them. */
import type { Article, Claim, Tracker } from '../model/tracker.ts';
import { annotations } from './annotations.ts';
import { bibLatex, cslJson, ris } from './citations.ts';
import { csv } from './csv.ts';
import { dataPackage, TABLE_NAMES } from './data-package.ts';
import { atomFeed, feeds, jsonFeed } from './feeds.ts';
import { columnsOf, jsonSchema, type TableName } from './records.ts';
import { type Address, articleReferences, claimReferences, type Reference } from './references.ts';
import { claimDocumentOf, tablesOf } from './tables.ts';

/** A file by its name below the folder of its page; its text is made when it is asked for. */
export interface TextFile {
  readonly name: string;
  readonly text: () => string;
}

/** The files beside the page of a claim. */
export function claimFiles(claim: Claim, tracker: Tracker, address: Address): TextFile[] {
  const document = () => claimDocumentOf(claim, address);
  return [
    { name: 'claim.json', text: () => json(document()) },
    { name: 'claim.csv', text: () => csv(columnsOf('answers'), document().answers) },
    ...citationFiles(() => claimReferences(claim, tracker, address)),
  ];
}

/** The files beside the page of an article. */
export function articleFiles(article: Article, tracker: Tracker, address: Address): TextFile[] {
  return citationFiles(() => articleReferences(article, tracker, address));
}

function citationFiles(references: () => Reference[]): TextFile[] {
  return [
    { name: 'cite.bib', text: () => bibLatex(references()) },
    { name: 'cite.ris', text: () => ris(references()) },
    { name: 'cite.json', text: () => json(cslJson(references())) },
  ];
}

/** The files of the open data. */
export function dataFiles(tracker: Tracker, address: Address): TextFile[] {
  const tables = once(() => tablesOf(tracker, address));
  return [
    ...TABLE_NAMES.flatMap((table) => tableFiles(table, () => tables()[table])),
    { name: 'schema.json', text: () => json(jsonSchema(address('/data/schema.json'))) },
    { name: 'datapackage.json', text: () => json(dataPackage(tracker, address)) },
    { name: 'annotations.jsonld', text: () => json(annotations(tracker, address)) },
  ];
}

type Row = Parameters<typeof csv>[1][number];

function tableFiles(table: TableName, rows: () => readonly Row[]): TextFile[] {
  return [
    { name: `${table}.json`, text: () => json(rows()) },
    { name: `${table}.csv`, text: () => csv(columnsOf(table), rows()) },
    {
      name: `${table}.jsonl`,
      text: () =>
        rows()
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(''),
    },
  ];
}

/** Every feed, as Atom and as JSON Feed. */
export function feedFiles(tracker: Tracker, address: Address): TextFile[] {
  return feeds(tracker).flatMap((feed) => [
    { name: `${feed.name}.atom`, text: () => atomFeed(feed, tracker, address) },
    { name: `${feed.name}.json`, text: () => json(jsonFeed(feed, tracker, address)) },
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
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
