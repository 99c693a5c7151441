/** The ledger beside all its versions in git: what one commit takes away together with its line is missed all the same. */
import { execFileSync } from 'node:child_process';
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
});
