/** What stands inside quotation marks in a text. */
import type { Range } from '../../domain/text.ts';

const MARKS = /“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]|"([^"]*)"/g;

/** The words between quotation marks, without the marks, in text order; white space at the marks is no word. */
export function quotationsIn(text: string): Range[] {
  return [...text.matchAll(MARKS)].map((match) => {
    const inner = match.slice(1).find((words) => words !== undefined) ?? '';
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    return { start, end: start + inner.trim().length };
  });
}
