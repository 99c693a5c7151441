/** The topmost items of a YAML file, so that a fault in one does not hide the others. */

/**
 * The top-level keys or list items of a text, each with all that belongs to it: offsets, `end` exclusive, and the key where
 * it begins with one. In a file of keys, a “- ” at the left margin goes on with the list of the key above.
 */
export function chunksOf(text: string) {
  const isList = /^(?!---|#)\S.*/m.exec(text)?.[0].startsWith('-') ?? false;
  const starts = [...text.matchAll(isList ? /^[^\s#]/gm : /^(?!-(?: |$))[^\s#]/gm)].map(({ index }) => index);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, key: /^["']?([\w/#-]+)["']?[ \t]*:/.exec(text.slice(start, start + 200))?.[1] };
  });
}
