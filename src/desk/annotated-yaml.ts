/** YAML with a comment above each field: what the schema says that it means. */
import { Document, isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import { descriptionOf, fieldsOf, itemOf, type JsonSchema } from './schemas.ts';
import { quoteIfNeeded, YAML_STYLE } from './yaml-text.ts';

/** Data as YAML, each field explained where it stands first, and behind the fields of an object those that it leaves out. */
export function annotatedYaml(data: unknown, schema: JsonSchema): string {
  const document = new Document(data);
  annotate(document.contents, schema, new Set());
  visit(document, { Scalar: (key, node) => (key === 'key' ? undefined : quoteIfNeeded(node)) });
  return document.toString(YAML_STYLE);
}

function annotate(node: Node | null, schema: JsonSchema, explained: Set<string>): void {
  const item = itemOf(schema);
  if (isSeq(node) && item) for (const one of node.items) if (isNode(one)) annotate(one, item, explained);
  if (isMap(node)) annotateFields(node, schema, explained);
}

function annotateFields(map: YAMLMap, schema: JsonSchema, explained: Set<string>): void {
  const fields = fieldsOf(schema, map.toJSON());
  for (const { key, value } of map.items) {
    const field = isScalar(key) ? fields.get(String(key.value)) : undefined;
    if (!field || !isScalar(key)) continue;
    const description = descriptionOf(field);
    if (description && isNew(`${key.value}: ${description}`, explained)) key.commentBefore = commentOf(description);
    if (isNode(value)) annotate(value, field, explained);
  }
  const others = [...fields].flatMap(([name, field]) => (map.has(name) ? [] : named(name, descriptionOf(field))));
  const list = `also: ${others.join('; ')}`;
  if (others.length > 0 && isNew([...fields.keys()].join(), explained)) map.comment = commentOf(list);
}

function named(name: string, description: string | undefined): string {
  return description ? `${name} (${description})` : name;
}

function isNew(text: string, explained: Set<string>): boolean {
  if (explained.has(text)) return false;
  explained.add(text);
  return true;
}

/** How long a line of a comment gets. */
const WIDTH = 96;

function commentOf(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.pop() ?? '';
    if (last.length + word.length < WIDTH) lines.push(`${last} ${word}`);
    else lines.push(last, ` ${word}`);
  }
  return lines.join('\n');
}
