/**
 * `npm run bench:build -- [articles …]`: what each step of a build takes, for stories of 100, 300 and 1,000 articles or
 * of the sizes named, and whether any step grows faster than the content. Seconds of CPU time on all cores; the search
 * index is made by a program beside ours, so of that step the clock is read.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STATEMENTS, writeLargeStory } from '../fixtures/large-story.ts';
import { judged, table } from './print.ts';
import type { Built, Step } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** From the second size on a step may take so many times longer for each article; of shorter steps nothing is said. */
const MAX_GROWTH = 1.5;
const LEAST_SECONDS = 2;

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 300, 1000];
console.log(`Seconds for each step, in stories of ${sizes.join(', ')} articles with ${STATEMENTS} statements each.\n`);
const builds = sizes.map(built);
const names = [...new Set(builds.flatMap(({ steps }) => steps.map(({ name }) => name)))];
const rows = [
  ...names.map((name) =>
    rowOf(
      name,
      builds.map(({ steps }) => steps.find((step) => step.name === name)),
    ),
  ),
  total(),
];
const shown = rows.toSorted((a, b) => last(b.seconds) - last(a.seconds));
console.log(table([['step', ...sizes.map(String), 'times', 'ms each', 'growth', 'MB'], ...shown.map(cellsOf)]));
console.log(`\nMost memory held: ${builds.map(({ memory }) => `${memory.toFixed(0)} MB`).join(', ')}.\n`);
const isGood = rows
  .filter(({ seconds }) => last(seconds) >= LEAST_SECONDS && sizes.length > 1)
  .map((row) =>
    judged(`${row.name}: seconds per article, ${sizes.at(-1)} ÷ ${sizes.at(-2)}`, growthOf(row), MAX_GROWTH),
  );
process.exitCode = isGood.every(Boolean) ? 0 : 1;

interface Row {
  readonly name: string;
  /** For each size. */
  readonly seconds: readonly number[];
  /** How often the step comes in the largest story. */
  readonly times: number;
  /** What was held at its end in the largest story, in MB. */
  readonly memory: number;
}

function built(articles: number): Built {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-built-'));
  try {
    writeLargeStory(join(folder, 'content'), articles);
    const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), ASTRO_TELEMETRY_DISABLED: '1' };
    const program = ['tests/bench/build-steps.ts', folder];
    const { status, stderr } = spawnSync(process.execPath, program, {
      cwd: root,
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`The build of ${articles} articles ended with ${status}:\n${stderr}`);
    return JSON.parse(readFileSync(join(folder, 'built.json'), 'utf8')) as Built;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowOf(name: string, steps: readonly (Step | undefined)[]): Row {
  return { name, seconds: steps.map(secondsOf), times: steps.at(-1)?.times ?? 0, memory: steps.at(-1)?.memory ?? 0 };
}

function secondsOf(step: Step | undefined): number {
  if (!step) return 0;
  return step.name === 'search index' ? step.wall : step.cpu;
}

function total(): Row {
  return {
    name: 'all',
    seconds: builds.map(({ steps }) => steps.reduce((sum, step) => sum + secondsOf(step), 0)),
    times: 1,
    memory: builds.at(-1)?.memory ?? 0,
  };
}

function cellsOf(row: Row): string[] {
  const { name, seconds, times, memory } = row;
  const each = times > 1 ? ((1000 * last(seconds)) / times).toFixed(1) : '';
  const growth = sizes.length > 1 ? growthOf(row).toFixed(2) : '';
  return [name, ...seconds.map((one) => one.toFixed(2)), String(times), each, growth, memory.toFixed(0)];
}

/** How many times more seconds an article takes in the largest story than in the one before. */
function growthOf({ seconds }: Row): number {
  const perArticle = seconds.map((one, index) => one / (sizes[index] ?? 1));
  return last(perArticle) / (perArticle.at(-2) || last(perArticle));
}

function last(numbers: readonly number[]): number {
  return numbers.at(-1) ?? 0;
}
