/** The copy of an article as HTML, with its passages, sentences and furniture marked in it. */

import { oncePer } from '../../domain/once.ts';
import type { Range } from '../../domain/text.ts';
import { outerBlocks } from '../../markdown/outer-blocks.ts';
import { type Mark, renderCopy } from '../../markdown/render.ts';
import type { Article } from '../../model/tracker.ts';
import { copyLines } from '../../words/words.ts';
import { noteId, sentenceId } from '../addresses.ts';
import { isCompared } from './opposite.ts';

/** The HTML of a verbatim copy; its text is the article text and nothing else. */
export function articleHtml(article: Article): string {
  const copy = rendered(article);
  const { html = htmlOf(article) } = copy;
  copy.html = undefined;
  return html;
}

function htmlOf(article: Article): string {
  const marks = [sentenceMarks, furnitureMarks, formerMarks, passageMarks].flatMap((marksOf) => marksOf(article));
  return renderCopy(article.copy, marks);
}

interface RenderedCopy {
  /** Until it is asked for, as it is once: the split marks are far less to keep. */
  html: string | undefined;
  readonly split: readonly string[];
}

const rendered = oncePer((article: Article): RenderedCopy => {
  const html = htmlOf(article);
  return { html, split: splitMarks(html) };
});

/** The sentences of a copy that its HTML marks in more than one fragment, by their ids. */
export function splitSentences(article: Article): string[] {
  return rendered(article).split.filter((id) => id.startsWith('s_'));
}

function splitMarks(html: string): string[] {
  const counts = new Map<string, number>();
  for (const [, id = ''] of html.matchAll(/ data-mark="([^"]+)"/g)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count > 1 ? [id] : []));
}

function sentenceMarks({ sentences }: Article): Mark[] {
  return sentences.map((range, index) => ({ id: sentenceId(index), range, element: 'span' }));
}

/** Page furniture; what stands above the first heading or passage of the copy is the page’s menu. */
function furnitureMarks({ furniture, copy, statements }: Article): Mark[] {
  const heading = outerBlocks(copy).find(({ tagName }) => /^h\d$/.test(tagName));
  const begins = Math.min(...[heading, statements[0]?.range].map((first) => first?.start ?? copy.text.length));
  return furniture.map(({ range }, index) => ({
    id: `f_${index + 1}`,
    range,
    element: 'span',
    className: ['furniture'],
    ...(range.start < begins && { before: copyLines.menu }),
  }));
}

/** Passages under the ids that they had before. */
function formerMarks({ statements }: Article): Mark[] {
  return statements.flatMap(({ former, range }) => former.ids.map((id) => ({ id, range, element: 'span' }) as const));
}

/** Each passage with the way to its note, whether it is compared, and with a line of its own where it lies within or across another. */
function passageMarks({ statements }: Article): Mark[] {
  const levels = lineLevels(statements.map(({ range }) => range));
  return statements.map((statement, index) => {
    const { id, range, number } = statement;
    const level = levels[index] ?? 0;
    const note = { number, anchor: noteId(statement), name: copyLines.note(number) };
    const className = [
      ...(isCompared(statement) ? ['compared'] : []),
      ...(level === 0 ? [] : [`level-${Math.min(level, LOWEST_LINE)}`]),
    ];
    const mark = { id, range, element: 'mark', note } as const;
    return className.length === 0 ? mark : { ...mark, className };
  });
}

const LOWEST_LINE = 3;

/** For ranges in text order, the line under the text that is free for each: 0 is the nearest to the words. */
export function lineLevels(ranges: readonly Range[]): number[] {
  const ends: number[] = [];
  return ranges.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const level = free < 0 ? ends.length : free;
    ends[level] = end;
    return level;
  });
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
}
