/**
 * The pages as Astro bundles them: a program that renders them, and the styles, scripts and public files beside them. It
 * holds nothing of the content, so it is kept for as long as the code is the same.
 */
import { fork, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import nodeLog from 'astro/logger/node';
import { clearUnused } from '../domain/caches.ts';
import { isRecord } from '../domain/records.ts';
import { digestOfFiles } from './code.ts';

const CACHE = 'node_modules/.cache/bundles';
/** What a bundle holds: the program, the style sheets of each page as Astro tells them to it, what is published, and its digest. */
export const [PROGRAM, STYLES, FILES] = ['program', 'styles.json', 'files'] as const;
const SEAL = 'seal';

/** What it has to say is no part of what a build says. */
const QUIET: StdioOptions = ['ignore', 2, 2, 'ipc'];

/** The program that renders: Astro's own for prerendering, and what of it is used here. */
export interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: { clearAll(): void };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: { readonly settings: object; readonly logger: object }): void;
  getComponentByRoute(route: RouteData): Promise<PageModule>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** A file of `src/pages`. */
export interface PageModule {
  readonly getStaticPaths?: () => { params: Readonly<Record<string, string | undefined>>; props?: object }[];
}

export interface Bundle {
  readonly app: App;
  /** The folder of the files that are published as they are. */
  readonly files: string;
}

/** The bundle of a code, by its digest: the one that is kept, or a new one; `cold`, a new one. */
export async function bundleOf(code: string, cold: boolean): Promise<Bundle> {
  const folder = resolve(CACHE, code);
  if (cold || !isWhole(folder)) await bundleInto(folder, cold);
  utimesSync(folder, new Date(), new Date());
  clearUnused(CACHE);
  return { app: await startedApp(folder), files: join(folder, FILES) };
}

/** Whether a folder holds a bundle, and nothing in it has changed since. */
function isWhole(folder: string): boolean {
  const seal = join(folder, SEAL);
  return existsSync(seal) && readFileSync(seal, 'utf8') === digestOf(folder);
}

function digestOf(folder: string): string {
  return digestOfFiles([FILES, PROGRAM, STYLES].map((name) => join(folder, name)));
}

/**
 * The folder is made under another name, so that no half of a bundle ever bears its own. Where another process has made it
 * meanwhile, that one stays, for it is in use.
 */
async function bundleInto(folder: string, cold: boolean): Promise<void> {
  const made = `${folder}.${process.pid}`;
  try {
    await bundle(made);
    if (cold || !isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

async function bundle(folder: string): Promise<void> {
  const bundler = fork(new URL('bundler.ts', import.meta.url), [folder], { execArgv: [], stdio: QUIET });
  const [told] = (await Promise.race([once(bundler, 'message'), once(bundler, 'exit')])) as [unknown];
  if (!isRecord(told)) throw new Error('the program that bundles the pages has stopped');
  if (typeof told['fault'] === 'string') throw new Error(told['fault']);
  writeFileSync(join(folder, SEAL), digestOf(folder));
}

async function startedApp(folder: string): Promise<App> {
  const program = join(folder, PROGRAM);
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry.'));
  const { app }: { app: App } = await import(pathToFileURL(join(program, entry ?? '')).href);
  app.setInternals({ pagesByKeys: new Map(JSON.parse(readFileSync(join(folder, STYLES), 'utf8'))) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: nodeLog({ level: 'warn' }) } } });
  app.routeCache.clearAll();
  return app;
}
