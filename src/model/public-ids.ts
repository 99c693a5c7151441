/**
 * Public ids: what addresses and anchors are made of. A page’s id is its address without the slashes at both ends
 * (`claims/troops-sent`); a passage adds its anchor (`articles/a#b`), so does a cell of a comparison
 * (`claims/a#from-b`, after the source, or the article whose source is unknown), and an entry of the timeline
 * (`timeline#about-a-b`).
 */

import type { ArticleData, PermalinkData, StatementData } from '../domain/schema.ts';
import { PAGE_KINDS, type PageKind } from '../domain/vocabulary.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { aboutId } from './timeline-ids.ts';

export type IdKind = PageKind | 'passages' | 'cells' | 'timeline';

/** A public id in its parts: `a` and `b` of `articles/a#b`. */
export interface PublicId {
  readonly ref: string;
  readonly kind: IdKind;
  /** The id of the page’s entry; of an entry of the timeline its anchor. */
  readonly id: string;
  /** What stands on the page: of a passage the statement, of a cell the key of the column. */
  readonly part: string | undefined;
}

/** What became of a public id that no content carries any more. */
export type Fate =
  | { readonly movedTo: PublicId; readonly withdrawn?: undefined }
  | { readonly withdrawn: NonNullable<PermalinkData['withdrawn']>; readonly movedTo?: undefined };

/** A public id that no content carries any more, and what became of it. */
export type Retired = Fate & { readonly id: PublicId };

export const passageRef = (article: string, statement: string) => `articles/${article}#${statement}`;
export const cellRef = (claim: string, column: string) => `claims/${claim}#from-${column}`;
export const pageRef = (kind: PageKind, id: string) => `${kind}/${id}`;
const timelineRef = (entry: string) => `timeline#${entry}`;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FORMS: readonly (readonly [IdKind, RegExp])[] = [
  ...PAGE_KINDS.map((kind) => [kind, new RegExp(`^${kind}/(?<id>${ID})$`)] as const),
  ['passages', new RegExp(`^articles/(?<id>${ID})#(?<part>${ID})$`)],
  ['cells', new RegExp(`^claims/(?<id>${ID})#from-(?<part>${ID})$`)],
  ['timeline', new RegExp(`^timeline#(?<id>about-${ID})$`)],
];

/** Reads a public id; undefined where the text is none. */
export function readPublicId(ref: string): PublicId | undefined {
  for (const [kind, form] of FORMS) {
    const { id, part } = form.exec(ref)?.groups ?? {};
    if (id !== undefined) return { ref, kind, id, part };
  }
  return undefined;
}

/** A cell of a comparison as a public id. */
export function cellIdOf(claim: string, column: string): PublicId {
  return made(cellRef(claim, column), 'cells', claim, column);
}

/** The column in which an article stands: that of its source, else its own. */
export function columnKeyOf({ id, data: { source } }: Pick<Entry<ArticleData>, 'id' | 'data'>): string {
  return source.basis === 'unknown' ? id : source.value;
}

/** Every public id of the content. */
export function publicIds({
  topics,
  sources,
  speakers,
  articles,
  claims,
  pages: house,
  statements,
}: Entries): PublicId[] {
  const columns = new Map(articles.map((entry) => [entry.id, columnKeyOf(entry)]));
  return [
    ...pages('topics', topics),
    ...pages('sources', sources),
    ...pages('speakers', speakers),
    ...pages('articles', articles),
    ...pages('claims', claims),
    ...pages('pages', house),
    ...statements.flatMap((file) => file.data.flatMap((one) => passageIds(file.id, one))),
    ...statements.flatMap((file) => cellIds(file.data, columns.get(file.id))),
  ];
}

function pages(kind: PageKind, entries: readonly Entry<unknown>[]): PublicId[] {
  return entries.map(({ id }) => made(pageRef(kind, id), kind, id));
}

function made(ref: string, kind: IdKind, id: string, part?: string): PublicId {
  return { ref, kind, id, part };
}

/** The cells in which the answers of an article stand. */
function cellIds(statements: readonly StatementData[], column: string | undefined): PublicId[] {
  if (column === undefined) return [];
  const claims = new Set(statements.flatMap(({ answers }) => answers.map(({ claim }) => claim)));
  return [...claims].map((claim) => cellIdOf(claim, column));
}

/** A statement’s passage and, where it has time words, its place on the timeline. */
function passageIds(article: string, { id, when }: StatementData): PublicId[] {
  const passage = made(passageRef(article, id), 'passages', article, id);
  if (!when) return [passage];
  const entry = aboutId({ id, article: { id: article } });
  return [passage, made(timelineRef(entry), 'timeline', entry)];
}

/** The place of a passage on the timeline, if it has time words. */
export function timelineRefOf({ id, part = '' }: PublicId): string {
  return timelineRef(aboutId({ id: part, article: { id } }));
}
