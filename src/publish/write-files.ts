/** Writes the files of a site. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../outputs/formats.ts';
import type { SiteFile } from './site-files.ts';

/** So many files are made at once: as many as other threads draw, and one whose turn is next. */
const AT_ONCE = 5;
/** How many characters of a file are joined to one string. */
const CHUNK = 2 ** 20;

/** Writes files into the folder of a site. */
export async function writeFiles(files: readonly SiteFile[], site: string): Promise<void> {
  const waiting = files.values();
  const folders = new Set<string>();
  const work = async () => {
    for (const { path, content } of waiting) writeFile(join(site, path), await content(), folders);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Writes one file; `folders` are those known to be there. */
function writeFile(file: string, content: Content, folders: Set<string>): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  const open = openSync(file, 'w');
  try {
    for (const part of joined(content)) writeFileSync(open, part);
  } finally {
    closeSync(open);
  }
}

/** Bytes as they are, texts as few long ones. */
export function* joined(content: Content): Generator<Uint8Array> {
  let open = '';
  for (const part of content) {
    const isText = typeof part === 'string';
    if (isText) open += part;
    if (isText && open.length < CHUNK) continue;
    if (open !== '') yield Buffer.from(open);
    open = '';
    if (!isText) yield part;
  }
  if (open !== '') yield Buffer.from(open);
}
