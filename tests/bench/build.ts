/**
 * `npm run bench:build -- [articles …]`: what a whole build costs, cold and after one statement was changed, for stories of
 * 100 and 300 articles or of the sizes named, and beside it a plain Astro site that renders as many pages with remark.
 * Seconds of CPU time on all cores, since other work on the machine does not change them; ends with 1 where a figure is
 * missed by more than a fifth.
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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STATEMENTS, writeLargeStory } from '../fixtures/large-story.ts';
import { costOf, type Run } from './cost.ts';
import { writePlainSite } from './plain-site.ts';
import { judged, table } from './print.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['astro.config.mjs', 'package.json', 'src', 'tsconfig.json'];

/** What a further article may cost, and how much more than that still passes. */
const MOST = { milliseconds: 60, files: 20, timesPlain: 1 };
const LENIENCE = 1.2;

const HEAD = ['articles', 'build', 'CPU s', 'clock s', 'MB held', 'pages', 'files', 'MB written'];

/** What a build says of itself (`--json`). */
interface Summary {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly steps: readonly { readonly name: string; readonly count: number; readonly cpu: number }[];
}

interface Measured {
  readonly articles: number;
  readonly cold: Run;
  readonly changed: Run;
  readonly plain: Run;
  readonly summary: Summary;
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 300];
console.log(`Whole builds of ${sizes.join(', ')} articles with ${STATEMENTS} statements each.\n`);
const all = sizes.map(measured);
console.log(table([HEAD, ...all.flatMap(rowsOf)]));
for (const { articles, summary } of all) console.log(`\n${articles} articles, by step:\n\n${stepTable(summary)}`);
process.exitCode = verdicts(all).every(Boolean) ? 0 : 1;

function rowsOf({ articles, cold, changed, plain, summary }: Measured): string[][] {
  const { pages, files, bytes } = summary;
  const row = (name: string, cost: Run, ...more: string[]) => [
    String(articles),
    name,
    cost.cpu.toFixed(1),
    cost.wall.toFixed(1),
    cost.memory.toFixed(0),
    String(pages),
    ...more,
  ];
  return [
    row('cold', cold, String(files), (bytes / 1e6).toFixed(0)),
    row('one statement changed', changed, String(files), (bytes / 1e6).toFixed(0)),
    row('plain Astro and remark', plain, '', ''),
  ];
}

function stepTable({ steps }: Summary): string {
  const rows = steps.map(({ name, count, cpu }) => [name, String(count), cpu.toFixed(2)]);
  return table([['step', 'things', 'CPU s'], ...rows]);
}

/** Builds a story in a copy of the project, twice, and the plain site. */
function measured(articles: number): Measured {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-built-')));
  try {
    const content = join(folder, 'content');
    writeLargeStory(content, articles);
    copyProject(folder);
    const build = () => costOf(['src/cli/build.ts', '--json'], content, folder);
    const cold = build();
    changeOneStatement(content);
    const changed = build();
    const summary = JSON.parse(changed.out) as Summary;
    const plain = join(folder, 'plain');
    writePlainSite(plain, content, summary.pages);
    return {
      articles,
      cold,
      changed,
      summary,
      plain: costOf(['node_modules/astro/bin/astro.mjs', 'build'], content, plain),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The project and its packages, without anything that other builds have kept. */
function copyProject(folder: string): void {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  const [from, to] = [realpathSync(join(root, 'node_modules')), join(folder, 'node_modules')];
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name !== '.cache');
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

/** Another certainty, which every page that shows the statement says. */
function changeOneStatement(content: string): void {
  const file = join(content, 'statements/article-0.yaml');
  const text = readFileSync(file, 'utf8');
  const other = /modality: asserted/.test(text) ? text.replace('modality: asserted', 'modality: reported') : undefined;
  writeFileSync(file, other ?? text.replace(/modality: \w+/, 'modality: asserted'));
}

/** What a further article costs: the largest story against the one before, so that what every build pays once is not in it. */
function verdicts(built: readonly Measured[]): boolean[] {
  const [before, largest] = built.slice(-2);
  if (!(before && largest)) return [];
  const further = largest.articles - before.articles;
  const each = (of: (one: Measured) => number) => (of(largest) - of(before)) / further;
  const cpu = each(({ cold }) => 1000 * cold.cpu);
  console.log('');
  return [
    judged('milliseconds of CPU for a further article', cpu, MOST.milliseconds * LENIENCE),
    judged('the same ÷ plain Astro', cpu / each(({ plain }) => 1000 * plain.cpu), MOST.timesPlain * LENIENCE),
    judged(
      'files for a further article',
      each(({ summary }) => summary.files),
      MOST.files * LENIENCE,
    ),
  ];
}
