/** Files in parts, of which some stand in the published file already and are taken out of it. */
import { closeSync, openSync, readSync } from 'node:fs';
import { notingIn, Reads } from '../domain/reads.ts';
import { type Frame, framed, type Part, type Parted } from '../outputs/data/parted.ts';
import type { Group } from './read-groups.ts';

/** A part as it stands in a file, and what was read to make it; undefined where that is another today. */
export interface KeptPart<Read = Group | undefined> {
  readonly name: string;
  /** Its bytes. */
  readonly length: number;
  readonly reads: Read;
}

/** A published file, and all of its parts in their order. */
export interface PublishedParts {
  readonly file: string;
  readonly parts: readonly KeptPart[];
}

/** The content of a file in parts, each taken out of the published file or made; tells `made` of each. */
export function* takenOrMade(
  { frame, parts }: Parted,
  published: PublishedParts | undefined,
  made: KeptPart<Group>[],
): Generator<string | Uint8Array, void> {
  const known = placesIn(published, frame);
  const open = published && openSync(published.file, 'r');
  try {
    const contents = parts.values().map((part) => {
      const place = known.get(part.name);
      const { content, reads } = place && open !== undefined ? takenOut(open, place) : newlyMade(part);
      made.push({ name: part.name, length: Buffer.byteLength(content), reads });
      return content;
    });
    yield* framed(frame, contents);
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** Where a part that would be made the same stands in its file. */
interface Place extends KeptPart<Group> {
  readonly start: number;
}

function placesIn(published: PublishedParts | undefined, { head, between }: Frame): Map<string, Place> {
  const places = new Map<string, Place>();
  let at = Buffer.byteLength(head);
  let isFirst = true;
  for (const { name, length, reads } of published?.parts ?? []) {
    if (length > 0 && !isFirst) at += Buffer.byteLength(between);
    if (length > 0) isFirst = false;
    if (reads) places.set(name, { name, start: at, length, reads });
    at += length;
  }
  return places;
}

function takenOut(file: number, { start, length, reads }: Place): { content: Uint8Array; reads: Group } {
  const content = Buffer.alloc(length);
  const read = readSync(file, content, 0, length, start);
  if (read < length) throw new Error('a file of the published site is not whole');
  return { content, reads };
}

function newlyMade({ content }: Part): { content: string; reads: Group } {
  const reads = new Reads();
  return { content: notingIn(reads, content), reads };
}
