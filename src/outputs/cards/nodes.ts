/** The parts a card is made of: boxes, texts and marks with class names; a stylesheet says how they look. */
import { RELATIONS } from '../../domain/vocabulary.ts';
import { colour } from '../../styles/tokens.ts';
import { HALF_DISC, MARK_STROKES, type MarkName } from '../../view/claims/marks.ts';

/** The size of a card, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export type CardNode =
  | { readonly type: 'container'; readonly className: string; readonly children: CardNode[] }
  | { readonly type: 'text'; readonly className: string; readonly text: string; readonly lang?: string }
  | { readonly type: 'image'; readonly className: string; readonly src: string };

/** A card as data: what is drawn, and the same in words. */
export interface Card {
  /** The ways to draw it, from the one with most on it; the first on which everything fits is drawn. */
  readonly trees: readonly CardNode[];
  /** The pictures that it shows by name. */
  readonly images: readonly { readonly src: string; readonly svg: string }[];
  readonly alt: string;
}

/** A box with what stands in it. */
export function box(className: string, ...children: readonly (CardNode | undefined)[]): CardNode {
  return { type: 'container', className, children: children.filter((child) => child !== undefined) };
}

/** A text; of a source where it has a language. Its first letter says in which direction it is set. */
export function text(className: string, words: string, lang?: string): CardNode {
  const direction = startsRightToLeft(words) ? ' rtl' : '';
  return { type: 'text', className: `${className}${direction}`, text: words, ...(lang && { lang }) };
}

const RIGHT_TO_LEFT = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether the first letter is of a script that runs from right to left; names set apart do not count. */
function startsRightToLeft(words: string): boolean {
  const letters = words.replace(/\u2068[^\u2069]*\u2069/g, '').replace(/^\P{L}+/u, '');
  return RIGHT_TO_LEFT.test(letters);
}

/** A name of any script inside a line of ours, so that its direction stays its own. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** The mark of a relation or of a tension. */
export function mark(className: string, name: MarkName): CardNode {
  return { type: 'image', className: `mark ${className}`, src: `mark:${name}` };
}

/** A card from the ways to draw it: the images that their nodes name come with it. */
export function cardOf(trees: readonly CardNode[], alt: string): Card {
  const named = new Set(trees.flatMap(sourcesIn));
  const marks = [...RELATIONS, 'tension' as const].filter((name) => named.has(`mark:${name}`));
  return { trees, images: marks.map((name) => ({ src: `mark:${name}`, svg: markSvg(name) })), alt };
}

function sourcesIn(node: CardNode): string[] {
  if (node.type === 'container') return node.children.flatMap(sourcesIn);
  return node.type === 'image' ? [node.src] : [];
}

/** The mark as a drawing of its own; only what cannot both be true is a filled block of ink. */
function markSvg(name: MarkName): string {
  const strong = name === 'contradict';
  const back = strong ? `<rect width="24" height="24" fill="${INK}"/>` : '';
  const half = name === 'single-source' ? `<path d="${HALF_DISC}" fill="${ACCENT}" stroke="none"/>` : '';
  const stroke = `stroke="${strong ? PAPER : ACCENT}" stroke-width="${strong ? 2.5 : 2}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" fill="none" ${stroke} stroke-linecap="round" stroke-linejoin="round">${back}${half}<path d="${MARK_STROKES[name]}"/></svg>`;
}

/** The colours of the light scheme: a picture has no dark one. */
export const PAPER = colour('paper').light;
export const INK = colour('ink').light;
export const INK_SOFT = colour('ink-soft').light;
export const HAIRLINE = colour('hairline').light;
export const DOTS = colour('dots').light;
export const ACCENT = colour('accent').light;
