/** The digest by which a copy’s text is known. */
import { createHash } from 'node:crypto';

/** The SHA-256 digest of an article text in UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
