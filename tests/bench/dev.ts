/**
 * `npm run bench:dev -- [saves]`: how long after a save a browser that has the article open shows it, in `npm run dev`, on the
 * first story and on 300 made articles; saved in every manner that editors have. Ends with 1 where a save is never shown, or
 * where one in twenty takes longer than half a second and a fifth.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { run } from '../../src/cli/command.ts';
import { launchOptions } from '../browser.ts';
import { startDev } from '../fixtures/dev-server.ts';
import { MANNERS, type Save, savesOf } from '../fixtures/saves.ts';
import { writeStory } from '../fixtures/story.ts';
import { madeStory } from './made-story.ts';
import { judged, table } from './print.ts';

const FIRST_STORY = fileURLToPath(new URL('../../content', import.meta.url));
const STORIES = [
  {
    name: 'the first story',
    article: 'us-policy-unchanged',
    claim: 'policy-change',
    write: (folder: string) => cpSync(FIRST_STORY, folder, { recursive: true }),
  },
  { name: '300 articles', article: 'copy-1', claim: 'cetel-1', write: (folder: string) => writeMade(folder, 300) },
];
const SECONDS = 0.5;
const LENIENCE = 1.2;
/** After so many milliseconds a save counts as lost. */
const LOST = 10_000;
/** The longest time, in milliseconds, for which nobody saves. */
const PAUSE = 400;

/** What became of a save: in which manner it was made, and after how many seconds it was shown, if ever. */
interface Shown {
  readonly manner: string;
  readonly seconds: number | undefined;
}

const [saves = 200] = process.argv.slice(2).map(Number);

await run(async () => {
  const browser = await chromium.launch(launchOptions());
  try {
    let isGood = true;
    for (const story of STORIES) isGood = told(story.name, await measured(story, browser)) && isGood;
    return isGood ? 0 : 1;
  } finally {
    await browser.close();
  }
});

function writeMade(folder: string, size: number): void {
  const { articles, topics } = madeStory(size);
  writeStory(folder, articles, topics);
}

async function measured({ article, claim, write }: (typeof STORIES)[number], browser: Browser): Promise<Shown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-dev-'));
  write(folder);
  const server = await startDev(folder);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.address}claims/${claim}/`);
    await page.waitForLoadState('networkidle');
    return await all(page, savesOf(folder, article));
  } finally {
    await page.close();
    server.end();
    rmSync(folder, { recursive: true });
  }
}

/** Saves again and again, in one manner after the other, after pauses of every length. */
async function all(page: Page, save: (number: number) => Promise<Save>): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let number = 0; number < saves; number += 1) {
    const manner = MANNERS[number % MANNERS.length] ?? '';
    const { words, isThere, at } = await save(number);
    const painted = await paintedWith(page, words, isThere);
    shown.push({ manner, seconds: painted && (painted - at) / 1000 });
    await setTimeout(((number * 7919) % 97) * (PAUSE / 97));
  }
  return shown;
}

/** When the open page was first painted with some words, or without them; undefined where it never came to that. */
async function paintedWith(page: Page, words: string, isThere: boolean): Promise<number | undefined> {
  const test = ([text, is]: readonly [string, boolean]) => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const isShown = document.body?.textContent.includes(text) === is;
    return painted && isShown ? performance.timeOrigin + painted.startTime : undefined;
  };
  const waiting = page.waitForFunction(test, [words, isThere] as const, { timeout: LOST, polling: 10 });
  return waiting.then(
    (handle) => handle.jsonValue(),
    () => undefined,
  );
}

function told(story: string, shown: readonly Shown[]): boolean {
  const rows = [...MANNERS, 'all'].map((manner) =>
    rowOf(
      manner,
      shown.filter((one) => manner === 'all' || one.manner === manner),
    ),
  );
  console.log(`${table([[story, 'saves', 'half', '95 of 100', 'worst', 'never'], ...rows])}\n`);
  const never = shown.filter(({ seconds }) => seconds === undefined).length;
  const late = shareOf(shown, 0.95);
  const verdicts = [
    judged('saves that were never shown', never, 0),
    judged('seconds, 95 of 100', late, SECONDS * LENIENCE),
  ];
  console.log();
  return verdicts.every(Boolean);
}

function rowOf(manner: string, shown: readonly Shown[]): string[] {
  const never = shown.filter(({ seconds }) => seconds === undefined).length;
  const figures = [0.5, 0.95, 1].map((share) => shareOf(shown, share).toFixed(2));
  return [manner, String(shown.length), ...figures, String(never)];
}

/** The seconds after which a share of the saves was shown. */
function shareOf(shown: readonly Shown[], share: number): number {
  const sorted = shown.map(({ seconds = Number.POSITIVE_INFINITY }) => seconds).toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
