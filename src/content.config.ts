/** The content collections: read by the same reader and checked by the same gate as `npm run check`. */
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { issueLine } from './cli/print-issues.ts';
import { noteHtml } from './markdown/note.ts';
import { gate, type Verdict } from './model/gate.ts';
import type { Entries, Entry } from './reader/entry.ts';
import { contentFolder } from './reader/folder.ts';
import * as schema from './schema.ts';
import { articleHtml } from './view/article-copy.ts';

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

/** The entries of one collection as Astro stores them: articles and claims with their HTML. */
function entriesOf({ entries, tracker }: Verdict, name: Name) {
  const list = [entries[name] ?? []].flat() as readonly Entry<unknown>[];
  return list.map(({ id, data, body }) => ({
    id,
    body,
    data: (Array.isArray(data) ? { statements: data } : data) as Record<string, unknown>,
    rendered: { html: htmlOf(name, id, body, tracker) },
  }));
}

function htmlOf(name: Name, id: string, body: string, tracker: Verdict['tracker']): string {
  const article = name === 'articles' ? tracker?.articles.find((one) => one.id === id) : undefined;
  if (article) return articleHtml(article);
  return name === 'claims' ? noteHtml(body) : '';
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
