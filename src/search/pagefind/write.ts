/** Writes an index of records, and beside it Pagefind's program, which reads it. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Lists } from '../../domain/known-lists.ts';
import { isRecord } from '../../domain/records.ts';
import { RESULT_KINDS, type ResultKind } from '../../domain/vocabulary.ts';
import { Cbor } from './cbor.ts';
import { type Part, partsOf } from './parts.ts';
import { compressedList, GROUP, groupPath } from './record-list.ts';

/** No language of Pagefind's: words arrive in their normal forms, and one search covers all languages. */
const LANGUAGE = 'und';
/** Of all that Pagefind can write, what does not depend on the records. */
const PROGRAM = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;
const ENTRY = 'pagefind-entry.json';

/** Where the index stands in a site. */
const FOLDER = 'pagefind/';

/** A file by its path in the site. */
type File = Pick<IndexFile, 'path' | 'content'>;

/** What an index is made of, record by record. */
export interface IndexContent {
  readonly kinds: readonly ResultKind[];
  /** What a result shows of each, as JSON. */
  readonly shown: readonly string[];
  /** The keys of each, as the numbers of `words`. */
  readonly keys: Lists;
  readonly words: readonly string[];
}

/** Writes an index into a folder of a site, in the place of one that is there. */
export async function writeIndex(content: IndexContent, site: string): Promise<void> {
  const { files, entry } = await program();
  const made = await indexFiles(content, entry);
  rmSync(join(site, FOLDER), { recursive: true, force: true });
  for (const { path, content } of [...files, ...made]) write(join(site, path), content);
}

/** What Pagefind writes for no records at all: its program, and the file that a reader asks for first. */
async function program(): Promise<{ files: File[]; entry: Entry }> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  try {
    if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`The search index was not written: ${faults.join(', ')}`);
    const kept = files.filter(({ path }) => PROGRAM.test(path));
    return { files: kept.map(({ path, content }) => ({ path: FOLDER + path, content })), entry: entryIn(files) };
  } finally {
    await close();
  }
}

interface Entry {
  readonly version: string;
}

function entryIn(files: readonly File[]): Entry {
  const text = files.find(({ path }) => path === ENTRY)?.content;
  const entry: unknown = JSON.parse(new TextDecoder().decode(text));
  const version = isRecord(entry) ? entry['version'] : undefined;
  if (typeof version === 'string') return { ...Object(entry), version };
  throw new Error('Pagefind does not say which version it is.');
}

async function indexFiles({ kinds, shown, keys, words }: IndexContent, entry: Entry): Promise<File[]> {
  const parts = partsOf(words, keys).map((part) => ({ ...part, name: nameOf([part.content]) }));
  const groups = groupsOf(shown);
  const list = compressedList(
    listWithoutRecords(entry, parts),
    kinds.map((kind) => RESULT_KINDS.indexOf(kind)),
  );
  const name = nameOf([list, ...groups]);
  const language = { hash: name, wasm: null, page_count: shown.length };
  return [
    ...(await partFiles(parts)),
    ...groups.map((content, at) => ({ path: groupPath(name, at * GROUP), content })),
    { path: `${FOLDER}pagefind.${name}.pf_meta`, content: await deflated(list) },
    {
      path: `${FOLDER}${ENTRY}`,
      content: Buffer.from(JSON.stringify({ ...entry, languages: { [LANGUAGE]: language } })),
    },
  ];
}

/** A part under the name of its file. */
interface NamedPart extends Part {
  readonly name: string;
}

/** Pagefind's list: its version, the records, the parts by their first and last words; no filters, orders or fields. */
function listWithoutRecords({ version }: Entry, parts: readonly NamedPart[]): Uint8Array {
  const cbor = new Cbor();
  cbor.list(6);
  cbor.text(version);
  cbor.list(0);
  cbor.list(parts.length);
  for (const { first, last, name } of parts) {
    cbor.list(3);
    for (const text of [first, last, name]) cbor.text(text);
  }
  for (let empty = 0; empty < 3; empty += 1) cbor.list(0);
  return cbor.behind('');
}

/** What results show, so many records to a file: each by itself would be more files than many hosts take. */
function groupsOf(shown: readonly string[]): Buffer[] {
  const starts = Array.from({ length: Math.ceil(shown.length / GROUP) }, (_, at) => at * GROUP);
  return starts.map((start) => Buffer.from(`[${shown.slice(start, start + GROUP).join(',')}]`));
}

/** A name that tells the content. */
function nameOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return `${LANGUAGE}_${hash.digest('hex').slice(0, 11)}`;
}

/** So many parts are compressed at a time, on other threads: each takes memory of its own. */
const AT_ONCE = 4;

async function partFiles(parts: readonly NamedPart[]): Promise<File[]> {
  const files: File[] = [];
  const waiting = parts.entries();
  const work = async () => {
    for (const [at, { name, content }] of waiting)
      files[at] = { path: `${FOLDER}index/${name}.pf_index`, content: await deflated(content) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files;
}

/** A higher level takes three times as long, for 0.7 % fewer bytes. */
function deflated(content: Uint8Array): Promise<Uint8Array> {
  return promisify(deflate)(content, { level: 7 });
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
