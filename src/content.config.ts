/** The content collections: read by the same reader and checked by the same gate as `npm run check`. */
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { issueLine } from './cli/print-issues.ts';
import * as schema from './domain/schema.ts';
import { readCopy } from './markdown/copy.ts';
import { renderCopy } from './markdown/render.ts';
import { currentVerdict, judgeAnew } from './model/build/current.ts';
import type { Verdict } from './model/build/gate.ts';
import type { Entries, Entry } from './reader/entry.ts';
import { contentFolder } from './reader/folder.ts';
import { showFault } from './show-faults.ts';
import { articleHtml } from './view/articles/copy.ts';

type Name = Exclude<keyof Entries, 'broken'>;

/** Where the entries of each collection go, for as long as this process syncs. */
const contexts = new Map<Name, LoaderContext>();

function loader(name: Name): Loader {
  return {
    name: `variorum-${name}`,
    load: (context) => {
      if (contexts.size === 0) context.watcher?.add(contentFolder()).on('all', (_event, path) => contentChanged(path));
      contexts.set(name, context);
      fill(name, context, inOrder(currentVerdict()));
      return Promise.resolve();
    },
  };
}

function inOrder(verdict: Verdict): Verdict {
  if (verdict.issues.length === 0) return verdict;
  throw new Error(`the content has faults:\n${verdict.issues.map(issueLine).join('\n')}`);
}

function fill(name: Name, { store, generateDigest }: LoaderContext, verdict: Verdict): void {
  const entries = entriesOf(verdict, name);
  store.clear();
  for (const entry of entries) store.set({ ...entry, digest: generateDigest(entry) });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Saving several files at once, or one file in several steps, is one change. */
function contentChanged(path: string): void {
  if (!path.startsWith(contentFolder())) return;
  clearTimeout(timer);
  timer = setTimeout(refill, SETTLED);
}

/** Milliseconds without another change after which the content is read again. */
const SETTLED = 40;

/** After a change during development: the pages keep the last content that was in order, and the faults are shown. */
function refill(): void {
  const logger = contexts.get('tracker')?.logger;
  try {
    const verdict = inOrder(judgeAnew());
    for (const [name, context] of contexts) fill(name, context, verdict);
    if (showFault(undefined)) logger?.info('the content is in order again');
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    logger?.error(fault);
    showFault(fault);
  }
}

type StoredEntry = Pick<Entry<object>, 'id' | 'data' | 'body'>;

/** A story of which nothing has been published yet has no ledger. */
const NO_LEDGER: StoredEntry = { id: 'permalinks', data: {}, body: '' };

/** The entries of one collection as Astro stores them: articles and claims with their HTML. */
function entriesOf({ entries, tracker }: Verdict, name: Name) {
  const list: readonly StoredEntry[] = [entries[name] ?? NO_LEDGER].flat();
  const htmlOf = htmlIn(name, tracker);
  return list.map((entry) => ({
    id: entry.id,
    body: entry.body,
    data: Array.isArray(entry.data) ? { statements: entry.data } : { ...entry.data },
    rendered: { html: htmlOf(entry) },
  }));
}

/** Makes the HTML of an entry of a collection: of articles with their marks, of claims the note, of pages the text. */
function htmlIn(name: Name, tracker: Verdict['tracker']): (entry: StoredEntry) => string {
  if (name === 'claims' || name === 'pages') return ({ body }) => renderCopy(readCopy(body), []);
  const articles = name === 'articles' ? (tracker?.articles ?? []) : [];
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  return ({ id }) => {
    const article = byId.get(id);
    return article ? articleHtml(article) : '';
  };
}

export const collections = {
  tracker: defineCollection({ loader: loader('tracker'), schema: schema.trackerSchema }),
  permalinks: defineCollection({ loader: loader('permalinks'), schema: schema.permalinksSchema }),
  topics: defineCollection({ loader: loader('topics'), schema: schema.topicSchema }),
  sources: defineCollection({ loader: loader('sources'), schema: schema.sourceSchema }),
  speakers: defineCollection({ loader: loader('speakers'), schema: schema.speakerSchema }),
  articles: defineCollection({ loader: loader('articles'), schema: schema.articleSchema }),
  statements: defineCollection({
    loader: loader('statements'),
    schema: z.strictObject({ statements: schema.statementsSchema }),
  }),
  claims: defineCollection({ loader: loader('claims'), schema: schema.claimSchema }),
  pages: defineCollection({ loader: loader('pages'), schema: schema.pageSchema }),
};
