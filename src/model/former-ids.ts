/** The ids that things had before: their anchors stay on the page beside the new ones. */
import type { Draft } from './build.ts';
import type { Retired } from './ledger.ts';
import { timelineRefOf } from './public-ids.ts';
import type { Article, Column, Former, Statement } from './tracker.ts';

export const NEVER_MOVED: Former = { ids: [], entries: [] };

/** Gives columns, articles and statements the ids that moved to them. */
export function keepFormerIds(
  { articles, columns }: { articles: readonly Article[]; columns: readonly Column[] },
  retired: readonly Retired[],
): void {
  const moved = Map.groupBy(retired, ({ movedTo }) => movedTo?.ref);
  const movedTo = (ref: string) => moved.get(ref) ?? [];
  for (const column of columns as Draft<Column>[]) column.former = former(columnRefs(column).flatMap(movedTo));
  for (const article of articles as Draft<Article>[]) {
    article.former = former(movedTo(`articles/${article.id}`));
    const taken = new Set(article.statements.map(({ id }) => id));
    for (const statement of article.statements as Draft<Statement>[]) {
      statement.former = formerOf(statement, movedTo, taken);
    }
  }
}

function columnRefs({ key, source }: Column): string[] {
  return source ? [`columns/${key}`, `sources/${source.id}`] : [`columns/${key}`];
}

function former(retired: readonly Retired[], entries: readonly Retired[] = []): Former {
  return { ids: retired.map(({ id }) => id.statement ?? id.id), entries: entries.map(({ id }) => id.id) };
}

/** A passage that came from another article keeps its id where no other passage of this article has it. */
function formerOf({ id, article }: Statement, movedTo: (ref: string) => Retired[], taken: Set<string>): Former {
  const entry = timelineRefOf({ ref: '', kind: 'passages', id: article.id, statement: id });
  const own = movedTo(`articles/${article.id}#${id}`).filter(({ id: { statement = '' } }) => {
    const isFree = !taken.has(statement);
    taken.add(statement);
    return isFree;
  });
  return former(own, movedTo(entry));
}
