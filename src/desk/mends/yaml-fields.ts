/** Single fields of a YAML text, set or taken out with the smallest change. */
import { isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { FieldPath } from '../../reader/entry.ts';

/** A change at a place of a text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The YAML of a file, and where it begins: the whole of it, or the front matter. */
export function yamlOf(path: string, text: string): { readonly yaml: string; readonly from: number } {
  if (!path.endsWith('.md')) return { yaml: text, from: 0 };
  const from = text.indexOf('\n') + 1;
  const close = text.indexOf('\n---', from - 1);
  return { yaml: text.slice(from, close < 0 ? undefined : close + 1), from };
}

/** What gives a field of the map at `path` a text; a new field stands behind the first one there. */
export function fieldSet(yaml: string, path: FieldPath, key: string, value: string): Change | undefined {
  const map = mapAt(yaml, path);
  const [first] = map?.items ?? [];
  if (!map || !first) return undefined;
  const old = rangeAt(map, key);
  if (old) return { start: old[0], end: old[1], words: `${old[0] === old[1] ? ' ' : ''}${JSON.stringify(value)}` };
  const at = endOf(first, yaml, map);
  const field = `${key}: ${JSON.stringify(value)}`;
  const words = map.flow ? `, ${field}` : `${' '.repeat(columnOf(first, yaml))}${field}\n`;
  return { start: at, end: at, words };
}

/** What takes fields out of the map at `path`, all but its first. */
export function fieldsRemoved(yaml: string, path: FieldPath, keys: readonly string[]): Change[] {
  const map = mapAt(yaml, path);
  return (map?.items ?? []).flatMap((pair, index) => {
    const before = map?.items[index - 1];
    if (!map || !before || !keys.includes(keyOf(pair))) return [];
    return { start: endOf(before, yaml, map), end: endOf(pair, yaml, map), words: '' };
  });
}

function mapAt(yaml: string, path: FieldPath): YAMLMap<unknown, unknown> | undefined {
  const document = parseDocument(yaml);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return document.errors.length === 0 && isMap(node) ? node : undefined;
}

function keyOf({ key }: Pair<unknown, unknown>): string {
  return isScalar(key) ? String(key.value) : '';
}

function rangeAt(map: YAMLMap<unknown, unknown>, key: string): Scalar['range'] {
  const value = map.items.find((pair) => keyOf(pair) === key)?.value;
  return isScalar(value) ? value.range : undefined;
}

/** Where a field ends: of one on lines of its own, with the last of them. */
function endOf({ key, value }: Pair<unknown, unknown>, yaml: string, { flow }: YAMLMap<unknown, unknown>): number {
  const node = isMap(value) || isScalar(value) ? value : key;
  const end = (isScalar(node) || isMap(node) ? node.range?.[1] : undefined) ?? yaml.length;
  if (flow || yaml[end - 1] === '\n') return end;
  const next = yaml.indexOf('\n', end);
  return next < 0 ? yaml.length : next + 1;
}

function columnOf({ key }: Pair<unknown, unknown>, yaml: string): number {
  const start = (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
  return start - (yaml.lastIndexOf('\n', start - 1) + 1);
}
