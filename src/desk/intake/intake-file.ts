/** What a file brings in: a page, Markdown or plain text, by its name and its first words. */
import type { Intake } from './article.ts';
import { decodePage } from './charset.ts';

/** Reads the bytes of a file; `name` is empty for the standard input, and `isText` where it is known to be plain text. */
export function intakeOf(bytes: Uint8Array, name: string, isText = false): Intake {
  const content = decodePage(bytes);
  if (isText || /\.txt$/i.test(name)) return { kind: 'text', content };
  if (/\.(?:md|markdown)$/i.test(name)) return { kind: 'markdown', content };
  const isPage = name !== '' || /<(?:!doctype|html|head|body|article|p|div)\b/i.test(content);
  return { kind: isPage ? 'page' : 'text', content };
}
