/** Files to download: their names, and what stands in them, by the rows of the formats. */
import { once } from '../domain/once.ts';
import { TABLE_NAMES, type TableName } from '../domain/vocabulary.ts';
import type { Article, Claim, Tracker } from '../model/tracker.ts';
import { type Address, articleReferences, claimReferences, type Reference } from './citations/references.ts';
import { RECORDS } from './data/tables.ts';
import { feeds } from './feeds/feeds.ts';
import {
  CITATION_FORMATS,
  CLAIM_DOCUMENTS,
  type Content,
  DATA_DOCUMENTS,
  FEED_FORMATS,
  type Format,
  TABLE_FORMATS,
} from './formats.ts';

/** A file by its name below the folder of its page; its content is made when it is asked for. */
export interface ExportFile {
  readonly name: string;
  readonly content: () => Content;
}

/** The files beside the page of a claim. */
export function claimFiles(claim: Claim, tracker: Tracker, address: Address): ExportFile[] {
  return [
    ...CLAIM_DOCUMENTS.map((one) => file(one.name, one, () => ({ claim, address }))),
    ...citationFiles(() => claimReferences(claim, tracker, address)),
  ];
}

/** The files beside the page of an article. */
export function articleFiles(article: Article, tracker: Tracker, address: Address): ExportFile[] {
  return citationFiles(() => articleReferences(article, tracker, address));
}

function citationFiles(references: () => Reference[]): ExportFile[] {
  const shared = once(references);
  return CITATION_FORMATS.map((format) => file('cite', format, shared));
}

/** The files of the open data. */
export function dataFiles(tracker: Tracker, address: Address): ExportFile[] {
  const table = (name: TableName) => ({ name, parts: RECORDS[name].parts(tracker, address) });
  return [
    ...TABLE_NAMES.flatMap((name) => TABLE_FORMATS.map((format) => file(name, format, () => table(name)))),
    ...DATA_DOCUMENTS.map((one) => file(one.name, one, () => ({ tracker, address }))),
  ];
}

/** Every feed in every format. */
export function feedFiles(tracker: Tracker, address: Address): ExportFile[] {
  return feeds(tracker).flatMap((feed) =>
    FEED_FORMATS.map((format) => file(feed.name, format, () => ({ feed, tracker, address }))),
  );
}

function file<Subject>(name: string, format: Format<Subject>, subject: () => Subject): ExportFile {
  return { name: `${name}.${format.extension}`, content: () => format.make(subject()) };
}
