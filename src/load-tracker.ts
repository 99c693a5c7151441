/** The tracker for the pages, built from the content collections. */
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { buildTracker } from './model/build/build-tracker.ts';
import type { Tracker } from './model/tracker.ts';
import type { Entry } from './reader/entry.ts';

type Stored = CollectionEntry<keyof import('astro:content').DataEntryMap>;

let loaded: Promise<Tracker> | undefined;

/** The whole tracker; built once in a build, anew for each request in development. */
export function loadTracker(): Promise<Tracker> {
  if (!loaded || import.meta.env.DEV) loaded = build();
  return loaded;
}

async function build(): Promise<Tracker> {
  const [tracker, permalinks, topics, sources, speakers, articles, statements, claims] = await Promise.all([
    getCollection('tracker'),
    getCollection('permalinks'),
    getCollection('topics'),
    getCollection('sources'),
    getCollection('speakers'),
    getCollection('articles'),
    getCollection('statements'),
    getCollection('claims'),
  ]);
  const lists = {
    topics: topics.map(entryOf),
    sources: sources.map(entryOf),
    speakers: speakers.map(entryOf),
    articles: articles.map(entryOf),
    claims: claims.map(entryOf),
  };
  const files = statements.map((file) => ({ ...entryOf(file), data: file.data.statements }));
  const own = { tracker: tracker[0] && entryOf(tracker[0]), permalinks: permalinks[0] && entryOf(permalinks[0]) };
  const built = buildTracker({ ...lists, ...own, statements: files, broken: new Set() });
  if (!built.tracker) throw new Error(built.issues.map(({ message }) => message).join('\n'));
  return built.tracker;
}

function entryOf<One extends Stored>({ id, data, body, collection }: One): Entry<One['data']> {
  const file = `content/${collection}/${id}`;
  return { id, file, data, body: body ?? '', bodyLine: 1, locate: () => ({ file, line: 1, column: 1 }) };
}

/** The HTML of an article's copy or of a claim's note, as a component; throws for an id that is not there. */
export async function loadContent(collection: 'articles' | 'claims', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} is not in the content`);
  return (await render(entry)).Content;
}

/** The HTML of an article's copy as text, for what is computed from it. */
export async function loadCopyHtml(id: string): Promise<string> {
  return (await getEntry('articles', id))?.rendered?.html ?? '';
}
