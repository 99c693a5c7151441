/** The copies on the finished pages against the Markdown, read by a second, independent parser (markdown-it). */
import MarkdownIt from 'markdown-it';
import { codePoint, foldArticle, foldForPrint, LEFT_OUT } from '../domain/text.ts';
import type { Entry } from '../reader/entry.ts';
import { COPY } from './page-parts.ts';
import { visibleText } from './visible-text.ts';

/** The Markdown that copies may hold: CommonMark, tables and `~~deleted~~`; no HTML, nothing made typographic. */
const markdown = new MarkdownIt('commonmark', { html: false, typographer: false, linkify: false });
markdown.enable(['table', 'strikethrough']);

/**
 * What is wrong with the texts of the copies on a page: undefined where there is one, of which the reader sees the text of
 * the Markdown and nothing else. Of an article that is published in part, `published` holds a sign for each character that
 * is left out.
 */
export function copyFault(
  { file, body }: Pick<Entry<unknown>, 'file' | 'body'>,
  [shown, ...more]: readonly string[],
  published = '',
): string | undefined {
  if (shown === undefined || more.length > 0) return `the page of ${file} does not hold its copy in one [${COPY}]`;
  const written = withoutLeftOut(visibleText(markdown.render(body)), published);
  return shown === written
    ? undefined
    : `the page of ${file} shows another text than its Markdown: ${firstDifference(shown, written)}`;
}

/** A text without what another of the same length leaves out. */
function withoutLeftOut(text: string, published: string): string {
  if (!published.includes(LEFT_OUT)) return text;
  const stretches = [...published.matchAll(KEPT)].map(({ index, 0: { length } }) => text.slice(index, index + length));
  return foldArticle(stretches.join(' '));
}

const KEPT = new RegExp(`[^${LEFT_OUT}]+`, 'g');

/** The first place at which two texts part. */
function firstDifference(shown: string, written: string): string {
  let at = 0;
  while (at < shown.length && shown[at] === written[at]) at += 1;
  const near = (text: string) => `“${foldForPrint(text.slice(Math.max(0, at - 20), at + 20))}”`;
  const character = (text: string) => (at < text.length ? codePoint(text.slice(at)) : 'the end');
  return `there ${near(shown)}, here ${near(written)} (there ${character(shown)}, here ${character(written)})`;
}
