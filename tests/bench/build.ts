/**
 * `npm run bench:build -- [articles …]`: what a whole build costs, cold and after one statement was changed, for stories of
 * 100 and 1,000 articles or of the sizes named, and beside it a plain Astro site that renders as many pages with remark; and
 * the first story. Seconds of CPU time on all cores, since other work on the machine does not change them; where seconds of
 * the clock are judged, the machine should have nothing else to do. Ends with 1 where an aim is missed by more than a fifth.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STATEMENTS, writeLargeStory } from '../fixtures/large-story.ts';
import { costOf, type Run } from './cost.ts';
import { writePlainSite } from './plain-site.ts';
import { judged, table } from './print.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/** What a build should cost at most, and by how much it may miss that. */
interface Aim {
  readonly what: string;
  readonly most: number;
  readonly figure: number;
}
const LENIENCE = 1.2;

/** Seconds for the first story. */
const FIRST = 4;
/** Of a further article; it is the largest story against the one before, so that what every build pays once is not in it. */
const FURTHER = { milliseconds: 60, timesPlain: 1, files: 20 };
/** Seconds and MB for stories of a size. */
const SIZES: Readonly<Record<number, { readonly cold: number; readonly changed?: number; readonly memory: number }>> = {
  1000: { cold: 60, changed: 12, memory: 1200 },
  10000: { cold: 600, memory: 6000 },
};
/** Seconds of CPU below which it is not told how a step grows: what it pays once weighs too much. */
const SHORT = 2;

const HEAD = ['articles', 'build', 'CPU s', 'clock s', 'MB held', 'pages', 'files', 'MB written'];

/** What a build says of itself (`--json`). */
interface Summary {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly steps: readonly { readonly name: string; readonly count: number; readonly cpu: number }[];
}

/** What a build cost, and what it said. */
interface Build extends Run {
  readonly summary: Summary;
}

interface Measured {
  readonly articles: number;
  readonly cold: Build;
  readonly changed: Build;
  readonly cardsKept: Build;
  readonly plain: Run;
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1000];
console.log(`Whole builds of ${sizes.join(', ')} articles with ${STATEMENTS} statements each.`);
console.log(`What else the machine had to do as they began: a load of ${loadavg()[0]?.toFixed(1)}.\n`);
const first = await inCopy((folder) => built(join(root, 'content'), folder));
const all: Measured[] = [];
for (const articles of sizes) all.push(await measured(articles));
console.log(table([HEAD, ...all.flatMap(rowsOf)]));
for (const { articles, cold, changed } of all)
  console.log(`\n${articles} articles, by step:\n\n${stepTable(cold, changed)}`);
console.log('');
const kept = [...aimsOf(first), ...furtherArticle(all), ...all.flatMap(aimsOfSize), ...growth(all)].map(keeps);
process.exitCode = kept.every(Boolean) ? 0 : 1;

function rowsOf({ articles, cold, changed, cardsKept, plain }: Measured): string[][] {
  const row = (name: string, cost: Run, ...more: string[]) => [
    String(articles),
    name,
    cost.cpu.toFixed(1),
    cost.wall.toFixed(1),
    cost.memory.toFixed(0),
    String(cold.summary.pages),
    ...more,
  ];
  const ours = (name: string, build: Build) =>
    row(name, build, String(build.summary.files), (build.summary.bytes / 1e6).toFixed(0));
  return [
    ours('cold', cold),
    ours('one statement changed', changed),
    ours('cold, cards apart', cardsKept),
    row('plain Astro and remark', plain, '', ''),
  ];
}

function stepTable(cold: Build, changed: Build): string {
  const later = cpuByStep(changed);
  const rows = cold.summary.steps.map(({ name, count, cpu }) => [
    name,
    String(count),
    cpu.toFixed(2),
    later.get(name)?.toFixed(2) ?? '',
  ]);
  return table([['step', 'things', 'CPU s cold', 'CPU s changed'], ...rows]);
}

function cpuByStep({ summary }: Build): Map<string, number> {
  return new Map(summary.steps.map(({ name, cpu }) => [name, cpu]));
}

/** Builds a story in a copy of the project, and the plain site. */
function measured(articles: number): Promise<Measured> {
  return inCopy(async (folder) => {
    const content = join(folder, 'content');
    writeLargeStory(content, articles);
    const cold = await built(content, folder);
    changeOneStatement(content, articles);
    const changed = await built(content, folder);
    // All is made anew but the cards, which are kept by what is drawn.
    const cardsKept = await built(content, folder, '--cold');
    const plain = join(folder, 'plain');
    writePlainSite(plain, content, cold.summary.pages);
    const plainly = await costOf(['node_modules/astro/bin/astro.mjs', 'build'], content, plain);
    return { articles, cold, changed, cardsKept, plain: plainly };
  });
}

async function built(content: string, folder: string, ...how: string[]): Promise<Build> {
  const run = await costOf(['src/cli/build.ts', '--json', ...how], content, folder);
  return { ...run, summary: JSON.parse(run.out) as Summary };
}

/**
 * Works in a copy of the project. Copies are removed when all is measured: for minutes after many files were removed, some
 * disks take ten times as long to make new ones.
 */
function inCopy<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-built-')));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  copyProject(folder);
  return work(folder);
}

/** The project and its packages, without anything that other builds have kept. */
function copyProject(folder: string): void {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  const [from, to] = [realpathSync(join(root, 'node_modules')), join(folder, 'node_modules')];
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name !== '.cache');
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

/** Another certainty, which every page that shows the statement says; in the middle of the story, where no page shows all. */
function changeOneStatement(content: string, articles: number): void {
  const file = join(content, `statements/article-${Math.floor(articles / 2)}.yaml`);
  const text = readFileSync(file, 'utf8');
  const other = /modality: asserted/.test(text) ? text.replace('modality: asserted', 'modality: reported') : undefined;
  writeFileSync(file, other ?? text.replace(/modality: \w+/, 'modality: asserted'));
}

/** Prints a figure beside what is aimed at; whether it misses that by at most a fifth. */
function keeps({ what, figure, most }: Aim): boolean {
  return judged(`${what} (aim ${most})`, figure, most * LENIENCE);
}

function aimsOf({ wall }: Run): Aim[] {
  return [{ what: 'seconds for the first story, cold', figure: wall, most: FIRST }];
}

function furtherArticle(stories: readonly Measured[]): Aim[] {
  const [before, largest] = stories.slice(-2);
  if (!(before && largest)) return [];
  const further = largest.articles - before.articles;
  const each = (of: (one: Measured) => number) => (of(largest) - of(before)) / further;
  const cpu = each(({ cold }) => 1000 * cold.cpu);
  return [
    { what: 'milliseconds of CPU for a further article, cold', figure: cpu, most: FURTHER.milliseconds },
    {
      what: 'the same, cards apart, ÷ plain Astro',
      figure: each(({ cardsKept }) => cardsKept.cpu) / each(({ plain }) => plain.cpu),
      most: FURTHER.timesPlain,
    },
    { what: 'files for a further article', figure: each(({ cold }) => cold.summary.files), most: FURTHER.files },
  ];
}

function aimsOfSize({ articles, cold, changed }: Measured): Aim[] {
  const most = SIZES[articles];
  if (!most) return [];
  const of = `for ${articles} articles`;
  return [
    { what: `seconds ${of}, cold`, figure: cold.wall, most: most.cold },
    ...(most.changed
      ? [{ what: `seconds ${of}, one statement changed`, figure: changed.wall, most: most.changed }]
      : []),
    { what: `MB ${of}`, figure: Math.max(cold.memory, changed.memory), most: most.memory },
  ];
}

/** How much faster than the story each step of a cold build grows. */
function growth(stories: readonly Measured[]): Aim[] {
  const [before, largest] = stories.slice(-2);
  if (!(before && largest)) return [];
  const [times, earlier] = [largest.articles / before.articles, cpuByStep(before.cold)];
  return largest.cold.summary.steps.flatMap(({ name, cpu }) => {
    const then = earlier.get(name);
    return then && cpu > SHORT
      ? [{ what: `growth of “${name}” ÷ growth of the story`, figure: cpu / then / times, most: 1 }]
      : [];
  });
}
