import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = mkdtempSync(join(tmpdir(), 'variorum-add-'));
cpSync(join(root, 'content'), content, { recursive: true });

const add = (args: string[], input = '') => {
  const env = { ...process.env, CONTENT_DIR: content };
  return spawnSync(process.execPath, [join(root, 'src/cli/add.ts'), ...args], { env, input, encoding: 'utf8' });
};

test('a saved page becomes a copy with its facts, and the gate asks for the numbers and the date that is still to come', () => {
  const { stdout, status } = add([join(root, 'tests/fixtures/pages/01-wordpress.html')]);
  expect(status).toBe(0);
  expect(stdout).toContain('+ articles/bridge-at-lowmere-closed-after-flood.md');
  const codes = stdout.matchAll(/\.md:\d+:\d+ {2}(\S+)/g);
  expect(new Set([...codes].map(([, code]) => code))).toEqual(new Set(['uncovered-number', 'bad-date']));
});

test('nothing that is there is overwritten', () => {
  const file = join(content, 'articles/bridge-at-lowmere-closed-after-flood.md');
  const before = readFileSync(file);
  const { stderr, status } = add([join(root, 'tests/fixtures/pages/01-wordpress.html'), '--yes']);
  expect([status, stderr]).toEqual([1, expect.stringContaining('holds this article already')]);
  expect(readFileSync(file)).toEqual(before);
});

test('an outlet’s file that stands in the way leaves nothing half written', () => {
  writeFileSync(join(content, 'sources/wire-nine.yaml'), 'broken: [');
  const { stderr, status } = add([join(root, 'tests/fixtures/pages/12-short-dispatch.html')]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('There is such a file already')]);
  expect(() => readFileSync(join(content, 'articles/search-called-off-for-the-night.md'))).toThrow();
});

test('pasted text comes from the standard input', () => {
  const { stdout } = add(['-', '--text'], 'Boats gone.\n\nThe <b>ferry</b> is safe, says the owner.');
  expect(stdout).toContain('+ articles/boats-gone-the-b-ferry-b-is-safe-says-the-owner.md');
  expect(stdout).toContain('date     unknown');
});

test('wrong calls are told', () => {
  expect(add([]).status).toBe(2);
  expect(add(['none.html']).stderr).toContain('neither an address');
  expect(add(['-', '--txt']).stderr).toContain('Did you mean --text?');
});
