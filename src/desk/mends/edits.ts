/** Changes of a text at a place: what stands from `start` to `end` gives way to `words`. */

/** One change of a file, and what is said of it. */
export interface Edit {
  /** Below the content folder. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly what: string;
}

/** The texts with all edits made; a file that is not there yet is made. */
export function edited(edits: readonly Edit[], texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const after = new Map(texts);
  for (const { path, start, end, words } of edits.toSorted((a, b) => b.start - a.start)) {
    const text = after.get(path) ?? '';
    after.set(path, text.slice(0, start) + words + text.slice(end));
  }
  return after;
}

/** “content/articles/a.md:3  sha256: …”: an edit as it is printed. */
export function lineOf({ path, start, what }: Edit, texts: ReadonlyMap<string, string>, name: string): string {
  const line = (texts.get(path) ?? '').slice(0, start).split('\n').length;
  return `${name}/${path}:${line}  ${what}`;
}
