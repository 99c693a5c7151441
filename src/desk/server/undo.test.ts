import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Undo } from './undo.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), 'variorum-undo-'));
  [folder, cache] = [join(home, 'content'), join(home, 'cache')];
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'new');
});

const change = [
  { path: 'a.yaml', before: 'old', after: 'new' },
  { path: 'b.yaml', before: 'gone', after: undefined },
];

test('what was saved can be taken back after the desk was ended', () => {
  new Undo(folder, cache).push(change);
  const undo = new Undo(folder, cache);
  expect([undo.length, undo.last]).toEqual([1, change]);
  undo.pop();
  expect(new Undo(folder, cache).length).toBe(0);
});

test('what others have changed since cannot, and neither can what was cut short', () => {
  new Undo(folder, cache).push(change);
  writeFileSync(join(folder, 'a.yaml'), 'theirs');
  expect(new Undo(folder, cache).length).toBe(0);
  writeFileSync(join(folder, 'a.yaml'), 'new');
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '[[{"path":');
  expect(new Undo(folder, cache).length).toBe(0);
});

test('where nothing can be kept, changes can still be taken back until the desk ends', () => {
  writeFileSync(cache, 'a file where the folder would be');
  const undo = new Undo(folder, cache);
  undo.push(change);
  expect(undo.last).toEqual(change);
});
