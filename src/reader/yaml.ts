/** Reads YAML strictly, keeping the place of every field. */
import { isMap, isNode, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Issue, IssueCode, Place } from '../issues.ts';
import { foldForPrint } from '../text.ts';
import type { FieldPath } from './entry.ts';

export interface YamlReading {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  locate(path: FieldPath): Place;
  /** The place of a key itself, for keys that should not be there. */
  locateKey(path: FieldPath, key: string): Place;
}

interface Raw {
  code: IssueCode;
  offset: number;
  message: string;
  remedy: string;
}

type Document = ReturnType<typeof parseDocument>;

/** Reads one YAML document; `firstLine` is the line of the file on which `text` begins. */
export function readYaml(text: string, file: string, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const raw = [...syntaxFaults(document), ...forbiddenForms(document, text)];
  return {
    data: raw.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    issues: raw.map(({ offset, ...rest }) => ({ ...place(offset), ...rest })),
    locate: (path) => place(offsetOf(document, path)),
    locateKey: (path, key) => place(keyOffset(document, path, key)),
  };
}

function syntaxFaults(document: Document): Raw[] {
  return [...document.errors, ...document.warnings].slice(0, 20).map((error) => ({
    code: 'bad-yaml',
    offset: error.pos[0],
    message: foldForPrint(SYNTAX[error.code]?.[0] ?? error.message),
    remedy: SYNTAX[error.code]?.[1] ?? 'Mend the YAML there; text with special signs goes in quotation marks.',
  }));
}

const SYNTAX: Partial<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ['the key stands twice in the same place', 'Keep one of them.'],
  MULTIPLE_DOCS: ['the file holds more than one YAML document', 'Remove the line of three hyphens, or split the file.'],
  TAB_AS_INDENT: ['a tab is used to indent', 'Indent with spaces.'],
  BLOCK_AS_IMPLICIT_KEY: ['a “: ” inside the text makes it look like a key', 'Put the whole text in quotation marks.'],
};

function forbiddenForms(document: Document, text: string): Raw[] {
  const found: Raw[] = [];
  visit(document, {
    Alias: (_key, node) =>
      void found.push(forbidden(node, 'an alias (*) repeats text from elsewhere', 'Write it out.')),
    Pair: (_key, pair) => void found.push(...mergeKey(pair)),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) found.push(forbidden(node, 'an anchor (&) is used', 'Remove it.'));
      if (node.tag)
        found.push(forbidden(node, `a tag (${foldForPrint(node.tag)}) is used`, 'Remove it; write plain text.'));
      if (isScalar(node)) found.push(...cutValue(node, text));
    },
  });
  return found;
}

function forbidden(node: Node, message: string, remedy: string): Raw {
  return { code: 'bad-yaml', offset: node.range?.[0] ?? 0, message, remedy };
}

const DANGEROUS_KEYS = new Set(['<<', '__proto__', 'constructor', 'prototype']);

function mergeKey(pair: Pair): Raw[] {
  if (!isScalar(pair.key) || !DANGEROUS_KEYS.has(String(pair.key.value))) return [];
  return [
    forbidden(pair.key, `the key “${String(pair.key.value)}” is not allowed`, 'Remove it; write each field out.'),
  ];
}

/** A plain value followed on its line by “ #…”: nobody can tell a comment from a text cut short. */
function cutValue(node: Node & { type?: string | undefined }, text: string): Raw[] {
  const end = node.range?.[1];
  if (node.type !== 'PLAIN' || end === undefined || !/^[ \t]+#/.test(text.slice(end, end + 40))) return [];
  const offset = end + text.slice(end).indexOf('#');
  const message = 'a “#” after a space begins a comment, and the value ends before it';
  return [
    {
      code: 'cut-value',
      offset,
      message,
      remedy: 'Put the whole text in quotation marks, or the comment on its own line.',
    },
  ];
}

/** The offset of the field at `path`, or of the deepest part of the path that exists. */
function offsetOf(document: Document, path: FieldPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function keyOffset(document: Document, path: FieldPath, key: string): number {
  const parent = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (!isMap(parent)) return offsetOf(document, path);
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
