import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESULT_KINDS } from '../../domain/vocabulary.ts';
import { compressedList, expandedList, SIGNATURE } from './record-list.ts';

const INDEX = 'und_95b9356cc2a';
const REST = [[['1', 'ab', 'und_1']], [['kind', 'und_2']], [], []];

/** The list that Pagefind reads, in the values that it stands for. */
function listOf(kinds: readonly number[], version = '1.6.0'): unknown[] {
  const list = Buffer.concat(expandedList(compressedList(encode([version, [], ...REST]), kinds), INDEX));
  expect(new TextDecoder().decode(list.subarray(0, SIGNATURE.length))).toBe(SIGNATURE);
  return decode(list.subarray(SIGNATURE.length), { strict: false }) as unknown[];
}

test('a list is written out as it was before its records were left out of it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(RESULT_KINDS.length - 1)), fc.constantFrom('1.6.0', '10.20.30'), (kinds, version) => {
      const records = kinds.map((kind, place) => [`${kind}${String(place).padStart(7, '0')}-${INDEX}`, 1, '']);
      expect(listOf(kinds, version)).toEqual([version, records, ...REST]);
    }),
  );
});

test('every record has a name of its own that tells its kind, also in a long list', () => {
  const kinds = Array.from({ length: 100_000 }, (_, at) => at % RESULT_KINDS.length);
  const names = (listOf(kinds)[1] as [string][]).map(([name]) => name);
  expect(new Set(names).size).toBe(kinds.length);
  expect(names.map((name) => Number(name[0]))).toEqual(kinds);
});
