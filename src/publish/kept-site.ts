/**
 * What is known of the published site: of each file, what it was made of. A file of which nothing has changed is taken over
 * into the next site as it is. It is kept beside the packages; where that is not whole, nothing is known.
 */
import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { clearUnused } from '../domain/caches.ts';
import type { Reads } from '../domain/reads.ts';
import { readSealed, writeSealed } from '../domain/sealed-file.ts';
import { readsOf, Things } from '../model/things.ts';
import type { Tracker } from '../model/tracker.ts';
import { LeftFiles } from './left-files.ts';
import { readBytes } from './read-bytes.ts';
import { type Group, type GroupRows, GroupWriter, groupsIn } from './read-groups.ts';
import type { SiteFile } from './site-files.ts';

const CACHE = 'node_modules/.cache/sites';

/** How a file was made: the digests of its content and of what it was given, and what was read. */
interface Made<Read> {
  readonly content: string;
  readonly given: string;
  readonly reads: Read;
}

/** What is written down; `reads` of a file is the place of a group. */
interface Known {
  readonly reads: readonly (readonly [thing: string, field: string, digest: string])[];
  readonly groups: GroupRows;
  readonly files: ReadonlyMap<string, Made<number>>;
}

const NOTHING: Known = { reads: [], groups: new Uint32Array(), files: new Map() };

interface Before {
  /** What the next site is made of. */
  readonly tracker: Tracker;
  /** The digest of everything else that it is made of. */
  readonly code: string;
  /** The folder of the published site. */
  readonly published: string;
  /** Whether nothing is taken over. */
  readonly cold: boolean;
}

/** What the next site takes over from the published one, and what is known of it then. */
export class KeptSite {
  readonly #file: string;
  readonly #published: string;
  readonly #things: Things;
  readonly #before: ReadonlyMap<string, Made<Group>>;
  readonly #left: LeftFiles;
  readonly #made = new Map<string, Made<Group>>();

  constructor({ tracker, code, published, cold }: Before) {
    this.#file = join(CACHE, code);
    this.#published = published;
    this.#things = new Things(tracker);
    const before = cold ? undefined : (readSealed(this.#file) as Known | undefined);
    this.#before = unchanged(before ?? NOTHING, this.#things);
    this.#left = new LeftFiles(`${this.#file}.left`);
  }

  /** Lists files, each of which is made of what was read to list them too. */
  async listed(list: () => SiteFile[]): Promise<SiteFile[]> {
    const { value, reads } = await readsOf(list);
    const given = Array.from(reads.all(), (read) => [...this.#things.nameOf(read), this.#things.digestOf(read)]);
    const digest = this.#things.textOf(given);
    return value.map((file) => ({ ...file, given: digest }));
  }

  /** Takes a file over that would be made the same again; says whether it did. */
  takeOver({ path, given }: SiteFile, target: string): boolean {
    const made = this.#before.get(path);
    const file = join(this.#published, path);
    if (!made || made.given !== this.#things.textOf(given)) return false;
    if (!this.#left.has(this.#published, path, made.content) && !holds(file, made.content)) return false;
    link(file, target);
    this.#made.set(path, made);
    return true;
  }

  /** Remembers how a file was made. */
  remember({ path, given }: SiteFile, made: { readonly content: string; readonly reads: Reads }): void {
    this.#made.set(path, { ...made, given: this.#things.textOf(given) });
  }

  /** Writes down what is known, for the next build. */
  save(): void {
    if (writeSealed(this.#file, known(this.#made, this.#things))) clearUnused(CACHE);
  }

  /** Notes how the published files are left, once nothing is done to them any more. */
  noteLeft(): void {
    const files = Array.from(this.#made, ([path, { content }]) => [path, content] as const);
    this.#left.note(this.#published, files);
  }
}

/** How files were made of which nothing has changed since. */
function unchanged({ reads, groups, files }: Known, things: Things): Map<string, Made<Group>> {
  const today = reads.map(([thing, field, digest]) => {
    const read = things.readOf(thing, field);
    return read !== undefined && things.digestOf(read) === digest ? read : undefined;
  });
  const same = groupsIn(groups, today);
  const made = new Map<string, Made<Group>>();
  for (const [path, one] of files) {
    const group = same[one.reads];
    if (group) made.set(path, { ...one, reads: group });
  }
  return made;
}

/** What is known of files, in numbers. */
function known(made: ReadonlyMap<string, Made<Group>>, things: Things): Known {
  const writer = new GroupWriter();
  const files = new Map<string, Made<number>>();
  for (const [path, one] of made) files.set(path, { ...one, reads: writer.placeOf(one.reads) });
  const reads = writer.reads.all.map((read) => [...things.nameOf(read), things.digestOf(read)] as const);
  return { reads, groups: writer.rows, files };
}

function holds(file: string, digest: string): boolean {
  try {
    return hash('sha256', readBytes(file), 'base64') === digest;
  } catch {
    return false;
  }
}

/** A second name for a file; a copy where the disk knows no second names. Nothing is written over. */
function link(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target, constants.COPYFILE_EXCL);
  }
}
