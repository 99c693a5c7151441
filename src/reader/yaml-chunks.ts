/** The topmost items of a YAML file, so that a fault in one does not hide the others. */

/** A top-level key or list item with all that belongs to it: offsets into the text, `end` exclusive. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** The key, where the chunk begins with one. */
  readonly key: string | undefined;
}

/** The chunks of a text in text order; in a file of keys, a “- ” at the left margin goes on with the list of the key above. */
export function chunksOf(text: string): Chunk[] {
  const isList = /^(?!---|#)\S.*/m.exec(text)?.[0].startsWith('-') ?? false;
  const starts = [...text.matchAll(isList ? /^[^\s#]/gm : /^(?!-(?: |$))[^\s#]/gm)].map(({ index }) => index);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, key: /^["']?([\w/#-]+)["']?[ \t]*:/.exec(text.slice(start, start + 200))?.[1] };
  });
}
