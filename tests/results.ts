import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the two test runners write their reports. */
export const RESULTS = {
  unit: fileURLToPath(new URL('.results/unit.json', import.meta.url)),
  browser: fileURLToPath(new URL('.results/browser.json', import.meta.url)),
};

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export function unitCount(): Count {
  const report = readReport<UnitReport>(RESULTS.unit);
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles(report), skipped };
}

/** Test files that failed before any of their tests could. */
function brokenFiles({ testResults }: UnitReport): number {
  const isBroken = (file: UnitReport['testResults'][number]) =>
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
  return testResults.filter(isBroken).length;
}

export function browserCount(): Count {
  const { expected, unexpected, flaky, skipped } = readReport<BrowserReport>(RESULTS.browser).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function readReport<Report>(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
