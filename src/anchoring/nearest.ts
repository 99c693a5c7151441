/** What the editor may have meant: only for messages, never to place a mark. */
import search from 'approx-string-match';
import { oncePer } from '../domain/once.ts';
import { type ArticleText, type Range, trimmed } from '../domain/text.ts';
import { nameOf, quoteForMessage } from './character-names.ts';
import { sentencesOf } from './sentences.ts';
import { wholeWordsAround } from './words.ts';

/** Longer quotes are looked for by their beginning: it is enough to find the place. */
const LONGEST_PATTERN = 256;

/** The share of a quote's words that a sentence must hold to be worth showing. */
const ENOUGH_WORDS = 0.4;

/** Says which text of the article is nearest to words that do not stand in it, and where the two part. */
export function nearestText(exact: string, article: ArticleText, within?: Range): string {
  const near = nearestRange(exact, article, within);
  if (!near) return 'no text there resembles it';
  const text = article.text.slice(near.start, near.end);
  return `nearest text at line ${article.lineAt(near.start)}: ${quoteForMessage(text)}${difference(exact, text)}`;
}

/** The stretch of an article that words resemble most; none where none resembles them. */
export function nearestRange(exact: string, article: ArticleText, within?: Range): Range | undefined {
  const from = within?.start ?? 0;
  const text = article.text.slice(from, within?.end);
  const alike = alikeRange(exact, text);
  if (alike) return { start: from + alike.start, end: from + alike.end };
  return sentenceAlike(exact, article, within);
}

/** The stretch with the fewest changed characters, at most a third of them, widened to whole words. */
function alikeRange(exact: string, text: string): Range | undefined {
  const pattern = exact.slice(0, LONGEST_PATTERN);
  for (const share of [0.1, 0.33]) {
    const [match] = search(text, pattern, Math.min(Math.ceil(pattern.length * share), pattern.length - 1));
    if (!match) continue;
    const end = match.end + exact.length - pattern.length;
    return wholeWordsAround(trimmed(aligned(exact, text, match.start, end), text), text);
  }
  return undefined;
}

/** Of ends that are equally near, those that set a changed first or last character against the quote's own. */
function aligned(exact: string, text: string, start: number, end: number): Range {
  const isShort = end - start === exact.length - 1;
  if (isShort && start > 0 && text[start] === exact[1]) return { start: start - 1, end };
  if (isShort && text[end - 1] === exact.at(-2)) return { start, end: end + 1 };
  return { start, end };
}

/** The sentence that shares most words with the quote. */
function sentenceAlike(exact: string, article: ArticleText, within?: Range): Range | undefined {
  const words = distinctWords(exact);
  let best: Range | undefined;
  let most = ENOUGH_WORDS * words.size;
  for (const sentence of within ? [withWords(within, article)] : sentencesWithWords(article)) {
    const shared = sentence.words.intersection(words).size;
    if (shared > most) [best, most] = [sentence.range, shared];
  }
  return best;
}

/** The sentences of an article with their words, found once however many quotes are looked for. */
const sentencesWithWords = oncePer((article: ArticleText) =>
  sentencesOf(article, 'en').map((range) => withWords(range, article)),
);

function withWords(range: Range, { text }: ArticleText) {
  return { range, words: distinctWords(text.slice(range.start, range.end)) };
}

function distinctWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The first place at which words (“here”) and other words (“there”) part, with both characters by code point. */
export function difference(exact: string, text: string): string {
  const here = [...exact];
  const there = [...text];
  const at = here.findIndex((character, index) => character !== there[index]);
  if (at === -1) return here.length < there.length ? ' (the quote ends before it)' : '';
  return ` (character ${at + 1}: here ${nameOf(here[at] ?? '')}, there ${at < there.length ? nameOf(there[at] ?? '') : 'nothing'})`;
}
