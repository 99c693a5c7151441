/** The copies of articles: the Markdown of an entry, read once for as long as the entry is at hand, and its digest. */
import { createHash } from 'node:crypto';
import { type Copy, readCopy } from '../markdown/copy.ts';
import type { Entry } from '../reader/entry.ts';

const copies = new WeakMap<Entry<unknown>, Copy>();

/** The body of an entry as a copy. */
export function copyOf(entry: Entry<unknown>): Copy {
  const known = copies.get(entry);
  if (known) return known;
  const copy = readCopy(entry.body);
  copies.set(entry, copy);
  return copy;
}

/** The SHA-256 digest of an article text in UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
