/**
 * The typed content collections. Each question is answered by the tracker that the gate has built: Astro's own store would
 * write and read all of the content a second time, which took a large part of every build.
 */
import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { z } from 'zod';
import { oncePer } from './domain/once.ts';
import * as schema from './domain/schema.ts';
import { renderCopy, renderProse } from './markdown/render.ts';
import { currentTracker } from './model/build/current.ts';
import type { Tracker } from './model/tracker.ts';
import { articleHtml } from './view/articles/copy.ts';

/** What is answered of a thing: its fields, and its text as HTML. */
interface Answer {
  readonly data: Record<string, unknown>;
  readonly rendered?: { readonly html: string };
}

function collection<Thing extends { readonly id: string }>(
  schema: z.ZodType<object>,
  thingsOf: (tracker: Tracker) => readonly Thing[],
  answer: (thing: Thing) => Answer,
) {
  const byId = oncePer((tracker: Tracker) => new Map(thingsOf(tracker).map((thing) => [thing.id, thing] as const)));
  const answered = (thing: Thing) => ({ id: thing.id, ...answer(thing) });
  const loader: LiveLoader<Record<string, unknown>, { id: string }> = {
    name: 'variorum-tracker',
    loadCollection: () => Promise.resolve({ entries: thingsOf(currentTracker()).map(answered) }),
    loadEntry: ({ filter }) => {
      const thing = byId(currentTracker()).get(filter.id);
      return Promise.resolve(thing && answered(thing));
    },
  };
  return defineLiveCollection({ loader, schema });
}

export const collections = {
  topics: collection(
    schema.topicSchema,
    ({ topics }) => topics,
    ({ data }) => ({ data }),
  ),
  sources: collection(
    schema.sourceSchema,
    ({ sources }) => sources,
    ({ data }) => ({ data }),
  ),
  speakers: collection(
    schema.speakerSchema,
    ({ speakers }) => speakers,
    ({ data }) => ({ data }),
  ),
  articles: collection(
    schema.articleSchema,
    ({ articles }) => articles,
    (article) => ({ data: article.data, rendered: { html: articleHtml(article) } }),
  ),
  statements: collection(
    z.strictObject({ statements: schema.statementsSchema }),
    ({ articles }) => articles,
    ({ statements }) => ({ data: { statements: statements.map(({ data }) => data) } }),
  ),
  claims: collection(
    schema.claimSchema,
    ({ claims }) => claims,
    ({ data, note }) => ({ data, rendered: { html: renderCopy(note, []) } }),
  ),
  pages: collection(
    schema.pageSchema,
    ({ pages }) => pages,
    ({ data, body }) => ({ data, rendered: { html: renderProse(body) } }),
  ),
};
