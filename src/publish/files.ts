/** The files of a finished site: kinds that belong there, and nothing of the machine that built it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FORMATS } from '../outputs/formats.ts';
import { builtFiles } from './built-pages.ts';

const BYTES = 'application/octet-stream';
/** Names without an ending that hosts of static sites read. */
const FOR_HOSTS = /^(?:_headers|_redirects|CNAME|\.nojekyll|\.well-known\/.+)$/;

/** The media type of every kind of file that a site may hold, by extension; texts are UTF-8. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ...FORMATS.map(({ extension, mediaType, isBinary }) => [extension, isBinary ? mediaType : text(mediaType)] as const),
  ...Object.entries({
    ...{ html: text('text/html'), css: text('text/css'), js: text('text/javascript'), txt: text('text/plain') },
    ...{ json: text('application/json'), xml: text('application/xml'), svg: text('image/svg+xml') },
    ...{ webmanifest: text('application/manifest+json'), woff2: 'font/woff2' },
    ...{ png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', ico: 'image/x-icon' },
    ...{ pf_meta: BYTES, pf_index: BYTES, pagefind: BYTES },
  }),
]);

function text(mediaType: string): string {
  return `${mediaType}; charset=utf-8`;
}

/** The media type of a file by its name; undefined where no site may hold it. */
export function mediaTypeOf(name: string): string | undefined {
  return MEDIA_TYPES.get(extname(name).slice(1));
}

/** One line for each file that does not belong into a site, or that tells where it was built; `root` is that folder. */
export function strangeFiles(folder: string, root: string): string[] {
  const inside = new RegExp(`${RegExp.escape(root)}[/\\\\]+(?:\\.astro|content|dist|node_modules|public|src)\\b`);
  return builtFiles(folder).flatMap((name) => {
    if (FOR_HOSTS.test(name)) return [];
    const type = mediaTypeOf(name);
    if (type === undefined) return [`${name} is of a kind that does not belong into the site`];
    if (!type.includes('charset')) return [];
    const path = inside.exec(readFileSync(join(folder, name), 'utf8'))?.[0];
    return path ? [`${name} holds a path of this machine: ${path}`] : [];
  });
}
