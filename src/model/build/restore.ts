/** Finds out what was changed in a copy by accident: the quotes remember its words, and the digest proves the guess. */
import { nearestRange } from '../../anchoring/nearest.ts';
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { type ArticleText, foldArticle, overlaps, type Range } from '../../domain/text.ts';
import { readCopy } from '../../markdown/copy.ts';
import { digestOf } from '../copies.ts';

/** Words that stand in a copy where other words were recorded. */
export interface Change {
  readonly range: Range;
  readonly found: string;
  readonly recorded: string;
}

/** More quotes than this without a place are no accident, and finding the nearest text takes time. */
const MAX_GUESSES = 24;

/** What was changed, and the text as it was recorded, if putting quoted words back where the text resembles them gives its digest. */
export function restore(article: ArticleText, markdown: string, sha256: string, quotes: readonly string[]) {
  const lost = [...new Set(quotes.map(foldArticle))].filter((words) => occurrencesOf(words, article.text).length === 0);
  const changes = lost.slice(0, MAX_GUESSES).flatMap((recorded): Change[] => {
    const range = nearestRange(recorded, article);
    return range ? [{ range, found: article.text.slice(range.start, range.end), recorded }] : [];
  });
  const guesses = [...changes.map((change) => [change]), changes.filter(isApart)];
  const right = guesses.find((guess) => digestOf(undone(guess, article.text)) === sha256);
  return right && { changes: right, text: readCopy(undone(right, markdown)) };
}

/** Whether a change does not reach into an earlier one. */
function isApart({ range }: Change, index: number, changes: readonly Change[]): boolean {
  return !changes.slice(0, index).some((other) => overlaps(other.range, range));
}

function undone(changes: readonly Change[], text: string): string {
  return changes.reduce((all, { found, recorded }) => all.replace(found, () => recorded), text);
}
