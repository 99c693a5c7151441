/** The copy of an article as HTML, with its passages, sentences and furniture marked in it. */
import { type Mark, renderCopy } from '../markdown/render.ts';
import type { Article } from '../model/tracker.ts';
import { sentenceId } from './addresses.ts';

/** The HTML of a verbatim copy; its text is the article text and nothing else. */
export function articleHtml(article: Article): string {
  return renderCopy(article.copy, [...sentenceMarks(article), ...furnitureMarks(article), ...passageMarks(article)]);
}

function sentenceMarks({ sentences }: Article): Mark[] {
  return sentences.map((range, index) => ({ id: sentenceId(index), range, element: 'span' }));
}

function furnitureMarks({ furniture }: Article): Mark[] {
  return furniture.map(({ range }, index) => ({
    id: `f_${index + 1}`,
    range,
    element: 'span',
    className: ['furniture'],
  }));
}

function passageMarks({ statements }: Article): Mark[] {
  return statements.map(({ id, range }) => ({ id, range, element: 'mark' }));
}
