/**
 * What is known of the published site: of each file, what it was made of. A file of which nothing has changed is taken over
 * into the next site as it is. It is kept beside the packages; where that is not whole, nothing is known.
 */
import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearUnused } from '../domain/caches.ts';
import { Numbering } from '../domain/numbering.ts';
import { Reads } from '../domain/reads.ts';
import { readSealed, writeSealed } from '../domain/sealed-file.ts';
import { readsOf, Things } from '../model/things.ts';
import type { Tracker } from '../model/tracker.ts';
import type { SiteFile } from './site-files.ts';

const CACHE = 'node_modules/.cache/sites';

/** How a file was made: the digests of its content and of what it was given, and what was read. */
interface Made<Read> {
  readonly content: string;
  readonly given: string;
  readonly reads: Read;
}

/** What is written down; a number is a place in `reads` or `groups`. */
interface Known {
  readonly reads: readonly (readonly [thing: string, field: string, digest: string])[];
  /** What was read together; each names only groups before it. */
  readonly groups: readonly (readonly [reads: readonly number[], groups: readonly number[]])[];
  readonly files: readonly (readonly [path: string, made: Made<number>])[];
}

const NOTHING: Known = { reads: [], groups: [], files: [] };

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
  readonly #before: ReadonlyMap<string, Made<Reads>>;
  readonly #made = new Map<string, Made<Reads>>();

  constructor({ tracker, code, published, cold }: Before) {
    this.#file = join(CACHE, code);
    this.#published = published;
    this.#things = new Things(tracker);
    const before = cold ? undefined : (readSealed(this.#file) as Known | undefined);
    this.#before = unchanged(before ?? NOTHING, this.#things);
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
    if (!made || made.given !== this.#things.textOf(given) || !holds(file, made.content)) return false;
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
}

/** How files were made of which nothing has changed since. */
function unchanged({ reads, groups, files }: Known, things: Things): Map<string, Made<Reads>> {
  const today = reads.map(([thing, field, digest]) => {
    const read = things.readOf(thing, field);
    return read !== undefined && things.digestOf(read) === digest ? read : undefined;
  });
  const same: (Reads | undefined)[] = [];
  for (const [own, kept] of groups)
    same.push(
      sameReads(
        own.map((one) => today[one]),
        kept.map((one) => same[one]),
      ),
    );
  const made = files.map(([path, one]) => [path, { ...one, reads: same[one.reads] }] as const);
  return new Map(made.filter((one): one is readonly [string, Made<Reads>] => one[1].reads !== undefined));
}

/** What was read together, unless some of it has changed. */
function sameReads(own: readonly (number | undefined)[], kept: readonly (Reads | undefined)[]): Reads | undefined {
  if (own.includes(undefined) || kept.includes(undefined)) return undefined;
  const reads = new Reads();
  for (const one of own) if (one !== undefined) reads.own.push(one);
  for (const one of kept) if (one) reads.kept.add(one);
  return reads;
}

/** What is known of files, in numbers. */
function known(made: ReadonlyMap<string, Made<Reads>>, things: Things): Known {
  const [reads, groups] = [new Numbering<number>(), new Numbering<Reads>()];
  const rows: Known['groups'][number][] = [];
  const numberOf = (group: Reads): number => {
    if (groups.has(group)) return groups.of(group);
    const kept = [...group.kept].map(numberOf);
    rows.push([[...new Set(group.own)].map((read) => reads.of(read)), kept]);
    return groups.of(group);
  };
  const files = [...made].map(([path, one]) => [path, { ...one, reads: numberOf(one.reads) }] as const);
  return {
    reads: reads.all.map((read) => [...things.nameOf(read), things.digestOf(read)]),
    groups: rows,
    files,
  };
}

function holds(file: string, digest: string): boolean {
  try {
    return hash('sha256', readFileSync(file), 'base64') === digest;
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
