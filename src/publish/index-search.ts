/** Writes the search index of a tracker into a built site. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Tracker } from '../model/tracker.ts';
import { type SearchRecord, searchRecords } from '../outputs/search-records.ts';
import { INDEX_NAME, packedList, recordName, SIGNATURE } from '../search/record-list.ts';
import { KINDS, type Shown } from '../search/shown.ts';

/** No language of Pagefind's: words arrive in their normal forms, and one search covers all languages. */
const LANGUAGE = 'und';
/** Of all that Pagefind can write, what our own search page loads. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

const FRAGMENT = /[^/]+(?=\.pf_fragment$)/;

/** Pagefind’s list: its version, the records by name, and what tells where words stand. */
type List = readonly [version: string, records: readonly (readonly [name: string])[], ...others: unknown[]];

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
async function add(index: PagefindIndex, { shown, keys }: SearchRecord): Promise<void> {
  const url = JSON.stringify(shown);
  const { errors } = await index.addCustomRecord({ url, content: keys, language: LANGUAGE });
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
 * Pagefind lists each record by a digest, and a reader loads the whole list first. Ours are named by kind and place,
 * and the list holds the kinds only. A record's words, which Pagefind keeps for excerpts, go.
 */
function slimmed(files: readonly IndexFile[]): IndexFile[] {
  const list = files.find(({ path }) => INDEX_NAME.test(path));
  if (!list) throw new Error('The search index has no list of its records.');
  const [version, listed, ...others] = decode(unpacked(list.content)) as List;
  const contents = new Map(files.map(({ path, content }) => [FRAGMENT.exec(path)?.[0], content]));
  const records = listed.map(([name]) => recordIn(contents.get(name) ?? list.content));
  const kinds = records.map(({ url }) => KINDS.indexOf((JSON.parse(url) as Shown).kind));
  const index = INDEX_NAME.exec(list.path)?.[0] ?? '';
  return [
    ...files.filter(({ path }) => path !== list.path && !FRAGMENT.test(path)),
    { ...list, content: packed(packedList(encode([version, [], ...others]), kinds)) },
    ...records.map((record, place) => fragment(recordName(kinds[place] as number, place, index), record)),
  ];
}

function fragment(name: string, record: object): IndexFile {
  const content = SIGNATURE + JSON.stringify({ ...record, content: '' });
  return { path: `fragment/${name}.pf_fragment`, content: packed(Buffer.from(content)) };
}

function recordIn(content: Uint8Array): { url: string } {
  return JSON.parse(unpacked(content).toString('utf8'));
}

function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9 });
}

function write(files: readonly IndexFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
