/**
 * `npm run bench:check`: what the gate costs beside merely parsing the same files, and whether it grows faster than the
 * content; “again”, where an earlier check has read the same files. CPU time of whole programs, each in a process of its own
 * with its files in the cache: the cheapest of several.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATEMENTS, writeLargeStory } from '../fixtures/large-story.ts';
import { type Cost, costOf, leastCost } from './cost.ts';
import { judged } from './print.ts';

/** How many articles, and how often each program runs on them. */
const SIZES = [
  { articles: 100, runs: 3 },
  { articles: 1000, runs: 2 },
  { articles: 10_000, runs: 1 },
] as const;
const MAX_TIMES_PARSING = 2;
const MAX_GROWTH = 1.5;

interface Measured {
  readonly articles: number;
  readonly parse: Cost;
  /** Every file read anew. */
  readonly check: Cost;
  /** After another check of the same files. */
  readonly again: Cost;
}

console.log(
  `CPU time in seconds, user and system, all cores, start of the program included; ${STATEMENTS} statements an article.`,
);
const { cpu: start } = await leastCost(['src/cli/check.ts', '--help'], '', 3);
console.log(`The start of check alone: ${start.toFixed(2)} s.\n`);
const startless = ({ check, articles }: Measured) => (check.cpu - start) / articles;
const whole = ({ check, articles }: Measured) => check.cpu / articles;

const HEAD = [
  'articles',
  'parse',
  'check',
  'check ÷ parse',
  'ms an article',
  'the same less start',
  'memory, MB',
  'again',
];
const widths = HEAD.map(({ length }) => length);
console.log(line(HEAD));
const all: Measured[] = [];
for (const { articles, runs } of SIZES) {
  const measured = await measure(articles, runs);
  console.log(line(row(measured)));
  all.push(measured);
}
const [small, middle, large] = all as [Measured, Measured, Measured];
console.log();
const isGood = [
  ...[middle, large].map(({ articles, check, parse }) =>
    judged(`check ÷ parse at ${articles} articles`, check.cpu / parse.cpu, MAX_TIMES_PARSING),
  ),
  judged('time per article, 10,000 ÷ 100', whole(large) / whole(small), MAX_GROWTH),
  judged('the same less the start of the program', startless(large) / startless(small), MAX_GROWTH),
];
process.exitCode = isGood.every(Boolean) ? 0 : 1;

async function measure(articles: number, runs: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-large-'));
  try {
    writeLargeStory(folder, articles);
    const least = (program: string[]) => leastCost(program, folder, runs);
    const parse = await least(['tests/bench/parse-only.ts']);
    const check = await least(['src/cli/check.ts', '--cold']);
    await costOf(['src/cli/check.ts'], folder);
    return { articles, parse, check, again: await least(['src/cli/check.ts']) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cells of a row right under those of the head; each row is printed when it is known, because the next takes minutes. */
function line(cells: readonly string[]): string {
  return cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
}

function row(one: Measured): string[] {
  const { articles, parse, check, again } = one;
  return [
    articles.toLocaleString('en'),
    parse.cpu.toFixed(2),
    check.cpu.toFixed(2),
    (check.cpu / parse.cpu).toFixed(2),
    (1000 * whole(one)).toFixed(1),
    (1000 * startless(one)).toFixed(1),
    check.memory.toFixed(0),
    again.cpu.toFixed(2),
  ];
}
