/** The ledger beside all its versions in git: what one commit takes away together with its line is missed all the same. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gate } from '../../src/model/build/gate.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const [first, clone, shallow] = ['first', 'clone', 'shallow'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const content = (repository: string) => join(repository, 'content');
const ME = ['-c', 'user.name=Editor', '-c', 'user.email=editor@story.example', '-c', 'commit.gpgsign=false'];
const git = (...command: string[]) => execFileSync('git', [...ME, '-C', first, ...command], { stdio: 'pipe' });

function commit(what: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', what);
}

beforeAll(() => {
  execFileSync('git', ['init', '-q', first]);
  cpSync(fileURLToPath(new URL('../../content', import.meta.url)), content(first), { recursive: true });
  commit('Begin');
  rmSync(join(content(first), 'claims/sanctions.md'));
  const without = (path: string, lines: RegExp) => {
    const file = join(content(first), path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(lines, ''));
  };
  without('permalinks.yaml', /^claims\/sanctions.*\n/gm);
  without(
    'statements/no-new-restrictions.yaml',
    /^ {2}answers:\n {4}- claim: sanctions\n {6}position: .*\n(?: {6}.*\n)*/gm,
  );
  commit('Take a question away together with its lines');
  writeFileSync(join(first, 'later.txt'), 'x');
  commit('Go on');
  for (const [to, depth] of [
    [clone, []],
    [shallow, ['--depth', '1']],
  ] as const)
    execFileSync('git', ['clone', '-q', ...depth, `file://${first}`, to], { stdio: 'pipe' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a fresh clone still misses a question that went in an older commit with its lines of the ledger', () => {
  const { issues, isShallow } = gate(content(clone));
  expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'vanished-id claims/sanctions is missing, which stands in a ledger that was committed',
    'vanished-id claims/sanctions#from-telegraphnews-eu is missing, which stands in a ledger that was committed',
  ]);
  expect(isShallow).toBe(false);
});

test('a shallow clone is told to be one', () => {
  expect(gate(content(shallow))).toMatchObject({ issues: [], isShallow: true });
  const command = ['--import', './src/cli/prelude.js', 'src/cli/check.ts'];
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content(shallow) },
  });
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^This is a shallow clone: .*git fetch --unshallow\.\n/)]);
});

test('a shallow clone is not released', () => {
  const { issues, tracker } = gate(content(shallow), { release: true });
  expect(issues.map(({ code, remedy }) => [code, remedy])).toEqual([
    ['shallow-history', expect.stringMatching(/git fetch --unshallow/)],
  ]);
  expect(tracker).toBeUndefined();
});

test('a fresh clone misses the question that was first asked, where the ledger was changed with it', () => {
  const folder = content(clone);
  const change = (path: string, from: string, to: string) => {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  };
  change('claims/troops-sent.md', 'How many troops has', 'How many troops and workers has');
  change('permalinks.yaml', 'How many troops has', 'How many troops and workers has');
  change('claims/us-posture.md', 'Yes, closely', 'Not at all');
  change('permalinks.yaml', 'Yes, closely', 'Not at all');
  const lines = gate(folder).issues.map(({ code, message }) => `${code} ${message}`);
  expect(lines.filter((line) => !line.includes('sanctions'))).toEqual([
    'changed-wording claims/troops-sent has another question than a ledger that was committed',
    'changed-wording claims/us-posture has another name of an answer than a ledger that was committed',
  ]);
});
