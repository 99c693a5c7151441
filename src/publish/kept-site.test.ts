import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { gate } from '../model/build/gate.ts';
import type { Claim, Tracker } from '../model/tracker.ts';
import { Parted } from '../outputs/data/parted.ts';
import { KeptSite } from './kept-site.ts';
import type { SiteFile } from './site-files.ts';
import { writeFiles } from './write-files.ts';

const CACHE = 'node_modules/.cache/sites';
const code = `test-${process.pid}`;
const home = mkdtempSync(join(tmpdir(), 'kept-'));
const [published, next] = [join(home, 'site'), join(home, 'next')];
const record = join(CACHE, code);
afterAll(() => {
  rmSync(home, { recursive: true });
  rmSync(record, { force: true });
});

/** The story with another label for one of its claims. */
function story(label = 'Lost'): Tracker {
  const tracker = gate('tests/fixtures/stories/harbour').tracker as Tracker;
  return { ...tracker, claims: tracker.claims.map((one) => (one.id === 'lost' ? relabelled(one, label) : one)) };
}

function relabelled(claim: Claim, label: string): Claim {
  return { ...claim, history: [], data: { ...claim.data, label } };
}

const labelOf = ({ claims }: Tracker, id: string) => claims.find((one) => one.id === id)?.data.label ?? '';

/** Makes the pages of two claims, and tells which of them were made and not taken over. */
async function made(tracker: Tracker, site: string, { given = 1, cold = false, under = code } = {}): Promise<string[]> {
  const done: string[] = [];
  const kept = new KeptSite({ tracker, code: under, published, cold });
  const files = ['lost', 'cause'].map((id): SiteFile => {
    const content = () => [labelOf(tracker, id), String(done.push(id)).slice(1)];
    return { path: `/claims/${id}.txt`, given, content };
  });
  await writeFiles(files, { site, kept });
  kept.save();
  return done;
}

beforeEach(async () => {
  for (const folder of [published, next]) rmSync(folder, { recursive: true, force: true });
  expect(await made(story(), published, { cold: true })).toEqual(['lost', 'cause']);
});

test('what would come out the same is taken over, without being written again', async () => {
  expect(await made(story(), next)).toEqual([]);
  expect(statSync(join(next, 'claims/lost.txt')).ino).toBe(statSync(join(published, 'claims/lost.txt')).ino);
});

test('what was read and has changed is made anew, and nothing else', async () => {
  expect(await made(story('Gone'), next)).toEqual(['lost']);
  expect(readFileSync(join(next, 'claims/lost.txt'), 'utf8')).toBe('Gone');
  expect(readFileSync(join(published, 'claims/lost.txt'), 'utf8')).toBe('Lost');
});

test('what was given something else, or is made by other code, or is to be made anew, is made anew', async () => {
  expect(await made(story(), next, { given: 2 })).toHaveLength(2);
  rmSync(next, { recursive: true });
  expect(await made(story(), next, { under: `${code}-other` })).toHaveLength(2);
  rmSync(join(CACHE, `${code}-other`));
  rmSync(next, { recursive: true });
  expect(await made(story(), next, { cold: true })).toHaveLength(2);
});

test('a published file that is gone, or is not as it was made, is made anew', async () => {
  writeFileSync(join(published, 'claims/lost.txt'), 'Lust');
  expect(await made(story(), next)).toEqual(['lost']);
  expect(readFileSync(join(next, 'claims/lost.txt'), 'utf8')).toBe('Lost');
  rmSync(next, { recursive: true });
  rmSync(join(published, 'claims'), { recursive: true });
  expect(await made(story(), next)).toHaveLength(2);
});

test.each([
  ['cut off', (text: string) => text.slice(0, -20)],
  ['changed by a letter', (text: string) => text.replace('claims/lost', 'claims/last')],
  ['empty', () => ''],
  ['of another kind', () => '{}'],
])('where what is known is %s, nothing is known', async (_, spoilt) => {
  writeFileSync(record, spoilt(readFileSync(record, 'utf8')));
  expect(await made(story(), next)).toHaveLength(2);
});

test('where it cannot be written down, the site is published all the same, and nothing half is left', async () => {
  rmSync(record);
  mkdirSync(join(record, 'in the way'), { recursive: true });
  expect(await made(story(), next)).toHaveLength(2);
  expect(readdirSync(CACHE).filter((name) => name.startsWith(code))).toEqual([code]);
  rmSync(record, { recursive: true });
});

test('what was taken over twice is still known', async () => {
  await made(story(), next);
  rmSync(published, { recursive: true });
  await made(story(), published, { cold: true });
  rmSync(next, { recursive: true });
  expect(await made(story(), next)).toEqual([]);
});

/** Makes a table with a row for each of two claims, and tells which rows were made and not taken over. */
async function tableMade(tracker: Tracker, site: string): Promise<string[]> {
  const done: string[] = [];
  const kept = new KeptSite({ tracker, code, published, cold: false });
  const row = (id: string) => () => `${labelOf(tracker, id)}${String(done.push(id)).slice(1)}`;
  const rows = () => ['lost', 'cause'].map((name) => ({ name, content: row(name) }));
  const frame = { head: '[', between: ',', foot: () => ']' };
  await writeFiles([{ path: '/claims.json', content: () => new Parted(frame, rows()) }], { site, kept });
  kept.save();
  return done;
}

test('of a file in parts those are made anew that have changed, or all where the published file is not as it was', async () => {
  expect(await tableMade(story(), published)).toEqual(['lost', 'cause']);
  const table = readFileSync(join(published, 'claims.json'), 'utf8');
  expect(await tableMade(story('Gone'), next)).toEqual(['lost']);
  expect(readFileSync(join(next, 'claims.json'), 'utf8')).toBe(table.replace('Lost', 'Gone'));
  rmSync(published, { recursive: true });
  expect(await tableMade(story('Gone'), published)).toEqual(['lost', 'cause']);
  writeFileSync(join(published, 'claims.json'), table.toUpperCase());
  rmSync(next, { recursive: true });
  expect(await tableMade(story(), next)).toEqual(['lost', 'cause']);
  expect(readFileSync(join(next, 'claims.json'), 'utf8')).toBe(table);
});
