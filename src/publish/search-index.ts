/** The search index of a built site, opened as a reader’s browser would and held against the pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isRecord } from '../domain/records.ts';
import type { PageParts } from './links.ts';

/** The anchors of sentences, as the pages of articles carry them. */
const SENTENCE = /^s_\d+$/;
const ARTICLE = /^articles\/[^/]+\/$/;

/** One line for each sentence that no search would find, and each record that leads nowhere. */
export function searchFaults(folder: string, pages: ReadonlyMap<string, PageParts>): string[] {
  const entry = join(folder, 'pagefind', 'pagefind-entry.json');
  if (!existsSync(entry)) return ['the search index is not there'];
  const paths = recordPaths(join(folder, 'pagefind', 'fragment'));
  const counted = countIn(readFileSync(entry, 'utf8'));
  const counts =
    counted === paths.length ? [] : [`the search index counts ${counted} records and holds ${paths.length}`];
  const known = new Set(paths);
  const unfound = [...pages].flatMap(([path, { ids }]) =>
    ARTICLE.test(path)
      ? [...ids].filter((id) => SENTENCE.test(id) && !known.has(`/${path}#${id}`)).map((id) => `${path}#${id}`)
      : [],
  );
  return [
    ...counts,
    ...unfound.map((sentence) => `the search does not know the sentence ${sentence}`),
    ...paths
      .filter((path) => !isThere(path, pages))
      .map((path) => `a search result leads to ${path}, which is not there`),
  ];
}

function isThere(path: string, pages: ReadonlyMap<string, PageParts>): boolean {
  const [page = '', anchor] = path.slice(1).split('#');
  const found = pages.get(page);
  return found !== undefined && (anchor === undefined || found.ids.has(anchor));
}

function countIn(text: string): number {
  const entry: unknown = JSON.parse(text);
  const languages = isRecord(entry) && isRecord(entry['languages']) ? Object.values(entry['languages']) : [];
  return languages.reduce<number>((sum, one) => sum + (isRecord(one) ? Number(one['page_count']) : 0), 0);
}

/** Where each record of the index leads. */
function recordPaths(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const record: unknown = JSON.parse(text.slice(text.indexOf('{')));
    const shown: unknown = isRecord(record) ? JSON.parse(String(record['url'])) : undefined;
    return isRecord(shown) ? String(shown['path']) : name;
  });
}
