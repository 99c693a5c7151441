/**
 * The list of records that Pagefind reads before it can search. Every record is named by its kind and its place, so
 * that a reader loads the kinds only, and the names are written out where they are needed.
 */
import { KINDS, type Kind } from './shown.ts';

/** What a file of Pagefind's begins with. */
export const SIGNATURE = 'pagefind_dcd';

/** The name of an index, in the address of its list. */
export const INDEX_NAME = /[^.]+(?=\.pf_meta$)/;

/** CBOR (RFC 8949): the heads of an array of three, of a text, whose length is the next byte, and of an empty text. */
const ARRAY_OF_3 = 0x83;
const TEXT = 0x78;
const EMPTY = 0x60;
/** The head of an array with a length of four bytes. */
const LONG_ARRAY = 0x9a;
/** In the head of a short text, its length. */
const SHORT = 0x1f;
/** Where the kinds end; no kind has this number. */
const END = 0xff;
/** The code of the digit 0. */
const ZERO = 0x30;
/** In a record, the digit of its kind, with which its name begins, and the last of the digits of its place. */
const KIND = 3;
const LAST = 10;

/** The kind of a record by its name. */
export function kindOf(name: string): Kind {
  return KINDS[Number(name[0])] as Kind;
}

/**
 * What is loaded: the length and the bytes of all before the records, the kind of each record, and all behind them.
 * Takes Pagefind's list without records, which stand second in it, after a version of a few letters.
 */
export function packedList(list: Uint8Array, kinds: readonly number[]): Uint8Array<ArrayBuffer> {
  const records = 2 + ((list[1] as number) & SHORT);
  const count = [24, 16, 8, 0].map((bits) => (kinds.length >> bits) & END);
  const before = [...new TextEncoder().encode(SIGNATURE), ...list.subarray(0, records), LONG_ARRAY, ...count];
  return Uint8Array.from([before.length + 1, ...before, ...kinds, END, ...list.subarray(records + 1)]);
}

/**
 * The list as Pagefind reads it, in three parts, of the index of that name. A record is named by its kind and its place in
 * seven digits; it counts as one word, and is in no group.
 */
export function unpackedList(packed: Uint8Array<ArrayBuffer>, index: string): Uint8Array<ArrayBuffer>[] {
  const start = packed[0] as number;
  const end = packed.indexOf(END, start);
  const name = new TextEncoder().encode(`00000000-${index}`);
  const record = Uint8Array.of(ARRAY_OF_3, TEXT, name.length, ...name, 1, EMPTY);
  const records = new Uint8Array(record.length * (end - start));
  // A byte keeps no fraction.
  packed.subarray(start, end).forEach((kind, place) => {
    record[KIND] = ZERO + kind;
    for (let digit = LAST, rest = place; digit > KIND; digit -= 1, rest /= 10) record[digit] = ZERO + (rest % 10);
    records.set(record, place * record.length);
  });
  return [packed.subarray(1, start), records, packed.subarray(end + 1)];
}
