/**
 * `npm run reproduce`: builds the same content under 16 combinations of time zone, locale, clock, folder, and cold or
 * warm caches, and prints the digest of each site. Ends with 1 if they are not all the same.
 *
 * Five things of two kinds each give 32 combinations; taken are the 16 in which the fifth follows from the others (a
 * half-fraction of resolution V), so that no one of them and no pair goes untried.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/command.ts';
import { builtFiles } from '../../src/publish/built-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clock = new URL('other-clock.ts', import.meta.url).href;
const COPIED = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

const ZONES = ['UTC', 'Pacific/Kiritimati'];
const LOCALES = ['C.UTF-8', 'ar_EG.UTF-8'];
const CLOCKS = ['now', 'seven years ahead'];
const FOLDERS = ['a', 'another place/with a longer näme'];
const CACHES = ['cold', 'warm'];

const home = realpathSync(mkdtempSync(join(tmpdir(), 'reproduce-')));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));

await run(() => {
  for (const folder of FOLDERS) copyProject(join(home, folder));
  const digests = Array.from({ length: 16 }, (_, number) => buildOnce(number));
  const same = new Set(digests).size === 1;
  console.log(same ? `\nOne digest: ${digests[0]}` : '\nThe sites differ.');
  return same ? 0 : 1;
});

/** The project beside its packages, which it shares with this one. */
function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
}

function buildOnce(number: number): string {
  const [zone = 0, locale = 0, time = 0, cache = 0] = [0, 1, 2, 3].map((bit) => (number >> bit) & 1);
  const place = (zone + locale + time + cache) % 2;
  const folder = join(home, FOLDERS[place] ?? '');
  if (cache === 0) clear(folder);
  else warm(folder);
  build(folder, environment(zone, locale, time), cache === 0 ? ['--cold'] : []);
  const digest = digestOf(join(folder, 'dist'));
  const named = [ZONES[zone], LOCALES[locale], CLOCKS[time], CACHES[cache], FOLDERS[place]];
  console.log(`${digest.slice(0, 16)}  ${named.join(' · ')}`);
  return digest;
}

function clear(folder: string): void {
  for (const kept of ['.astro', 'dist']) rmSync(join(folder, kept), { recursive: true, force: true });
}

/** Leaves behind what a build of other content leaves: of it is taken over what comes out the same. */
function warm(folder: string): void {
  const tracker = join(folder, 'content/tracker.yaml');
  const text = readFileSync(tracker, 'utf8');
  writeFileSync(tracker, text.replace(/^title: .*/m, 'title: Another story'));
  build(folder, process.env);
  writeFileSync(tracker, text);
}

function environment(zone: number, locale: number, time: number): NodeJS.ProcessEnv {
  const clockOptions = time === 0 ? '' : `--import=${clock}`;
  return {
    ...process.env,
    TZ: ZONES[zone],
    LC_ALL: LOCALES[locale],
    LANG: LOCALES[locale],
    NODE_OPTIONS: clockOptions,
  };
}

function build(folder: string, env: NodeJS.ProcessEnv, options: readonly string[] = []): void {
  const command = ['src/cli/build.ts', ...options];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(0, 3).join(' '));
}

/** SHA-256 over the paths and bytes of all files. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of builtFiles(folder))
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex');
}
