/** A built site of another story or address, with its search index; built once for all workers of a test run. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Story {
  /** A content folder, below the project; where the story is written on the spot, its name. */
  content: string;
  /** Writes the story into a folder. */
  write?: (folder: string) => void;
  /** Where the site will stand; by default where the story says. */
  address?: string;
}

/** The folder of the site; the workers of one run share it, and whoever comes first builds it. A failed build leaves none. */
export async function builtSite(story: Story): Promise<string> {
  const { content, address = '' } = story;
  const name = createHash('sha256').update(`${root} ${content} ${address}`).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `variorum-${process.ppid}-${name}`);
  while (!existsSync(join(folder, 'done'))) {
    if (claims(folder)) await oneAtATime(() => build(folder, story));
    else await setTimeout(200);
  }
  return join(folder, 'site');
}

function claims(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Two builds at once would write the same generated types of the project. */
async function oneAtATime(work: () => void): Promise<void> {
  const lock = join(tmpdir(), `variorum-${process.ppid}-building`);
  while (!claims(lock)) await setTimeout(200);
  try {
    work();
  } finally {
    rmdirSync(lock);
  }
}

function build(folder: string, { content, address = '', write }: Story): void {
  const from = write ? join(folder, 'content') : join(root, content);
  write?.(from);
  const script = `
    import { buildSite } from '${root}src/publish/build-site.ts';
    import { currentTracker } from '${root}src/model/build/current.ts';
    import { siteAddress } from '${root}src/reader/address.ts';
    await buildSite({ tracker: currentTracker(), address: siteAddress(), folder: '${join(folder, 'site')}' });`;
  const env = { ...process.env, CONTENT_DIR: from, SITE_URL: address, ASTRO_TELEMETRY_DISABLED: '1' };
  const options = ['--input-type=module', '--eval', script];
  try {
    execFileSync(process.execPath, options, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(join(folder, 'done'), '');
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}
