/** Places selectors of the content in an article and reports those that have no single place. */
import { locate } from '../../anchoring/locate.ts';
import type { QuoteSelector } from '../../domain/schema.ts';
import { type ArticleText, foldArticle, type Range } from '../../domain/text.ts';
import type { Entry, FieldPath } from '../../reader/entry.ts';
import type { Finding, Report } from '../report.ts';

/** An article’s text, its lines counted from the top of the file, and the file as messages name it. */
export interface AnchorTarget {
  readonly text: ArticleText;
  readonly file: string;
  /** Whether the copy could be read; of one that could not, nothing more is said. */
  readonly isRead: boolean;
  /** Whether words stand in a line that holds what may not stand in a copy, so that they may be shown otherwise. */
  isRefused?(words: string): boolean;
  /** The file of another article in which words stand. */
  elsewhere?(words: string, own: string): string | undefined;
}

/** A field of an entry: where a message about it points. */
export interface Field {
  readonly entry: Entry<unknown>;
  readonly path: FieldPath;
}

/** The one place of a selector in an article; undefined, with an issue, where there is none or several. */
export function anchor(
  selector: QuoteSelector,
  article: AnchorTarget,
  field: Field,
  report: Report,
): Range | undefined {
  if (!article.isRead) return undefined;
  const found = locate(selector, article.text);
  if ('range' in found || article.isRefused?.(selector.exact)) return 'range' in found ? found.range : undefined;
  const other = found.fault === 'orphan-quote' ? article.elsewhere?.(selector.exact, article.file) : undefined;
  const finding = other ? misplaced(other, article) : { ...found, message: inFile(found.message, article) };
  report(field.entry, [...field.path, 'exact'], { ...finding, code: found.fault });
  return undefined;
}

function misplaced(other: string, { file }: AnchorTarget): Pick<Finding, 'message' | 'remedy'> {
  const message = `the quote is not in ${file}; it stands in ${other}`;
  return { message, remedy: 'Move the statement to those of that article, or quote the words of this one.' };
}

/** A quote as it was written, and its place; none where it stands nowhere. */
export interface Passage {
  readonly written: string;
  readonly range: Range | undefined;
}

/**
 * The one place of some words inside a passage; undefined, with an issue, where there is none or several. If the passage
 * itself stands nowhere, words of it go with it, and others need only stand somewhere in the article.
 */
export function anchorWords(
  words: string,
  article: AnchorTarget,
  { written, range }: Passage,
  field: Field,
  report: Report,
): Range | undefined {
  if (!article.isRead) return undefined;
  const found = locate({ exact: words }, article.text, range);
  if ('range' in found) return found.range;
  if (!range && (found.fault !== 'orphan-quote' || foldArticle(written).includes(foldArticle(words)))) return undefined;
  report(field.entry, field.path, {
    code: 'orphan-words',
    message: inFile(saidOf('the words', found.message), article),
    remedy: 'Copy words from the quote that stand in it once, as whole words, or widen the quote.',
  });
  return undefined;
}

/** The place of time words: inside the quote if they stand there once, else anywhere in the article once. */
export function anchorNear(
  words: string,
  article: AnchorTarget,
  near: Range | undefined,
  field: Field,
  report: Report,
): Range | undefined {
  if (!article.isRead) return undefined;
  const inside = near && locate({ exact: words }, article.text, near);
  if (inside && 'range' in inside) return inside.range;
  const anywhere = locate({ exact: words }, article.text);
  if ('range' in anywhere) return anywhere.range;
  if (!near && anywhere.fault !== 'orphan-quote') return undefined;
  report(field.entry, field.path, {
    code: anywhere.fault,
    message: inFile(saidOf('the time words', anywhere.message), article),
    remedy: anywhere.remedy,
  });
  return undefined;
}

/** A message about "the quote", said of some words of it: they are several. */
function saidOf(words: string, message: string): string {
  return message.replace(/^the quote (\w+)s\b/, (_, verb) => `${words} ${verb === 'i' ? 'are' : verb}`);
}

/** Names the file in a message about "the article" and its lines; these words come before anything that is quoted. */
function inFile(message: string, { file }: AnchorTarget): string {
  const name = file.split('/').at(-1) ?? file;
  return message.replace('the article', file).replace(/\bat line (?=\d)/, `at ${name}:`);
}
