/** Copies of different outlets that share most of their text. */
import { MIN_SHARE, sharedShare } from '../texts.ts';
import type { Article } from '../tracker.ts';
import { wordRuns } from '../word-runs.ts';

/** Two copies, and the share of the shorter one's runs of words that stand in the other, too. */
export interface SharedText {
  readonly a: Article;
  readonly b: Article;
  readonly share: number;
}

/** Copies with fewer runs than this are too short to tell. */
const MIN_RUNS = 8;

/** One run in this many is looked up in the other copies: enough to find those that may share half of their text. */
const SAMPLE = 4;

/** A copy that was read, and how many runs it has. */
interface Read {
  readonly article: Article;
  readonly size: number;
}

/**
 * Pairs of copies of different outlets, neither with an origin, that share more than half of the shorter one's runs. Each
 * copy is set against the one before it that holds the same run; so of three copies of one text two pairs are found.
 */
export function sharedTexts(articles: readonly Article[]): SharedText[] {
  const last = new Map<number, Read>();
  return articles
    .filter(({ data }) => !data.origin)
    .flatMap((article) => {
      const runs = wordRuns(article.held.text);
      return runs.length < MIN_RUNS ? [] : earlierCopies(article, runs, last);
    });
}

/** The copies before an article with which it shares most of its text; `last` notes which copy held a run last. */
function earlierCopies(article: Article, runs: readonly number[], last: Map<number, Read>): SharedText[] {
  const own = { article, size: runs.length };
  const hits = new Map<Read, number>();
  for (const run of runs) {
    if (run % SAMPLE !== 0) continue;
    const before = last.get(run / SAMPLE);
    if (before && before.article.column !== article.column) hits.set(before, (hits.get(before) ?? 0) + 1);
    last.set(run / SAMPLE, own);
  }
  const likely = [...hits].filter(([{ size }, count]) => count * SAMPLE * 2 > MIN_SHARE * Math.min(size, own.size));
  return likely
    .map(([{ article: a }]) => ({ a, b: article, share: sharedShare(a, article) }))
    .filter(({ share }) => share > MIN_SHARE);
}
