/** The content collections: read by the same reader and checked by the same gate as `npm run check`. */
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { issueLine } from './cli/print-issues.ts';
import * as schema from './domain/schema.ts';
import { noteHtml } from './markdown/note.ts';
import { gate, type Verdict } from './model/build/gate.ts';
import type { Entries, Entry } from './reader/entry.ts';
import { contentFolder } from './reader/folder.ts';
import { articleHtml } from './view/articles/copy.ts';

type Name = Exclude<keyof Entries, 'broken'>;

/** One run of the gate serves all collections of one sync; the next sync begins with a new one. */
let verdict: Verdict | undefined;

function freshVerdict(): Verdict {
  if (!verdict) {
    verdict = gate(contentFolder());
    setTimeout(forget);
  }
  if (verdict.issues.length > 0) {
    throw new Error(`the content has faults:\n${verdict.issues.map(issueLine).join('\n')}`);
  }
  return verdict;
}

function forget(): void {
  verdict = undefined;
}

function loader(name: Name): Loader {
  return {
    name: `variorum-${name}`,
    load: (context) => {
      fill(name, context);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentFolder())) refill(name, context);
      });
      return Promise.resolve();
    },
  };
}

function fill(name: Name, { store, generateDigest }: LoaderContext): void {
  const entries = entriesOf(freshVerdict(), name);
  store.clear();
  for (const entry of entries) store.set({ ...entry, digest: generateDigest(entry) });
}

/** After a change during development: the pages keep the last content that was in order, and the faults are printed. */
function refill(name: Name, context: LoaderContext): void {
  try {
    fill(name, context);
  } catch (error) {
    if (name === 'tracker') context.logger.error((error as Error).message);
  }
}

/** A story of which nothing has been published yet has no ledger. */
const NO_LEDGER = { id: 'permalinks', data: {}, body: '' };

/** The entries of one collection as Astro stores them: articles and claims with their HTML. */
function entriesOf({ entries, tracker }: Verdict, name: Name) {
  const list = [entries[name] ?? (name === 'permalinks' ? NO_LEDGER : [])].flat() as readonly Entry<unknown>[];
  const htmlOf = htmlIn(name, tracker);
  return list.map((entry) => ({
    id: entry.id,
    body: entry.body,
    data: (Array.isArray(entry.data) ? { statements: entry.data } : entry.data) as Record<string, unknown>,
    rendered: { html: htmlOf(entry) },
  }));
}

/** Makes the HTML of an entry of a collection: of articles with their marks, of claims the note. */
function htmlIn(name: Name, tracker: Verdict['tracker']): (entry: Entry<unknown>) => string {
  if (name === 'claims') return ({ body }) => noteHtml(body);
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
};
