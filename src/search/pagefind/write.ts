/** Writes an index of records, and beside it Pagefind's program, which reads it. */
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** The keys under which records are found, and what they are the numbers of. */
export interface IndexKeys {
  /** Of each record. */
  readonly keys: Lists;
  readonly words: readonly string[];
}

/** The folder of groups until the index has a name, which tells all of it. */
const UNNAMED = 'new';

/** Writes an index into a folder of a site, in the place of one that is there: record by record, and at last the keys. */
export class IndexWriter {
  readonly #site: string;
  readonly #kinds: number[] = [];
  readonly #hash = createHash('sha256');
  /** What results show of the records of a group that is not full, as JSON. */
  #open: string[] = [];

  constructor(site: string) {
    this.#site = site;
    rmSync(join(site, FOLDER), { recursive: true, force: true });
  }

  /** How many records there are. */
  get count(): number {
    return this.#kinds.length;
  }

  /** Adds a record: its kind, and what a result shows of it, as JSON. */
  add(kind: ResultKind, shown: string): void {
    this.#kinds.push(RESULT_KINDS.indexOf(kind));
    this.#open.push(shown);
    if (this.#open.length === GROUP) this.#writeGroup();
  }

  /** What results show, so many records to a file: each by itself would be more files than many hosts take. */
  #writeGroup(): void {
    const content = Buffer.from(`[${this.#open.join(',')}]`);
    this.#hash.update(content);
    this.#write(groupPath(UNNAMED, this.count - this.#open.length), content);
    this.#open = [];
  }

  /** Ends the index with the keys of its records. */
  async end({ keys, words }: IndexKeys): Promise<void> {
    if (this.#open.length > 0) this.#writeGroup();
    const { files, entry } = await program();
    for (const { path, content } of files) this.#write(path, content);
    const parts = await this.#writeParts(partsOf(words, keys));
    const list = compressedList(listWithoutRecords(entry, parts), this.#kinds);
    const name = named(this.#hash.update(list));
    if (this.count > 0) renameSync(this.#folderOfGroups(UNNAMED), this.#folderOfGroups(name));
    this.#write(`${FOLDER}pagefind.${name}.pf_meta`, await deflated(list));
    const languages = { [LANGUAGE]: { hash: name, wasm: null, page_count: this.count } };
    this.#write(`${FOLDER}${ENTRY}`, Buffer.from(JSON.stringify({ ...entry, languages })));
  }

  /** So many parts are compressed at a time, on other threads: each takes memory of its own. */
  async #writeParts(parts: Iterator<Part> & Iterable<Part>): Promise<NamedPart[]> {
    const all: NamedPart[] = [];
    const work = async () => {
      for (const { first, last, content } of parts) {
        const name = named(createHash('sha256').update(content));
        all.push({ first, last, name });
        this.#write(`${FOLDER}index/${name}.pf_index`, await deflated(content));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return all;
  }

  #folderOfGroups(index: string): string {
    return dirname(join(this.#site, groupPath(index, 0)));
  }

  #write(path: string, content: Uint8Array): void {
    const file = join(this.#site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** How many parts are compressed at a time. */
const AT_ONCE = 4;

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

/** A part that is written, by the name of its file. */
interface NamedPart extends Omit<Part, 'content'> {
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

/** A name that tells what was hashed. */
function named(hash: Hash): string {
  return `${LANGUAGE}_${hash.digest('hex').slice(0, 11)}`;
}

/** A higher level takes three times as long, for 0.7 % fewer bytes. */
function deflated(content: Uint8Array): Promise<Uint8Array> {
  return promisify(deflate)(content, { level: 7 });
}
