/** The files of a finished site: kinds that belong there, and nothing of the machine that built it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FORMATS } from '../outputs/formats.ts';
import { builtFiles } from './built-pages.ts';

/** What pages are made of and load, by extension; the files to download come with their formats. */
const TEXT = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
const BINARY = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pagefind: 'application/octet-stream',
};
/** Names without an ending that hosts of static sites read. */
const FOR_HOSTS = /^(?:_headers|_redirects|CNAME|\.nojekyll|\.well-known\/.+)$/;

/** A kind of file that a site may hold. */
interface FileType {
  readonly mediaType: string;
  readonly isBinary?: boolean;
}

const TYPES = new Map<string, FileType>([
  ...FORMATS.map((format) => [format.extension, format] as const),
  ...Object.entries(TEXT).map(([extension, mediaType]) => [extension, { mediaType }] as const),
  ...Object.entries(BINARY).map(([extension, mediaType]) => [extension, { mediaType, isBinary: true }] as const),
]);

/** The kind of a file by its name; undefined where no site may hold it. */
export function fileType(name: string): FileType | undefined {
  return TYPES.get(extname(name).slice(1));
}

/** One line for each file that does not belong into a site, or that tells where it was built; `root` is that folder. */
export function strangeFiles(folder: string, root: string): string[] {
  const inside = new RegExp(`${RegExp.escape(root)}[/\\\\]+(?:\\.astro|content|dist|node_modules|public|src)\\b`);
  return builtFiles(folder).flatMap((name) => {
    const type = fileType(name);
    if (FOR_HOSTS.test(name) || type?.isBinary) return [];
    if (!type) return [`${name} is of a kind that does not belong into the site`];
    const path = inside.exec(readFileSync(join(folder, name), 'utf8'))?.[0];
    return path ? [`${name} holds a path of this machine: ${path}`] : [];
  });
}
