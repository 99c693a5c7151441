/**
 * The index itself, in parts as Pagefind reads them: which words stand in which records, and where. Pagefind's own indexer
 * is made for texts and passes each record to another program and back; ours are words already. A test holds the parts
 * against those that it makes.
 */
import type { Numbering } from '../../domain/numbering.ts';
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

/** A word with the records that hold it. */
interface Holders {
  readonly word: string;
  /** Whether it is told where in a record it stands; otherwise its only place is 0. */
  readonly isPositional: boolean;
  /** How many records hold it. */
  records: number;
  /** A record, how many places, the places, the next record: of each record and place, how much more it is than the one before. */
  readonly steps: number[];
  /** The record and the place that were noted last, and where among the steps stands how many places that record has. */
  record: number;
  place: number;
  count: number;
}

/** Which records hold which words, noted record by record: the keys of all at once would take more memory than all else. */
export class Postings {
  readonly #words: Numbering<string>;
  /** In the places of their words’ numbers. */
  readonly #holders: Holders[] = [];
  #records = 0;

  constructor(words: Numbering<string>) {
    this.#words = words;
  }

  /** Adds a record by its keys, as the numbers of words. */
  add(keys: readonly number[]): void {
    for (const [place, key] of keys.entries()) note(this.#holdersOf(key), this.#records, place);
    this.#records += 1;
  }

  #holdersOf(key: number): Holders {
    const holders = this.#holders[key] ?? newHolders(this.#words.all[key] ?? '');
    this.#holders[key] = holders;
    return holders;
  }

  /** The parts of the index, each full with so many records and places. */
  parts(full = FULL): Part[] {
    const parts: Part[] = [];
    let open: Holders[] = [];
    let size = 0;
    for (const one of this.#inOrder()) {
      open.push(one);
      size += one.steps.length;
      if (size < full) continue;
      parts.push(partOf(open));
      [open, size] = [[], 0];
    }
    return open.length > 0 ? [...parts, partOf(open)] : parts;
  }

  #inOrder(): Holders[] {
    const held = this.#holders.filter(({ word }) => WORD.test(word));
    return held.sort((a, b) => compareText(a.word, b.word));
  }
}

function newHolders(word: string): Holders {
  return { word, isPositional: isPositional(word), records: 0, steps: [], record: 0, place: 0, count: 0 };
}

/** Notes that a record holds a word at a place. */
function note(holders: Holders, record: number, place: number): void {
  const { steps, isPositional, records } = holders;
  const isNew = records === 0 || holders.record !== record;
  if (isNew) {
    holders.records += 1;
    holders.count = steps.push(record - holders.record, 0) - 1;
    holders.record = record;
    holders.place = 0;
  }
  if (!(isNew || isPositional)) return;
  steps[holders.count] = (steps[holders.count] ?? 0) + 1;
  steps.push(isPositional ? place - holders.place : 0);
  holders.place = place;
}

function partOf(words: readonly Holders[]): Part {
  const cbor = new Cbor();
  cbor.list(1);
  cbor.list(words.length);
  for (const word of words) write(word, cbor);
  return { first: words[0]?.word ?? '', last: words.at(-1)?.word ?? '', content: cbor.behind(SIGNATURE) };
}

/** Writes a word and its records with their places as Pagefind reads them. */
function write({ word, steps, records }: Holders, cbor: Cbor): void {
  cbor.list(2);
  cbor.text(word);
  cbor.list(records);
  for (let at = 0; at < steps.length; ) {
    const [record = 0, count = 0] = [steps[at], steps[at + 1]];
    cbor.list(2);
    cbor.number(record);
    cbor.list(count);
    const end = at + 2 + count;
    for (at += 2; at < end; at += 1) cbor.number(steps[at] ?? 0);
  }
}
