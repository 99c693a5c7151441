/** Reads YAML strictly, keeping the place of every field; a fault in one item does not hide the others. */
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Issue, Place } from '../domain/issues.ts';
import { once } from '../domain/once.ts';
import { masked } from '../domain/text.ts';
import type { FieldPath } from './entry.ts';
import { chunksOf } from './yaml-chunks.ts';
import { forbiddenForms, type RawFault, syntaxFault } from './yaml-faults.ts';

export interface YamlReading {
  /** Undefined where nothing could be read. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Fields whose value is not the one that was meant. */
  readonly invalidPaths: readonly FieldPath[];
  /** Whether topmost items are left out because they could not be read. */
  readonly incomplete: boolean;
  locate(path: FieldPath): Place;
  /** The place of a key itself, for keys that should not be there. */
  locateKey(path: FieldPath, key: string): Place;
  /** A value as the file spells it. */
  source(path: FieldPath): string | undefined;
}

interface Parsed {
  readonly document: Document | undefined;
  readonly faults: readonly RawFault[];
  /** The keys of the items left out; undefined for an item whose key cannot be told. */
  readonly lost: readonly (string | undefined)[];
}

const OPTIONS = { prettyErrors: false, version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'error' } as const;

/** Reads one YAML document; `firstLine` is the line of the file on which `text` begins. */
export function readYaml(text: string, file: string, firstLine = 1): YamlReading {
  const { document, faults, lost } = parse(text);
  const raw = [...faults, ...(document ? forbiddenForms(document, text) : [])];
  const places = placesIn(text, file, firstLine);
  return {
    ...withoutFaults(document?.toJS(), text, places),
    issues: raw.map(({ offset, code, message, remedy }) => ({ ...places(offset), code, message, remedy })),
    invalidPaths: [...raw.flatMap(({ path }) => (path ? [path] : [])), ...lost.flatMap((key) => (key ? [[key]] : []))],
    incomplete: lost.includes(undefined),
  };
}

/** The same of a document of which it is known what it holds, and that nothing is wrong with it. */
export function knownYaml(data: unknown, text: string, file: string, firstLine = 1): YamlReading {
  return withoutFaults(data, text, placesIn(text, file, firstLine));
}

/** A document takes far more memory than its text, and most are never asked for a place: then it is parsed again. */
function withoutFaults(data: unknown, text: string, places: (offset: number) => Place): YamlReading {
  const again = once(() => parse(text).document);
  return {
    data,
    issues: [],
    invalidPaths: [],
    incomplete: false,
    locate: (path) => places(offsetOf(again(), path)),
    locateKey: (path, key) => places(keyOffset(again(), path, key)),
    source: (path) => sourceOf(again(), path),
  };
}

/** Makes the function that gives the place of an offset; lines are counted at the first question. */
function placesIn(text: string, file: string, firstLine: number): (offset: number) => Place {
  const lines = once(() => countLines(text));
  return (offset) => {
    const { line, col } = lines().linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

let latest: { readonly text: string; readonly parsed: Parsed } | undefined;

/** Parses a text; of the last one the result is at hand, because faults are mostly found where a file has just been read. */
function parse(text: string): Parsed {
  if (latest?.text !== text) latest = { text, parsed: parseAnew(text) };
  return latest.parsed;
}

function parseAnew(text: string): Parsed {
  const document = parseDocument(text, OPTIONS);
  if (document.errors.length === 0) return { document, faults: [], lost: [] };
  const broken = chunksOf(text).flatMap((chunk, index) => {
    const fault = chunkFault(text.slice(chunk.start, chunk.end), chunk.start, index);
    return fault ? [{ chunk, fault }] : [];
  });
  // A chunk whose characters are all “#” is a comment.
  const chunks = broken.map(({ chunk }) => chunk);
  const rest = parseDocument(masked(chunks, text), OPTIONS);
  const faults = broken.map(({ fault }) => fault);
  if (rest.errors.length === 0) return { document: rest, faults, lost: broken.map(({ chunk }) => chunk.key) };
  return { document: undefined, faults: faults.length > 0 ? faults : [syntaxFault(document, text, 0)], lost: [] };
}

function chunkFault(text: string, start: number, index: number): RawFault | undefined {
  if (index > 0 && /^(?:---|\.\.\.)/.test(text)) return { ...MORE_DOCUMENTS, offset: start };
  const document = parseDocument(text, OPTIONS);
  return document.errors.length > 0 ? syntaxFault(document, text, start) : undefined;
}

const MORE_DOCUMENTS = {
  code: 'bad-yaml',
  message: 'the file holds more than one YAML document',
  remedy: 'Remove the line, or split the file.',
} as const;

/** The offset of the field at `path`, or of the deepest part of the path that exists. */
function offsetOf(document: Document | undefined, path: FieldPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = nodeAt(document, path.slice(0, depth));
    if (node?.range) return node.range[0];
  }
  return document?.contents?.range?.[0] ?? 0;
}

function nodeAt(document: Document | undefined, path: FieldPath) {
  const node = path.length === 0 ? document?.contents : document?.getIn(path, true);
  return isNode(node) ? node : undefined;
}

function keyOffset(document: Document | undefined, path: FieldPath, key: string): number {
  const parent = nodeAt(document, path);
  if (!isMap(parent)) return offsetOf(document, path);
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function sourceOf(document: Document | undefined, path: FieldPath): string | undefined {
  const node = nodeAt(document, path);
  return isScalar(node) ? node.source : undefined;
}
