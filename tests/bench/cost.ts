/** What a program costs, run in a process of its own: its start, its compiling and its garbage collector are counted too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Cost {
  /** Seconds on all cores together, user and system. */
  readonly cpu: number;
  /** The most memory held at once, in MB. */
  readonly memory: number;
}

/** What a program cost, how long it took by the clock, and what it said. */
export interface Run extends Cost {
  readonly wall: number;
  readonly out: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const REPORTER = new URL('report-cpu.ts', import.meta.url).href;

/** Runs a program, by its file in a folder and its options, on a content folder and gives what it cost. */
export function costOf(program: readonly string[], content: string, from = root): Run {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-cost-'));
  const report = join(folder, 'cost.json');
  const env = { ...process.env, CONTENT_DIR: content, CPU_REPORT: report };
  const given = ['--import', REPORTER, ...program];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: from, env, encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program.join(' ')} ended with ${status} on ${content}:\n${stderr}`);
  const cost = JSON.parse(readFileSync(report, 'utf8')) as Cost;
  rmSync(folder, { recursive: true });
  return { ...cost, wall, out: stdout };
}

/** The cheapest of several runs: what else the machine does only ever adds to the cost. */
export function leastCost(program: readonly string[], content: string, runs: number): Cost {
  const costs = Array.from({ length: runs }, () => costOf(program, content));
  return costs.reduce((least, cost) => (cost.cpu < least.cpu ? cost : least));
}
