/** What the strip of a timeline shows on the page as it stands. */
import type { Page } from '@playwright/test';

/** How many words and marks a strip has, and which of them touch or leave the page. */
export function stripOf(page: Page) {
  return page.locator('.strip').evaluate((strip) => {
    const shown = (found: Element) => found.getClientRects().length > 0;
    const walker = document.createTreeWalker(strip, NodeFilter.SHOW_TEXT);
    const parts: { readonly name: string; readonly box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!node.textContent?.trim() || !owner || !shown(owner) || owner.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = owner.closest('svg') ? [owner.getBoundingClientRect()] : [...range.getClientRects()];
      parts.push(...lines.filter(({ width }) => width > 1).map((box) => ({ name: node.textContent ?? '', box })));
    }
    for (const mark of strip.querySelectorAll('circle, .time line:not(.end), rect, g line')) {
      if (!shown(mark) || mark.closest('.ahead')) continue;
      parts.push({ name: mark.outerHTML, box: mark.getBoundingClientRect() });
    }
    /** Letters leave some of their line empty above and below. */
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3;
    const touching = parts.flatMap(({ name, box }, at) =>
      parts.slice(at + 1).flatMap((other) => (overlap(box, other.box) ? [`${name} × ${other.name}`] : [])),
    );
    const outside = parts.filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth);
    return { parts: parts.length, faults: [...touching, ...outside.map(({ name }) => `${name} leaves the page`)] };
  });
}
