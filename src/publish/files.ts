/** The files of a finished site: kinds that belong there, and nothing of the machine that built it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FORMATS } from '../outputs/formats.ts';
import { builtFiles } from './built-pages.ts';

/** What pages are made of and load, by extension; the files to download come with their formats. */
const TEXT = ['html', 'css', 'js', 'json', 'xml', 'txt', 'svg', 'webmanifest'];
const BINARY = ['png', 'jpg', 'webp', 'ico', 'woff2', 'pf_meta', 'pf_index', 'pf_fragment', 'pagefind'];
/** Names without an ending that hosts of static sites read. */
const FOR_HOSTS = /^(?:_headers|_redirects|CNAME|\.nojekyll|\.well-known\/.+)$/;

/** The kinds of files that a site may hold, by extension, and whether they are bytes. */
const IS_BINARY = new Map<string, boolean>([
  ...FORMATS.map(({ extension, isBinary = false }) => [extension, isBinary] as const),
  ...TEXT.map((extension) => [extension, false] as const),
  ...BINARY.map((extension) => [extension, true] as const),
]);

/** One line for each file that does not belong into a site, or that tells where it was built; `root` is that folder. */
export function strangeFiles(folder: string, root: string): string[] {
  const inside = new RegExp(`${RegExp.escape(root)}[/\\\\]+(?:\\.astro|content|dist|node_modules|public|src)\\b`);
  return builtFiles(folder).flatMap((name) => {
    const isBinary = IS_BINARY.get(extname(name).slice(1));
    if (FOR_HOSTS.test(name) || isBinary) return [];
    if (isBinary === undefined) return [`${name} is of a kind that does not belong into the site`];
    const path = inside.exec(readFileSync(join(folder, name), 'utf8'))?.[0];
    return path ? [`${name} holds a path of this machine: ${path}`] : [];
  });
}
