/** The record of a published site: how each of its files was made, as it is written down and read again. */
import { NumberList } from '../domain/number-list.ts';
import { Numbering } from '../domain/numbering.ts';
import type { Things } from '../model/things.ts';
import type { KeptPart } from './kept-parts.ts';
import { type Group, type GroupRows, type GroupWriter, groupsIn } from './read-groups.ts';

/** How a file was made: the digests of its content and of what it was given, what was read, and its parts, if it has any. */
export interface Made<Read, ReadOfPart = Read> {
  readonly content: string;
  readonly given: string;
  readonly reads: Read;
  readonly parts: readonly KeptPart<ReadOfPart>[];
}

/** How a published file was made; its reads are undefined where one of them is another today. */
export type MadeBefore = Made<Group | undefined>;

/** What is written down, in columns: by themselves, so many rows would take far more memory and time. */
export interface SiteRecord {
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

/** How the published files were made, as far as nothing has changed since. */
export function madeBefore(
  { things: names, fields, reads, groups, files, parts }: SiteRecord,
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

/** The record of files that were made. */
export function recordOf(made: ReadonlyMap<string, Made<number>>, groups: GroupWriter, things: Things): SiteRecord {
  const [names, fields] = [new Numbering<string>(), new Numbering<string>()];
  const reads = groups.reads.all;
  const places = new NumberList();
  for (const [thing, field] of reads.values().map((read) => things.nameOf(read)))
    places.append([names.of(thing), fields.of(field)]);
  const files = [...made.values()];
  const parted = [...made].filter(([, { parts }]) => parts.length > 0);
  return {
    things: names.all,
    fields: fields.all,
    reads: { places: places.all, digests: reads.map((read) => things.digestOf(read)) },
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
