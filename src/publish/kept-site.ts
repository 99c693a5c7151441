/**
 * What is known of the published site: of each file, what it was made of. A file of which nothing has changed is taken over
 * into the next site as it is. It is kept beside the packages; where that is not whole, nothing is known.
 */
import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { clearUnused } from '../domain/caches.ts';
import { Numbering } from '../domain/numbering.ts';
import type { Reads } from '../domain/reads.ts';
import { readSealed, writeSealed } from '../domain/sealed-file.ts';
import { readsOf, Things } from '../model/things.ts';
import type { Tracker } from '../model/tracker.ts';
import type { KeptPart, PublishedParts } from './kept-parts.ts';
import { LeftFiles } from './left-files.ts';
import { readBytes } from './read-bytes.ts';
import { type Group, type GroupRows, GroupWriter, groupsIn } from './read-groups.ts';
import type { SiteFile } from './site-files.ts';

const CACHE = 'node_modules/.cache/sites';

/** How a file was made: the digests of its content and of what it was given, what was read, and its parts, if it has any. */
interface Made<Read, ReadOfPart = Read> {
  readonly content: string;
  readonly given: string;
  readonly reads: Read;
  readonly parts: readonly KeptPart<ReadOfPart>[];
}

/** How a published file was made; its reads are undefined where one of them is another today. */
type MadeBefore = Made<Group | undefined>;

/** What is written down, in columns: by themselves, so many rows would take far more memory and time. */
interface Known {
  readonly things: readonly string[];
  readonly fields: readonly string[];
  /** Of each read the places of its thing and of its field, and the digest of what was read. */
  readonly reads: { readonly places: Uint32Array; readonly digests: readonly string[] };
  readonly groups: GroupRows;
  /** Of each file how it was made, and the place of the group of its reads. */
  readonly files: {
    readonly paths: readonly string[];
    readonly contents: readonly string[];
    readonly givens: readonly string[];
    readonly reads: Uint32Array;
  };
  /** The parts of the files that are made of some, by their paths. */
  readonly parts: ReadonlyMap<string, PartColumns>;
}

interface PartColumns {
  readonly names: readonly string[];
  readonly lengths: readonly number[];
  readonly reads: Uint32Array;
}

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
    const before = cold ? undefined : (readSealed(this.#file) as Known | undefined);
    this.#before = before ? unchanged(before, this.#things) : new Map();
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
    if (writeSealed(this.#file, known(this.#made, this.#groups, this.#things))) clearUnused(CACHE);
  }

  /** Notes how the published files are left, once nothing is done to them any more. */
  noteLeft(): void {
    const files = Array.from(this.#made, ([path, { content }]) => [path, content] as const);
    this.#left.note(this.#published, files);
  }
}

/** How the published files were made, as far as nothing has changed since. */
function unchanged(
  { things: names, fields, reads, groups, files, parts }: Known,
  things: Things,
): Map<string, MadeBefore> {
  const today = reads.digests.map((digest, at) => {
    const [thing = '', field = ''] = [names[reads.places[2 * at] ?? -1], fields[reads.places[2 * at + 1] ?? -1]];
    const read = things.readOf(thing, field);
    return read !== undefined && things.digestOf(read) === digest ? read : undefined;
  });
  const same = groupsIn(groups, today);
  const made = new Map<string, MadeBefore>();
  for (const [at, path] of files.paths.entries()) {
    const [content = '', given = '', group] = [files.contents[at], files.givens[at], same[files.reads[at] ?? -1]];
    const ofPath = parts.get(path);
    if (group || ofPath) made.set(path, { content, given, reads: group, parts: ofPath ? rowsOf(ofPath, same) : [] });
  }
  return made;
}

function rowsOf({ names, lengths, reads }: PartColumns, groups: readonly (Group | undefined)[]): KeptPart[] {
  return names.map((name, at) => ({ name, length: lengths[at] ?? 0, reads: groups[reads[at] ?? -1] }));
}

function columnsOf(parts: readonly KeptPart<number>[]): PartColumns {
  return {
    names: parts.map(({ name }) => name),
    lengths: parts.map(({ length }) => length),
    reads: Uint32Array.from(parts, ({ reads }) => reads),
  };
}

/** What is known of files, in columns. */
function known(made: ReadonlyMap<string, Made<number>>, groups: GroupWriter, things: Things): Known {
  const [names, fields] = [new Numbering<string>(), new Numbering<string>()];
  const reads = groups.reads.all;
  const places = reads.flatMap((read) => {
    const [thing, field] = things.nameOf(read);
    return [names.of(thing), fields.of(field)];
  });
  const files = [...made.values()];
  const parted = [...made].filter(([, { parts }]) => parts.length > 0);
  return {
    things: names.all,
    fields: fields.all,
    reads: { places: Uint32Array.from(places), digests: reads.map((read) => things.digestOf(read)) },
    groups: groups.rows,
    files: {
      paths: [...made.keys()],
      contents: files.map(({ content }) => content),
      givens: files.map(({ given }) => given),
      reads: Uint32Array.from(files, (one) => one.reads),
    },
    parts: new Map(parted.map(([path, { parts }]) => [path, columnsOf(parts)])),
  };
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
