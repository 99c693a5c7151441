import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { anyEdit, edited } from '../../../tests/fixtures/random-edits.ts';
import { type Files, filesIn, foundIn, read, withFiles } from '../../../tests/gate/world.ts';
import { KnownTexts } from '../../domain/known-texts.ts';
import { isRecord } from '../../domain/records.ts';
import { readFound } from '../../reader/content.ts';
import type { Entries, Entry, FieldPath } from '../../reader/entry.ts';
import { copyOf } from '../copies.ts';
import { gate } from './gate.ts';
import { KnownReadings } from './known-readings.ts';

/** What was read anew, for what is known is not remembered again. */
const remember = vi.spyOn(KnownTexts.prototype, 'remember');

const home = mkdtempSync(join(tmpdir(), 'readings-'));
const [content, cache] = [join(home, 'content'), join(home, 'cache')];
const HARBOUR = filesIn(fileURLToPath(new URL('../../../tests/fixtures/stories/harbour', import.meta.url)));
afterAll(() => {
  remember.mockRestore();
  rmSync(home, { recursive: true });
});
beforeEach(() => rmSync(cache, { recursive: true, force: true }));

function write(files: Files): void {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** What the gate says of some files in a process that has read none of them, and the names of what it read anew. */
function judged(files: Files, code?: string) {
  readFound(foundIn(new Map([...files].map(([path]) => [path, '-']))), 'content');
  remember.mockClear();
  const verdict = gate(content, {}, code === undefined ? undefined : new KnownReadings(cache, code));
  return { verdict, readAnew: remember.mock.calls.map(([name]) => name) };
}

/** Everything that can be asked of what was read. */
function told({ broken, tracker, permalinks, ...lists }: Entries) {
  const all = [tracker, permalinks, ...Object.values(lists).flat()].flatMap((entry) => (entry ? [entry] : []));
  return [broken, all.map((entry) => ({ ...entry, locate: placesIn(entry, entry.data, []), copy: copyIn(entry) }))];
}

function placesIn(entry: Entry<unknown>, value: unknown, path: FieldPath): unknown[] {
  const inner = isRecord(value) ? Object.entries(value) : [];
  const keys = inner.map(([key, one]) => [Array.isArray(value) ? Number(key) : key, one] as const);
  return [entry.locate(path), ...keys.flatMap(([key, one]) => placesIn(entry, one, [...path, key]))];
}

function copyIn(entry: Entry<unknown>) {
  const { lineAt, ...copy } = copyOf(entry);
  return { ...copy, lines: copy.blocks.map(({ start }) => lineAt(start)), keys: Object.keys(copy) };
}

/** A few signs somewhere in a file, as a slip of an editor. */
const slip = fc.record({
  where: fc.nat(100_000),
  at: fc.nat(100_000),
  taken: fc.nat(3),
  put: fc.constantFrom('', '"', ': ', '\t', '&a ', '*a', '# ', '- ', '[', '\n', '  ', '<i>', '[a]: b', '…', '\\u200b'),
});

function slipped(files: Files, { where, at, taken, put }: typeof slip extends fc.Arbitrary<infer Slip> ? Slip : never) {
  const path = [...files.keys()][where % files.size] ?? '';
  const text = read(files, path);
  const start = at % text.length;
  return withFiles(files, { [path]: text.slice(0, start) + put + text.slice(start + taken) });
}

test('after any edits and slips, content reads the same with what is known of it as anew', () => {
  const change = fc.oneof(
    anyEdit.map((choice) => (files: Files) => edited(files, choice)),
    slip.map((one) => (files: Files) => slipped(files, one)),
  );
  let files = HARBOUR;
  for (const [index, apply] of fc.sample(change, { numRuns: 32, seed: 7 }).entries()) {
    files = apply(index % 8 === 0 ? HARBOUR : files);
    write(files);
    const { verdict: known } = judged(files, 'code');
    const { verdict: anew } = judged(files);
    expect(known.issues).toEqual(anew.issues);
    expect(isDeepStrictEqual(told(known.entries), told(anew.entries))).toBe(true);
  }
});

test('what has not changed is not read again, and what has is', () => {
  write(HARBOUR);
  const first = judged(HARBOUR, 'code').readAnew;
  expect(new Set(first)).toEqual(new Set([...HARBOUR.keys()].map((path) => `content/${path}`)));
  expect(judged(HARBOUR, 'code').readAnew).toEqual([]);
  const [path = ''] = [...HARBOUR.keys()].filter((one) => one.startsWith('articles/'));
  const changed = withFiles(HARBOUR, { [path]: `${read(HARBOUR, path)}\n` });
  write(changed);
  expect(judged(changed, 'code').readAnew).toEqual([`content/${path}`]);
});

test('nothing is believed that other code has read, or that is damaged', () => {
  write(HARBOUR);
  const first = judged(HARBOUR, 'code').readAnew;
  expect(judged(HARBOUR, 'other code').readAnew).toEqual(first);
  for (const name of readdirSync(cache)) {
    const bytes = readFileSync(join(cache, name));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(cache, name), bytes);
  }
  expect(judged(HARBOUR, 'other code').readAnew).toEqual(first);
});

test('only what the content holds is kept, and nothing is written where nothing has changed', () => {
  const inodes = () => readdirSync(cache).map((name) => statSync(join(cache, name)).ino);
  const [gone = ''] = [...HARBOUR.keys()].filter((path) => path.startsWith('speakers/'));
  const isKept = () => new KnownReadings(cache, 'code').yaml.of(`content/${gone}`, read(HARBOUR, gone)) !== undefined;
  const fewer = new Map([...HARBOUR].filter(([path]) => path !== gone));
  write(HARBOUR);
  judged(HARBOUR, 'code');
  const before = inodes();
  judged(HARBOUR, 'code');
  expect(inodes()).toEqual(before);
  expect(isKept()).toBe(true);
  write(fewer);
  judged(fewer, 'code');
  expect(isKept()).toBe(false);
});

test('where nothing can be written down, the content is judged all the same', () => {
  writeFileSync(cache, 'in the way');
  write(HARBOUR);
  expect(judged(HARBOUR, 'code').verdict.tracker).toBeDefined();
});
