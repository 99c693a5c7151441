/** What pages of a built site load. */
import type { BuiltPage } from '../src/publish/built-pages.ts';

export { type BuiltPage, builtPages } from '../src/publish/built-pages.ts';

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
