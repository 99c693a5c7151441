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
import { COMPRESSED, GROUP, SIGNATURE } from './record-list.ts';

const tracker = gate('tests/fixtures/stories/search').tracker as Tracker;
const other = gate('content').tracker as Tracker;
const site = mkdtempSync(join(tmpdir(), 'variorum-index-'));

beforeAll(() => indexSearch(tracker, { site }));
afterAll(() => rmSync(site, { recursive: true }));

/** Every file of the index with its bytes. */
function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}

test('the index holds each record once, in order, in groups', () => {
  const records = [...searchRecords(tracker)];
  const groups = [...filesIn(site)].filter(([name]) => name.includes('/records/'));
  const inOrder = groups.sort(([a], [b]) => numberIn(a) - numberIn(b));
  const held = inOrder.map(([, group]): unknown[] => JSON.parse(Buffer.from(group, 'base64').toString('utf8')));
  expect(held.flat()).toEqual(JSON.parse(JSON.stringify(records.map(({ shown }) => shown))));
  expect(held.slice(0, -1).map(({ length }) => length)).toEqual(held.slice(1).map(() => GROUP));
});

/** The number of a group, by the name of its file. */
function numberIn(name: string): number {
  return Number(/(\d+)\.json$/.exec(name)?.[1]);
}

test('the same content gives the same bytes, and nothing of another build is left', { timeout: 60_000 }, async () => {
  const first = filesIn(site);
  await indexSearch(other, { site });
  const between = filesIn(site);
  await indexSearch(tracker, { site });
  expect(filesIn(site)).toEqual(first);
  expect([...between.keys()]).not.toEqual([...first.keys()]);
});

test('nothing is written that the page does not load', () => {
  const names = [...filesIn(site).keys()].map((name) => name.replace(/und_\w+/, '*').replace(/\d+(?=\.json)/, 'N'));
  expect([...new Set(names)].sort()).toEqual([
    '/pagefind/index/*.pf_index',
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind.*.pf_meta',
    '/pagefind/pagefind.js',
    '/pagefind/records/*/N.json',
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
