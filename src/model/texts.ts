/** One text, many outlets: which articles carry the same text, as far as they name its origin and the copies bear it out. */
import { oncePer } from '../domain/once.ts';
import type { Article, Text } from './tracker.ts';
import { wordRuns } from './word-runs.ts';

/** The texts behind several articles: what two outlets carry whole from one origin is one text. */
export function textsOf(articles: readonly Article[]): Text[] {
  const texts: Article[][] = [];
  for (const article of articles) {
    const own = texts.find(([first]) => first && areOneText(first, article));
    if (own) own.push(article);
    else texts.push([article]);
  }
  return texts.map((carried) => ({ origin: carried.find(({ origin }) => origin)?.origin?.name, articles: carried }));
}

/** Whether an article carries part of a text that another of several articles carries whole. */
export function carriesPartOfAny(article: Article, others: readonly Article[]): boolean {
  const carriesAll = (other: Article) => other !== article && other.origin?.whole !== false;
  const isPart = article.origin?.whole === false;
  return isPart && others.some((other) => carriesAll(other) && originOf(other) === originOf(article));
}

/** Whether two articles have one origin, and share most of their words: an agency sends more than one report. */
function areOneText(a: Article, b: Article): boolean {
  const isWhole = [a, b].every(({ origin }) => origin?.whole !== false);
  return isWhole && originOf(a) === originOf(b) && sharedShare(a, b) > MIN_SHARE;
}

/** Whose text an article carries: that of its origin, else of its own outlet, else its own. */
function originOf({ id, origin, source }: Article): string {
  if (origin) return origin.source?.id ?? `name ${origin.name.toLowerCase()}`;
  return source?.id ?? `article ${id}`;
}

/** More than this share of the shorter copy is one text. */
export const MIN_SHARE = 0.5;

const runsOf = oncePer(({ held }: Article) => new Set(wordRuns(held.text)));

/** The share of the runs of words of the shorter of two copies that stand in the other; all, where it is too short to have any. */
export function sharedShare(a: Article, b: Article): number {
  const [one, other] = [runsOf(a), runsOf(b)];
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 1 : one.intersection(other).size / shorter;
}
