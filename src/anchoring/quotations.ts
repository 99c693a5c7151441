/** Where a copy stands in quotation marks, of any language’s kind, also where one quotation runs over paragraphs. */
import type { ArticleText, Range } from '../domain/text.ts';

/** The marks that can open a quotation, with those that can close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  ...{ '“': '”', '”': '”', '„': '“”', '«': '»', '»': '«', '‹': '›', '‘': '’', '‚': '‘’', '「': '」', '『': '』' },
  ...{ '"': '"', "'": "'" },
};
const MARK = /[“”„«»‹›‘’‚「」『』"']/g;
/** Marks that are apostrophes, or signs of inches, where they follow a letter or a digit. */
const AMBIGUOUS = /["'‘’]/;
const JOINED = /[\p{L}\p{N}]/u;

/** The stretches of an article that stand in quotation marks, the marks included. */
export function quotationsIn({ text, blocks }: ArticleText): Range[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return inBlock(text, block, next && text[next.start]);
  });
}

function inBlock(text: string, block: Range, nextSign: string | undefined): Range[] {
  const found: Range[] = [];
  let open: { start: number; mark: string } | undefined;
  for (const { index, 0: mark } of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + index;
    if (!open) {
      if (canOpen(text, at, mark)) open = { start: at, mark };
    } else if (CLOSERS[open.mark]?.includes(mark) && canClose(text, at, mark)) {
      found.push({ start: open.start, end: at + 1 });
      open = undefined;
    }
  }
  if (open && open.mark === nextSign) found.push({ start: open.start, end: block.end });
  return found;
}

function canOpen(text: string, at: number, mark: string): boolean {
  return mark !== '’' && !(AMBIGUOUS.test(mark) && JOINED.test(text[at - 1] ?? ' '));
}

function canClose(text: string, at: number, mark: string): boolean {
  return !(AMBIGUOUS.test(mark) && JOINED.test(text[at + 1] ?? ' '));
}
