/** Articles that were renamed while the file of their statements kept the old name. */
import type { StatementData } from '../../domain/schema.ts';
import { foldArticle } from '../../domain/text.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { copyOf } from '../copies.ts';
import type { Report } from '../report.ts';

/** The new names by the old ones: of statements without article, the article without statements that holds their quotes. */
export function renamedArticles({ articles, statements, broken }: Entries): ReadonlyMap<string, string> {
  const known = new Set([...articles, ...statements].map(({ id }) => id));
  if (known.size === articles.length) return new Map();
  const told = new Set(statements.map(({ id }) => id));
  const named = new Set(articles.map(({ id }) => id));
  const silent = articles.filter(({ id }) => !told.has(id));
  const lost = statements.filter(({ id }) => !named.has(id) && !broken.has(`articles/${id}`));
  return new Map(
    lost.flatMap((entry) => {
      const article = silent.find((one) => holdsQuotes(copyOf(one).text, entry));
      return article ? [[entry.id, article.id] as const] : [];
    }),
  );
}

function holdsQuotes(text: string, { data }: Entry<StatementData[]>): boolean {
  return data.length > 0 && data.every(({ quote }) => text.includes(foldArticle(quote.exact)));
}

/** Reports a file of statements whose article has another name by now. */
export function reportRenamed(entry: Entry<StatementData[]>, name: string, report: Report): void {
  report(entry, [], {
    code: 'missing-reference',
    message: `there is no content/articles/${entry.id}.md, and content/articles/${name}.md holds all that is quoted here`,
    remedy: `Call this file statements/${name}.yaml.`,
  });
}
