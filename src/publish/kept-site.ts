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
import type { KeptPart, PublishedParts } from './kept-parts.ts';
import { LeftFiles } from './left-files.ts';
import { readBytes } from './read-bytes.ts';
import { type Group, GroupWriter } from './read-groups.ts';
import type { SiteFile } from './site-files.ts';
import { type Made, type MadeBefore, madeBefore, recordOf, type SiteRecord } from './site-record.ts';

const CACHE = 'node_modules/.cache/sites';

/** How a file was made now. */
interface Remembered {
  readonly content: string;
  readonly reads: Reads;
  readonly parts: readonly KeptPart<Group>[];
}

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
  readonly #before: ReadonlyMap<string, MadeBefore>;
  readonly #left: LeftFiles;
  readonly #made = new Map<string, Made<number>>();
  readonly #groups = new GroupWriter();

  constructor({ tracker, code, published, cold }: Before) {
    this.#file = join(CACHE, code);
    this.#published = published;
    this.#things = new Things(tracker);
    const before = cold ? undefined : (readSealed(this.#file) as SiteRecord | undefined);
    this.#before = before ? madeBefore(before, this.#things) : new Map();
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
    if (!made?.reads || made.given !== this.#things.textOf(given) || !this.#isLeft(path, made)) return false;
    link(join(this.#published, path), target);
    this.#note(path, { ...(made as Made<Group>), reads: this.#groups.placeOf(made.reads) });
    return true;
  }

  /** The parts of the published file at the path of one that is made of parts. */
  partsOf({ path }: SiteFile): PublishedParts | undefined {
    const made = this.#before.get(path);
    if (!made || made.parts.length === 0 || !this.#isLeft(path, made)) return undefined;
    return { file: join(this.#published, path), parts: made.parts };
  }

  /** Whether a published file holds what it held. */
  #isLeft(path: string, { content }: MadeBefore): boolean {
    return this.#left.has(this.#published, path, content) || holds(join(this.#published, path), content);
  }

  /** Remembers how a file was made. */
  remember({ path, given }: SiteFile, { content, reads, parts }: Remembered): void {
    const kept = [...reads.kept, ...parts.map((part) => part.reads)];
    const place = this.#groups.write({ own: reads.own, kept });
    this.#note(path, { content, given: this.#things.textOf(given), reads: place, parts });
  }

  #note(path: string, { parts, ...made }: Made<number, Group>): void {
    const placed = parts.map((part) => ({ ...part, reads: this.#groups.placeOf(part.reads) }));
    this.#made.set(path, { ...made, parts: placed });
  }

  /** Writes down what is known, for the next build. */
  save(): void {
    if (writeSealed(this.#file, recordOf(this.#made, this.#groups, this.#things))) clearUnused(CACHE);
  }

  /** Notes how the published files are left, once nothing is done to them any more. */
  noteLeft(): void {
    const files = Array.from(this.#made, ([path, { content }]) => [path, content] as const);
    this.#left.note(this.#published, files);
  }
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
