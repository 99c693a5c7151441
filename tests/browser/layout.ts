/** What is wrong with how a page is laid out: text over text, text cut off or over the side, a cell without room, a target too small. */
import { expect, type Page } from '@playwright/test';

const WIDTHS = [320, 390, 820, 1280, 1920];

/** Opens each page once and looks at it at every width. */
export async function lookAt(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(`./${path}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${path} at ${width} px`).toEqual([]);
    }
  }
}

/** The faults of the page as it stands, each as a line that names the words concerned. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(findFaults);
}

/** All that is wrong with the page. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: it runs in the page, so everything it needs stands inside
function findFaults(): string[] {
  /** The letters of a line fill the middle of its box: this share above and below them is empty. */
  const EMPTY = 0.2;
  /** Letters may touch; only what lies deeper in each other than this share of their height overlaps. */
  const DEPTH = 0.25;
  const SMALLEST_TARGET = 24;
  const width = document.documentElement.clientWidth;

  interface Line {
    readonly owner: Element;
    readonly words: string;
    readonly box: DOMRect;
  }

  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isForEarsOnly = (element: Element) => element.closest('.visually-hidden, .skip') !== null || isClipped(element);

  /** Clipped to nothing on purpose, so that only screen readers meet it. */
  function isClipped(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    }
    return false;
  }

  const linesOf = () => textNodes().flatMap(linesIn);

  function textNodes(): Node[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }

  function linesIn(node: Node): Line[] {
    const owner = node.parentElement;
    const words = short(node.textContent ?? '');
    if (!owner || !words || owner.closest('svg, script, noscript, template')) return [];
    if (!isShown(owner) || isForEarsOnly(owner)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 1).map((box) => ({ owner, words, box }));
  }

  /** How far two boxes lie in each other, as a share of the smaller one’s letters; nothing where they only touch. */
  function depth(a: DOMRect, b: DOMRect): number {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const bottom = Math.min(a.bottom - EMPTY * a.height, b.bottom - EMPTY * b.height);
    const down = bottom - Math.max(a.top + EMPTY * a.height, b.top + EMPTY * b.height);
    return across > 2 && down > 0 ? down / (Math.min(a.height, b.height) * (1 - 2 * EMPTY)) : 0;
  }

  function overlaps(lines: readonly Line[]): string[] {
    const sorted = [...lines].sort((a, b) => a.box.top - b.box.top);
    return sorted.flatMap((line, at) => {
      const clashes: string[] = [];
      for (let next = at + 1; next < sorted.length; next += 1) {
        const other = sorted[next] as Line;
        if (other.box.top > line.box.bottom) break;
        if (depth(line.box, other.box) > DEPTH) clashes.push(`“${line.words}” overlaps “${other.words}”`);
      }
      return clashes;
    });
  }

  const overTheSide = (lines: readonly Line[]) =>
    lines
      .filter(({ box }) => box.left < -1 || box.right > width + 1)
      .map(({ words, box }) => `“${words}” ends at ${Math.round(box.right)} of ${width} px`);

  /** Text that leaves the box of a cell, a row or a note, or that a box with hidden overflow cuts off. */
  function outOfBox(lines: readonly Line[]): string[] {
    return lines.flatMap(({ owner, words, box }) => {
      const holder = owner.closest('.cell, .row-cell, .matrix td, .matrix th, .note, .timeline-entry, dd, dt, li');
      const room = holder?.getBoundingClientRect();
      if (!room || getComputedStyle(holder as Element).display === 'contents') return [];
      const isOut = box.left < room.left - 2 || box.right > room.right + 2 || box.bottom > room.bottom + box.height;
      return isOut ? [`“${words}” leaves its ${(holder as Element).className || (holder as Element).tagName}`] : [];
    });
  }

  const cutOff = () =>
    [...document.querySelectorAll('main *')]
      .filter((element) => isShown(element) && !isForEarsOnly(element) && !element.closest('svg'))
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `“${short(element.textContent ?? '')}” is cut off`);

  const withoutRoom = () =>
    [...document.querySelectorAll('.cell, .row-cell, .matrix td, .silence, .note, .timeline-entry, .hit')]
      .filter(isShown)
      .filter((element) => element.getBoundingClientRect().width < 72 || element.getBoundingClientRect().height < 16)
      .map((element) => `${element.className}: “${short(element.textContent ?? '')}” has no room`);

  /** Links and buttons that stand by themselves; those in a line of text are as high as the line. */
  function smallTargets(): string[] {
    return [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((element) => isShown(element) && !isForEarsOnly(element))
      .filter((element) => !isInLine(element))
      .filter((element) => element.getBoundingClientRect().height < SMALLEST_TARGET - 0.5)
      .map((element) => {
        const height = Math.round(element.getBoundingClientRect().height);
        return `“${short(element.textContent ?? '')}” is a target of ${height} px`;
      });
  }

  function isInLine(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4');
    return block !== null && (block.textContent ?? '').trim() !== (element.textContent ?? '').trim();
  }

  /** Type in a picture against the paper: nothing but the paper lies behind it. */
  function faintType(): string[] {
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return [...document.querySelectorAll('svg :is(text, tspan)')].filter(isShown).flatMap((text) => {
      const ink = luminance(getComputedStyle(text).fill);
      const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      return contrast < 4.5 ? [`“${text.textContent}” in a picture has a contrast of ${contrast.toFixed(1)}`] : [];
    });
  }

  function luminance(colour: string): number {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) return 0;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  const lines = linesOf();
  const wide = document.documentElement.scrollWidth;
  return [
    ...(wide > width ? [`the page is ${wide} px wide, the window ${width}`] : []),
    ...overlaps(lines),
    ...overTheSide(lines),
    ...outOfBox(lines),
    ...cutOff(),
    ...withoutRoom(),
    ...smallTargets(),
    ...faintType(),
  ];
}
