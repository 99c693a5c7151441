/** The copies on the finished pages against the Markdown, read by a second, independent parser (markdown-it). */
import MarkdownIt from 'markdown-it';
import { codePoint, foldForPrint } from '../domain/text.ts';
import type { Entry } from '../reader/entry.ts';
import { visibleText, visibleTextIn } from './visible-text.ts';

/** The Markdown that copies may hold: CommonMark, tables and `~~deleted~~`; no HTML, nothing made typographic. */
const markdown = new MarkdownIt('commonmark', { html: false, typographer: false, linkify: false });
markdown.enable(['table', 'strikethrough']);

/** What is wrong with the copy on a page: undefined where the reader sees the text of the Markdown and nothing else. */
export function copyFault({ file, body }: Pick<Entry<unknown>, 'file' | 'body'>, html: string): string | undefined {
  const shown = visibleTextIn(html, 'data-article-body');
  if (shown === undefined) return `the page of ${file} does not hold its copy in one [data-article-body]`;
  const written = visibleText(markdown.render(body));
  return shown === written
    ? undefined
    : `the page of ${file} shows another text than its Markdown: ${firstDifference(shown, written)}`;
}

/** The first place at which two texts part. */
function firstDifference(shown: string, written: string): string {
  let at = 0;
  while (at < shown.length && shown[at] === written[at]) at += 1;
  const near = (text: string) => `“${foldForPrint(text.slice(Math.max(0, at - 20), at + 20))}”`;
  const character = (text: string) => (at < text.length ? codePoint(text.slice(at)) : 'the end');
  return `there ${near(shown)}, here ${near(written)} (there ${character(shown)}, here ${character(written)})`;
}
