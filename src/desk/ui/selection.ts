/** Selected words of the copy, chosen with the mouse or with the keys. */
import type { Range } from '../../domain/text.ts';

/** The selected words as a range of the text. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.toString().trim() === '') return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

function offsetOf(node: Node, offset: number): number | undefined {
  const start = node.parentElement?.closest('[data-start]')?.getAttribute('data-start');
  return start === null || start === undefined ? undefined : Number(start) + offset;
}

/** Steps to the next word with the arrows, and takes in more words with Shift; says whether the key was meant. */
export function moveSelection({ key, shiftKey }: KeyboardEvent, copy: Element): boolean {
  const selection = getSelection();
  const step = STEPS[key];
  if (!selection || !step) return false;
  if (!copy.contains(selection.anchorNode)) selection.collapse(firstPlace(copy));
  if (!shiftKey) collapse(selection, step[0]);
  selection.modify('extend', ...step);
  return true;
}

const STEPS: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

function firstPlace(copy: Element): Node | null {
  return (copy.querySelector('.current') ?? copy.querySelector('[data-start]'))?.firstChild ?? null;
}

function collapse(selection: Selection, direction: 'forward' | 'backward'): void {
  if (selection.isCollapsed) return;
  if (direction === 'forward') selection.collapseToEnd();
  else selection.collapseToStart();
}
