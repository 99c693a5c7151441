import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { Numbering } from '../../domain/numbering.ts';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { searchRecords } from '../index/records.ts';
import { isPositional } from '../query/keys.ts';
import { partsOf } from './parts.ts';
import { SIGNATURE } from './record-list.ts';

afterAll(() => close());

/** A word with the records that hold it and its places there, each number as the step from the one before. */
type Word = readonly [word: string, records: readonly (readonly [step: number, places: readonly number[]])[]];

function wordsIn(parts: readonly Uint8Array[]): Word[] {
  return parts.flatMap((part) => (decode(part.subarray(SIGNATURE.length)) as [Word[]])[0]);
}

function partsIn(records: readonly (readonly string[])[], full?: number) {
  const words = new Numbering<string>();
  const numbers = records.flat().map((key) => words.of(key));
  const ends = records.map((_, at) => records.slice(0, at + 1).flat().length);
  return [...partsOf(words.all, { numbers: Uint32Array.from(numbers), ends: Uint32Array.from(ends) }, full)];
}

/** The index that Pagefind itself makes, without the weight before the places, and the places of words without a row. */
async function byPagefind(records: readonly (readonly string[])[]): Promise<Word[]> {
  const { index } = await createIndex({ forceLanguage: 'und' });
  for (const [at, keys] of records.entries())
    await index?.addCustomRecord({ url: String(at), content: keys.join(' '), language: 'und' });
  const { files = [] } = (await index?.getFiles()) ?? {};
  const parts = files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => gunzipSync(content));
  const words = wordsIn(parts).map(([word, holders]): Word => {
    const placesOf = (places: readonly number[]) => (isPositional(word) ? places.slice(1) : [0]);
    return [word, holders.map(([step, places]) => [step, placesOf(places)])];
  });
  return words.sort(([a], [b]) => (a < b ? -1 : 1));
}

const STORIES = ['search', 'harbour', 'hostile', 'overlaps'].map((name) => `tests/fixtures/stories/${name}`);

test.each(['content', 'tests/fixtures/many-scripts', ...STORIES])(
  'the index of %s is the one that Pagefind makes',
  async (content) => {
    const records = [...searchRecords(gate(content).tracker as Tracker)].map(({ keys }) => keys);
    const parts = partsIn(records);
    expect(wordsIn(parts.map((part) => part.content))).toEqual(await byPagefind(records));
  },
);

test('parts follow one another in the order of words, and every one is told by its first and last', () => {
  const records = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,3}ǂ?$/), { minLength: 1, maxLength: 30 }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(records, (all) => {
      const parts = partsIn(all, 40);
      const words = parts.map(({ content }) => wordsIn([content]).map(([word]) => word));
      expect(words.flat()).toEqual([...new Set(all.flat())].sort());
      expect(parts.map(({ first, last }) => [first, last])).toEqual(words.map((one) => [one[0], one.at(-1)]));
    }),
  );
});
