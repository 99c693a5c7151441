/** The last look at a finished site before it is published: what should be there is there, and nothing else. */
import type { Range } from '../domain/text.ts';
import type { Article, Tracker } from '../model/tracker.ts';
import type { Entries } from '../reader/entry.ts';
import { articlePath, claimPath, sentenceId, sourcePath, speakerPath, topicPath } from '../view/addresses.ts';
import { eachPage } from './built-pages.ts';
import { copyFault } from './copies.ts';
import { expectedPages } from './expected-pages.ts';
import { strangeFiles } from './files.ts';
import { leftOutFaults } from './left-out.ts';
import { brokenLinks, type PageParts, partsIn } from './links.ts';
import { searchFaults } from './search-index.ts';

export interface Built {
  readonly tracker: Tracker;
  readonly entries: Pick<Entries, 'articles'>;
  /** The folder that holds the site. */
  readonly folder: string;
  /** The path under which it will stand, with a slash at both ends. */
  readonly base: string;
  /** The folder of the project, of which no file of the site may tell. */
  readonly root: string;
}

/** One line for each fault of a finished site; none where it may be published. */
export function siteFaults(built: Built): string[] {
  const { tracker, folder, base, root } = built;
  const { parts, faults } = readPages(built);
  const paths = [...parts.keys()].map((path) => `/${path}`);
  return [
    ...pageFaults(paths, expectedPages(tracker)),
    ...faults,
    ...searchFaults(folder, parts, joinedSentences(tracker), namedPages(tracker)),
    ...brokenLinks(parts, folder, base).map((line) => `a link leads nowhere: ${line}`),
    ...strangeFiles(folder, root),
    ...leftOutFaults(tracker, folder),
  ];
}

/** The parts of all pages, and what is wrong with those of articles; each page is read once. */
function readPages({ tracker, entries, folder }: Built): { parts: Map<string, PageParts>; faults: string[] } {
  const bodies = new Map(entries.articles.map((entry) => [entry.id, entry]));
  const articles = new Map(tracker.articles.map((article) => [`articles/${article.id}/`, article]));
  const parts = new Map<string, PageParts>();
  const faults: string[] = [];
  for (const { path, html } of eachPage(folder)) {
    parts.set(path, partsIn(html));
    const article = articles.get(path);
    const entry = article && bodies.get(article.id);
    if (entry) faults.push(...articleFaults(path, html, article, entry));
  }
  return { parts, faults };
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

/** An article page shows its copy, and marks each of its passages once. */
function articleFaults(path: string, html: string, article: Article, entry: Entries['articles'][number]): string[] {
  return [copyFault(entry, html, article.copy.text) ?? [], markFault(path, html, article)].flat();
}

function markFault(path: string, html: string, { statements }: Article): string[] {
  const expected = statements.map(({ id }) => id);
  const marked = [...html.matchAll(/<mark id="([^"]+)"/g)].map(([, id]) => id);
  if (marked.sort().join(' ') === [...expected].sort().join(' ')) return [];
  return [`${path} marks ${marked.length} passages, not the ${expected.length} of the content`];
}
