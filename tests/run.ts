/**
 * `npm test`: every check of the project in a row. All of them run, whatever fails before, and the last line is
 * `N passed, N failed`. `npm test -- static`, `-- unit` or `-- browser` runs one part.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './browser.ts';
import { browserCount, type Count, RESULTS, unitCount } from './results.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Outcome {
  passed: number;
  failed: number;
}

const SUCCESS: Outcome = { passed: 1, failed: 0 };
const FAILURE: Outcome = { passed: 0, failed: 1 };

const PARTS = { static: staticChecks, unit: unitTests, browser: browserTests };

process.env['PATH'] = [`${root}node_modules/.bin`, process.env['PATH']].join(delimiter);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';

const { passed, failed } = run(process.argv.slice(2));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(names: string[]): Outcome {
  const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length === 0) return sum(chosenParts(names).map((part) => part()));
  console.error(`No part of the tests is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  return { passed: 0, failed: 1 };
}

function chosenParts(names: string[]): (() => Outcome)[] {
  const all = Object.entries(PARTS);
  return all.filter(([name]) => names.length === 0 || names.includes(name)).map(([, part]) => part);
}

function staticChecks(): Outcome {
  return sum([
    step('Format and lint', () =>
      check('biome', ['ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.']),
    ),
    step('Types', checkTypes),
  ]);
}

/** Without its checker `astro check` says so and ends as if all were well. */
function checkTypes(): Outcome {
  if (existsSync(`${root}node_modules/@astrojs/check`)) {
    return check('astro', ['check', '--minimumFailingSeverity', 'warning']);
  }
  console.error('@astrojs/check is not installed: run npm ci.');
  return FAILURE;
}

function unitTests(): Outcome {
  const command = ['run', '--config', 'tests/vitest.config.ts'];
  return step('Unit tests', () => counted('vitest', command, RESULTS.unit, unitCount));
}

function browserTests(): Outcome {
  const build = step('Build', () =>
    check(process.execPath, ['--import', './tests/one-reading.ts', 'src/cli/build.ts']),
  );
  if (build.failed > 0) console.error('The browser tests did not run: there is no built site.');
  return sum([build, build.failed > 0 ? FAILURE : browserTestsOfBuiltSite()]);
}

function browserTestsOfBuiltSite(): Outcome {
  const command = ['test', '--config', 'tests/playwright.config.ts'];
  return step('Browser tests', () =>
    isBrowserFound() ? counted('playwright', command, RESULTS.browser, browserCount) : FAILURE,
  );
}

function isBrowserFound(): boolean {
  try {
    return Boolean(launchOptions());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function step(title: string, work: () => Outcome): Outcome {
  console.log(`\n── ${title} ${'─'.repeat(76 - title.length)}\n`);
  const start = performance.now();
  const outcome = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${outcome.failed > 0 ? '✗' : '✓'} ${title}: ${inWords(outcome)} in ${seconds} s`);
  return outcome;
}

function inWords({ passed: good, failed: bad }: Outcome): string {
  if (good + bad === 1) return bad === 0 ? 'passed' : 'failed';
  return `${good} passed, ${bad} failed`;
}

function check(command: string, options: string[]): Outcome {
  return succeeds(command, options) ? SUCCESS : FAILURE;
}

/** Runs a test runner and counts its tests; one that ends badly without a failed test is a failure by itself. */
function counted(command: string, options: string[], report: string, count: () => Count): Outcome {
  rmSync(report, { force: true });
  const ended = succeeds(command, options);
  const outcome = existsSync(report) ? judged(count()) : { passed: 0, failed: 0 };
  return ended || outcome.failed > 0 ? outcome : sum([outcome, FAILURE]);
}

function judged({ passed: good, failed: bad, skipped }: Count): Outcome {
  if (skipped > 0) console.error(`${skipped} skipped, which counts as failed.`);
  return { passed: good, failed: bad + skipped };
}

function succeeds(command: string, options: string[]): boolean {
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, error } = spawnSync(command, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

function sum(outcomes: Outcome[]): Outcome {
  const total = (count: (outcome: Outcome) => number) => outcomes.reduce((before, it) => before + count(it), 0);
  return { passed: total((it) => it.passed), failed: total((it) => it.failed) };
}
