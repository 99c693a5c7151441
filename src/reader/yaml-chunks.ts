/** The topmost items of a YAML file, so that a fault in one does not hide the others. */

/** A top-level key or list item with all that belongs to it: offsets into the text, `end` exclusive. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** The key, where the chunk begins with one. */
  readonly key: string | undefined;
}

/** The chunks of a text in text order. */
export function chunksOf(text: string): Chunk[] {
  const starts = [...text.matchAll(/^[^\s#]/gm)].filter((match) => isStart(match, text)).map(({ index }) => index);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, key: /^["']?([\w-]+)["']?[ \t]*:/.exec(text.slice(start, start + 200))?.[1] };
  });
}

/** In a file of keys, a “- ” at the left margin goes on with the list of the key above. */
function isStart(match: RegExpExecArray, text: string): boolean {
  const isList = /^(?:\s*#.*\n|\s*\n|---\s*\n)*-[ \n]/.test(text);
  return isList || !/^-[ \n]/.test(text.slice(match.index, match.index + 2));
}

/** The text with chunks turned into comments of the same length, so that every place stays where it is. */
export function without(chunks: readonly Chunk[], text: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of chunks) {
    kept += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, '#');
    from = end;
  }
  return kept + text.slice(from);
}
