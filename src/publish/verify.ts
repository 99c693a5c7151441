/** The last look at a finished site before it is published: what should be there is there, and nothing else. */
import { join } from 'node:path';
import type { Range } from '../domain/text.ts';
import type { Article, Tracker } from '../model/tracker.ts';
import type { Entries } from '../reader/entry.ts';
import { articlePath, claimPath, sentenceId, sourcePath, speakerPath, topicPath } from '../view/addresses.ts';
import { builtFiles, pathOf } from './built-pages.ts';
import { copyFault } from './copies.ts';
import { expectedPages } from './expected-pages.ts';
import { isText, strangeness } from './files.ts';
import { leftOutFaults } from './left-out.ts';
import { brokenLinks } from './links.ts';
import { type PageParts, type ReadPage, readPage } from './page-parts.ts';
import { readBytes } from './read-bytes.ts';
import { searchFaults } from './search-index.ts';

export interface Built {
  readonly tracker: Tracker;
  readonly entries: Pick<Entries, 'articles'>;
  /** The folder that holds the site. */
  readonly folder: string;
  /** Everything in it. */
  readonly files?: readonly string[];
  /** The path under which it will stand, with a slash at both ends. */
  readonly base: string;
  /** The folder of the project, of which no file of the site may tell. */
  readonly root: string;
  /** Reads the pages. */
  readonly read?: (bytes: Buffer) => ReadPage;
}

/** One line for each fault of a finished site; none where it may be published. */
export function siteFaults(built: Built): string[] {
  const { tracker, folder, base, files = builtFiles(folder) } = built;
  const { pages, copies, strange } = readFiles(files, built);
  const paths = [...pages.keys()].map((path) => `/${path}`);
  return [
    ...pageFaults(paths, expectedPages(tracker)),
    ...copies,
    ...searchFaults(folder, pages, joinedSentences(tracker), namedPages(tracker)),
    ...brokenLinks(pages, new Set(files), base).map((line) => `a link leads nowhere: ${line}`),
    ...strange,
    ...leftOutFaults(tracker, folder),
  ];
}

/** What is read off the files of a site. */
interface Read {
  readonly pages: Map<string, PageParts>;
  /** What is wrong with the copies of articles. */
  readonly copies: string[];
  /** What is strange about files. */
  readonly strange: string[];
}

/** Reads every text among the files once; of a page nothing is kept but its parts. */
function readFiles(files: readonly string[], built: Built): Read {
  const { tracker, entries, folder, root, read: partsIn = (bytes) => readPage(bytes.toString()) } = built;
  const bodies = new Map(entries.articles.map((entry) => [entry.id, entry]));
  const articles = new Map(tracker.articles.map((article) => [articlePath(article), article]));
  const read: Read = { pages: new Map(), copies: [], strange: [] };
  for (const name of files) {
    const bytes = isText(name) ? readBytes(join(folder, name)) : undefined;
    read.strange.push(...[strangeness(name, bytes, root) ?? []].flat());
    if (!bytes || !name.endsWith('.html')) continue;
    const { marks, copies, ...parts } = partsIn(bytes);
    const path = pathOf(name);
    read.pages.set(path, parts);
    const article = articles.get(`/${path}`);
    const entry = article && bodies.get(article.id);
    if (entry) read.copies.push(...articleFaults(path, { marks, copies }, article, entry));
  }
  return read;
}

/** The pages that a search must know by their names. */
function namedPages({ topics, sources, speakers, articles, claims }: Tracker): string[] {
  return [
    ...topics.map(topicPath),
    ...sources.map(sourcePath),
    ...speakers.map(speakerPath),
    ...articles.map(articlePath),
    ...claims.map(claimPath),
  ];
}

/** The addresses of the sentences which a passage joins to the one before. */
function joinedSentences({ articles }: Tracker): Set<string> {
  const addresses = articles.flatMap((article) => {
    const isJoined = ({ start }: Range) =>
      article.statements.some(({ range }) => range.start < start && start < range.end);
    return article.sentences.flatMap((sentence, index) =>
      isJoined(sentence) ? [`${articlePath(article)}#${sentenceId(index)}`] : [],
    );
  });
  return new Set(addresses);
}

/** The pages found against those expected. */
export function pageFaults(found: readonly string[], expected: ReadonlySet<string>): string[] {
  const there = new Set(found);
  const missing = [...expected].filter((path) => !there.has(path)).map((path) => `the page ${path} was not built`);
  const strange = found.filter((path) => !expected.has(path)).map((path) => `nothing in the content asks for ${path}`);
  return [...missing, ...strange];
}

/** What a page shows of the copy of an article. */
type Shown = Pick<ReadPage, 'marks' | 'copies'>;

/** An article page shows its copy, and marks each of its passages once. */
function articleFaults(path: string, { marks, copies }: Shown, article: Article, entry: Entries['articles'][number]) {
  return [copyFault(entry, copies, article.copy.text) ?? [], markFault(path, marks, article)].flat();
}

function markFault(path: string, marks: readonly string[], { statements }: Article): string[] {
  const expected = statements.map(({ id }) => id);
  if (marks.toSorted().join(' ') === expected.sort().join(' ')) return [];
  return [`${path} marks ${marks.length} passages, not the ${expected.length} of the content`];
}
