/** The pages of a built site, read from its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
  /** The path below the base path, as `claims/troops-sent/`; `404.html` keeps its name. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** Every file below a folder, by its path with forward slashes, in order. */
export function builtFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')).sort();
}

/** Every HTML page below a folder, in the order of paths; each is read when it is asked for. */
export function eachPage(folder: string): Iterable<BuiltPage> {
  const names = builtFiles(folder).filter((name) => name.endsWith('.html'));
  return {
    *[Symbol.iterator]() {
      for (const name of names) yield builtPage(folder, name);
    },
  };
}

function builtPage(folder: string, name: string): BuiltPage {
  const file = join(folder, name);
  return { path: pathOf(name), file, html: readFileSync(file, 'utf8') };
}

/** The path of a page by the name of its file. */
export function pathOf(name: string): string {
  return name.replace(/index\.html$/, '');
}
