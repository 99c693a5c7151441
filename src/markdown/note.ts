/** Short notes of our own as HTML. */
import { readCopy } from './copy.ts';
import { renderCopy } from './render.ts';

/** The HTML of a note in plain Markdown, read by the rules that hold for copies. */
export function noteHtml(markdown: string): string {
  return renderCopy(readCopy(markdown), []);
}
