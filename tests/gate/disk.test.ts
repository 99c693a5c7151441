import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import { gate } from '../../src/model/build/gate.ts';
import { readFolder } from '../../src/reader/disk.ts';
import { A, expectOne, SA } from './cases.ts';
import { json, REAL, read, story, verdictOf, withFiles } from './world.ts';

const real = fileURLToPath(new URL('../../content', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'gate-')), 'content');
  cpSync(real, folder, { recursive: true });
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const lines = () => gate(folder).issues.map(issueLine);

describe('what is no ordinary file', () => {
  const says = (path: string, what: string) => [expect.stringMatching(new RegExp(`^content/${path}:1:1 {2}${what}`))];

  test('a link to a file outside is not followed', () => {
    writeFileSync(join(folder, '../outside.yaml'), json({ name: 'x', kind: 'institution' }));
    symlinkSync(join(folder, '../outside.yaml'), join(folder, 'speakers/outside.yaml'));
    expect(lines()).toEqual(says('speakers/outside.yaml', 'unreadable-file {2}.*link.*ordinary file'));
  });

  test('a link to a file inside is not followed either', () => {
    symlinkSync(join(folder, 'speakers/nato.yaml'), join(folder, 'speakers/otan.yaml'));
    expect(lines()).toEqual(says('speakers/otan.yaml', 'unreadable-file {2}.*link'));
  });

  test('a link that leads nowhere, and one that leads to itself', () => {
    symlinkSync('/nowhere/at/all.yaml', join(folder, 'speakers/nowhere.yaml'));
    symlinkSync('self.yaml', join(folder, 'topics/self.yaml'));
    expect(lines()).toEqual([
      ...says('speakers/nowhere.yaml', 'unreadable-file'),
      ...says('topics/self.yaml', 'unreadable-file'),
    ]);
  });

  test('a linked folder', () => {
    mkdirSync(join(folder, '../more'));
    symlinkSync(join(folder, '../more'), join(folder, 'more'));
    expect(lines()).toEqual(says('more', 'unreadable-file {2}.*link'));
  });

  test('an article in the place of which a link stands: what names it is not at fault', () => {
    rmSync(join(folder, A));
    symlinkSync('/nowhere', join(folder, A));
    expect(lines()).toEqual(says(A, 'unreadable-file'));
  });

  test('a pipe is named and not waited for', () => {
    execFileSync('mkfifo', [join(folder, 'topics/pipe.yaml')]);
    expect(lines()).toEqual(says('topics/pipe.yaml', 'unreadable-file {2}.*not an ordinary file'));
  });

  test('a folder in the place of a file', () => {
    rmSync(join(folder, 'speakers/nato.yaml'));
    mkdirSync(join(folder, 'speakers/nato.yaml'));
    expect(lines()).toEqual(says('speakers/nato.yaml', 'unreadable-file {2}an empty folder'));
  });

  test('a file that may not be read', () => {
    const isRoot = process.getuid?.() === 0;
    chmodSync(join(folder, 'speakers/nato.yaml'), 0);
    expect(lines()).toEqual(isRoot ? [] : says('speakers/nato.yaml', 'unreadable-file'));
  });

  test('a folder that is not there', () => {
    expect(gate(join(folder, 'nowhere')).issues.map(issueLine)).toEqual([
      expect.stringMatching(/^nowhere:1:1 {2}unreadable-file/),
    ]);
  });

  test('an empty content folder misses the tracker’s own file alone', () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(lines()).toEqual([expect.stringMatching(/tracker.yaml:1:1 {2}missing-file/)]);
  });

  test('the files on the disk are those in memory', () => {
    const found = readFolder(folder).map((file) => [
      file.path,
      'bytes' in file && new TextDecoder().decode(file.bytes),
    ]);
    expect(new Map(found as [string, string][])).toEqual(REAL);
  });
});

describe('too much of everything is answered within seconds', () => {
  const within = (seconds: number, work: () => void) => {
    const before = process.cpuUsage();
    work();
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(seconds);
  };
  const topic = 'topics/us-policy.yaml';
  const codes = (path: string, text: string) =>
    verdictOf(withFiles(REAL, { [path]: text })).issues.map(({ code }) => code);

  test('a file that is too large is not read', () => {
    writeFileSync(join(folder, topic), `title: ${'x'.repeat(1_000_001)}\n`);
    expect(lines()).toEqual([
      expect.stringMatching(/unreadable-file {2}the file has 1000009 bytes; at most 1000000.*Split it/),
    ]);
  });

  test.each([
    ['brackets', `title: ${'['.repeat(20_000)}\n`],
    ['closed brackets', `title: ${'['.repeat(2000)}${']'.repeat(2000)}\n`],
    ['braces', `title: ${'{a: '.repeat(5000)}\n`],
    ['list items', `${'- '.repeat(10_000)}x\n`],
    ['indents', Array.from({ length: 1200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['keys', Array.from({ length: 6000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['equal keys', 'title: x\n'.repeat(6000)],
    ['aliases', `title: [${'*a, '.repeat(6000)}]\n`],
    ['anchors', `title: [${'&a b, '.repeat(6000)}]\n`],
    ['tags', `title: [${'!a b, '.repeat(6000)}]\n`],
    ['quotation marks', `title: ${'"a" '.repeat(10_000)}\n`],
    ['broken items', 'a: [\n'.repeat(2000)],
    ['comments that cut', 'a: b #c\n'.repeat(3000)],
    ['control characters', '\u0001'.repeat(50_000)],
    ['merge marks', '<<<<<<< a\n'.repeat(5000)],
    ['fences', '---\n'.repeat(10_000)],
  ])('%s', (_name, text) => {
    within(5, () => expect(codes(topic, text).length).toBeGreaterThan(0));
  });

  test.each([
    ['nested quotations', '>'.repeat(10_000)],
    ['nested lists', '- '.repeat(5000)],
    ['open links', '[a]('.repeat(5000)],
    ['open emphasis', '*a _b '.repeat(6000)],
    ['one long line', 'word '.repeat(15_000)],
    ['many paragraphs', 'word\n\n'.repeat(5000)],
    ['backticks', Array.from({ length: 700 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['a table without end', `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${`|${'b|'.repeat(100)}\n`.repeat(50)}`],
    ['definitions', '[a]: https://b.org\n'.repeat(2000)],
    ['numbers', '3,000 '.repeat(2000)],
  ])('%s in a copy', (_name, text) => {
    const article = read(REAL, A);
    const front = article.slice(0, article.indexOf('\n---\n', 4) + 5);
    within(5, () => expect(codes(A, `${front}\n${text}\n`).length).toBeGreaterThan(0));
  });

  test('a thousand quotes that stand nowhere', () => {
    const base = story({}, [{ id: 'a', date: '2024-10-01', says: [] }]);
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      quote: { exact: `Words that were never said ${index} times over by anybody in this place` },
      form: 'author-voice',
      modality: 'asserted',
    }));
    within(5, () => expect(verdictOf(withFiles(base, { 'statements/a.yaml': json(many) })).issues).toHaveLength(1000));
  });

  test('a long quote in a long article', () => {
    const text = read(REAL, SA).replace(
      'exact: NATO has confirmed this information',
      `exact: ${'NATO has confirmed '.repeat(2000)}`,
    );
    within(5, () =>
      expectOne(withFiles(REAL, { [SA]: text }), { code: 'orphan-quote', file: SA, says: /nearest|resembles/ }),
    );
  });
});
