/**
 * The list of records that Pagefind reads before it can search. Every record is named by its kind and its place, so
 * that a reader loads the kinds only, and the names are written out where they are needed.
 */

/** What a file of Pagefind's begins with. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * The addresses of what is published in the zlib format (RFC 1950), with a name: the parts of the index, and its list,
 * whose name is that of the index.
 */
export const COMPRESSED = /([^/.]+)\.pf_(?:index|(meta))$/;

/** So many records are published in one file: a reader loads few of them, and hosts count files. */
export const GROUP = 50;

/** The file of a site that holds the group whose first record has that place, in the index of that name. */
export function groupPath(index: string, first: number): string {
  return `pagefind/records/${index}/${first}.json`;
}

/** In CBOR (RFC 8949), the head of an array with a length of four bytes. */
const LONG_ARRAY = 0x9a;
/** In the head of a short text, its length. */
const SHORT = 0x1f;

/**
 * What is loaded: the length and the bytes of all before the records, the kind of each record, 0xff, and all behind them.
 * Takes Pagefind's list without records, which stand second in it, after a version of a few letters.
 */
export function compressedList(list: Uint8Array, kinds: readonly number[]): Uint8Array<ArrayBuffer> {
  const [, version = 0] = list;
  const records = 2 + (version & SHORT);
  const count = [24, 16, 8, 0].map((bits) => (kinds.length >> bits) & 0xff);
  const before = [...new TextEncoder().encode(SIGNATURE), ...list.subarray(0, records), LONG_ARRAY, ...count];
  return Uint8Array.from([before.length + 1, ...before, ...kinds, 0xff, ...list.subarray(records + 1)]);
}

/**
 * The list as Pagefind reads it, in three parts, of the index of that name. A record is named by its kind and its place in
 * seven digits; it counts as one word, and is in no group.
 */
export function expandedList(compressed: Uint8Array<ArrayBuffer>, index: string): Uint8Array<ArrayBuffer>[] {
  const [start = 0] = compressed;
  const end = compressed.indexOf(0xff, start);
  const name = new TextEncoder().encode(`00000000-${index}`);
  // In CBOR, an array of three (0x83): a text with a length of one byte (0x78), the number of words, an empty text (0x60).
  const record = Uint8Array.of(0x83, 0x78, name.length, ...name, 1, 0x60);
  const records = new Uint8Array(record.length * (end - start));
  compressed.subarray(start, end).forEach((kind, place) => {
    // The digits of the place stand behind that of the kind; a byte keeps no fraction.
    for (let digit = 10, rest = place; digit > 3; digit -= 1, rest /= 10) record[digit] = 0x30 + (rest % 10);
    record[3] = 0x30 + kind;
    records.set(record, place * record.length);
  });
  return [compressed.subarray(1, start), records, compressed.subarray(end + 1)];
}
