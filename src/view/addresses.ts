/** Public addresses: no extension, a slash at the end, derived from ids alone. Paths are given without the base path. */
import { aboutId, saidId } from '../model/timeline-ids.ts';
import type {
  Answer,
  Article,
  Cell,
  Claim,
  Column,
  HousePage,
  Source,
  Speaker,
  Statement,
  Topic,
} from '../model/tracker.ts';

export { aboutId, saidId };

export const HOME = '/';
export const CLAIMS = '/claims/';
export const ARTICLES = '/articles/';
export const SOURCES = '/sources/';
export const SPEAKERS = '/speakers/';
export const TIMELINE = '/timeline/';
export const SEARCH = '/search/';
export const ABOUT = '/about/';
export const CHECKS = '/about/checks/';
export const CORRECTIONS = '/corrections/';
export const DATA = '/data/';
export const FOLLOW = '/follow/';
/** A file, not a page. */
export const LICENCES = '/licences.txt';

/** The pages that every tracker has once. */
export const ONLY_PAGES = [
  HOME,
  CLAIMS,
  ARTICLES,
  SOURCES,
  SPEAKERS,
  TIMELINE,
  SEARCH,
  ABOUT,
  CHECKS,
  CORRECTIONS,
  DATA,
  FOLLOW,
];

export const claimPath = (claim: Pick<Claim, 'id'>) => `/claims/${claim.id}/`;
export const topicPath = (topic: Pick<Topic, 'id'>) => `/topics/${topic.id}/`;
export const articlePath = (article: Pick<Article, 'id'>) => `/articles/${article.id}/`;
export const housePath = (page: Pick<HousePage, 'id'>) => `/pages/${page.id}/`;
export const sourcePath = (source: Pick<Source, 'id'>) => `/sources/${source.id}/`;
export const speakerPath = (speaker: Pick<Speaker, 'id'>) => `/speakers/${speaker.id}/`;

/** The light page that gives the citations, addresses and data of a claim or an article. */
export const citePath = (page: string) => `${page}cite/`;

/** The card of a claim that other sites may put into a frame. */
export const embedPath = (claim: Pick<Claim, 'id'>) => `/embed/claims/${claim.id}/`;

/** The passage in its article: `/articles/<article>/#<statement>`. */
export const passagePath = (statement: Statement) => `${articlePath(statement.article)}#${statement.id}`;

/** The note on a passage, on the page of its article. */
export function noteId(statement: { readonly id: string }): string {
  return `note_${statement.id}`;
}

/** A sentence in its article. Its id holds an underscore, which no id of the content does. */
export const sentenceId = (index: number) => `s_${index + 1}`;

/** The cell of a column on a claim page. */
export const cellId = (column: Pick<Column, 'key'>) => `from-${column.key}`;
export const formerCellIds = ({ former }: Pick<Cell | Claim, 'former'>) => former.map((key) => cellId({ key }));
export const cellPath = (answer: Answer) => `${claimPath(answer.claim)}#${cellId(answer.statement.article.column)}`;

/** The timeline of one topic, one source, one year. */
export const topicTimelinePath = (topic: Pick<Topic, 'id'>) => `${TIMELINE}topics/${topic.id}/`;
export const sourceTimelinePath = (source: Pick<Source, 'id'>) => `${TIMELINE}sources/${source.id}/`;
export const yearTimelinePath = (year: string) => `${TIMELINE}${year}/`;

/** The permanent address of a timeline entry: `/timeline/#<id>`, whatever its date and however the timeline is split. */
export const entryPath = ({ id }: { readonly id: string }) => `${TIMELINE}#${id}`;
export const saidPath = (article: Pick<Article, 'id'>) => entryPath({ id: saidId(article) });
export const aboutPath = (statement: Statement) => entryPath({ id: aboutId(statement) });

/** A path with the base path before it; `base` as Astro gives it, with or without a slash at the end. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** A path that an address holds as it is written: parsing each as an address took as long as drawing a small page. */
const AS_WRITTEN = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?(?:#[\w.:~%,&=-]+)?$/;

/** The full address of a path, which begins with the base path, at an origin. */
export function addressAt(path: string, origin: string): string {
  return AS_WRITTEN.test(path) ? `${origin}${path}` : new URL(path, origin).href;
}
