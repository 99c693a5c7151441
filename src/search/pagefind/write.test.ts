import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { decode } from 'cborg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import type { Tracker } from '../../model/tracker.ts';
import { searchRecords } from '../index/records.ts';
import { indexSearch } from '../index/write.ts';
import { exactKey, isPositional } from '../query/keys.ts';
import { tokensIn } from '../query/tokens.ts';
import { COMPRESSED, SIGNATURE } from './record-list.ts';

const tracker = gate('tests/fixtures/stories/search').tracker as Tracker;
const other = gate('content').tracker as Tracker;
const site = mkdtempSync(join(tmpdir(), 'variorum-index-'));

beforeAll(() => indexSearch(tracker, site));
afterAll(() => rmSync(site, { recursive: true }));

/** Every file of the index with its bytes. */
function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}

/** The place of a record, by the name of its file. */
function placeIn(name: string): number {
  return Number.parseInt(name.slice(1), 10);
}

test('the index holds each record once, in order, under a name that counts up', () => {
  const records = searchRecords(tracker);
  const names = readdirSync(join(site, 'pagefind/fragment')).sort((a, b) => placeIn(a) - placeIn(b));
  const paths = names.map((name) => {
    const text = gunzipSync(readFileSync(join(site, 'pagefind/fragment', name))).toString('utf8');
    return (JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string }).url;
  });
  expect(paths).toEqual(records.map(({ shown }) => JSON.stringify(shown)));
});

test('the same content gives the same bytes, and nothing of another build is left', { timeout: 60_000 }, async () => {
  const first = filesIn(site);
  await indexSearch(other, site);
  const between = filesIn(site);
  await indexSearch(tracker, site);
  expect(filesIn(site)).toEqual(first);
  expect(between.size).not.toBe(first.size);
});

test('nothing is written that the page does not load', () => {
  const names = [...filesIn(site).keys()].map((name) => name.replace(/(?:\w+-)?und_\w+/, '*'));
  expect([...new Set(names)].sort()).toEqual([
    '/pagefind/fragment/*.pf_fragment',
    '/pagefind/index/*.pf_index',
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind.*.pf_meta',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.unknown.pagefind',
  ]);
});

test('what is loaded for a search is compressed in a way that no host unpacks for a browser', () => {
  const files = [...filesIn(site)].filter(([name]) => COMPRESSED.test(name));
  expect(files.length).toBeGreaterThan(1);
  for (const [name, base64] of files) {
    const compressed = Buffer.from(base64, 'base64');
    expect(() => gunzipSync(compressed)).toThrow();
    expect(inflateSync(compressed).toString('latin1').indexOf(SIGNATURE), name).toBe(name.endsWith('meta') ? 1 : 0);
  }
});

test('only words of texts are told where they stand', () => {
  const isEverywhereFirst = ([, records]: Word) => records.every(([, places]) => places.join() === '0');
  const words = wordsIn(site);
  const others = words.filter(([word]) => !isPositional(word));
  expect(others.length).toBeGreaterThan(100);
  expect(others.every(isEverywhereFirst)).toBe(true);
  const [decimal] = tokensIn('3.5').map(exactKey);
  expect(words.filter(([word]) => word === decimal).map(isEverywhereFirst)).toEqual([false]);
});

type Word = readonly [word: string, records: readonly (readonly [step: number, places: readonly number[]])[]];

function wordsIn(folder: string): readonly Word[] {
  const parts = [...filesIn(join(folder, 'pagefind/index')).values()].map((part) => Buffer.from(part, 'base64'));
  return parts.flatMap((part) => (decode(inflateSync(part).subarray(SIGNATURE.length)) as [Word[]])[0]);
}
