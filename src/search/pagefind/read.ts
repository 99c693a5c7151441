/** What a written index holds, as far as it can be read without searching. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isRecord } from '../../domain/records.ts';

/** How many records an index says that it has, and where each that it holds leads; undefined where there is none. */
export function readIndex(folder: string): { counted: number; paths: string[] } | undefined {
  const entry = join(folder, 'pagefind-entry.json');
  if (!existsSync(entry)) return;
  return { counted: countIn(readFileSync(entry, 'utf8')), paths: recordPaths(join(folder, 'fragment')) };
}

function countIn(text: string): number {
  const entry: unknown = JSON.parse(text);
  const languages = isRecord(entry) && isRecord(entry['languages']) ? Object.values(entry['languages']) : [];
  return languages.reduce<number>((sum, one) => sum + (isRecord(one) ? Number(one['page_count']) : 0), 0);
}

function recordPaths(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const record: unknown = JSON.parse(text.slice(text.indexOf('{')));
    const shown: unknown = isRecord(record) ? JSON.parse(String(record['url'])) : undefined;
    return isRecord(shown) ? String(shown['path']) : name;
  });
}
