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
export function* partsOf(words: readonly string[], keys: Lists, full = FULL): Generator<Part, void> {
  let open: Holders[] = [];
  let size = 0;
  for (const one of holdersIn(words, keys)) {
    open.push(one);
    size += 2 * one.count + one.places.length;
    if (size < full) continue;
    yield partOf(open);
    [open, size] = [[], 0];
  }
  if (open.length > 0) yield partOf(open);
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

/** The places of all words are gone through so often, each time for a share of the words: at once they would take more memory than all else. */
const TURNS = 8;

/** Every word of the index that any record holds, in order. */
function* holdersIn(words: readonly string[], keys: Lists): Generator<Holders, void> {
  const counts = countsOf(words.length, keys);
  const held = words.keys().filter((number) => counts[number] && WORD.test(words[number] ?? ''));
  const inOrder = [...held].sort((a, b) => compareText(words[a] ?? '', words[b] ?? ''));
  for (const some of shares(inOrder, counts, keys.numbers.length / TURNS)) {
    const { starts, records, places } = placesOf(some, counts, keys);
    for (const [at, number] of some.entries()) {
      const [start, end] = [starts[at], starts[at + 1]];
      yield holders(words[number] ?? '', records.subarray(start, end), places.subarray(start, end));
    }
  }
}

/** How often each word stands somewhere. */
function countsOf(words: number, { numbers }: Lists): Uint32Array {
  const counts = new Uint32Array(words);
  for (const key of numbers) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Words, so many at a time that they stand in as many places as a share has. */
function* shares(words: readonly number[], counts: Uint32Array, share: number): Generator<number[], void> {
  let open: number[] = [];
  let size = 0;
  for (const word of words) {
    open.push(word);
    size += counts[word] ?? 0;
    if (size < share) continue;
    yield open;
    [open, size] = [[], 0];
  }
  if (open.length > 0) yield open;
}

/** The places of some words, sorted by these; `starts` tells where those of each begin. */
function placesOf(words: readonly number[], counts: Uint32Array, { numbers, ends }: Lists) {
  const starts = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) starts[at + 1] = (starts[at] ?? 0) + (counts[word] ?? 0);
  const [records, places] = [new Uint32Array(starts[words.length] ?? 0), new Uint32Array(starts[words.length] ?? 0)];
  /** Of each word, one more than where its next place is written; 0 for the others. */
  const next = new Uint32Array(counts.length);
  for (const [at, word] of words.entries()) next[word] = (starts[at] ?? 0) + 1;
  for (const [record, start, end] of stretches(ends))
    for (let at = start; at < end; at += 1) {
      const key = numbers[at] ?? 0;
      const to = next[key] ?? 0;
      if (to === 0) continue;
      next[key] = to + 1;
      records[to - 1] = record;
      places[to - 1] = at - start;
    }
  return { starts, records, places };
}

/** Each list with where it begins and ends. */
function* stretches(ends: Uint32Array): Generator<readonly [list: number, start: number, end: number], void> {
  let start = 0;
  for (const [list, end] of ends.entries()) {
    yield [list, start, end];
    start = end;
  }
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
