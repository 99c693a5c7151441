/**
 * The typed content collections. Each question is answered by the tracker that the gate has built: Astro's own store would
 * write and read all of the content a second time, which took a large part of every build.
 */
import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { z } from 'zod';
import { oncePer } from './domain/once.ts';
import * as schema from './domain/schema.ts';
import { renderProse } from './markdown/render.ts';
import { currentTracker } from './model/build/current.ts';
import type { Tracker } from './model/tracker.ts';
import { articleHtml } from './view/articles/copy.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Its text as HTML, made when it is asked for. */
  readonly html?: () => string;
}

function collection<Schema extends z.ZodType<object>>(schema: Schema, entriesOf: (tracker: Tracker) => Entry[]) {
  const byId = oncePer((tracker: Tracker) => new Map(entriesOf(tracker).map((entry) => [entry.id, entry] as const)));
  const loader: LiveLoader<Record<string, unknown>, { id: string }> = {
    name: 'variorum-tracker',
    loadCollection: () => Promise.resolve({ entries: [...byId(currentTracker()).values()].map(answered) }),
    loadEntry: ({ filter }) => {
      const entry = byId(currentTracker()).get(filter.id);
      return Promise.resolve(entry && answered(entry));
    },
  };
  return defineLiveCollection({ loader, schema });
}

function answered({ id, data, html }: Entry) {
  return html ? { id, data, rendered: { html: html() } } : { id, data };
}

export const collections = {
  topics: collection(schema.topicSchema, ({ topics }) => topics.map(({ id, data }) => ({ id, data }))),
  sources: collection(schema.sourceSchema, ({ sources }) => sources.map(({ id, data }) => ({ id, data }))),
  speakers: collection(schema.speakerSchema, ({ speakers }) => speakers.map(({ id, data }) => ({ id, data }))),
  articles: collection(schema.articleSchema, ({ articles }) =>
    articles.map((article) => ({ id: article.id, data: article.data, html: () => articleHtml(article) })),
  ),
  statements: collection(z.strictObject({ statements: schema.statementsSchema }), ({ articles }) =>
    articles.map(({ id, statements }) => ({ id, data: { statements: statements.map(({ data }) => data) } })),
  ),
  claims: collection(schema.claimSchema, ({ claims }) =>
    claims.map(({ id, data, note }) => ({ id, data, html: () => renderProse(note) })),
  ),
  pages: collection(schema.pageSchema, ({ pages }) =>
    pages.map(({ id, data, body }) => ({ id, data, html: () => renderProse(body) })),
  ),
};
