/** What `npm run check -- --fix` mends, and what it leaves alone. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mend } from '../../src/desk/mends/mend.ts';
import { gate } from '../../src/model/build/gate.ts';
import { A, SA } from './cases.ts';
import { articleFile, type Desk, desk } from './desk.ts';

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mends-')), 'content');
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) =>
  writeFileSync(
    join(folder, path),
    text(path).replace(from, () => to),
  );
const faults = () => gate(folder).issues.map(({ code }) => code);

/** Writes a small content to the disk. */
function written(given: Desk): void {
  cpSync(fileURLToPath(new URL('../../content', import.meta.url)), folder, { recursive: true });
  for (const path of ['articles', 'claims', 'pages', 'sources', 'speakers', 'statements', 'topics', 'permalinks.yaml'])
    rmSync(join(folder, path), { recursive: true });
  for (const [path, content] of desk(given)) {
    execFileSync('mkdir', ['-p', join(folder, path, '..')]);
    writeFileSync(join(folder, path), content);
  }
}

const YAML = (path: string, content: string) => writeFileSync(join(folder, path), content);

describe('is mended', () => {
  test('the digest of a copy that is new', () => {
    written({});
    edit('articles/a.md', 'It has sent troops.\n', 'It has sent some troops.\n');
    edit('statements/a.yaml', 'It has sent troops.', 'It has sent some troops.');
    expect(mend(folder)).toEqual([expect.stringMatching(/^content\/articles\/a\.md:\d+ {2}sha256: [0-9a-f]{64}$/)]);
    expect(text('articles/a.md')).toContain(createHash('sha256').update('It has sent some troops.').digest('hex'));
    expect(faults()).toEqual([]);
  });

  test('a digest that was left out, or is none', () => {
    for (const digest of ['', '"sha256": "later",']) {
      written({});
      edit('articles/a.md', /"sha256": "\w+",/, digest);
      expect(mend(folder)).toHaveLength(1);
      expect(faults()).toEqual([]);
    }
  });

  test('years without quotation marks and figures with them', () => {
    written({ body: 'It sent 3,000 troops in 2024.' });
    YAML(
      'statements/a.yaml',
      [
        '# the first',
        '- id: one',
        '  quote:',
        '    exact: It sent 3,000 troops',
        '  form: author-voice',
        '  modality: asserted',
        '  when: { words: "2024", date: 2024, basis: inferred }',
        '  answers:',
        '    - claim: q',
        '      value: { words: "3,000", exactly: "3,000" }',
        '',
      ].join('\n'),
    );
    expect(mend(folder)).toEqual([
      'content/statements/a.yaml:7  item 1, when, date: "2024"',
      'content/statements/a.yaml:10  item 1, answers, item 1, value, exactly: 3000',
    ]);
    expect(text('statements/a.yaml')).toContain('# the first\n- id: one\n');
    expect(faults()).toEqual([]);
  });

  test('line ends and the mark of byte order', () => {
    written({});
    const before = text('statements/a.yaml');
    YAML('statements/a.yaml', `\uFEFF${before.replaceAll('\n', '\r\n')}`);
    expect(mend(folder)).toEqual(['content/statements/a.yaml:1  line ends, as line feeds alone']);
    expect(text('statements/a.yaml')).toBe(before);
  });

  const twice = 'Troops came, Kirby said. They were many.\n\nThey will go, Kirby said. Nobody knows when.';
  test('an attribution that stands several times, by the sentence of its quote', () => {
    written({ body: twice });
    YAML(
      'statements/a.yaml',
      [
        '- id: going',
        '  quote:',
        '    exact: They will go',
        '  speaker: kirby',
        '  attribution:',
        '    exact: Kirby said',
        '  form: paraphrase',
        '  modality: asserted',
        '',
      ].join('\n'),
    );
    expect(mend(folder)).toEqual(['content/statements/a.yaml:7  item 1, attribution: prefix: "go,"']);
    expect(text('statements/a.yaml')).toContain('    exact: Kirby said\n    prefix: "go,"\n  form');
    expect(faults()).toEqual([]);
  });

  test('a quote that stands twice, once of it as page furniture', () => {
    const body = 'War goes on\n\nBy us. War goes on there, they say.';
    written({ body, article: { furniture: [{ exact: 'War goes on', suffix: ' By us' }] } });
    YAML(
      'statements/a.yaml',
      '- id: war\n  quote: { exact: War goes on }\n  form: author-voice\n  modality: asserted\n',
    );
    expect(mend(folder)).toEqual(['content/statements/a.yaml:2  item 1, quote: prefix: "us."']);
    expect(faults()).toEqual([]);
  });

  test('a prefix that does not stand before words that stand once', () => {
    written({ body: 'They came and they saw.' });
    YAML(
      'statements/a.yaml',
      '- id: saw\n  quote:\n    exact: they saw\n    prefix: "came,"\n  form: author-voice\n  modality: asserted\n',
    );
    expect(mend(folder)).toEqual(['content/statements/a.yaml:4  item 1, quote: without prefix']);
    expect(faults()).toEqual([]);
  });

  test('a speaker who has no file, where the article names him', () => {
    written({ body: 'They will go, said General Kyrylo Budanov. “They are there,” according to Kyrylo Budanov.' });
    YAML(
      'statements/a.yaml',
      [
        '- id: going',
        '  quote: { exact: They will go }',
        '  speaker: kyrylo-budanov',
        '  attribution: { exact: according to Kyrylo Budanov }',
        '  form: paraphrase',
        '  modality: asserted',
        '',
      ].join('\n'),
    );
    expect(mend(folder)).toEqual([
      'content/speakers/kyrylo-budanov.yaml:1  name: Kyrylo Budanov, kind: named-official',
    ]);
    expect(text('speakers/kyrylo-budanov.yaml')).toBe('name: Kyrylo Budanov\nkind: named-official\n');
    expect(faults()).toEqual([]);
  });
});

describe('is left alone', () => {
  test('content that is in order, to the byte', () => {
    cpSync(fileURLToPath(new URL('../../content', import.meta.url)), folder, { recursive: true });
    expect(mend(folder)).toEqual([]);
  });

  test('a text that was published, and its line ends', () => {
    cpSync(fileURLToPath(new URL('../../content', import.meta.url)), folder, { recursive: true });
    edit(A, 'has yet to authorize the use', 'has yet to allow the use');
    edit(SA, /has yet to authorize/g, 'has yet to allow');
    writeFileSync(join(folder, A), text(A).replaceAll('\n', '\r\n'));
    const before = text(A);
    expect(mend(folder)).toEqual([]);
    expect(text(A)).toBe(before);
    expect(faults()).toContain('changed-text');
  });

  test('a text that was committed', () => {
    written({});
    const git = (...command: string[]) =>
      execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@e.example', '-C', folder, ...command]);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'Begin');
    edit('articles/a.md', 'It has sent troops.\n', 'It has sent some troops.\n');
    expect(mend(folder)).toEqual([]);
  });

  test('a quote that may be meant in two places, and a speaker whom the article does not name', () => {
    written({ body: 'War goes on. Then war ends. War goes on.' });
    YAML(
      'statements/a.yaml',
      '- id: war\n  quote: { exact: War goes on }\n  speaker: nobody\n  attribution: { exact: Then war ends }\n  form: paraphrase\n  modality: asserted\n',
    );
    const before = text('statements/a.yaml');
    expect(mend(folder)).toEqual([]);
    expect(text('statements/a.yaml')).toBe(before);
  });

  test('a file that somebody else changes meanwhile is never half written', () => {
    written({});
    writeFileSync(join(folder, 'articles/b.md'), articleFile('It has sent none.', { sha256: 'later' }));
    expect(mend(folder)).toHaveLength(1);
    expect(text('articles/b.md').endsWith('It has sent none.\n')).toBe(true);
  });
});
