/** The export formats: one row each, from which the files, the links to them and the list of allowed files are made. */
import type { TableName } from '../domain/vocabulary.ts';
import type { Claim, Tracker } from '../model/tracker.ts';
import type { Link, Phrase } from '../words/phrase.ts';
import { citePageWords, dataPageWords, FORMAT_WORDS } from '../words/words.ts';
import { bibLatex, cslJson, ris } from './citations/citations.ts';
import type { Address, Reference } from './citations/references.ts';
import { annotations } from './data/annotations.ts';
import { type CsvRow, csv, csvHead, csvLines } from './data/csv.ts';
import { dataPackage } from './data/data-package.ts';
import { JSON_FRAME, json, jsonLines, jsonRows } from './data/json.ts';
import { type Frame, Parted } from './data/parted.ts';
import { columnsOf, jsonSchema } from './data/records.ts';
import { answersOf, claimDocumentOf, type RecordsOf } from './data/tables.ts';
import { atomFeed, type Feed, jsonFeed } from './feeds/feeds.ts';
import { DOWNLOAD_TYPES } from './media-types.ts';

/** The parts of a file, text or bytes: the tables of a large story are longer than one string can be. */
export type Content = Iterable<string | Uint8Array>;

/** A format: the ending of its files, their media type, and what makes their content of a subject. */
export interface Format<Subject> {
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (subject: Subject) => Content;
}

/** A format that readers choose by its name. */
export interface NamedFormat<Subject> extends Format<Subject> {
  readonly label: string;
}

/** A single file by its name without the ending, and what a page says of it. */
export interface Document<Subject> extends Format<Subject> {
  readonly name: string;
  readonly describe: (file: Link) => Phrase;
}

/** A table of the open data. */
export interface Table {
  readonly name: TableName;
  readonly parts: readonly RecordsOf[];
}

/** The whole tracker, or one thing of it, with the address under which it is published. */
interface Published {
  readonly tracker: Tracker;
  readonly address: Address;
}

/** The formats of each table. */
export const TABLE_FORMATS: readonly Format<Table>[] = [
  {
    extension: 'csv',
    mediaType: DOWNLOAD_TYPES.csv,
    make: ({ name, parts }) => {
      const columns = columnsOf(name);
      const frame = { ...LINES, head: csvHead(columns) };
      return tabled(frame, parts, (rows) => csvLines(columns, rows));
    },
  },
  { extension: 'json', mediaType: DOWNLOAD_TYPES.json, make: ({ parts }) => tabled(JSON_FRAME, parts, jsonRows) },
  { extension: 'jsonl', mediaType: DOWNLOAD_TYPES.jsonl, make: ({ parts }) => tabled(LINES, parts, jsonLines) },
];

/** Nothing around lines. */
const LINES: Frame = { head: '', between: '', foot: () => '' };

function tabled(frame: Frame, parts: readonly RecordsOf[], written: (rows: readonly CsvRow[]) => string): Parted {
  return new Parted(
    frame,
    parts.map(({ id, rows }) => ({ name: id, content: () => written(rows()) })),
  );
}

/** The formats of the references of a page. */
export const CITATION_FORMATS: readonly NamedFormat<readonly Reference[]>[] = [
  { label: FORMAT_WORDS.bibLatex, extension: 'bib', mediaType: DOWNLOAD_TYPES.bib, make: (all) => [bibLatex(all)] },
  {
    label: FORMAT_WORDS.ris,
    extension: 'ris',
    mediaType: DOWNLOAD_TYPES.ris,
    make: (all) => [ris(all)],
  },
  {
    label: FORMAT_WORDS.cslJson,
    extension: 'json',
    mediaType: DOWNLOAD_TYPES.json,
    make: (all) => [JSON.stringify(cslJson(all), null, 2), '\n'],
  },
];

/** The formats of each feed. */
export const FEED_FORMATS: readonly NamedFormat<Published & { readonly feed: Feed }>[] = [
  {
    label: FORMAT_WORDS.atom,
    extension: 'atom',
    mediaType: DOWNLOAD_TYPES.atom,
    make: ({ feed, tracker, address }) => [atomFeed(feed, tracker, address)],
  },
  {
    label: FORMAT_WORDS.jsonFeed,
    extension: 'json',
    mediaType: 'application/feed+json',
    make: ({ feed, tracker, address }) => [json(jsonFeed(feed, tracker, address))],
  },
];

/** The files that describe the open data, or hold it in another shape. */
export const DATA_DOCUMENTS: readonly Document<Published>[] = [
  {
    name: 'datapackage',
    describe: dataPageWords.dataPackage,
    extension: 'json',
    mediaType: DOWNLOAD_TYPES.json,
    make: ({ tracker, address }) => [json(dataPackage(tracker, address))],
  },
  {
    name: 'schema',
    describe: dataPageWords.schema,
    extension: 'json',
    mediaType: DOWNLOAD_TYPES.json,
    make: ({ address }) => [json(jsonSchema(address('/data/schema.json')))],
  },
  {
    name: 'annotations',
    describe: dataPageWords.annotations,
    extension: 'jsonld',
    mediaType: DOWNLOAD_TYPES.jsonld,
    make: ({ tracker, address }) => [json(annotations(tracker, address))],
  },
];

/** The data of a claim, beside its page. */
export const CLAIM_DOCUMENTS: readonly Document<Pick<Published, 'address'> & { readonly claim: Claim }>[] = [
  {
    name: 'claim',
    describe: citePageWords.claimJson,
    extension: 'json',
    mediaType: DOWNLOAD_TYPES.json,
    make: ({ claim, address }) => [json(claimDocumentOf(claim, address))],
  },
  {
    name: 'claim',
    describe: citePageWords.claimCsv,
    extension: 'csv',
    mediaType: DOWNLOAD_TYPES.csv,
    make: ({ claim }) => [csv(columnsOf('answers'), answersOf(claim))],
  },
];

/** Every format of a file to download. */
export const FORMATS: readonly Omit<Format<never>, 'make'>[] = [
  ...TABLE_FORMATS,
  ...CITATION_FORMATS,
  ...FEED_FORMATS,
  ...DATA_DOCUMENTS,
  ...CLAIM_DOCUMENTS,
];

/** The link to a document in a folder of the site. */
export function fileLink({ name, extension }: Pick<Document<never>, 'name' | 'extension'>, folder: string): Link {
  const file = `${name}.${extension}`;
  return { link: file, to: `${folder}${file}` };
}
