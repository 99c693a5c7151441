/** Takes out of an index what its readers would load and not use: Pagefind writes for texts, ours are words already. */

import { deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { RESULT_KINDS } from '../../domain/vocabulary.ts';
import { isPositional } from '../query/keys.ts';
import type { Shown } from '../query/shown.ts';
import { COMPRESSED, compressedList, expandedList, SIGNATURE } from './record-list.ts';

const PART = /\.pf_index$/;
const RECORD = /[^/]+(?=\.pf_fragment$)/;

/** Pagefind’s list: its version, the records by name, and what tells where words stand. */
type List = readonly [version: string, records: readonly (readonly [name: string])[], ...others: unknown[]];

/** A part of the index: words, each with the records that hold it and its places there; and no fields. */
type Part = readonly [words: readonly (readonly [word: string, records: readonly Holding[], variants: readonly []])[]];
type Holding = readonly [step: number, places: readonly number[], fields: readonly []];

/** The weight that Pagefind notes before the places of a word; a place is no less than 0. */
const WEIGHT = -25;

/** The index with parts, a list and records that are short to load; throws where Pagefind wrote it otherwise than known. */
export function slimmed(files: readonly IndexFile[]): IndexFile[] {
  const list = files.find(({ path }) => COMPRESSED.exec(path)?.[2]);
  if (!list) throw new Error('The search index has no list of its records.');
  const parts = files.filter(({ path }) => PART.test(path));
  const records = files.filter(({ path }) => RECORD.test(path));
  return [
    ...files.filter((file) => file !== list && !PART.test(file.path) && !RECORD.test(file.path)),
    ...parts.map((part) => ({ ...part, content: slimmedPart(part.content) })),
    ...slimmedRecords(list, records),
  ];
}

/**
 * Pagefind lists each record by a digest, and a reader loads the whole list first. Ours are named by kind and place,
 * and the list holds the kinds only. A record's words, which Pagefind keeps for excerpts, go.
 */
function slimmedRecords(list: IndexFile, records: readonly IndexFile[]): IndexFile[] {
  const [version, listed, ...others]: List = decode(decompressed(list.content));
  const byName = new Map(records.map((record) => [RECORD.exec(record.path)?.[0], record]));
  const inOrder = listed.map(([name]) => recordIn(byName.get(name)));
  const kinds = inOrder.map(({ url }) => {
    const { kind }: Shown = JSON.parse(url);
    return RESULT_KINDS.indexOf(kind);
  });
  const short = compressedList(encode([version, [], ...others]), kinds);
  const names = namesIn(expandedList(short, COMPRESSED.exec(list.path)?.[1] ?? ''));
  return [
    { ...list, content: deflated(short) },
    ...inOrder.map((record, place) => recordFile(names[place] ?? '', record)),
  ];
}

/** The names of the records, as a reader gets them. */
function namesIn(list: readonly Uint8Array[]): string[] {
  const [, records]: List = decode(Buffer.concat(list).subarray(SIGNATURE.length));
  return records.map(([name]) => name);
}

/** Without the weights of words, which order nothing here, and without the places of those that are not searched for in a row. */
function slimmedPart(content: Uint8Array): Uint8Array {
  const [words]: Part = decode(decompressed(content));
  const slim = words.map(([word, records]) => [
    word,
    records.map(([step, places]) => [step, isPositional(word) ? withoutWeight(places) : [0]]),
  ]);
  return deflated(Buffer.concat([Buffer.from(SIGNATURE), encode([slim])]));
}

function withoutWeight([weight, ...places]: readonly number[]): number[] {
  if (weight === WEIGHT && places.length > 0 && places.every((place) => place >= 0)) return places;
  throw new Error(
    `The search index notes places as ${weight}, ${places.join(', ')}; ${WEIGHT} must come first, and only there.`,
  );
}

function recordFile(name: string, record: object): IndexFile {
  const content = SIGNATURE + JSON.stringify({ ...record, content: '' });
  return { path: `fragment/${name}.pf_fragment`, content: gzipSync(content, { level: 9 }) };
}

function recordIn(file: IndexFile | undefined): { readonly url: string } {
  if (!file) throw new Error('The search index lists a record that it does not hold.');
  return JSON.parse(decompressed(file.content).toString('utf8'));
}

function decompressed(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function deflated(content: Uint8Array): Uint8Array {
  return deflateSync(content, { level: 9 });
}
