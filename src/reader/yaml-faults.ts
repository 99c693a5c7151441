/** What is wrong with a YAML text: what the parser cannot read, and forms that it reads and we do not. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar, visit } from 'yaml';
import type { IssueCode } from '../domain/issues.ts';
import { codePoint, foldForPrint } from '../domain/text.ts';
import type { FieldPath } from './entry.ts';

export interface RawFault {
  readonly code: IssueCode;
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
  /** The field whose value it spoils. */
  readonly path?: FieldPath;
}

const QUOTE_IT = 'Put the whole text in quotation marks.';

/** What the parser says of a text, in our words: cause and remedy. */
const SYNTAX: Partial<Record<string, readonly [string, string]>> = {
  MISSING_CHAR: ['a line is neither “key: value” nor part of a text', 'Write “key: value”, or indent it.'],
  MULTIPLE_DOCS: ['the file holds more than one YAML document', 'Remove the line of three hyphens, or split the file.'],
  TAB_AS_INDENT: ['a tab is used to indent', 'Indent with spaces.'],
  BAD_INDENT: ['the line is indented too little or too far', 'Give it as many spaces as its neighbours have.'],
  BLOCK_AS_IMPLICIT_KEY: ['a “: ” makes a key where text belongs', `${QUOTE_IT} Or mend the indent of the next line.`],
  MULTILINE_IMPLICIT_KEY: ['a line is neither “key: value” nor part of a text', 'Write “key: value”, or indent it.'],
  UNEXPECTED_TOKEN: ['something follows that does not belong there', QUOTE_IT],
  BAD_SCALAR_START: ['a text cannot begin with @, ` or % here', QUOTE_IT],
  BAD_DQ_ESCAPE: ['a backslash stands before a character that it cannot escape', 'Double the backslash.'],
  BAD_ALIAS: ['an alias (*) stands where text belongs', QUOTE_IT],
  RESOURCE_EXHAUSTION: ['the data is nested too deeply', 'Write it in fewer levels.'],
};

/** The first thing that the parser cannot read in a text that begins at `start` of the file’s YAML. */
export function syntaxFault(document: Document, text: string, start: number): RawFault {
  const [first] = document.errors;
  const error = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION') ?? first;
  const offset = error?.pos[0] ?? 0;
  const code = isIndentedByTab(text, offset) ? 'TAB_AS_INDENT' : (error?.code ?? '');
  const opened = openedAt(document);
  const known = strangeSpace(text, offset) ?? (opened === undefined ? SYNTAX[code] : NOT_CLOSED);
  const message = foldForPrint(known?.[0] ?? error?.message ?? 'the YAML cannot be read');
  const remedy = known?.[1] ?? 'Mend the YAML there; text with special characters goes in quotation marks.';
  return { code: 'bad-yaml', offset: start + (opened ?? offset), message, remedy };
}

const NOT_CLOSED = [
  'a quotation mark or a bracket is not closed',
  'Close it, or put the whole text in quotation marks.',
] as const;

/** A space that YAML does not know as one, where the line of a fault is indented or behind its colon. */
function strangeSpace(text: string, offset: number): readonly [string, string] | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const space = /(?<=^[ ]*|:)(?! )\p{Zs}/u.exec(text.slice(from, from + 200).split('\n', 1)[0] ?? '')?.[0];
  return space === undefined
    ? undefined
    : [`the space ${codePoint(space)} stands where an ordinary one belongs`, 'Type the space anew.'];
}

function isIndentedByTab(text: string, offset: number): boolean {
  return /^ *\t/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1));
}

/** Where a text or list begins whose quotation mark or bracket is never closed. */
function openedAt({ contents, errors }: Document): number | undefined {
  const isQuote = errors.some(({ message }) => message.includes('closing'));
  const isFlow = errors.some(({ message }) => /^Flow (?:map|sequence)/.test(message));
  if (!contents || !(isQuote || isFlow)) return undefined;
  let last: number | undefined;
  visit(contents, {
    Value: (_key, node) => {
      const isOpen = isScalar(node) ? isQuote && node.type?.startsWith('QUOTE') : isFlow && node.flow;
      if (isOpen && node.range) last = node.range[0];
    },
  });
  return last;
}

/** Forms that hide, repeat or cut text; each is reported, and what it would bring in is taken out of the document. */
export function forbiddenForms(document: Document, text: string): RawFault[] {
  const found: RawFault[] = [];
  if (document.directives?.yaml.explicit)
    found.push(atOffset(0, 'a directive (%YAML) is used', 'Remove it with the line of three hyphens below it.'));
  for (const warning of document.warnings)
    if (warning.code === 'BAD_DIRECTIVE') found.push(atOffset(warning.pos[0], 'a directive is used', 'Remove it.'));
  document.contents = new Forms(document, text, found).allowed(document.contents);
  return found;
}

/**
 * The walk through the nodes of a document. Written out because every file is walked, and `visit` of the library, which
 * keeps a list of ancestors for each node, took as long as a third of the parsing.
 */
class Forms {
  readonly #document: Document;
  readonly #text: string;
  readonly #found: RawFault[];
  /** Whether a value may be cut short, or hold a character that it may not: in most files none can. */
  readonly #mayBeUnfit: boolean;
  /** The keys and list positions that lead to where the walk is. */
  readonly #path: PropertyKey[] = [];

  constructor(document: Document, text: string, found: RawFault[]) {
    this.#document = document;
    this.#text = text;
    this.#found = found;
    this.#mayBeUnfit = /[ \t]#|\\/.test(text) || UNFIT_VALUE.test(text);
  }

  /** Reports what is wrong with a node and with what it holds; the node, or nothing in the place of an alias. */
  allowed<One>(node: One): One {
    if (isAlias(node)) return this.#withoutAlias(node) as One;
    if (!isNode(node)) return node;
    if (isMap(node)) this.#found.push(...keyFaults(node, this.#path));
    for (const fault of this.#faultsOf(node)) this.#found.push({ ...fault, path: [...this.#path] });
    if (isMap(node)) for (const pair of node.items) this.#pair(pair);
    if (isSeq(node)) node.items = node.items.map((item, index) => this.#below(index, item));
    return node;
  }

  #faultsOf(node: Node): readonly RawFault[] {
    const isPlain = !node.tag && !('anchor' in node && node.anchor);
    return isPlain && !this.#mayBeUnfit ? NO_FAULTS : nodeFaults(node, this.#text);
  }

  #pair(pair: Pair): void {
    pair.key = this.allowed(pair.key);
    pair.value = this.#below(String(isScalar(pair.key) ? pair.key.value : pair.key), pair.value);
  }

  #below<One>(key: PropertyKey, node: One): One {
    this.#path.push(key);
    const kept = this.allowed(node);
    this.#path.pop();
    return kept;
  }

  #withoutAlias(node: Node): Node {
    const fault = atNode(node, 'an alias (*) repeats text from elsewhere', 'Write it out.');
    this.#found.push({ ...fault, path: [...this.#path] });
    return this.#document.createNode(null);
  }
}

const NO_FAULTS: readonly RawFault[] = [];

function atOffset(offset: number, message: string, remedy: string, code: IssueCode = 'bad-yaml'): RawFault {
  return { code, offset, message, remedy };
}

function atNode(node: Node, message: string, remedy: string, code: IssueCode = 'bad-yaml'): RawFault {
  return atOffset(node.range?.[0] ?? 0, message, remedy, code);
}

/** Keys that stand twice or that mean more than a name; all but the first of a kind are taken out of the map. */
function keyFaults(map: { items: Pair[] }, path: FieldPath): RawFault[] {
  const seen = new Set<string>();
  const faults: RawFault[] = [];
  map.items = map.items.filter(({ key }) => {
    const fault = isNode(key) ? keyFault(key, seen, path) : undefined;
    if (fault) faults.push(fault);
    return !fault;
  });
  const [first, ...more] = faults.filter(({ path: field }) => field !== undefined);
  return first && more.length > 0 ? [...faults.filter((one) => !one.path), itemMissed(first, [...path])] : faults;
}

/** Several keys that stand twice are those of the next item, before which the hyphen is missing. */
function itemMissed(first: RawFault, path: FieldPath): RawFault {
  return { ...first, remedy: 'Begin a new item there with “- ”, or keep one of the two.', path };
}

const DANGEROUS_KEYS = new Set(['<<', '__proto__', 'constructor', 'prototype']);

function keyFault(key: Node, seen: Set<string>, path: FieldPath): RawFault | undefined {
  if (!isScalar(key)) return atNode(key, 'a list or a group of fields is used as a key', 'Write a plain name.');
  const name = String(key.value);
  const isRepeated = seen.has(name);
  seen.add(name);
  if (isRepeated) {
    const fault = atNode(key, `the key “${foldForPrint(name)}” stands twice in the same place`, 'Keep one of them.');
    return { ...fault, path: [...path, name] };
  }
  if (!DANGEROUS_KEYS.has(name)) return undefined;
  return atNode(key, `the key “${name}” is not allowed`, 'Remove it; write each field out.');
}

function nodeFaults(node: Node, text: string): RawFault[] {
  const faults: RawFault[] = [];
  if ('anchor' in node && node.anchor) faults.push(atNode(node, 'an anchor (&) is used', 'Remove it.'));
  if (node.tag) faults.push(atNode(node, `a tag (${foldForPrint(node.tag)}) is used`, 'Remove it; write plain text.'));
  if (isScalar(node)) faults.push(...cutValue(node, text), ...unfitCharacter(node));
  return faults;
}

/** A plain value followed on its line by “ #…”: nobody can tell a comment from a text cut short. */
function cutValue(node: Scalar, text: string): RawFault[] {
  const end = node.range?.[1];
  if (node.type !== 'PLAIN' || end === undefined || !/^[ \t]+#/.test(text.slice(end, end + 400))) return [];
  const message = 'a “#” after a space begins a comment, and the value ends before it';
  const remedy = 'Put the whole text in quotation marks, or the comment on its own line.';
  return [atOffset(end + text.slice(end, end + 400).indexOf('#'), message, remedy, 'cut-value')];
}

/** What an escape sequence can bring into a value although it may not stand in the file itself. */
const UNFIT_VALUE =
  /[[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFC\uFFFD\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]--[\n\t]]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0000}-\u{E007F}]/v;

function unfitCharacter(node: Scalar): RawFault[] {
  const character = typeof node.value === 'string' ? UNFIT_VALUE.exec(node.value)?.[0] : undefined;
  if (character === undefined) return [];
  const message = `the value holds the character ${codePoint(character)}, which does not belong in text`;
  return [atNode(node, message, 'Remove it.', 'bad-encoding')];
}
