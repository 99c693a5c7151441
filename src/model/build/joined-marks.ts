/** Quotes that have other quotation marks than their copy throughout: one mistake, mostly of a program, which gives one line. */
import { OWN_MARKS } from '../../anchoring/edited-quotes.ts';
import type { Issue } from '../../domain/issues.ts';
import type { ArticleData } from '../../domain/schema.ts';
import type { Entry } from '../../reader/entry.ts';

/** The issues with one for each article in the place of several about its marks, and of that about its digest. */
export function withJoinedMarks(issues: readonly Issue[], articles: readonly Entry<ArticleData>[]): Issue[] {
  const byArticle = Map.groupBy(issues.filter(isAboutMarks), ({ file }) => idOf(file));
  const joined = [...byArticle].flatMap(([id, alike]) => {
    const article = articles.find((entry) => entry.id === id);
    return article && alike.length > 1 ? [joinedOf(alike, article, issues)] : [];
  });
  const replaced = new Set(joined.flatMap(({ instead }) => instead));
  return [...issues.filter((issue) => !replaced.has(issue)), ...joined.map(({ issue }) => issue)];
}

function isAboutMarks({ remedy }: Issue): boolean {
  return remedy.startsWith(OWN_MARKS);
}

/** The article to which a file of the content belongs: its own, or that of its statements. */
function idOf(file: string): string {
  return /([^/]+)\.\w+$/.exec(file)?.[1] ?? '';
}

/** What is said in the place of several issues: at the digest, where the text is not the one recorded, else at the first. */
function joinedOf(alike: readonly Issue[], { file }: Entry<ArticleData>, issues: readonly Issue[]) {
  const [first] = alike as [Issue, ...Issue[]];
  const changed = issues.find((issue) => issue.code === 'changed-text' && issue.file === file);
  const what = `${alike.length} quotes have other quotation marks, apostrophes or dashes than ${file}`;
  const issue = changed
    ? { ...changed, message: `${what}, whose text is not the one recorded`, remedy: COPY_AGAIN }
    : { ...first, message: `${what}, this one and ${alike.length - 1} more`, remedy: `${OWN_MARKS}; or ${COPY_TOO}` };
  return { issue, instead: changed ? [...alike, changed] : alike };
}

const COPY_AGAIN = 'Copy the article again as it is printed: a program has made its marks straight, or curly.';
const COPY_TOO = 'copy the article again, where a program has changed its marks.';
