/** Digests of copies that have not been published yet. */
import type { Issue } from '../../domain/issues.ts';
import type { ArticleData } from '../../domain/schema.ts';
import { copyDigestOf, copyOf } from '../../model/copies.ts';
import { type Entries, type Entry, isInvalidPath } from '../../reader/entry.ts';
import type { Edit } from './edits.ts';
import { fieldSet, yamlOf } from './yaml-fields.ts';

/** The edits that give each new copy the digest of its text; none where the text is that of another article, or can be put back. */
export function digestsMended(
  { articles }: Entries,
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  isKept: (path: string) => boolean,
): Edit[] {
  const recorded = new Set(articles.map(({ data }) => data.sha256));
  return articles.flatMap((entry) => {
    const path = `articles/${entry.id}.md`;
    const text = texts.get(path);
    const digest = copyDigestOf(entry);
    if (text === undefined || isKept(path) || recorded.has(digest) || !isOpen(entry, issues)) return [];
    const { yaml, from } = yamlOf(path, text);
    const change = fieldSet(yaml, [], 'sha256', digest);
    return change ? moved(change, from, path, digest) : [];
  });
}

function moved(
  { start, end, words }: { start: number; end: number; words: string },
  from: number,
  path: string,
  digest: string,
): Edit {
  return { path, start: from + start, end: from + end, words, what: `sha256: ${digest}` };
}

/** Whether nothing is wrong with a copy but its digest. */
function isOpen(entry: Entry<ArticleData>, issues: readonly Issue[]): boolean {
  const { line } = entry.locate(['sha256']);
  const isWrong = issues.some((one) => one.file === entry.file && one.code === 'changed-text' && one.line === line);
  const isCorrected = entry.data.corrections.some(({ sha256 }) => sha256 !== undefined);
  return !isCorrected && copyOf(entry).faults.length === 0 && (isWrong || isInvalidPath(entry, ['sha256']));
}
