/**
 * The list of records that Pagefind reads before it can search. Every record is named by its kind and its place, so
 * that a reader loads the kinds only, and the names are written out where they are needed.
 */
import { KINDS, type Kind } from './shown.ts';

/** What a file of Pagefind's begins with. */
export const SIGNATURE = 'pagefind_dcd';

/** The name of an index, in the address of its list. */
export const INDEX_NAME = /[^/.]+(?=\.pf_meta$)/;

/** CBOR (RFC 8949): the heads of an array of three, of a text, and of an array with a length of four bytes. */
const ARRAY_OF_3 = '\x83';
const TEXT = 0x60;
const REST = '\x01\x60';
const LONG_ARRAY = 0x9a;
/** In the head of a short text, its length. */
const SHORT = 0x1f;
/** Where the kinds end; no kind has this number. */
const END = 0xff;

/** The name of the record of a kind, by its number, at a place of an index; its file is named so too. */
export function recordName(kind: number, place: number, index: string): string {
  return `${kind}${place.toString(36)}-${index}`;
}

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

/** The list as Pagefind reads it, in three parts, of the index of that name; a record counts as one word, and is in no group. */
export function unpackedList(packed: Uint8Array<ArrayBuffer>, index: string): Uint8Array<ArrayBuffer>[] {
  const start = packed[0] as number;
  const end = packed.indexOf(END, start);
  const text = Array.from(packed.subarray(start, end), (kind, place) => {
    const name = recordName(kind, place, index);
    return ARRAY_OF_3 + String.fromCharCode(TEXT + name.length) + name + REST;
  }).join('');
  const records = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) records[at] = text.charCodeAt(at);
  return [packed.subarray(1, start), records, packed.subarray(end + 1)];
}
