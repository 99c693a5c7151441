/** From a copy and the ranges to be marked to HTML. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Range } from '../domain/text.ts';
import { type Copy, readCopy, treeOf } from './copy.ts';
import { gapOf } from './gaps.ts';
import { isLayout, isPhrasing, offsetsIn, type Piece, placeText } from './places.ts';
import { elementsIn } from './walk.ts';

/**
 * A range to be marked. The first fragment carries `id`, every fragment `data-mark` with the same id; the last one
 * ends with a link to its note, whose number a style sheet prints.
 */
export interface Mark {
  readonly id: string;
  readonly range: Range;
  readonly element: 'mark' | 'span';
  readonly className?: readonly string[];
  /** What a style sheet prints before it. */
  readonly before?: string;
  readonly note?: Note;
}

/** What a mark leads to: its number, the anchor, and what the link is called. */
interface Note {
  readonly number: number;
  readonly anchor: string;
  readonly name: string;
}

/** A node of a line of text, and the marks that hold all of it, outermost first. */
interface Part {
  readonly node: ElementContent;
  readonly marks: readonly Mark[];
}

interface Marking {
  readonly marks: readonly Mark[];
  readonly pieces: ReadonlyMap<Text, Piece>;
  /** How much of the article text has been walked past. */
  offset: number;
}

const stringifier = unified().use(rehypeStringify).freeze();

/** Renders a copy with marks put around exactly their ranges; the text stays the same whatever is marked. */
export function renderCopy(copy: Copy, marks: readonly Mark[]): string {
  const plain = treeOf(copy);
  const pieces = new Map(placeText(plain).pieces.map((piece) => [piece.node, piece]));
  const marking: Marking = { marks: [...marks].filter(isVisible).sort(outerFirst), pieces, offset: 0 };
  const tree: Root = { type: 'root', children: markChildren(plain, marking) };
  giveIds(tree);
  giveNotes(tree, marking.marks);
  return stringifier.stringify(tree);
}

/** Renders a short text in Markdown: a page of the house. */
export function renderProse(markdown: string): string {
  return renderCopy(readCopy(markdown), []);
}

function isVisible(mark: Mark): boolean {
  return mark.range.start < mark.range.end;
}

/** Which of two marks goes outside: the one that begins first, then the longer, then the sentence, then the first given. */
function outerFirst(a: Mark, b: Mark): number {
  if (a.range.start !== b.range.start) return a.range.start - b.range.start;
  if (a.range.end !== b.range.end) return b.range.end - a.range.end;
  return Number(a.element === 'mark') - Number(b.element === 'mark');
}

function markChildren(parent: Element | Root, marking: Marking): ElementContent[] {
  return nest(parent.children.flatMap((child) => partsOf(child, parent, marking)));
}

function partsOf(node: RootContent, parent: Element | Root, marking: Marking): Part[] {
  if (node.type === 'text') return textParts(node, parent, marking);
  if (node.type === 'doctype') return [];
  if (node.type !== 'element') return [{ node, marks: [] }];
  const gap = gapOf(node);
  if (gap) return leftOut(node, gap, marking);
  if (node.tagName === 'br') return [{ node, marks: marksOver(marking, marking.offset, marking.offset) }];
  if (isPhrasing(node)) return [inlinePart(node, marking)];
  return [{ node: { ...node, children: markChildren(node, marking) }, marks: [] }];
}

/** What is left out stands in no mark. */
function leftOut(node: Element, { end }: Range, marking: Marking): Part[] {
  marking.offset = end;
  return [{ node, marks: [] }];
}

/** Marks that hold everything in an inline element go around it; the others stay within. */
function inlinePart(node: Element, marking: Marking): Part {
  const parts = node.children.flatMap((child) => partsOf(child, node, marking));
  const shared = (parts[0]?.marks ?? []).filter((mark) => parts.every((part) => part.marks.includes(mark)));
  const inner = parts.map((part) => ({ ...part, marks: part.marks.filter((mark) => !shared.includes(mark)) }));
  return { node: { ...node, children: nest(inner) }, marks: shared };
}

/** Cuts a text node where a mark begins or ends. */
function textParts(node: Text, parent: Element | Root, marking: Marking): Part[] {
  const piece = marking.pieces.get(node);
  if (!piece || isLayout(node, parent)) return [{ node, marks: [] }];
  marking.offset = piece.end;
  const near = marking.marks.filter(({ range }) => range.start <= piece.end && range.end >= piece.start);
  if (near.length === 0) return [{ node, marks: [] }];
  const offsets = offsetsIn(piece);
  const cuts = cutsIn(offsets, near);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const text: Text = { type: 'text', value: node.value.slice(start, end) };
    return { node: text, marks: marksOver({ marks: near }, offsets[start] ?? 0, offsets[end] ?? 0) };
  });
}

/** The places in a text node at which to cut, both ends included: before a mark's first character, after its last. */
function cutsIn(offsets: Uint32Array, marks: readonly Mark[]): number[] {
  const bounds = new Set(marks.flatMap(({ range }) => [range.start, range.end]));
  const last = offsets.length - 1;
  const cuts = [0];
  for (let index = 1; index < last; index += 1) {
    const here = offsets[index] ?? 0;
    const isEdge = here !== offsets[index - 1] || here !== offsets[index + 1];
    if (isEdge && bounds.has(here)) cuts.push(index);
  }
  return last > 0 ? [...cuts, last] : cuts;
}

/** The marks that hold a stretch; one without text of its own (a line break) is held by what lies around it. */
function marksOver({ marks }: { marks: readonly Mark[] }, start: number, end: number): Mark[] {
  if (start === end) return marks.filter(({ range }) => range.start < start && range.end > end);
  return marks.filter(({ range }) => range.start <= start && range.end >= end);
}

/** Puts neighbours held by the same mark into one element, from the outermost mark inwards. */
function nest(parts: readonly Part[]): ElementContent[] {
  let end = 0;
  return parts.flatMap(({ node, marks: [mark] }, start) => {
    if (start < end) return [];
    if (!mark) return [node];
    end = start + 1;
    while (parts[end]?.marks.includes(mark)) end += 1;
    return [fragment(mark, parts.slice(start, end))];
  });
}

function fragment(mark: Mark, parts: readonly Part[]): Element {
  const inner = parts.map((part) => ({ ...part, marks: part.marks.filter((other) => other !== mark) }));
  const { className, before } = mark;
  const properties = { ...(className && { className: [...className] }), dataMark: mark.id, dataBefore: before };
  return { type: 'element', tagName: mark.element, properties, children: nest(inner) };
}

/** Gives each mark's id to its first fragment. */
function giveIds(tree: Root): void {
  const given = new Set<string>();
  for (const element of elementsIn(tree)) {
    const { dataMark } = element.properties;
    if (typeof dataMark !== 'string' || given.has(dataMark)) continue;
    given.add(dataMark);
    element.properties = { id: dataMark, ...element.properties };
  }
}

/** Gives the link to each mark's note to its last fragment; inside a link of the copy, only the number. */
function giveNotes(tree: Root, marks: readonly Mark[]): void {
  const notes = new Map<unknown, Note>(marks.flatMap(({ id, note }) => (note ? [[id, note] as const] : [])));
  const last = new Map<Note, Element>();
  const elements = elementsIn(tree);
  const linked = new Set(elements.flatMap((element) => (element.tagName === 'a' ? elementsIn(element) : [])));
  for (const element of elements) {
    const note = notes.get(element.properties['dataMark']);
    if (note) last.set(note, element);
  }
  for (const [note, element] of last) {
    if (linked.has(element)) element.properties = { ...element.properties, dataLabel: note.number };
    else element.children = [...element.children, noteLink(note)];
  }
}

/** A link without text, so that the text of the copy stays its own. */
function noteLink({ number, anchor, name }: Note): Element {
  const properties = { className: ['to-note'], href: `#${anchor}`, ariaLabel: name, dataLabel: number };
  return { type: 'element', tagName: 'a', properties, children: [] };
}
