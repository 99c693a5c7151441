/**
 * Public ids: what addresses and anchors are made of. A page’s id is its address without the slashes at both ends
 * (`claims/troops-sent`); a passage adds its anchor (`articles/a#b`), and so does an entry of the timeline
 * (`timeline#about-a-b`). An article of unknown source is a column of every comparison, under its own id (`columns/a`).
 */
import type { Entries, Entry } from '../reader/entry.ts';
import type { ArticleData, StatementData } from '../schema.ts';
import { aboutId } from './timeline-ids.ts';

/** The kinds of pages that content gives an address. */
export const PAGE_KINDS = ['topics', 'sources', 'speakers', 'articles', 'claims'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
export type IdKind = PageKind | 'passages' | 'columns' | 'timeline';

/** A public id in its parts: `a` and `b` of `articles/a#b`. */
export interface PublicId {
  readonly ref: string;
  readonly kind: IdKind;
  /** The id of the page’s entry, or of the column or timeline entry. */
  readonly id: string;
  /** The statement, for a passage. */
  readonly statement: string | undefined;
}

export const passageRef = (article: string, statement: string) => `articles/${article}#${statement}`;
export const pageRef = (kind: PageKind, id: string) => `${kind}/${id}`;
const columnRef = (article: string) => `columns/${article}`;
const timelineRef = (entry: string) => `timeline#${entry}`;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FORMS = [
  new RegExp(`^(?<kind>topics|sources|speakers|articles|claims|columns)/(?<id>${ID})$`),
  new RegExp(`^articles/(?<id>${ID})#(?<statement>${ID})$`),
  new RegExp(`^(?<kind>timeline)#(?<id>about-${ID})$`),
];

/** Reads a public id; undefined where the text is none. */
export function readPublicId(ref: string): PublicId | undefined {
  for (const form of FORMS) {
    const { kind = 'passages', id = '', statement } = form.exec(ref)?.groups ?? {};
    if (id !== '') return { ref, kind: kind as IdKind, id, statement };
  }
  return undefined;
}

/** Every public id of the content, each with the entry and field that carries it. */
export function publicIds({ topics, sources, speakers, articles, claims, statements }: Entries): PublicId[] {
  return [
    ...pages('topics', topics),
    ...pages('sources', sources),
    ...pages('speakers', speakers),
    ...pages('articles', articles),
    ...pages('claims', claims),
    ...articles.filter(isColumn).map(({ id }) => made(columnRef(id), 'columns', id)),
    ...statements.flatMap((file) => file.data.flatMap((statement) => passageIds(file.id, statement))),
  ];
}

function pages(kind: PageKind, entries: readonly Entry<unknown>[]): PublicId[] {
  return entries.map(({ id }) => made(pageRef(kind, id), kind, id));
}

function made(ref: string, kind: IdKind, id: string, statement?: string): PublicId {
  return { ref, kind, id, statement };
}

function isColumn({ data }: Entry<ArticleData>): boolean {
  return data.source.basis === 'unknown';
}

/** A statement’s passage and, where it has time words, its place on the timeline. */
function passageIds(article: string, { id, when }: StatementData): PublicId[] {
  const passage = made(passageRef(article, id), 'passages', article, id);
  if (!when) return [passage];
  const entry = aboutId({ id, article: { id: article } });
  return [passage, made(timelineRef(entry), 'timeline', entry)];
}

/** Public ids that go where this one goes without a line of their own: a passage’s place on the timeline. */
export function timelineRefOf({ id, statement = '' }: PublicId): string {
  return timelineRef(aboutId({ id: statement, article: { id } }));
}

/** What a public id hangs on: it goes where that goes. A passage and a column hang on their article. */
export function holderOf({ kind, id }: PublicId): string | undefined {
  return kind === 'passages' || kind === 'columns' ? pageRef('articles', id) : undefined;
}
