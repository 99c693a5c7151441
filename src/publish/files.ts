/** The files of a finished site: kinds that belong there, and nothing of the machine that built it. */
import { extname } from 'node:path';
import { DOWNLOAD_TYPES } from '../outputs/media-types.ts';

const BYTES = 'application/octet-stream';
/** Names without an ending that hosts of static sites read. */
const FOR_HOSTS = /^(?:_headers|_redirects|CNAME|\.nojekyll|\.well-known\/.+)$/;

/** The media type of every kind of file that a site may hold, by extension; texts are UTF-8. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(DOWNLOAD_TYPES).map(([extension, type]) => [extension, text(type)] as const),
  ...Object.entries({
    ...{ html: text('text/html'), css: text('text/css'), js: text('text/javascript'), txt: text('text/plain') },
    ...{ xml: text('application/xml'), svg: text('image/svg+xml') },
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

/** Whether a file of a site is a text, by its name. */
export function isText(name: string): boolean {
  return mediaTypeOf(name)?.includes('charset') ?? false;
}

/**
 * What is strange about a file of a site, given with its bytes where it is a text: all of them, or so many at a time, each with
 * as many of those before as `OVERLAP` says.
 */
export function strangeness(name: string, bytes: Iterable<Buffer>, root: string): string | undefined {
  if (FOR_HOSTS.test(name)) return undefined;
  if (mediaTypeOf(name) === undefined) return `${name} is of a kind that does not belong into the site`;
  for (const some of bytes) {
    // Where the name of the folder does not stand, no text needs to be decoded.
    const path = some.includes(root) && ourFolders(root).exec(some.toString())?.[0];
    if (path) return `${name} holds a path of this machine: ${path}`;
  }
  return undefined;
}

/** More bytes than the path of one of our folders has. */
export const OVERLAP = 2 ** 13;

function ourFolders(root: string): RegExp {
  return new RegExp(`${RegExp.escape(root)}[/\\\\]+(?:\\.astro|content|dist|node_modules|public|src)\\b`);
}
