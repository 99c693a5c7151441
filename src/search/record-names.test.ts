import { expect, test } from 'vitest';
import { kindOf, recordName } from './record-names.ts';
import { KINDS } from './shown.ts';

const OLD = 'und_0123456';

test('a name tells the kind of its record, in every index', () => {
  for (const ofIndex of [0, 1, 35, 36, 4095, 987_654])
    for (const kind of KINDS) expect(kindOf(recordName(kind, 12, ofIndex, OLD))).toBe(kind);
});

test('every record has a name of its own, as long as the names that it takes the place of', () => {
  for (const old of [OLD, `${OLD}78`]) {
    const names = [0, 1, 35, 36, 1295, 400_000].map((place) => recordName('passage', place, 77, old));
    expect(new Set(names).size).toBe(6);
    expect(new Set(names.map(({ length }) => length))).toEqual(new Set([old.length]));
  }
});

test('indexes of different content name their records differently', () => {
  expect(recordName('claim', 3, 1, OLD)).not.toBe(recordName('claim', 3, 2, OLD));
});
