import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { decode } from 'cborg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gate } from '../model/gate.ts';
import type { Tracker } from '../model/tracker.ts';
import { searchRecords } from '../outputs/search-records.ts';
import { standsInRow } from '../search/keys.ts';
import { SIGNATURE } from '../search/record-list.ts';
import { indexSearch } from './index-search.ts';

const tracker = gate('tests/fixtures/stories/search').tracker as Tracker;
const other = gate('content').tracker as Tracker;
const site = mkdtempSync(join(tmpdir(), 'variorum-index-'));

beforeAll(() => indexSearch(tracker, site), 60_000);
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

test('the list of records is packed in a way that no host unpacks for a browser', () => {
  const name = readdirSync(join(site, 'pagefind')).find((file) => file.endsWith('.pf_meta')) as string;
  const list = readFileSync(join(site, 'pagefind', name));
  expect(() => gunzipSync(list)).toThrow();
  expect(
    inflateSync(list)
      .subarray(1, 1 + SIGNATURE.length)
      .toString(),
  ).toBe(SIGNATURE);
});

test('only words of texts are told where they stand', () => {
  const folder = join(site, 'pagefind/index');
  const words = readdirSync(folder).flatMap((file) => wordsIn(readFileSync(join(folder, file))));
  const isEverywhereFirst = ([, records]: Word) => records.every(([, places]) => places.join() === '0');
  const [texts, others] = [words.filter(([word]) => standsInRow(word)), words.filter(([word]) => !standsInRow(word))];
  expect(others.length).toBeGreaterThan(100);
  expect(others.every(isEverywhereFirst)).toBe(true);
  expect(texts.some(([word, [record]]) => word === '3ǃ5' && !isEverywhereFirst([word, record ? [record] : []]))).toBe(
    true,
  );
});

type Word = readonly [word: string, records: readonly (readonly [step: number, places: readonly number[]])[]];

function wordsIn(part: Uint8Array): readonly Word[] {
  return (decode(gunzipSync(part).subarray(SIGNATURE.length)) as [Word[]])[0];
}
