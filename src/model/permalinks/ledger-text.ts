/** The ledger as text: one line for each public id, in the order of ids; what people wrote there stays. */

const HEAD = `# Every public id ever published: an id is its address without the slashes at both ends.
# npm run permalinks adds new ids. Do not remove a line; where an id is gone, say what became of it:
#   claims/old: { movedTo: claims/new }
#   claims/old: { withdrawn: { date: "YYYY-MM-DD", reason: "…" } }
# Articles keep the digest under which their text was first published.
`;

/** The text with a line for each of `refs`, put where it belongs by the alphabet; `digests` gives those of articles. */
export function withRecorded(text: string, refs: readonly string[], digests: ReadonlyMap<string, string>): string {
  const waiting = [...refs].sort();
  const [head = '', ...entries] = partsOf(text === '' ? HEAD : text.replace(/\n?$/, '\n'));
  const lines = entries.flatMap((entry) => [...linesBefore(keyOf(entry), waiting, digests), entry]);
  return [head, ...lines, ...waiting.map((ref) => lineOf(ref, digests))].join('');
}

/** The comment at the head of the file, and its entries, each with the comments above and the lines below it. */
function partsOf(text: string): string[] {
  const head = /^(?:#.*\n|[ \t]*\n)*/.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  return [head, ...(rest === '' ? [] : rest.split(/(?<=\n)(?=(?:#.*\n|[ \t]*\n)*[a-z"'])(?<!^(?:#.*|[ \t]*)\n)/m))];
}

/** Takes from `waiting` what comes before a key. */
function linesBefore(key: string | undefined, waiting: string[], digests: ReadonlyMap<string, string>): string[] {
  if (key === undefined) return [];
  const place = waiting.findIndex((ref) => ref > key);
  return waiting.splice(0, place < 0 ? waiting.length : place).map((ref) => lineOf(ref, digests));
}

/** The public id of an entry. */
function keyOf(entry: string): string | undefined {
  return /^["']?([a-z][\w/#-]*)["']?[ \t]*:/m.exec(entry)?.[1];
}

function lineOf(ref: string, digests: ReadonlyMap<string, string>): string {
  const digest = digests.get(ref);
  return digest ? `${ref}: { sha256: "${digest}" }\n` : `${ref}: {}\n`;
}
