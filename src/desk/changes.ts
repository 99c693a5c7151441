/** What an editor wants changed, and the files as they are then; nothing is written here. */
import { z } from 'zod';
import { ID_MAX_LENGTH, ID_PATTERN } from '../domain/ids.ts';
import { claimSchema, sourceSchema, speakerSchema, statementSchema, topicSchema } from '../domain/schema.ts';
import { withItem, withItemReplaced, withListEntry, withoutItem } from './edits.ts';
import { yamlText } from './yaml-text.ts';

const id = z.string().regex(ID_PATTERN).max(ID_MAX_LENGTH);
const fields = z.record(z.string(), z.unknown());

/** One change; data of statements are judged by the gate, as everything that editors write. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-statement'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('change-statement'), article: id, id, data: fields }),
  z.strictObject({ kind: z.literal('remove-statement'), article: id, id }),
  z.strictObject({ kind: z.literal('no-claim'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('furniture'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('add-speaker'), id, data: speakerSchema }),
  z.strictObject({ kind: z.literal('add-source'), id, data: sourceSchema }),
  z.strictObject({ kind: z.literal('add-topic'), id, data: topicSchema }),
  z.strictObject({ kind: z.literal('add-claim'), id, data: claimSchema, note: z.string().min(1) }),
  z.strictObject({ kind: z.literal('add-position'), claim: id, data: fields, rows: z.array(fields) }),
]);
export type Change = z.output<typeof changeSchema>;

/** Reads a file below the content folder; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** The files that changes touch, each as it is afterwards, by its path below the content folder. */
export function filesAfter(changes: readonly Change[], read: ReadFile): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const now = (path: string) => files.get(path) ?? read(path);
  for (const change of changes) for (const [path, text] of edited(change, now)) files.set(path, text);
  return files;
}

function edited(change: Change, now: ReadFile): [string, string][] {
  switch (change.kind) {
    case 'add-statement':
      return inStatements(change.article, (text) => withItem(text, inOrder(change.data)), now);
    case 'change-statement':
      return inStatements(change.article, (text) => withItemReplaced(text, change.id, inOrder(change.data)), now);
    case 'remove-statement':
      return inStatements(change.article, (text) => withoutItem(text, change.id), now);
    case 'no-claim':
      return inFrontMatter(`articles/${change.article}.md`, 'notClaims', [change.data], now);
    case 'furniture':
      return inFrontMatter(`articles/${change.article}.md`, 'furniture', [change.data], now);
    case 'add-speaker':
      return [fresh(`speakers/${change.id}.yaml`, yamlText(change.data), now)];
    case 'add-source':
      return [fresh(`sources/${change.id}.yaml`, yamlText(change.data), now)];
    case 'add-topic':
      return newTopic(change.id, yamlText(change.data), now);
    case 'add-claim':
      return [fresh(`claims/${change.id}.md`, `---\n${yamlText(change.data)}---\n\n${change.note.trim()}\n`, now)];
    case 'add-position':
      return newPosition(change, now);
  }
}

function inStatements(article: string, edit: (text: string) => string, now: ReadFile): [string, string][] {
  const path = `statements/${article}.yaml`;
  return [[path, edit(now(path) ?? '')]];
}

/** A statement with its fields as the schema has them, which is how people write them. */
function inOrder(data: Readonly<Record<string, unknown>>): object {
  const names = new Set([...Object.keys(statementSchema.shape), ...Object.keys(data)]);
  return Object.fromEntries([...names].flatMap((name) => (name in data ? [[name, data[name]]] : [])));
}

function inFrontMatter(path: string, list: string, entries: readonly object[], now: ReadFile): [string, string][] {
  return [[path, entries.reduce<string>((text, entry) => withListEntry(text, list, entry), now(path) ?? '')]];
}

/** A file that must not be there yet. */
function fresh(path: string, text: string, now: ReadFile): [string, string] {
  if (now(path) !== undefined) throw new Error(`${path} is there already.`);
  return [path, text];
}

/** A topic is shown only where the tracker’s own file lists it. */
function newTopic(id: string, text: string, now: ReadFile): [string, string][] {
  const tracker = now('tracker.yaml') ?? '';
  const listed = tracker.replace(/^(topics:\n(?:[ \t]*- .*\n)*)/m, `$1  - ${id}\n`);
  return [fresh(`topics/${id}.yaml`, text, now), ['tracker.yaml', listed]];
}

function newPosition(change: Extract<Change, { kind: 'add-position' }>, now: ReadFile): [string, string][] {
  const path = `claims/${change.claim}.md`;
  const added = inFrontMatter(path, 'positions', [change.data], now);
  return change.rows.length === 0 ? added : inFrontMatter(path, 'table', change.rows, () => added[0]?.[1]);
}
