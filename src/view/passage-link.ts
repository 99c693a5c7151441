/** Links that carry words: a passage's own id, and the words themselves for browsers that find and highlight them. */

import { oncePer } from '../domain/once.ts';
import { LEFT_OUT, type Range } from '../domain/text.ts';
import type { Article, Statement } from '../model/tracker.ts';
import { passagePath } from './addresses.ts';
import { titleOf } from './people.ts';

/** Quotes longer than this are given by their first and last words: a link that is pasted stands among other words. */
const LONGEST_WHOLE = 60;
const WORDS_AT_AN_END = 4;
const WORDS_BESIDE = 4;

/** The path of a passage with a text fragment: `/articles/<article>/#<id>:~:text=…`; the id alone suffices. */
export function passageLink(statement: Statement): string {
  return `${passagePath(statement)}:~:text=${textDirective(statement)}`;
}

const textDirective = oncePer(({ article, range }: Statement): string => {
  const { text } = article.copy;
  const exact = text.slice(range.start, range.end);
  const { prefix, suffix } = isAmbiguous(exact, article) ? wordsBeside(article, range) : {};
  return [prefix && `${inDirective(prefix)}-`, ...ends(exact).map(inDirective), suffix && `-${inDirective(suffix)}`]
    .filter(Boolean)
    .join(',');
});

/** A short quote whole; a long one as the words it begins and ends with. */
function ends(exact: string): string[] {
  if (exact.length <= LONGEST_WHOLE) return [exact];
  const words = exact.split(' ');
  return [words.slice(0, WORDS_AT_AN_END).join(' '), words.slice(-WORDS_AT_AN_END).join(' ')];
}

/** Whether a browser that looks for the words could stop elsewhere on the page: case does not count for it. */
function isAmbiguous(exact: string, article: Article): boolean {
  const page = `${titleOf(article)} ${article.copy.text}`.toLowerCase();
  const opening = (ends(exact)[0] ?? '').toLowerCase();
  return page.indexOf(opening) !== page.lastIndexOf(opening);
}

function wordsBeside({ copy }: Article, { start, end }: Range): { prefix?: string; suffix?: string } {
  const before = copy.blocks.findLast((block) => block.start < start);
  const after = copy.blocks.find((block) => block.end > end);
  const prefix = before && copy.text.slice(before.start, Math.min(before.end, start)).split(LEFT_OUT).at(-1)?.trim();
  const suffix = after && copy.text.slice(Math.max(after.start, end), after.end).split(LEFT_OUT)[0]?.trim();
  return {
    ...(prefix && { prefix: prefix.split(' ').slice(-WORDS_BESIDE).join(' ') }),
    ...(suffix && { suffix: suffix.split(' ').slice(0, WORDS_BESIDE).join(' ') }),
  };
}

/** For use in a text directive, where hyphen, comma and ampersand mean something. */
function inDirective(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
