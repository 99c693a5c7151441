/** What a written index holds, as far as it can be read without searching. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../domain/records.ts';

/** An index as it lies on the disk. */
export interface FoundIndex {
  /** How many records it says that it has. */
  readonly counted: number;
  /** Where each record that it holds leads. */
  readonly paths: readonly string[];
  /** Whether it holds words by which records are found. */
  readonly hasWords: boolean;
}

/** What an index holds; undefined where there is none. */
export function readIndex(folder: string): FoundIndex | undefined {
  const entry = join(folder, 'pagefind-entry.json');
  if (!existsSync(entry)) return;
  const hasWords = namesIn(join(folder, 'index')).length > 0;
  return { counted: countIn(readFileSync(entry, 'utf8')), paths: recordPaths(join(folder, 'records')), hasWords };
}

function countIn(text: string): number {
  const entry: unknown = JSON.parse(text);
  const languages = isRecord(entry) && isRecord(entry['languages']) ? Object.values(entry['languages']) : [];
  return languages.reduce<number>((sum, one) => sum + (isRecord(one) ? Number(one['page_count']) : 0), 0);
}

function recordPaths(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const records: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return Array.isArray(records) ? records.map((one) => (isRecord(one) ? String(one['path']) : name)) : [];
    });
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
}
