/** Writes the search index of a tracker into a built site. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Tracker } from '../model/tracker.ts';
import { type SearchRecord, searchRecords } from '../outputs/search-records.ts';
import { recordName } from '../search/record-names.ts';
import type { Kind, Shown } from '../search/shown.ts';

/** No language of Pagefind's: words arrive in their normal forms, and one search covers all languages. */
const LANGUAGE = 'und';
/** Of all that Pagefind can write, what our own search page loads. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

const NAME = /und_[0-9a-f]{7,}/g;
const FRAGMENT = /\.pf_fragment$/;
/** What a file of Pagefind's begins with. */
const SIGNATURE = 'pagefind_dcd';

/** Indexes every record of the tracker, and nothing else; throws where the index does not hold exactly these. */
export async function indexSearch(tracker: Tracker, site: string): Promise<void> {
  const records = searchRecords(tracker);
  const files = await indexed(records);
  checkCount(files, records.length);
  write(slimmed(files), join(site, 'pagefind'));
}

async function indexed(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  try {
    if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
    for (const record of records) await add(index, record);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`The search index was not written: ${faults.join(', ')}`);
    return files.filter(({ path }) => NEEDED.test(path));
  } finally {
    await close();
  }
}

/** What a result shows travels as its “address”: the one field that Pagefind keeps as it is and does not index. */
async function add(index: PagefindIndex, { shown, keys, filters }: SearchRecord): Promise<void> {
  const url = JSON.stringify(shown);
  const { errors } = await index.addCustomRecord({ url, content: keys, language: LANGUAGE, filters: { ...filters } });
  if (errors.length > 0) throw new Error(`${shown.path} was not indexed: ${errors.join(', ')}`);
}

function checkCount(files: readonly IndexFile[], expected: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as Entry;
  const counts = Object.values(languages).map(({ page_count }) => page_count);
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
  if (counts.length === 1 && counts[0] === expected && fragments === expected) return;
  throw new Error(`The search index holds ${counts.join(' + ')} records in ${fragments} files, not ${expected}.`);
}

interface Entry {
  languages: Record<string, { page_count: number }>;
}

/**
 * Pagefind names each record by 28 bits of a digest, and a reader loads all names first. Names that count up take a
 * fraction of the bytes; the new ones are as long as the old. A record's words, which Pagefind keeps for excerpts, go.
 */
function slimmed(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The search index has no list of its records.');
  const records = new Map(files.flatMap(({ path, content }) => (FRAGMENT.test(path) ? [[path, content]] : [])));
  const names = namesIn(meta, new Map([...records].map(([path, content]) => [nameOf(path), kindIn(content)])));
  const rename = (text: string) => text.replaceAll(NAME, (name) => names.get(name) ?? name);
  const list = packed(rename(gunzipSync(meta.content).toString('latin1')), 'latin1');
  return files.map((file) => {
    const slim = records.has(file.path) ? withoutWords(file.content) : file.content;
    return { ...file, path: rename(file.path), content: file === meta ? list : slim };
  });
}

/** A new name for each record, in the order of the index. */
function namesIn({ content }: IndexFile, kinds: ReadonlyMap<string, Kind>): Map<string, string> {
  const ofIndex = createHash('sha256').update(content).digest().readUInt16BE();
  const listed = gunzipSync(content).toString('latin1').match(NAME) ?? [];
  const held = listed.filter((name) => kinds.has(name));
  if (held.length !== kinds.size) throw new Error(`The search index lists ${held.length} records of ${kinds.size}.`);
  return new Map(held.map((name, place) => [name, recordName(kinds.get(name) as Kind, place, ofIndex, name)]));
}

function nameOf(path: string): string {
  return path.match(NAME)?.[0] ?? path;
}

function kindIn(content: Uint8Array): Kind {
  return (JSON.parse(recordIn(content).url) as Shown).kind;
}

function withoutWords(content: Uint8Array): Uint8Array {
  return packed(SIGNATURE + JSON.stringify({ ...recordIn(content), content: '', filters: {} }), 'utf8');
}

function recordIn(content: Uint8Array): { url: string } {
  return JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length));
}

function packed(text: string, encoding: BufferEncoding): Uint8Array {
  return gzipSync(Buffer.from(text, encoding), { level: 9 });
}

function write(files: readonly IndexFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
