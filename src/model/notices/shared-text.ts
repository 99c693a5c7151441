/** Copies of different outlets that share most of their text. */
import { MIN_SHARE, sharedShare } from '../texts.ts';
import type { Article } from '../tracker.ts';
import { eachRun } from '../word-runs.ts';

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
  return articles.filter(({ data }) => !data.origin).flatMap((article) => earlierCopies(article, last));
}

/** The copies before an article with which it shares most of its text; `last` notes which copy held a run last. */
function earlierCopies(article: Article, last: Map<number, Read>): SharedText[] {
  const sample: number[] = [];
  let size = 0;
  eachRun(article.held.text, (run) => {
    size += 1;
    if (run % SAMPLE === 0) sample.push(run / SAMPLE);
  });
  if (size < MIN_RUNS) return [];
  const own = { article, size };
  const hits = new Map<Read, number>();
  for (const run of sample) {
    const before = last.get(run);
    if (before && before.article.column !== article.column) hits.set(before, (hits.get(before) ?? 0) + 1);
    last.set(run, own);
  }
  const likely = [...hits].filter(([before, count]) => count * SAMPLE * 2 > MIN_SHARE * Math.min(before.size, size));
  return likely
    .map(([{ article: a }]) => ({ a, b: article, share: sharedShare(a, article) }))
    .filter(({ share }) => share > MIN_SHARE);
}
