/** A quote and a text in, a range out. Exact first and only: what merely resembles a quote is never its place. */
import type { QuoteSelector } from '../domain/schema.ts';
import { type ArticleText, foldArticle, holds, type Range } from '../domain/text.ts';
import { quoteForMessage } from './character-names.ts';
import { describe } from './describe.ts';
import { editedQuote, withItsOwnMarks } from './edited-quotes.ts';
import { nearestText } from './nearest.ts';
import { contextOf, MAX_PLACES, occurrencesOf } from './occurrences.ts';
import { cutsWord, wholeWordsAround } from './words.ts';

/** Why a quote has no place: it is not there, it is there several times, or its ends are not those of whole words. */
export interface Unlocated {
  readonly fault: 'orphan-quote' | 'ambiguous-quote' | 'broken-quote';
  readonly message: string;
  readonly remedy: string;
}

export type Located = { readonly range: Range } | Unlocated;

/** Finds the one place of a quote in an article, or in a stretch of it, or says why there is none. */
export function locate(selector: QuoteSelector, article: ArticleText, within?: Range): Located {
  const exact = foldArticle(selector.exact);
  const everywhere = occurrencesOf(exact, article.text, within);
  const inContext = everywhere.filter(contextOf(selector, article.text));
  const [first] = inContext;
  if (!first) return orphan(selector, exact, article, everywhere, within);
  const whole = inContext.filter((range) => !isBroken(range, article));
  const [range, other] = whole;
  if (!range) return broken(first, article);
  if (other || everywhere.length >= MAX_PLACES) return ambiguous(other ? whole : everywhere, article, within);
  return { range };
}

function isBroken(range: Range, article: ArticleText): boolean {
  return cutsWord(article.text, range.start) || cutsWord(article.text, range.end) || !isInOneBlock(range, article);
}

function isInOneBlock(range: Range, { blocks }: ArticleText): boolean {
  return blocks.some((block) => holds(block, range));
}

function orphan(
  selector: QuoteSelector,
  exact: string,
  article: ArticleText,
  everywhere: readonly Range[],
  within?: Range,
): Unlocated {
  if (everywhere.length > 0) return misplaced(selector, everywhere, article);
  if (within) return outside(exact, article, within);
  const changed = editedQuote(exact, article.text);
  if (changed) return { fault: 'orphan-quote', ...changed };
  return {
    fault: 'orphan-quote',
    // Looking for the nearest text takes far longer than finding that the quote is not there.
    get message() {
      return `the quote is not in the article; ${nearestText(exact, article)}`;
    },
    get remedy() {
      return withItsOwnMarks(exact, article.text) ?? 'Copy the words from the article, or name the right article.';
    },
  };
}

/** Words that must stand inside a passage do not. */
function outside(exact: string, article: ArticleText, within: Range): Unlocated {
  const elsewhere = occurrencesOf(exact, article.text);
  const passage = quoteForMessage(article.text.slice(within.start, within.end), 60);
  const found =
    elsewhere.length > 0 ? `they stand at ${linesOf(elsewhere, article)}` : nearestText(exact, article, within);
  return {
    fault: 'orphan-quote',
    message: `the words ${quoteForMessage(exact, 60)} do not stand in ${passage}; ${found}`,
    remedy: 'Copy the words from that passage, or let the passage be the one that holds them.',
  };
}

/** The words are there, but not with what is said to stand around them. */
function misplaced({ prefix, suffix }: QuoteSelector, everywhere: readonly Range[], article: ArticleText): Unlocated {
  const around = [
    prefix && `behind ${quoteForMessage(foldArticle(prefix))}`,
    suffix && `before ${quoteForMessage(foldArticle(suffix))}`,
  ];
  return {
    fault: 'orphan-quote',
    message: `the quote is in the article (${linesOf(everywhere, article)}), but not ${around.filter(Boolean).join(' and ')}`,
    remedy:
      'Copy prefix and suffix from directly before and after the words, or leave them out where the words stand once.',
  };
}

function broken(range: Range, article: ArticleText): Unlocated {
  const line = article.lineAt(range.start);
  if (!isInOneBlock(range, article)) {
    const message = `the quote runs across paragraphs (from line ${line} to line ${article.lineAt(range.end - 1)})`;
    return { fault: 'broken-quote', message, remedy: 'Split it: one statement for the words of each paragraph.' };
  }
  const { start, end } = wholeWordsAround(range, article.text);
  return {
    fault: 'broken-quote',
    message: `the quote ${cutsWord(article.text, range.start) ? 'begins' : 'ends'} inside a word or a number at line ${line}: the whole is ${quoteForMessage(article.text.slice(start, end))}`,
    remedy: 'Quote whole words and whole numbers.',
  };
}

function ambiguous(places: readonly Range[], article: ArticleText, within?: Range): Unlocated {
  const times = places.length >= MAX_PLACES ? `${MAX_PLACES} times or more` : `${places.length} times`;
  return {
    fault: 'ambiguous-quote',
    message: `the quote stands ${times} in ${within ? 'the passage' : 'the article'} (${linesOf(places, article)})`,
    remedy: `Tell them apart: ${suggestions(places, article)}.`,
  };
}

/** For the first places, what would set each apart. */
function suggestions(places: readonly Range[], article: ArticleText): string {
  const ways = places.slice(0, 3).flatMap((range) => {
    const selector = describe(range, article);
    return selector ? [`${surroundings(selector)} for the one at line ${article.lineAt(range.start)}`] : [];
  });
  return ways.join('; ') || 'quote more words, since what stands around them is everywhere the same';
}

function surroundings({ prefix, suffix }: QuoteSelector): string {
  const around = [prefix && `prefix ${quoteForMessage(prefix)}`, suffix && `suffix ${quoteForMessage(suffix)}`];
  return around.filter(Boolean).join(' and ');
}

function linesOf(places: readonly Range[], article: ArticleText): string {
  const lines = [...new Set(places.slice(0, 12).map((range) => article.lineAt(range.start)))];
  const more = places.length > 12 ? ' …' : '';
  return `${lines.length === 1 && !more ? 'line' : 'lines'} ${lines.join(', ')}${more}`;
}
