import { describe, expect, test } from 'vitest';
import { around } from './neighbours.ts';

describe('the neighbours of one in a row', () => {
  const row = [...'abcdefghij'];

  test('are all others of a short row', () => {
    expect(around(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
    expect(around(['a'], 0)).toEqual([]);
  });

  test('are the nearest of a long one, on both sides', () => {
    expect(around(row, 4, 4)).toEqual(['c', 'd', 'f', 'g']);
  });

  test('are as many at either end', () => {
    expect(around(row, 0, 4)).toEqual(['b', 'c', 'd', 'e']);
    expect(around(row, 9, 4)).toEqual(['f', 'g', 'h', 'i']);
  });
});
