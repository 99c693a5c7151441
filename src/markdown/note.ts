/** Short notes of our own as HTML. */
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

const processor = remark().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze();

/** The HTML of a note in plain Markdown (CommonMark, without raw HTML). */
export function noteHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}
