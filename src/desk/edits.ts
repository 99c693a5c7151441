/** The smallest change of a content file: only the lines of what is added, changed or removed; all others stay as they are. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import { isRecord } from '../domain/records.ts';
import { yamlText } from './yaml-text.ts';

/** A list of statements with one more at its end. */
export function withItem(text: string, item: object): string {
  const written = yamlText([item]);
  return /^\s*(?:#.*\n\s*)*(?:\[\]\s*)?$/.test(text)
    ? text.replace(/\[\]\s*$/, '') + written
    : `${text.trimEnd()}\n\n${written}`;
}

/** A list of statements in which another takes the place of the one with an id; the lines of fields that are the same stay, and so do comments. */
export function withItemReplaced(text: string, id: string, item: object): string {
  const place = placeOf(text, id);
  if (place.item.flow) return text.slice(0, place.start) + yamlText([item]).trimEnd() + text.slice(place.end);
  const written = linesWith(place.item, text, item, ' '.repeat(place.from - place.start));
  return text.slice(0, place.from) + written + text.slice(place.end);
}

/** A file of one object, or with one as its front matter, in which some fields have other values; a field without one goes. Fields that are new stand where `order` has them. */
export function withFields(text: string, fields: Readonly<Record<string, unknown>>, order: readonly string[]): string {
  const [start, end] = objectRange(text);
  const yaml = text.slice(start, end);
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) throw new Error('The file does not hold an object of fields.');
  const old: Record<string, unknown> = contents.toJSON();
  const item = inPlace({ ...old, ...fields }, Object.keys(old), order);
  const written = contents.flow ? yamlText(item).trimEnd() : linesWith(contents, yaml, item, '');
  const [from = 0, to = 0] = contents.range ?? [];
  const last = from + yaml.slice(from, to).trimEnd().length;
  return text.slice(0, start + from) + written + text.slice(start + last);
}

/** The object that a file holds, or its front matter. */
export function objectIn(text: string): Record<string, unknown> {
  const read: unknown = parse(text.slice(...objectRange(text)));
  return isRecord(read) ? read : {};
}

/** A statement of a list as it is written. */
export function itemIn(text: string, id: string): Record<string, unknown> {
  return placeOf(text, id).item.toJSON();
}

/** Where the object of a file stands: between the lines of its front matter, or everywhere. */
function objectRange(text: string): [start: number, end: number] {
  const opening = /^---\r?\n/.exec(text)?.[0].length;
  return opening ? [opening, text.indexOf('\n---', opening - 1) + 1] : [0, text.length];
}

/** The fields in the order in which they stand; one that is new behind the last that comes before it in the schema. */
function inPlace(item: Readonly<Record<string, unknown>>, held: readonly string[], order: readonly string[]): object {
  const names = [...held];
  for (const name of order.filter((one) => one in item && !held.includes(one))) {
    const before = names.findLastIndex((one) => order.indexOf(one) < order.indexOf(name));
    names.splice(before + 1, 0, name);
  }
  return Object.fromEntries([...names, ...Object.keys(item)].map((name) => [name, item[name]]));
}

/** The lines of an object with other values: those of fields that are the same stay, with their comments. */
function linesWith(map: YAMLMap, text: string, item: object, indent: string): string {
  const fields = fieldsOf(map, text);
  const line = `\n${indent}`;
  const written = Object.entries(item).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const old = fields.get(name);
    const isSame = old && isDeepStrictEqual(old.value, value);
    const made = yamlText({ [name]: value })
      .trimEnd()
      .replace(/\n(?=.)/g, line);
    return [(old?.above || line) + (isSame ? old.lines : made) + (old?.behind ?? '')];
  });
  return written.join('').trimStart();
}

interface FieldText {
  readonly value: unknown;
  /** The line break before it, with blank lines and comments. */
  readonly above: string;
  readonly lines: string;
  /** A comment behind it, on the same line. */
  readonly behind: string;
}

/** The fields of an item as they are written. */
function fieldsOf(item: YAMLMap, text: string): ReadonlyMap<string, FieldText> {
  let last = item.range?.[0] ?? 0;
  const fields = item.items.map((pair): [string, FieldText] => {
    const [start, end] = rangeOf(pair);
    const above = text.slice(last, start);
    const lines = text.slice(start, end).trimEnd();
    const [behind = ''] = /^[ \t]+#.*/.exec(text.slice(start + lines.length)) ?? [];
    last = start + lines.length + behind.length;
    return [String(pair.key), { value: plain(pair.value), above, lines, behind }];
  });
  return new Map(fields);
}

function plain(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node;
}

/** From the key of a pair to the end of its value. */
function rangeOf({ key, value }: Pair): [number, number] {
  const [start = 0, keyEnd = 0] = (isNode(key) && key.range) || [];
  const [, end = keyEnd] = (isNode(value) && value.range) || [];
  return [start, end];
}

/** The field of a statement to which a line of its file belongs; lines count from 1. */
export function fieldAt(text: string, line: number): { id: string; field: string } | undefined {
  const contents: unknown = parseDocument(text).contents;
  const offset = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const lineEnd = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
  const items = isSeq(contents) ? contents.items.filter(isMap) : [];
  for (const item of items) {
    const pair = item.items.findLast((one) => rangeOf(one)[0] < lineEnd);
    const [, end = 0] = item.range ?? [];
    if (pair && offset < end && isScalar(pair.key))
      return { id: String(item.get('id')), field: String(pair.key.value) };
  }
  return undefined;
}

/** A list of statements without the one with an id. */
export function withoutItem(text: string, id: string): string {
  const { start, end } = placeOf(text, id);
  const left = `${text.slice(0, start).trimEnd()}\n\n${text.slice(end).trimStart()}`.trim();
  return left === '' ? '[]\n' : `${left}\n`;
}

/** Where an item of a list stands: from its hyphen, or from its first field, to the end of its last line with words. */
function placeOf(text: string, id: string): { item: YAMLMap; start: number; from: number; end: number } {
  const contents: unknown = parseDocument(text).contents;
  const item = isSeq(contents) ? contents.items.filter(isMap).find((one) => String(one.get('id')) === id) : undefined;
  const [from, to] = item?.range ?? [];
  if (!item || from === undefined || to === undefined) throw new Error(`There is no statement “${id}” any more.`);
  const start = text.lastIndexOf('\n', from) + 1;
  return { item, start, from, end: start + text.slice(start, to).trimEnd().length };
}

/** A file with front matter that has one more entry at the end of a list; the list is made where there is none. */
export function withListEntry(text: string, list: string, entry: object): string {
  const close = text.indexOf('\n---', 3) + 1;
  const lines = text.slice(0, close).split('\n');
  const first = lines.findIndex((line) => line.startsWith(`${list}:`));
  if (first < 0) return `${text.slice(0, close)}${yamlText({ [list]: [entry] })}${text.slice(close)}`;
  lines[first] = `${list}:`;
  const next = lines.findIndex((line, index) => index > first && /^[^\s-]/.test(line));
  const indent = /^( *)-/.exec(lines[first + 1] ?? '')?.[1] ?? '  ';
  lines.splice(
    next < 0 ? lines.length - 1 : next,
    0,
    yamlText([entry])
      .trimEnd()
      .replace(/^(?=.)/gm, indent),
  );
  return lines.join('\n') + text.slice(close);
}
