/** Statements of one article that quote the very same words. */
import type { Article, Statement } from '../tracker.ts';

/** Two statements with one quote, in text order. */
export interface RepeatedPassage {
  readonly first: Statement;
  readonly second: Statement;
}

/** Every statement whose quote an earlier one of the article has. */
export function repeatedPassages({ statements }: Article): RepeatedPassage[] {
  const passages = Map.groupBy(statements, ({ range }) => `${range.start} ${range.end}`);
  return [...passages.values()].flatMap(([first, ...others]) =>
    first ? others.map((second) => ({ first, second })) : [],
  );
}
