/**
 * `npm run bench:edits -- [edits] [seed]`: random edits of a small story, one after another. After each, the site is made twice:
 * once taking over what the site before holds, once cold. Ends with 1 where the two differ by a byte.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { run } from '../../src/cli/command.ts';
import { judgeAnew } from '../../src/model/build/current.ts';
import type { Tracker } from '../../src/model/tracker.ts';
import { makeFiles } from '../../src/publish/build-site.ts';
import { builtFiles } from '../../src/publish/built-pages.ts';
import { anyEdit, type Choice, edited } from '../fixtures/random-edits.ts';
import { type Files, filesIn } from '../gate/world.ts';

const STORY = fileURLToPath(new URL('../fixtures/stories/harbour', import.meta.url));
const ADDRESS = { origin: 'https://harbour.example', base: '/tracker/' };
/** After so many edits the story begins anew: else ever more of it is gone. */
const FROM_THE_START = 25;
/** The gate refuses many edits, and some change nothing: so many are tried for one that counts. */
const TRIES = 10;

const [wanted = 300, seed = Date.now() % 1e9] = process.argv.slice(2).map(Number);
const home = mkdtempSync(join(tmpdir(), 'variorum-edits-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
const folders = {
  content: join(home, 'content'),
  site: join(home, 'site'),
  next: join(home, 'next'),
  cold: join(home, 'cold'),
};
process.env['CONTENT_DIR'] = folders.content;

/** Files of all sites, and those of them that were taken over. */
const counts = { all: 0, takenOver: 0 };

await run(async () => {
  const story = filesIn(STORY);
  const applied: Choice[] = [];
  let files = story;
  await publish(accepted(files));
  for (const choice of fc.sample(anyEdit, { numRuns: wanted * TRIES, seed })) {
    if (applied.length === wanted) break;
    if (applied.length % FROM_THE_START === 0) files = story;
    const after = edited(files, choice);
    const tracker = after === files ? undefined : accepted(after);
    if (!tracker) continue;
    const differing = await publish(tracker);
    if (differing.length > 0)
      return said(
        `After “${choice.name}” (seed ${seed}, edit ${applied.length + 1}) these are not as made cold:\n${differing.join('\n')}\n`,
        1,
      );
    files = after;
    applied.push(choice);
  }
  const kinds = new Set(applied.map(({ name }) => name)).size;
  const share = Math.round((100 * counts.takenOver) / counts.all);
  return said(
    `${applied.length} edits of ${kinds} kinds, seed ${seed}: each site was as one made cold; ${share} of 100 files were taken over.\n`,
    applied.length < wanted ? 1 : 0,
  );
});

/** The tracker of a story; undefined where the gate refuses it. */
function accepted(files: Files): Tracker | undefined {
  rmSync(folders.content, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folders.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return judgeAnew().tracker;
}

/** Makes the next site both ways, and puts it in the place of the one before; gives the files in which the two differ. */
async function publish(tracker: Tracker | undefined): Promise<string[]> {
  if (!tracker) throw new Error('the story itself is refused');
  const { site, next, cold } = folders;
  const kept = await makeFiles({ tracker, address: ADDRESS, folder: next, published: site });
  await makeFiles({ tracker, address: ADDRESS, folder: cold });
  const names = builtFiles(next);
  const differing = [...new Set([...names, ...builtFiles(cold)])].filter(
    (name) => !isSame(join(next, name), join(cold, name)),
  );
  counts.all += names.length;
  counts.takenOver += names.filter((name) => isOneFile(join(next, name), join(site, name))).length;
  kept?.save();
  for (const folder of [site, cold]) rmSync(folder, { recursive: true, force: true });
  renameSync(next, site);
  // What has just been changed is not believed to be as it was left.
  await setTimeout(100);
  kept?.noteLeft();
  return differing;
}

function isSame(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

function isOneFile(a: string, b: string): boolean {
  return statSync(a).ino === statSync(b, { throwIfNoEntry: false })?.ino;
}

function said(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}
