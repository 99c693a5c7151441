/** The search index of a built site, opened as a reader’s browser would and held against the pages. */
import { join } from 'node:path';
import { readIndex } from '../search/pagefind/read.ts';
import type { PageParts } from './page-parts.ts';

/** The anchors of sentences, as the pages of articles carry them. */
const SENTENCE = /^s_\d+$/;
const ARTICLE = /^articles\/[^/]+\/$/;

/**
 * One line for each sentence and each of the pages `named` that no search would find, and each record that leads nowhere.
 * `joined` are the sentences, by their addresses, which a passage joins to the one before: they are found with it.
 */
export function searchFaults(
  folder: string,
  pages: ReadonlyMap<string, PageParts>,
  joined: ReadonlySet<string> = new Set(),
  named: readonly string[] = [],
): string[] {
  const index = readIndex(join(folder, 'pagefind'));
  if (!index) return ['the search index is not there'];
  const { counted, paths, hasWords } = index;
  const counts =
    counted === paths.length ? [] : [`the search index counts ${counted} records and holds ${paths.length}`];
  const known = new Set([...paths, ...joined]);
  const unfound = [...pages].flatMap(([path, { ids }]) =>
    ARTICLE.test(path)
      ? [...ids].filter((id) => SENTENCE.test(id) && !known.has(`/${path}#${id}`)).map((id) => `${path}#${id}`)
      : [],
  );
  return [
    ...counts,
    ...(hasWords ? [] : ['the search index holds no words']),
    ...named.filter((path) => !known.has(path)).map((path) => `the search does not know the page ${path}`),
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
