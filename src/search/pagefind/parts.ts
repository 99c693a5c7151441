/**
 * The index itself, in parts as Pagefind reads them: which words stand in which records, and where. Pagefind's own indexer
 * is made for texts and passes each record to another program and back; ours are words already. A test holds the parts
 * against those that it makes.
 */
import { encode } from 'cborg';
import { compareText } from '../../domain/text.ts';
import { isPositional } from '../query/keys.ts';
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
/** The only place that is noted of words that are not searched for in a row. */
const ANYWHERE: number[] = [0];

/** A word with the records that hold it, and the places there: a record, how many places, the places, the next record. */
interface Holders {
  readonly word: string;
  readonly numbers: number[];
}

/** The parts of the index of records, each given by its keys with a space between them. */
export function partsOf(records: Iterable<string>, full = FULL): Part[] {
  const all = holdersIn(records);
  const parts: Part[] = [];
  let open: Holders[] = [];
  let size = 0;
  for (const one of all) {
    open.push(one);
    size += one.numbers.length;
    if (size < full && one !== all.at(-1)) continue;
    parts.push(partOf(open));
    [open, size] = [[], 0];
  }
  return parts;
}

/** Every word of the index, in order. */
function holdersIn(records: Iterable<string>): Holders[] {
  const words = new Map<string, Holders>();
  let record = 0;
  for (const keys of records) {
    for (const [word, places] of placesIn(keys)) {
      const known = words.get(word) ?? { word, numbers: [] };
      known.numbers.push(record, places.length, ...places);
      words.set(word, known);
    }
    record += 1;
  }
  const held = words.values().filter(({ word }) => WORD.test(word));
  return [...held].sort((a, b) => compareText(a.word, b.word));
}

/** Where in a record each of its words stands. */
function placesIn(keys: string): Map<string, number[]> {
  const words = new Map<string, number[]>();
  keys.split(' ').forEach((word, place) => {
    const known = words.get(word);
    if (!known) words.set(word, isPositional(word) ? [place] : ANYWHERE);
    else if (known !== ANYWHERE) known.push(place);
  });
  return words;
}

function partOf(words: readonly Holders[]): Part {
  const content = encode([words.map(({ word, numbers }) => [word, holdings(numbers)])]);
  return {
    first: words[0]?.word ?? '',
    last: words.at(-1)?.word ?? '',
    content: Buffer.concat([Buffer.from(SIGNATURE), content]),
  };
}

/** The records with their places as Pagefind writes them: of each number, how much more it is than the one before. */
function holdings(numbers: readonly number[]): [step: number, places: number[]][] {
  const all: [number, number[]][] = [];
  let before = 0;
  for (let at = 0; at < numbers.length; ) {
    const [record = 0, count = 0] = [numbers[at], numbers[at + 1]];
    const places = numbers.slice(at + 2, at + 2 + count);
    all.push([record - before, places.map((place, index) => place - (places[index - 1] ?? 0))]);
    before = record;
    at += 2 + count;
  }
  return all;
}
