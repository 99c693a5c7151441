/** The pages of a built site, read from its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
  /** The path below the base path, as `claims/troops-sent/`; `404.html` keeps its name. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** Every HTML page below a folder, in the order of paths. */
export function builtPages(folder: string): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((name) => {
    const file = join(folder, name);
    const path = relative(folder, file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    return { path, file, html: readFileSync(file, 'utf8') };
  });
}

/** The files that a page loads before anybody touches it, by the kind of element that asks for them; without the base path. */
export function loadedFiles(
  { html }: BuiltPage,
  base: string,
): { styles: string[]; scripts: string[]; fonts: string[] } {
  const addresses = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, address = '']) => address.replace(base, ''));
  return {
    styles: addresses(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g),
    scripts: addresses(/<script[^>]+src="([^"]+)"/g),
    fonts: addresses(/<link[^>]+rel="preload"[^>]+href="([^"]+)"[^>]+as="font"/g),
  };
}
