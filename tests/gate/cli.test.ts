import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOneLine, optionsFrom, reasonOf, UsageError } from '../../src/cli/command.ts';
import { explained } from '../../src/cli/explain.ts';
import { colouredLine, issueLine, printIssues } from '../../src/cli/print-issues.ts';
import { ISSUE_CODES } from '../../src/domain/issues.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const broken = join(folder, 'content');

beforeAll(() => {
  cpSync(join(root, 'content'), broken, { recursive: true });
  const topic = join(broken, 'topics/us-policy.yaml');
  writeFileSync(topic, readFileSync(topic, 'utf8').replace('title: US', 'titel: US'));
  writeFileSync(join(broken, 'claims/a\u202Eb.md'), 'x');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, options: string[], env: Record<string, string> = {}) {
  const { FORCE_COLOR: _, ...given } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { SOURCE_DATE_EPOCH: '1800000000', ...given, ...env },
  });
  expect(stderr).not.toMatch(/^\s+at .*\d+:\d+/m);
  return { status, out: stdout.split('\n').filter(Boolean), errors: stderr.split('\n').filter(Boolean) };
}

describe('check', () => {
  test('prints one line for each fault, without colour into a pipe, and ends with 1', () => {
    const { status, out, errors } = run('check', [], { CONTENT_DIR: broken });
    expect(status).toBe(1);
    expect(out).toEqual([
      expect.stringMatching(/^content\/claims\/aU\+202Eb.md:1:1 {2}bad-id {2}/),
      expect.stringMatching(/^content\/topics\/us-policy.yaml:1:1 {2}bad-field {2}.*Did you mean “title”\?$/),
    ]);
    expect(errors).toEqual(['2 problems in the content.']);
  });

  test('--json gives the same as data', () => {
    const { status, out } = run('check', ['--json'], { CONTENT_DIR: broken });
    expect([status, out.length]).toEqual([1, 1]);
    const { issues } = JSON.parse(out[0] ?? '');
    expect(issues.map(issueLine)).toEqual(run('check', [], { CONTENT_DIR: broken }).out);
    expect(Object.keys(issues[0]).sort()).toEqual(['code', 'column', 'file', 'line', 'message', 'remedy']);
  });

  test('says the same again of files that it has read before, and with --cold, which reads them anew', () => {
    const [first, again, cold] = [[], [], ['--cold']].map((options) => run('check', options, { CONTENT_DIR: broken }));
    expect(again).toEqual(first);
    expect(cold).toEqual(first);
  });

  test('--json --explain gives what a code means as data', () => {
    const told = (code: string) => JSON.parse(run('check', ['--json', '--explain', code]).out[0] ?? '');
    expect(told('orphan-quote')).toEqual({ code: 'orphan-quote', kind: 'issue', ...ISSUE_CODES['orphan-quote'] });
    expect(told('shared-text')).toMatchObject({ kind: 'notice', stopsRelease: false });
    expect(told('rounded')).toEqual({ code: 'rounded', kind: 'rule', means: expect.stringMatching(/\.$/) });
    expect(told('bad-reading').words).toContainEqual({
      ...{ language: 'uk', readings: ['about', 'atMost', 'upTo'], before: ['майже'], behind: [] },
    });
  });

  test('what makes no sense together is one clear line and ends with 2', () => {
    const { status, out, errors } = run('check', ['--explain', 'orphan-quote', '--fix', '--release']);
    expect([status, out]).toEqual([2, []]);
    expect(errors).toEqual([expect.stringMatching(/^--explain reads no content, so --release and --fix would/)]);
  });

  test('says that the content is in order and ends with 0', () => {
    const { status, out, errors } = run('check', []);
    expect([status, out.length, errors]).toEqual([0, 1, []]);
    expect(out[0]).toMatch(/^Content in order: \d+ articles, \d+ statements, \d+ claims\.$/);
  });

  test('prints the first notices of each kind beside the verdict, and stops nothing', () => {
    const env = { CONTENT_DIR: 'tests/fixtures/stories/flood' };
    const { status, out, errors } = run('check', [], env);
    expect([status, out]).toEqual([0, [expect.stringMatching(/^Content in order/)]]);
    const unread = errors.filter((line) => line.includes('  unread-question  not yet read for '));
    expect([unread.length, errors]).toEqual([
      5,
      expect.arrayContaining(['3 more notices of the kind unread-question.']),
    ]);
    const { notices, issues } = JSON.parse(run('check', ['--json'], env).out[0] ?? '');
    expect(issues).toEqual([]);
    expect(notices.map(issueLine)).toEqual(expect.arrayContaining(unread));
  });

  test('says so where the interface has no words in the language of the tracker', () => {
    const foreign = join(folder, 'foreign');
    cpSync(join(root, 'content'), foreign, { recursive: true });
    const file = join(foreign, 'tracker.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('language: en', 'language: uk'));
    const { status, errors } = run('check', [], { CONTENT_DIR: foreign });
    expect([status, errors]).toEqual([0, [expect.stringContaining('words in en only, and tracker.yaml says uk')]]);
  });

  test('a wrong option is one clear line and ends with 2', () => {
    expect(run('check', ['--jsn'])).toEqual({
      status: 2,
      out: [],
      errors: ['“--jsn” is not an option. Did you mean --json?'],
    });
  });

  test('a wrong CONTENT_DIR is one clear line', () => {
    for (const wrong of [join(folder, 'nowhere')]) {
      const { status, out, errors } = run('check', [], { CONTENT_DIR: wrong });
      expect([status, out]).toEqual([2, []]);
      expect(errors).toEqual([`${wrong} is not a folder: the content would be read from there (as CONTENT_DIR says).`]);
    }
  });

  test('a reader that has seen enough is no error', () => {
    const command = `"${process.execPath}" src/cli/check.ts | head -c 1`;
    expect(
      execFileSync('sh', ['-c', command], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: broken },
      }),
    ).toBe('c');
  });
});

describe('options', () => {
  const known = { json: { type: 'boolean' }, explain: { type: 'string' } } as const;

  test('stand with a value behind them or attached', () => {
    expect(optionsFrom(['--json', '--explain', 'x'], known)).toEqual({ json: true, explain: 'x' });
    expect(optionsFrom(['--explain=a=b'], known)).toEqual({ explain: 'a=b' });
    expect(optionsFrom([], known)).toEqual({});
  });

  test.each([
    [['--jsn'], '“--jsn” is not an option. Did you mean --json?'],
    [['everything'], '“everything” is not an option. There are --json, --explain.'],
    [['--explain'], '--explain needs a value.'],
    [['--explain='], '--explain needs a value.'],
    [['--explain', '--json'], '--explain needs a value.'],
    [['-jx'], '“-jx” is not an option. There are --json, --explain.'],
    [['--'], '“--” is not an option. There are --json, --explain.'],
    [['--json=yes'], '--json takes no value.'],
    [['--constructor'], '“--constructor” is not an option. There are --json, --explain.'],
  ])('%j: %s', (given, message) => {
    expect(() => optionsFrom(given, known)).toThrow(new UsageError(message));
  });

  test('--explain says what a code means; an unknown one is answered with the one probably meant', () => {
    const { means, remedy } = ISSUE_CODES['orphan-quote'];
    expect(explained('orphan-quote')).toMatch(new RegExp(`^orphan-quote\\n\\n${means}[^]*${remedy}\\n$`));
    expect(explained('shared-text')).toMatch(/^shared-text\n\nTwo copies/);
    expect(() => explained('orphan-quot')).toThrow('There is no code “orphan-quot”. Did you mean “orphan-quote”?');
    expect(() => explained('xyzzy')).toThrow(/^There is no code “xyzzy”. The codes are .*orphan-quote/);
  });
});

describe('colour', () => {
  const issue = { file: 'a.md', line: 1, column: 2, code: 'bad-id', message: 'it is none', remedy: 'Choose.' } as const;
  const written = (isTTY: boolean, env: Record<string, string | undefined>) => {
    const before = { ...process.env };
    Object.assign(process.env, env);
    let text = '';
    printIssues([issue], { isTTY, write: (more: string) => (text += more) } as unknown as NodeJS.WriteStream);
    process.env = before;
    return text;
  };

  test('is for terminals only, and for nobody who asks for none', () => {
    expect(written(true, { NO_COLOR: '', TERM: 'xterm' })).toBe(`${colouredLine(issue)}\n`);
    expect(written(true, { NO_COLOR: '1', TERM: 'xterm' })).toBe(`${issueLine(issue)}\n`);
    expect(written(true, { NO_COLOR: '', TERM: 'dumb' })).toBe(`${issueLine(issue)}\n`);
    expect(written(false, { NO_COLOR: '', TERM: 'xterm' })).toBe(`${issueLine(issue)}\n`);
  });
});

describe('build', () => {
  test('stops at the same faults, prints the same lines and leaves the published folder untouched', () => {
    const published = join(root, 'dist');
    const before = existsSync(published) ? readFileSync(join(published, 'index.html'), 'utf8') : undefined;
    const { status, out, errors } = run('build', [], { CONTENT_DIR: broken });
    expect(status).toBe(1);
    expect([...out, ...errors].slice(0, 2)).toEqual(run('check', [], { CONTENT_DIR: broken }).out);
    expect(existsSync(published) ? readFileSync(join(published, 'index.html'), 'utf8') : undefined).toBe(before);
  });

  test('a release asks for a complete ledger, one line for each public id', () => {
    const whole = join(folder, 'whole');
    cpSync(join(root, 'content'), whole, { recursive: true });
    rmSync(join(whole, 'permalinks.yaml'));
    const { status, errors } = run('build', ['--release'], { CONTENT_DIR: whole });
    expect(status).toBe(1);
    expect(errors[0]).toMatch(
      /^whole\/permalinks.yaml:1:1 {2}unrecorded-id {2}articles\/.* is not in the ledger\. Run npm run permalinks/,
    );
    expect(errors.at(-1)).toBe('Nothing was published; dist/ is as it was.');
    expect(run('permalinks', [], { CONTENT_DIR: whole }).out.at(-1)).toMatch(/^\d+ public ids recorded\.$/);
    expect(readFileSync(join(whole, 'permalinks.yaml'), 'utf8')).toBe(
      readFileSync(join(root, 'content/permalinks.yaml'), 'utf8'),
    );
    expect(run('permalinks', [], { CONTENT_DIR: whole }).out).toEqual(['Every public id is in the ledger.']);
  });
});

describe('where the site will stand', () => {
  test.each([
    ['not an address', 'not an address'],
    ['https://news.org/?key=secret', 'https://news.org/?…'],
    ['https://me:secret@news.org/', 'https://…@news.org/'],
  ])('not at %s, of which no secret is printed', (address, shown) => {
    const refusal = [expect.stringContaining(`“${shown}” is not the address of a site`)];
    for (const [command, ...options] of [['build'], ['check'], ['host', '--for', 'nginx']] as const) {
      const { status, out, errors } = run(command, options, { SITE_URL: address });
      expect([status, out, errors]).toEqual([2, [], refusal]);
    }
  });

  test('a release refuses an address that no reader can reach, and a site without a contact, in one run', () => {
    const { status, errors } = run('build', ['--release'], { SITE_URL: 'http://localhost/' });
    expect(status).toBe(1);
    expect(errors.slice(0, 2)).toEqual([
      expect.stringMatching(/^The address http:\/\/localhost\/ is local: set SITE_URL/),
      expect.stringMatching(/^tracker\.yaml has no contact/),
    ]);
    expect(errors.at(-1)).toBe('Nothing was published; dist/ is as it was.');
  });
});

describe('permalinks', () => {
  test('records nothing while the content has faults', () => {
    const { status, errors } = run('permalinks', [], { CONTENT_DIR: broken });
    expect([status, errors.at(-1)]).toEqual([1, 'Nothing was recorded: 2 problems in the content.']);
  });
});

describe('an error of whatever comes from outside', () => {
  test('is one line, without colours and without the way through the code', () => {
    const error = new Error('Build failed:\n\n\u001B[31mdisk full\u001B[0m\n  at /x/y.ts:1:2\n    at z');
    expect(inOneLine(error)).toBe('Build failed: disk full');
    expect(inOneLine('plain')).toBe('plain');
  });

  test('says of a full disk that it is full, whatever tool met it', () => {
    const told = [
      'ENOSPC: no space left on device, write',
      'Please report this: No space left on device (os error 28)',
    ];
    for (const message of told) expect(reasonOf(new Error(message))).toMatch(/^the disk is full\. /);
    expect(reasonOf(new Error('no index left'))).toBe('no index left');
  });
});
