import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Conflict, recover, signOf, textIn, write } from './store.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'variorum-store-'));
  folder = join(home, 'content [1]');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'old');
});

const change = [
  { path: 'a.yaml', before: 'old', after: 'new' },
  { path: 'topics/b.yaml', before: undefined, after: 'made' },
];
const texts = () => change.map(({ path }) => textIn(folder, path));

test('all files are written, and nothing is left beside the folder', () => {
  write(folder, change);
  expect(texts()).toEqual(['new', 'made']);
  expect(readdirSync(home)).toEqual(['content [1]']);
});

test.each([
  ['cannot be put down', { path: `${'x'.repeat(300)}.yaml`, before: undefined, after: 'x' }],
  ['cannot be put in its place', { path: 'topics/b.yaml/c.yaml', before: undefined, after: 'x' }],
])('where one of several files %s, none is written', (_, file) => {
  expect(() => write(folder, [...change, file])).toThrow();
  expect(texts()).toEqual(['old', undefined]);
  expect(readdirSync(home)).toEqual(['content [1]']);
});

test('what somebody else has written meanwhile stays', () => {
  writeFileSync(join(folder, 'a.yaml'), 'theirs');
  expect(() => write(folder, change)).toThrow(Conflict);
  expect(texts()).toEqual(['theirs', undefined]);
});

test('a change that was cut short after it was decided is finished, but not over what was written since', () => {
  const plan = [
    { path: 'a.yaml', before: signOf('old'), after: signOf('new') },
    { path: 'topics/b.yaml', before: signOf(undefined), after: signOf('made') },
  ];
  writeFileSync(join(home, 'content [1].desk~'), JSON.stringify(plan));
  writeFileSync(join(home, 'content [1].desk-a.yaml~'), 'new');
  writeFileSync(join(home, 'content [1].desk-topics-b.yaml~'), 'made');
  mkdirSync(join(folder, 'topics'));
  writeFileSync(join(folder, 'topics/b.yaml'), 'theirs');
  expect(recover(folder)).toEqual(['topics/b.yaml']);
  expect(texts()).toEqual(['new', 'theirs']);
  expect(readdirSync(home)).toEqual(['content [1]']);
});

test('killed while it writes, it leaves whole files of one change', async () => {
  const store = new URL('./store.ts', import.meta.url).href;
  // Two files that always hold the same number, written over and over.
  const loop = `
    import { textIn, write } from '${store}';
    const folder = process.argv[1];
    for (let n = Number(textIn(folder, 'one') ?? 0) + 1; ; n += 1) {
      write(folder, ['one', 'two'].map((path) => ({ path, before: textIn(folder, path), after: String(n) })));
      if (n % 5 === 0) process.stdout.write('.');
    }`;
  for (let time = 0; time < 6; time += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', loop, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, time));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(recover(folder)).toEqual([]);
    const [one, two] = ['one', 'two'].map((path) => readFileSync(join(folder, path), 'utf8'));
    expect(one).toMatch(/^\d+$/);
    expect(two).toBe(one);
    expect(readdirSync(home)).toEqual(['content [1]']);
  }
});
