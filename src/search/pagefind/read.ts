/** What a written index holds, as far as it can be read without searching. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../domain/records.ts';

/** How many records an index says that it has, and where each that it holds leads; undefined where there is none. */
export function readIndex(folder: string): { counted: number; paths: string[] } | undefined {
  const entry = join(folder, 'pagefind-entry.json');
  if (!existsSync(entry)) return;
  return { counted: countIn(readFileSync(entry, 'utf8')), paths: recordPaths(join(folder, 'records')) };
}

function countIn(text: string): number {
  const entry: unknown = JSON.parse(text);
  const languages = isRecord(entry) && isRecord(entry['languages']) ? Object.values(entry['languages']) : [];
  return languages.reduce<number>((sum, one) => sum + (isRecord(one) ? Number(one['page_count']) : 0), 0);
}

function recordPaths(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const records: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return Array.isArray(records) ? records.map((one) => (isRecord(one) ? String(one['path']) : name)) : [];
    });
}
