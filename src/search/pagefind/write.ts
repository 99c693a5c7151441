/** Writes an index of records, which Pagefind makes, without what none of its readers loads. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../query/shown.ts';
import { slimmed } from './slim.ts';

/** No language of Pagefind's: words arrive in their normal forms, and one search covers all languages. */
const LANGUAGE = 'und';
/** Of all that Pagefind can write, what our own search page loads. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

/** Writes the index of these records into a folder of its own; throws where it does not hold exactly these. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const files = await indexed(records);
  checkCount(files, records.length);
  write(slimmed(files), folder);
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
  const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content),
  );
  const counts = Object.values(languages).map(({ page_count }) => page_count);
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
  if (counts.length === 1 && counts[0] === expected && fragments === expected) return;
  throw new Error(`The search index holds ${counts.join(' + ')} records in ${fragments} files, not ${expected}.`);
}

function write(files: readonly IndexFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
