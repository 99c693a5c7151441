/** One mistake that shows in many places gives one line: what was renamed, and marks that a program has changed. */
import { describe, expect, test } from 'vitest';
import { issueLine } from '../../src/cli/print-issues.ts';
import { A, SA } from './cases.ts';
import { type Files, REAL, read, UNPUBLISHED, verdictOf, withFiles } from './world.ts';

const lines = (files: Files) => verdictOf(files).issues.map(issueLine);
const renamed = (files: Files, from: string, to: string) =>
  withFiles(files, { [from]: undefined, [to]: read(files, from) });

describe('a published article under a new name', () => {
  const moved = renamed(REAL, A, 'articles/policy-same.md');

  test('is one line, with the new name and the line of the ledger', () => {
    expect(lines(moved)).toEqual([
      expect.stringMatching(
        /^content\/statements\/us-policy-unchanged.yaml:1:1 .*Call this file statements\/policy-same\.yaml.*articles\/us-policy-unchanged: { sha256: "d2387caa\w+", movedTo: "articles\/policy-same" }\.$/,
      ),
    ]);
  });

  test('is in order once both are done', () => {
    const [line = ''] = lines(moved);
    const told = /becomes (articles\/us-policy-unchanged: .*)\.$/.exec(line)?.[1] ?? '';
    const ledger = read(REAL, 'permalinks.yaml').replace(/^articles\/us-policy-unchanged: .*$/m, () => told);
    const whole = renamed(moved, SA, 'statements/policy-same.yaml');
    const issues = lines(withFiles(whole, { 'permalinks.yaml': ledger }));
    expect(issues.filter((one) => !one.includes('content/claims/'))).toEqual([]);
  });
});

describe('a claim under a new name', () => {
  const CLAIM = 'claims/troops-sent.md';
  const first = /^content\/statements\/no-new-restrictions\.yaml:29:14 .*named in 5 places, here first\. Did you mean/;

  test('is one line at the first place that names the old one, with the line of the ledger', () => {
    const [line, ...others] = lines(renamed(REAL, CLAIM, 'claims/troops-so-far.md'));
    expect(others).toEqual([]);
    expect(line).toMatch(first);
    expect(line).toMatch(/“troops-so-far”\? Write it in all 5 places\..*claims\/troops-sent: { movedTo: /);
  });

  test('is one line also where nothing was published', () => {
    const [line, ...others] = lines(renamed(UNPUBLISHED, CLAIM, 'claims/troops-so-far.md'));
    expect(others).toEqual([]);
    expect(line).toMatch(first);
    expect(line).not.toMatch(/permalinks/);
  });

  test('is not looked for where the claim is gone', () => {
    expect(lines(withFiles(UNPUBLISHED, { [CLAIM]: undefined }))).toEqual([expect.not.stringMatching(/Did you mean/)]);
  });
});

describe('what is gone', () => {
  const without = (files: Files, path: string) => lines(withFiles(files, { [path]: undefined }));
  const everywhere =
    /5 places, here first: 2 in statements\/no-new-restrictions\.yaml, 2 in statements\/us-policy-unchanged\.yaml, 1 in tracker\.yaml\. /;

  test('is one line, with the places that name it, and the line of the ledger', () => {
    const [line, ...others] = without(REAL, 'claims/troops-sent.md');
    expect(others).toEqual([]);
    expect(line).toMatch(everywhere);
    expect(line).toMatch(/Bring the file back; or.*take out.*permalinks\.yaml claims\/troops-sent: { withdrawn: /);
  });

  test('and was not published is one line, with the file to write', () => {
    const [line, ...others] = without(UNPUBLISHED, 'claims/troops-sent.md');
    expect(others).toEqual([]);
    expect(line).toMatch(everywhere);
    expect(line).toMatch(/Write content\/claims\/troops-sent\.md, or take out what names it\.$/);
  });

  test('as a topic is one line, with the first files', () => {
    expect(without(REAL, 'topics/us-policy.yaml')).toEqual([
      expect.stringMatching(/named in 10 places, here first: (?:1 in claims\/[a-z-]+\.md,? ){4}and in 6 more files\. /),
    ]);
  });

  test('as an article is one line, at the statements that are left', () => {
    expect(without(REAL, A)).toEqual([
      expect.stringMatching(/remove content\/statements\/us-policy-.*articles\/us-policy-.*sha256: "d2387.*withdrawn/),
    ]);
  });

  test('is in order once that is done', () => {
    const [line = ''] = without(REAL, A);
    const told = /permalinks\.yaml (articles\/.*)\.$/.exec(line)?.[1]?.replace('YYYY-MM-DD', '2026-11-28') ?? '';
    const ledger = read(REAL, 'permalinks.yaml').replace(/^articles\/us-policy-unchanged: .*$/m, () => told);
    const issues = lines(withFiles(REAL, { [A]: undefined, [SA]: undefined, 'permalinks.yaml': ledger }));
    expect(issues.filter((one) => !/content\/(?:claims|speakers|sources)\//.test(one))).toEqual([]);
  });
});

describe('marks that a program has made straight', () => {
  const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

  test('in a copy are one line, at its digest', () => {
    const [front = '', body = ''] = read(REAL, A).split(/(?<=\n---\n)(?=\n)/);
    expect(lines(withFiles(REAL, { [A]: front + straight(body) }))).toEqual([
      expect.stringMatching(
        /^content\/articles\/us-policy-.*changed-text {2}8 quotes have other quotation marks.*again/,
      ),
    ]);
  });

  test('in a file of statements are one line, at the first quote', () => {
    expect(lines(withFiles(REAL, { [SA]: straight(read(REAL, SA)) }))).toEqual([
      expect.stringMatching(
        /^content\/statements\/us-policy-unchanged.yaml:34:12 .*orphan-quote {2}8 quotes have other/,
      ),
    ]);
  });

  test('in one quote are told with the words to write', () => {
    const one = read(REAL, SA).replace('North Korea’s deployment', "North Korea's deployment");
    expect(lines(withFiles(REAL, { [SA]: one }))).toEqual([expect.stringMatching(/own quotation marks.*Korea’s/)]);
  });
});
