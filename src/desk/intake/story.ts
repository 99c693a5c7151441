/**
 * The words of a page that belong to its article: heading, what stands between it and the text, and the text. Found by
 * Readability 0.6. Defuddle 0.19 was tried on sixteen of the saved pages: as many words of the articles by itself (90 of
 * 100), but a third of the live page lost, and words of the page around the story in six pages against three.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { foldArticle } from '../../domain/text.ts';
import { LONGEST_LINE } from './facts.ts';
import { type Metadata, metadataOf } from './metadata.ts';

export interface Page {
  readonly metadata: Metadata;
  /** The HTML of the article: its heading first, where the page prints one. */
  readonly html: string;
  /** The printed title. */
  readonly heading: string | undefined;
  /** The lines between title and text: byline, date, standfirst, caption. */
  readonly head: readonly string[];
  /** Why it may not be the article, or not all of it. */
  readonly doubts: readonly string[];
}

/** What never belongs to the text, wherever it stands. */
const NO_TEXT =
  'script, style, noscript, template, svg, button, form, iframe, nav, dialog, [role="dialog"], [hidden], [aria-hidden="true"], [aria-label="Advertisement"], amp-sidebar, amp-ad, amp-sticky-ad, amp-consent, amp-embed';
const BLOCKS =
  'address, article, blockquote, center, div, dl, figcaption, figure, h1, h2, h3, h4, h5, h6, header, li, ol, p, pre, section, table, td, th, ul';
const LINES = `${BLOCKS}, time, span`;
/** A page with fewer characters of text may still be a dispatch. */
const MIN_TEXT = 100;
/** Part of the title is taken for the printed one only where it is longer than a word or two. */
const MIN_TITLE = 15;

/** Reads a page; throws where no text of an article is found in it. */
export function readPage(html: string): Page {
  refuseDeep(html);
  const { document } = parseHTML(html);
  if (!document.documentElement) throw new Error(NO_ARTICLE);
  const metadata = metadataOf(document);
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove();
  const text = textElement(document.toString());
  if (!text || storyWords(text) < MIN_WORDS) throw new Error(NO_ARTICLE);
  if (isListOfLinks(text)) throw new Error('The page is a list of links. Give the address of one article.');
  const printed = linesOf(text, BLOCKS).map(wordsOf);
  const heading = headingIn(document, metadata.title?.value ?? '');
  const isInText = heading !== undefined && printed.includes(wordsOf(heading));
  const head = heading && !isInText ? headLines(document, heading, printed) : [];
  const title = heading && !isInText ? `<h1>${heading.innerHTML}</h1>` : '';
  const parts = [title, ...head.map((line) => `<p>${line.innerHTML}</p>`), text.innerHTML];
  const doubts = doubtsAbout(text, metadata, document);
  return { metadata, html: parts.join('\n'), heading: heading && wordsOf(heading), head: head.map(wordsOf), doubts };
}

const NO_ARTICLE =
  'No text of an article was found in the page: it may be made by a script, be locked, or be gone. Paste the text instead.';
/** Fewer words below the headings are no article: “Page not found”, “Subscribe to read on”. */
const MIN_WORDS = 12;
/** A page whose elements stand within more others takes hours to read. */
const MAX_DEPTH = 2000;
/** Elements that stand alone, or that end by themselves. */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option|thead|tbody|tfoot|html|head|body)$/i;

function refuseDeep(html: string): void {
  let depth = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:[^>]*?\/(?=>))?/gi)) {
    if (UNNESTED.test(name) || tag.endsWith('/')) continue;
    depth = Math.max(depth + (slash ? -1 : 1), 0);
    if (depth > MAX_DEPTH) throw new Error('The page is built too deep to be read. Paste the text instead.');
  }
}

function storyWords(text: Element): number {
  const headings = [...text.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(wordsOf).join(' ');
  return wordsOf(text).split(' ').length - (headings === '' ? 0 : headings.split(' ').length);
}

/** Whether most of a text leads elsewhere. */
function isListOfLinks(text: Element): boolean {
  const links = [...text.querySelectorAll('a')].map(wordsOf);
  return links.length > 5 && links.join(' ').length > 0.7 * wordsOf(text).length;
}

/** What an editor should look at before the text is taken for the article. */
function doubtsAbout(text: Element, { isLocked }: Metadata, document: Document): string[] {
  const whole = wordsOf(text);
  const articles = [...document.querySelectorAll('article')].filter((one) => {
    const heading = one.querySelector('h1, h2, h3');
    return heading && !one.parentElement?.closest('article') && whole.includes(wordsOf(heading));
  });
  return [
    ...(isLocked ? ['The page says that it is not free to read: this may be its beginning only.'] : []),
    ...(articles.length > 1 ? [`The page holds ${articles.length} articles, and all of them were read.`] : []),
  ];
}

/** The element with the text of the article, by Readability, on a document of its own, because it takes it apart. */
function textElement(html: string): Element | undefined {
  const { document } = parseHTML(html);
  const content = new Readability(document, { charThreshold: MIN_TEXT }).parse()?.content;
  return content ? parseHTML(`<html><body>${content}</body></html>`).document.body : undefined;
}

/** The element that prints the title: the one with just its words, else the only first heading, else one whose words it holds. */
function headingIn(document: Document, title: string): Element | undefined {
  const firsts = [...document.querySelectorAll('h1')].filter((element) => wordsOf(element) !== '');
  const lines = linesOf(document, BLOCKS);
  const folded = foldArticle(title);
  const same = [...firsts, ...lines].find((element) => wordsOf(element) === folded);
  const part = lines.find(
    (element) => wordsOf(element).length >= MIN_TITLE && folded.toLowerCase().includes(wordsOf(element).toLowerCase()),
  );
  return same ?? (firsts.length === 1 ? firsts[0] : undefined) ?? part;
}

/** The lines between title and story that are not in the text that was found, without those that only link elsewhere. */
function headLines(document: Document, heading: Element, printed: readonly string[]): Element[] {
  const lines = linesOf(document, LINES);
  const from = lines.findLastIndex((line) => line === heading || heading.contains(line));
  const isStory = (line: Element) => printed.includes(wordsOf(line)) && wordsOf(line).length > LONGEST_LINE;
  const first = lines.findIndex((line, index) => index > from && isStory(line));
  const to = first < 0 ? lines.findIndex((line, index) => index > from && printed.includes(wordsOf(line))) : first;
  const between = lines.slice(from + 1, Math.max(to, from + 1)).filter((line) => !isOnlyLinks(line));
  const outer = between.filter((line) => !between.some((other) => other !== line && other.contains(line)));
  return outer.filter((line) => !printed.some((words) => words.includes(wordsOf(line))));
}

/** The innermost elements of these kinds that hold words, in the order of the page. */
function linesOf(within: ParentNode, kinds: string): Element[] {
  const all = [...within.querySelectorAll(kinds)];
  return all.filter((element) => wordsOf(element) !== '' && element.querySelector(BLOCKS) === null);
}

function isOnlyLinks(element: Element): boolean {
  const linked = [...element.querySelectorAll('a:not([rel~="author"])')].map(wordsOf).join('');
  return element.closest('a') !== null || linked.length >= wordsOf(element).length;
}

function wordsOf(element: Element): string {
  return foldArticle(element.textContent ?? '');
}
