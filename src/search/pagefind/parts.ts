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

/** A word with the records that hold it. */
interface Holders {
  readonly word: string;
  /** Whether it is told where in a record it stands; otherwise its only place is 0. */
  readonly isPositional: boolean;
  /** A record, how many places, the places, the next record. */
  readonly numbers: number[];
  /** The record that was noted last, and where among the numbers stands how many places it has. */
  record: number;
  count: number;
}

/** The parts of the index of records, each given by its keys. */
export function partsOf(records: Iterable<readonly string[]>, full = FULL): Part[] {
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
function holdersIn(records: Iterable<readonly string[]>): Holders[] {
  const words = new Map<string, Holders>();
  let record = 0;
  for (const keys of records) {
    keys.forEach((word, place) => {
      note(words.get(word) ?? newHolders(word, words), record, place);
    });
    record += 1;
  }
  const held = words.values().filter(({ word }) => WORD.test(word));
  return [...held].sort((a, b) => compareText(a.word, b.word));
}

function newHolders(word: string, words: Map<string, Holders>): Holders {
  const holders = { word, isPositional: isPositional(word), numbers: [], record: -1, count: 0 };
  words.set(word, holders);
  return holders;
}

/** Notes that a record holds a word at a place. */
function note(holders: Holders, record: number, place: number): void {
  const { numbers, isPositional } = holders;
  const isNew = holders.record !== record;
  if (isNew) {
    holders.record = record;
    holders.count = numbers.push(record, 0) - 1;
  }
  if (!(isNew || isPositional)) return;
  numbers[holders.count] = (numbers[holders.count] ?? 0) + 1;
  numbers.push(isPositional ? place : 0);
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
