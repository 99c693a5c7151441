/** What an editor wants changed, and the files as they are then; nothing is written here. */
import { z } from 'zod';
import { ID_MAX_LENGTH, ID_PATTERN } from '../domain/ids.ts';
import { ACCEPTABLE_CODES } from '../domain/notices.ts';
import { isRecord } from '../domain/records.ts';
import {
  articleSchema,
  type ClaimData,
  claimSchema,
  sourceSchema,
  speakerSchema,
  statementSchema,
  topicSchema,
} from '../domain/schema.ts';
import { itemIn, objectIn, withFields, withItem, withItemReplaced, withListEntry, withoutItem } from './edits.ts';
import { yamlText } from './yaml-text.ts';

const id = z.string().regex(ID_PATTERN).max(ID_MAX_LENGTH);
const fields = z.record(z.string(), z.unknown());

const reason = z.string().trim().min(1);
/** A content file of which something may be said to be in order. */
const file = z.string().regex(/^(?:tracker|(?:statements|articles|claims|speakers|sources)\/[a-z0-9-]+)\.(?:yaml|md)$/);

/** One change; data of statements are judged by the gate, as everything that editors write. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-statement'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('change-statement'), article: id, id, data: fields }),
  z.strictObject({ kind: z.literal('remove-statement'), article: id, id }),
  z.strictObject({ kind: z.literal('no-claim'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('furniture'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('change-article'), article: id, data: fields }),
  z.strictObject({ kind: z.literal('accept'), file, statement: id.optional(), code: z.enum(ACCEPTABLE_CODES), reason }),
  z.strictObject({ kind: z.literal('add-speaker'), id, data: speakerSchema }),
  z.strictObject({ kind: z.literal('change-speaker'), id, data: fields }),
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
    case 'change-article':
      return [withOtherFields(`articles/${change.article}.md`, change.data, now)];
    case 'accept':
      return [withAcceptance(change, now)];
    case 'add-speaker':
      return [fresh(`speakers/${change.id}.yaml`, yamlText(change.data), now)];
    case 'change-speaker':
      return [withOtherFields(`speakers/${change.id}.yaml`, change.data, now)];
    case 'add-source':
      return [fresh(`sources/${change.id}.yaml`, yamlText(change.data), now)];
    case 'add-topic':
      return newTopic(change.id, yamlText(change.data), now);
    case 'add-claim':
      return [
        fresh(`claims/${change.id}.md`, `---\n${yamlText(plainClaim(change.data))}---\n\n${change.note.trim()}\n`, now),
      ];
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

/** Files whose new fields stand where the schema has them. */
const ORDERED = [
  { folder: 'articles/', shape: articleSchema.shape },
  { folder: 'speakers/', shape: speakerSchema.shape },
];

/** A file in which some fields have other values; one that is null goes. */
function withOtherFields(path: string, data: Readonly<Record<string, unknown>>, now: ReadFile): [string, string] {
  const { shape = {} } = ORDERED.find(({ folder }) => path.startsWith(folder)) ?? {};
  const order = Object.keys(shape);
  const fields = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, factInOrder(value)]));
  return [path, withFields(now(path) ?? '', fields, order)];
}

/** A fact as people write it: the value, how it is known, and by what; nothing where it is null. */
function factInOrder(value: unknown): unknown {
  if (!isRecord(value) || !('basis' in value)) return value ?? undefined;
  const { value: own, basis, ...evidence } = value;
  return { ...(own !== undefined && { value: own }), basis, ...evidence };
}

/** Something that the checks ask about is in order, and why: said beside the statement, or in the file, that it is about. */
function withAcceptance({ file: path, statement, code, reason: why }: Acceptance, now: ReadFile): [string, string] {
  const text = now(path) ?? '';
  const entry = { code, reason: why };
  if (!statement) return withOtherFields(path, { accepted: [...acceptedIn(objectIn(text)), entry] }, now);
  const item = itemIn(text, statement);
  return [path, withItemReplaced(text, statement, inOrder({ ...item, accepted: [...acceptedIn(item), entry] }))];
}

type Acceptance = Extract<Change, { kind: 'accept' }>;

function acceptedIn({ accepted }: Readonly<Record<string, unknown>>): unknown[] {
  return Array.isArray(accepted) ? accepted : [];
}

function inFrontMatter(path: string, list: string, entries: readonly object[], now: ReadFile): [string, string][] {
  return [[path, entries.reduce<string>((text, entry) => withListEntry(text, list, entry), now(path) ?? '')]];
}

/** A file that must not be there yet. */
function fresh(path: string, text: string, now: ReadFile): [string, string] {
  if (now(path) !== undefined) throw new Error(`${path} is there already.`);
  return [path, text];
}

/** A claim without what its schema adds by itself. */
function plainClaim({ about, corrections, ...data }: ClaimData): object {
  const entries = Object.entries({ ...data, ...(about !== 'present' && { about }) });
  return Object.fromEntries(corrections.length > 0 ? [...entries, ['corrections', corrections]] : entries);
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
