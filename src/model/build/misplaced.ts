/** Words under the wrong name: statements of a renamed article, copies or statements that have changed places. */
import type { ArticleData, StatementData } from '../../domain/schema.ts';
import { foldArticle } from '../../domain/text.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { copyDigestOf, copyOf } from '../copies.ts';
import type { Report } from '../report.ts';
import { alsoInLedger } from './missing.ts';

type Articles = readonly Entry<ArticleData>[];

/** The articles whose text is the one that another records, by their ids; each is reported. */
export function exchangedCopies(articles: Articles, report: Report): ReadonlySet<string> {
  const owners = new Map(articles.map((entry) => [entry.data.sha256, entry]));
  const exchanged = articles.filter((entry) => {
    const owner = owners.get(copyDigestOf(entry));
    if (!owner || owner.data.sha256 === entry.data.sha256) return false;
    reportExchanged(entry, owner.file, report);
    return true;
  });
  return new Set(exchanged.map(({ id }) => id));
}

function reportExchanged(entry: Entry<ArticleData>, owner: string, report: Report): void {
  report(entry, ['sha256'], {
    code: 'changed-text',
    message: `the text below is the one recorded in ${owner}`,
    remedy: 'Put each text back below its own front matter.',
  });
}

/** By the ids of files of statements that quote none of their own article: the article that holds all their quotes. */
export function misplacedStatements({ articles, statements, broken }: Entries): ReadonlyMap<string, string> {
  const own = new Map(articles.map((entry) => [entry.id, entry]));
  const lost = statements.filter(({ id, data }) => {
    const article = own.get(id);
    return article ? data.length > 0 && !data.some(isQuotedFrom(article)) : !broken.has(`articles/${id}`);
  });
  return new Map(
    lost.flatMap(({ id, data }) => {
      const article = articles.find((one) => one.id !== id && data.length > 0 && data.every(isQuotedFrom(one)));
      return article ? [[id, article.id] as const] : [];
    }),
  );
}

function isQuotedFrom(article: Entry<ArticleData>): (statement: StatementData) => boolean {
  const { text } = copyOf(article);
  return ({ quote }) => text.includes(foldArticle(quote.exact));
}

/** Reports the files of statements that quote another article than their own, by their ids and its. */
export function reportMisplaced(misplaced: ReadonlyMap<string, string>, entries: Entries, report: Report): void {
  for (const entry of entries.statements) {
    const name = misplaced.get(entry.id);
    if (name !== undefined) reportOne(entry, name, entries, report);
  }
}

function reportOne(
  entry: Entry<StatementData[]>,
  name: string,
  { articles, permalinks }: Entries,
  report: Report,
): void {
  const [own, other] = [`content/articles/${entry.id}.md`, `content/articles/${name}.md`];
  const isThere = articles.some(({ id }) => id === entry.id);
  const line = permalinks?.data[`articles/${entry.id}`];
  report(entry, [], {
    code: isThere ? 'orphan-quote' : 'missing-reference',
    message: `${isThere ? `nothing that is quoted here stands in ${own}` : `there is no ${own}`}, and ${other} holds all of it`,
    remedy: `Call this file statements/${name}.yaml${isThere ? '' : ', or give the article its old name'}.${line && !isThere ? ` ${alsoInLedger(`articles/${entry.id}`, line, `articles/${name}`)}` : ''}`,
  });
}

/** How many quotes without a place are looked for in other articles: beyond that something else is wrong. */
const MAX_LOOKUPS = 50;

/** Fewer characters may stand anywhere by chance. */
const MIN_LENGTH = 16;

/** Makes the search for the article in which words stand that do not stand in their own. */
export function finderIn(articles: Articles): (words: string, own: string) => string | undefined {
  let left = MAX_LOOKUPS;
  return (words, own) => {
    const exact = foldArticle(words);
    if (exact.length < MIN_LENGTH || left <= 0) return;
    left -= 1;
    return articles.find((entry) => entry.file !== own && copyOf(entry).text.includes(exact))?.file;
  };
}
