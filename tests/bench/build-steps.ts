/**
 * Builds the site of the content folder into the folder that is named and writes what each step took into it: the gate,
 * what comes before the pages, each kind of page, the search index, the sitemap. A program of its own, for `build.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { gate } from '../../src/model/build/gate.ts';
import { writeSitemap } from '../../src/publish/sitemap.ts';
import { contentFolder } from '../../src/reader/folder.ts';
import { indexSearch } from '../../src/search/index/write.ts';
import type { Built, Step } from './steps.ts';

const [folder = ''] = process.argv.slice(2);
const site = join(folder, 'site');
const steps = new Map<string, Step>();
let current: { name: string; cpu: NodeJS.CpuUsage; wall: number } | undefined;

begin('gate');
const { tracker, issues } = gate(contentFolder());
if (!tracker) throw new Error(`${issues.length} faults in the content`);
begin('content, code, first page');
watchPages();
await build({ outDir: site, cacheDir: join(folder, 'cache'), logLevel: 'info' });
begin('search index');
await indexSearch(tracker, site);
begin('sitemap');
writeSitemap(site);
end();
const built: Built = { steps: [...steps.values()], memory: process.resourceUsage().maxRSS / 1024 };
writeFileSync(join(folder, 'built.json'), JSON.stringify(built));

function begin(name: string): void {
  end();
  current = { name, cpu: process.cpuUsage(), wall: performance.now() };
}

/** Adds what has passed since the step began to what the step took before. */
function end(): void {
  if (!current) return;
  const { user, system } = process.cpuUsage(current.cpu);
  const { name, cpu = 0, wall = 0, times = 0 } = steps.get(current.name) ?? { name: current.name };
  const [more, longer] = [(user + system) / 1e6, (performance.now() - current.wall) / 1000];
  const memory = process.memoryUsage.rss() / 2 ** 20;
  steps.set(name, { name, cpu: cpu + more, wall: wall + longer, times: times + 1, memory });
}

/** Only its log says where Astro is: it prints the path of each page, and behind it, when the page is done, how long it took. */
function watchPages(): void {
  process.stdout.write = (chunk: Uint8Array | string) => {
    const path = /[├└]─ (\/\S*)/.exec(stripVTControlCharacters(String(chunk)))?.[1];
    if (path) begin(path.replace(/[^/]*\d[^/.]*/g, '*').replace(/index\.html$|\/$/, ''));
    return true;
  };
}
