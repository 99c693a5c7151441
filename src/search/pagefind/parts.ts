/**
 * The index itself, in parts as Pagefind reads them: which words stand in which records, and where. Pagefind's own indexer
 * is made for texts and passes each record to another program and back; ours are words already. A test holds the parts
 * against those that it makes.
 */
import type { Lists } from '../../domain/known-lists.ts';
import { compareText } from '../../domain/text.ts';
import { isPositional } from '../query/keys.ts';
import { Cbor } from './cbor.ts';
import { SIGNATURE } from './record-list.ts';

/** A part of the index: every word from its first to its last that any record holds. */
export interface Part {
  readonly first: string;
  readonly last: string;
  readonly content: Uint8Array;
}

/** A part is full with so many records and places of words. */
const FULL = 20_000;
/** What no word lacks; anything else takes a place and is not indexed. */
const WORD = /[\p{L}\p{N}]/u;

/** The parts of the index of records, each given by the list of its keys, which are the numbers of words. */
export function partsOf(words: readonly string[], keys: Lists, full = FULL): Part[] {
  const holders = holdersIn(words, keys);
  const parts: Part[] = [];
  let open: Holders[] = [];
  let size = 0;
  for (const one of holders) {
    open.push(one);
    size += 2 * one.count + one.places.length;
    if (size < full && one !== holders.at(-1)) continue;
    parts.push(partOf(open));
    [open, size] = [[], 0];
  }
  return parts;
}

/** Where a word stands: record by record, each as often as it is told where in the record. */
interface Holders {
  readonly word: string;
  /** Whether it is told where in a record it stands; otherwise its only place is 0. */
  readonly isPositional: boolean;
  /** How many records hold it. */
  readonly count: number;
  readonly records: Uint32Array;
  readonly places: Uint32Array;
}

/** Every word of the index that any record holds, in order. */
function holdersIn(words: readonly string[], keys: Lists): Holders[] {
  const { starts, records, places } = byWord(words.length, keys);
  const held = words.flatMap((word, number) => {
    const [start, end] = [starts[number], starts[number + 1]];
    if (start === end || !WORD.test(word)) return [];
    return holders(word, records.subarray(start, end), places.subarray(start, end));
  });
  return held.sort((a, b) => compareText(a.word, b.word));
}

/** All places, sorted by words; `starts` tells where those of a word begin. */
function byWord(words: number, { numbers, ends }: Lists) {
  const starts = new Uint32Array(words + 1);
  for (const key of numbers) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const [records, places] = [new Uint32Array(numbers.length), new Uint32Array(numbers.length)];
  for (const [record, end] of ends.entries()) {
    const start = ends[record - 1] ?? 0;
    for (let at = start; at < end; at += 1) {
      const key = numbers[at] ?? 0;
      const to = next[key] ?? 0;
      next[key] = to + 1;
      records[to] = record;
      places[to] = at - start;
    }
  }
  return { starts, records, places };
}

function holders(word: string, records: Uint32Array, places: Uint32Array): Holders {
  const isNew = (record: number, at: number) => at === 0 || record !== records[at - 1];
  const distinct = records.filter(isNew);
  if (isPositional(word)) return { word, isPositional: true, count: distinct.length, records, places };
  return { word, isPositional: false, count: distinct.length, records: distinct, places: distinct };
}

function partOf(words: readonly Holders[]): Part {
  const cbor = new Cbor();
  cbor.list(1);
  cbor.list(words.length);
  for (const word of words) write(word, cbor);
  return { first: words[0]?.word ?? '', last: words.at(-1)?.word ?? '', content: cbor.behind(SIGNATURE) };
}

/** Writes a word and its records with their places as Pagefind reads them: of each, how much more it is than the one before. */
function write({ word, isPositional, count, records, places }: Holders, cbor: Cbor): void {
  cbor.list(2);
  cbor.text(word);
  cbor.list(count);
  let before = 0;
  for (let at = 0; at < records.length; ) {
    const record = records[at] ?? 0;
    let end = at + 1;
    while (records[end] === record) end += 1;
    cbor.list(2);
    cbor.number(record - before);
    cbor.list(end - at);
    let place = 0;
    for (; at < end; at += 1) {
      const here = isPositional ? (places[at] ?? 0) : 0;
      cbor.number(here - place);
      place = here;
    }
    before = record;
  }
}
