/** Builds another story than the one of this repository, beside the published site. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StoryArticle, writeStory } from './fixtures/story.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes a story, builds its site with caches of its own, and gives the folder that holds both, as `content` and `site`. */
export function buildStory(articles: readonly StoryArticle[], topics: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-site-'));
  writeStory(join(folder, 'content'), articles, topics);
  const config = {
    outDir: join(folder, 'site'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
  };
  const script = `import('astro').then(({ build }) => build(${JSON.stringify(config)}))`;
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, ['--eval', script], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
