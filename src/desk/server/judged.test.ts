import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { JudgedFolder } from './judged.ts';

const HARBOUR = fileURLToPath(new URL('../../../tests/fixtures/stories/harbour', import.meta.url));
const CLAIM = 'claims/lost.md';

function copied(): { folder: string; judged: JudgedFolder } {
  const folder = join(mkdtempSync(join(tmpdir(), 'variorum-judged-')), 'content');
  cpSync(HARBOUR, folder, { recursive: true });
  return { folder, judged: new JudgedFolder(folder) };
}

const labelOf = (judged: JudgedFolder) => judged.now().entries.claims.find(({ id }) => id === 'lost')?.data.label;

test('a content is judged once while no file of it changes', () => {
  const { judged } = copied();
  const first = judged.now();
  expect(first.verdict().issues).toEqual([]);
  expect(judged.now()).toBe(first);
});

test('a file that somebody changes, adds or removes is seen, also where its time and its length stay', () => {
  const { folder, judged } = copied();
  const file = join(folder, CLAIM);
  const before = labelOf(judged);
  const signs = judged.signsOfFiles();
  const { atime, mtime } = statSync(file);
  const other = [...String(before)].reverse().join('');
  writeFileSync(file, readFileSync(file, 'utf8').replace(`label: ${before}`, `label: ${other}`));
  utimesSync(file, atime, mtime);
  expect(labelOf(judged)).toBe(other);
  expect(judged.signsOfFiles()[CLAIM]).not.toBe(signs[CLAIM]);
  rmSync(file);
  expect(labelOf(judged)).toBeUndefined();
});

test('what was said of files before they were written holds once just these are written, and not where another changed too', () => {
  const { folder, judged } = copied();
  const file = join(folder, CLAIM);
  const text = `${readFileSync(file, 'utf8')}\nA further sentence.\n`;
  const ahead = judged.with(new Map([[CLAIM, text]]));
  writeFileSync(file, text);
  expect(judged.now()).toBe(ahead);
  const second = judged.with(new Map([[CLAIM, `${text}\nAnother.\n`]]));
  writeFileSync(file, `${text}\nAnother.\n`);
  writeFileSync(join(folder, 'topics/harbour.yaml'), `${readFileSync(join(folder, 'topics/harbour.yaml'), 'utf8')}\n`);
  expect(judged.now()).not.toBe(second);
});
