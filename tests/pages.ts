/** What pages of a built site load. */
import { type BuiltPage, eachPage } from '../src/publish/built-pages.ts';

export type { BuiltPage } from '../src/publish/built-pages.ts';

/** Every page of a built site, all at once. */
export function builtPages(folder: string): BuiltPage[] {
  return [...eachPage(folder)];
}

/** The folder of a kind of page, and the id in it. */
const FOLDER = /^((?:embed\/|timeline\/)?[a-z]+\/)[^/]+\//;

/** One page of each kind: the longest of each folder, which stands for the others. */
export function onePerKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ path }) => path.replace(FOLDER, '$1*/'));
  return [...kinds.values()].map((same) =>
    same.reduce((long, one) => (one.html.length > long.html.length ? one : long)),
  );
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
