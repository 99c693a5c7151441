/** The ledger as text: one line for each public id, in the order of ids; what people wrote there stays. */
import { isRecord } from '../../domain/records.ts';
import type { PermalinkData } from '../../domain/schema.ts';
import type { Tracker } from '../tracker.ts';

/** What the ledger keeps of an id as it was first published. */
type Details = ReadonlyMap<string, PermalinkData>;

/** Of articles the digest, of claims the question and what its positions are called. */
export function detailsOf({ articles, claims }: Pick<Tracker, 'articles' | 'claims'>): Details {
  const digests = articles.map(({ id, data }) => [`articles/${id}`, { sha256: data.sha256 }] as const);
  const questions = claims.map(({ id, data, positions }) => {
    const labels = Object.fromEntries(positions.map((one) => [one.id, one.label]));
    const detail = { question: data.question, ...(positions.length > 0 && { positions: labels }) };
    return [`claims/${id}`, detail] as const;
  });
  return new Map<string, PermalinkData>([...digests, ...questions]);
}

const HEAD = `# Every public id ever published: an id is its address without the slashes at both ends.
# npm run permalinks adds new ids. Do not remove a line; where an id is gone, say what became of it:
#   claims/old: { movedTo: claims/new }
#   claims/old: { withdrawn: { date: "YYYY-MM-DD", reason: "…" } }
# Articles keep the digest under which their text was first published, claims their question and what its answers are called.
`;

/** The text with a line for each of `refs`, put where it belongs by the alphabet; bare lines are completed by `details`. */
export function withRecorded(text: string, refs: readonly string[], details: Details): string {
  const waiting = [...refs].sort();
  const [head = '', ...entries] = partsOf(text === '' ? HEAD : text.replace(/\n?$/, '\n'));
  const lines = entries.flatMap((entry) => [...linesBefore(keyOf(entry), waiting, details), completed(entry, details)]);
  return [head, ...lines, ...waiting.map((ref) => lineOf(ref, details.get(ref)))].join('');
}

/** A line that says nothing but that its id was published says also what it is. */
function completed(entry: string, details: Details): string {
  const key = keyOf(entry) ?? '';
  return details.has(key) ? entry.replace(/^(\S+):[ \t]*\{\}[ \t]*\n/m, () => lineOf(key, details.get(key))) : entry;
}

/** The comment at the head of the file, and its entries, each with the comments above and the lines below it. */
function partsOf(text: string): string[] {
  const head = /^(?:#.*\n|[ \t]*\n)*/.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  return [head, ...(rest === '' ? [] : rest.split(/(?<=\n)(?=(?:#.*\n|[ \t]*\n)*[a-z"'])(?<!^(?:#.*|[ \t]*)\n)/m))];
}

/** Takes from `waiting` what comes before a key. */
function linesBefore(key: string | undefined, waiting: string[], details: Details): string[] {
  if (key === undefined) return [];
  const place = waiting.findIndex((ref) => ref > key);
  return waiting.splice(0, place < 0 ? waiting.length : place).map((ref) => lineOf(ref, details.get(ref)));
}

/** The public id of an entry. */
function keyOf(entry: string): string | undefined {
  return /^["']?([a-z][\w/#-]*)["']?[ \t]*:/m.exec(entry)?.[1];
}

/** The line of a public id, with what is kept of it. */
export function lineOf(ref: string, detail: PermalinkData = {}): string {
  return `${ref}: ${flow(detail)}\n`;
}

function flow(detail: PermalinkData): string {
  const fields = Object.entries(detail).map(([name, value]) => `${name}: ${inFlow(value)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

function inFlow(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([id, label]) => `${id}: ${JSON.stringify(label)}`)
    .join(', ')} }`;
}
