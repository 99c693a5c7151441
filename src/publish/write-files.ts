/** Writes the files of a site. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readsOf } from '../model/things.ts';
import { Parted } from '../outputs/data/parted.ts';
import type { Content } from '../outputs/formats.ts';
import { type KeptPart, takenOrMade } from './kept-parts.ts';
import type { KeptSite } from './kept-site.ts';
import type { Group } from './read-groups.ts';
import type { SiteFile } from './site-files.ts';

/** How many characters of a file are joined to one string. */
const CHUNK = 2 ** 20;

/** Where files are written, and how many are made at a time. */
export interface Target {
  readonly site: string;
  readonly kept?: KeptSite | undefined;
  readonly atOnce?: number;
  /** Is told of each file by its path, once it is whole. */
  readonly finished?: ((path: string) => void) | undefined;
}

/** Writes files into the folder of a site, but takes over what the published one holds already. */
export async function writeFiles(
  files: readonly SiteFile[],
  { site, kept, atOnce = 1, finished }: Target,
): Promise<void> {
  const waiting = files.values();
  const folders = new Set<string>();
  const work = async () => {
    for (const file of waiting) {
      const target = join(site, file.path);
      makeFolder(dirname(target), folders);
      const isTakenOver = kept?.takeOver(file, target);
      if (!isTakenOver) await makeFile(file, target, kept);
      finished?.(file.path);
      // What other threads have done meanwhile is heard of between two files, and they are given more to do.
      if (!isTakenOver) await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Makes a folder that is not among those known to be there. */
function makeFolder(folder: string, known: Set<string>): void {
  if (!known.has(folder)) mkdirSync(folder, { recursive: true });
  known.add(folder);
}

async function makeFile(file: SiteFile, target: string, kept: KeptSite | undefined): Promise<void> {
  if (!kept) return void writeFile(target, await file.content());
  const parts: KeptPart<Group>[] = [];
  const make = async () => {
    const content = await file.content();
    const isParted = content instanceof Parted;
    return writeFile(target, isParted ? takenOrMade(content, kept.partsOf(file), parts) : content);
  };
  const { value: content, reads } = await readsOf(make);
  kept.remember(file, { content, reads, parts });
}

/** Writes one file where none is, and gives its digest: what an earlier site holds under a second name stays as it is. */
function writeFile(file: string, content: Content): string {
  const open = openSync(file, 'wx');
  const whole = createHash('sha256');
  try {
    for (const part of joined(content)) {
      const bytes = typeof part === 'string' ? encoded(part) : part;
      writeFileSync(open, bytes);
      whole.update(bytes);
    }
  } finally {
    closeSync(open);
  }
  return whole.digest('base64');
}

/** Bytes as they are, texts as few long ones. */
function* joined(content: Content): Generator<string | Uint8Array> {
  let open = '';
  for (const part of content) {
    const isText = typeof part === 'string';
    if (isText) open += part;
    if (isText && open.length < CHUNK) continue;
    if (open !== '') yield open;
    open = '';
    if (!isText) yield part;
  }
  if (open !== '') yield open;
}

const encoder = new TextEncoder();
/** One text after the other is encoded in the same memory: what is allocated for each would be kept for long. */
const memory = new Uint8Array(4 * CHUNK);

/** A text as UTF-8, until the next one is encoded. */
function encoded(text: string): Uint8Array {
  const { read, written } = encoder.encodeInto(text, memory);
  return read === text.length ? memory.subarray(0, written) : encoder.encode(text);
}
