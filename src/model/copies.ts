/** The copies of articles: the Markdown of an entry, read once for as long as the entry is at hand, and its digest. */
import { createHash } from 'node:crypto';
import { oncePer } from '../domain/once.ts';
import { type Copy, readBefore, readCopy } from '../markdown/copy.ts';
import type { Entry } from '../reader/entry.ts';

const before = new WeakMap<Entry<unknown>, Copy>();

/** The body of an entry as a copy. */
export const copyOf = oncePer((entry: Entry<unknown>) => {
  const copy = before.get(entry);
  return copy ? readBefore(entry.body, copy) : readCopy(entry.body);
});

/** The same as a page shows it. */
export function plainCopyOf(entry: Entry<unknown>): Copy {
  const { text, blocks, packedTree } = copyOf(entry);
  return { text, blocks, packedTree };
}

/** Tells what an earlier run has read the body of an entry as, before anybody asks. */
export function knowCopy(entry: Entry<unknown>, copy: Copy): void {
  before.set(entry, copy);
}

/** The digest of the text of an entry’s copy. */
export const copyDigestOf = oncePer((entry: Entry<unknown>) => digestOf(copyOf(entry).text));

/** The SHA-256 digest of an article text in UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
