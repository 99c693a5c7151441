/** The copy of an article with its passages, what may be one, and the numbers that are open; selecting words asks for a passage. */
/** @jsxImportSource preact */
import { holds, type Range } from '../../domain/text.ts';
import type { DeskArticle } from '../server/content.ts';

interface Layer extends Range {
  readonly kind: 'passage' | 'candidate' | 'number';
  readonly key: string;
}

/** The marks of an article, in text order: what j and k walk through. */
export function layersOf({ statements, candidates, numbers }: DeskArticle): Layer[] {
  const layers: Layer[] = [
    ...statements.flatMap(({ data, range }) => (range ? [{ ...range, kind: 'passage' as const, key: data.id }] : [])),
    ...candidates.map((range) => ({ ...range, kind: 'candidate' as const, key: `candidate-${range.start}` })),
    ...numbers.map(({ start, end }) => ({ start, end, kind: 'number' as const, key: `number-${start}` })),
  ];
  return layers.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Given {
  readonly article: DeskArticle;
  readonly current: string | undefined;
  onSelect(range: Range): void;
}

export function Copy({ article, current, onSelect }: Given) {
  const layers = layersOf(article);
  const take = () => {
    const range = selectedRange();
    if (range) onSelect(range);
  };
  return (
    <section class="copy" aria-label="The copy" onMouseUp={take}>
      {article.blocks.map((block) => (
        <p key={block.start}>
          {piecesOf(block, layers).map((piece) => {
            const over = layers.filter((layer) => holds(layer, piece));
            const names = over.map(({ kind, key }) => (key === current ? `${kind} current` : kind));
            return (
              <span key={piece.start} data-start={piece.start} class={names.join(' ')}>
                {article.text.slice(piece.start, piece.end)}
              </span>
            );
          })}
        </p>
      ))}
    </section>
  );
}

/** A block cut wherever a mark begins or ends. */
function piecesOf(block: Range, layers: readonly Range[]): Range[] {
  const cuts = layers.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > block.start && cut < block.end);
  const all = [...new Set([block.start, ...cuts, block.end])].sort((a, b) => a - b);
  return all.slice(1).map((end, index) => ({ start: all[index] ?? 0, end }));
}

/** The selected words as a range of the text. */
function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

function offsetOf(node: Node, offset: number): number | undefined {
  const start = node.parentElement?.closest('[data-start]')?.getAttribute('data-start');
  return start === null || start === undefined ? undefined : Number(start) + offset;
}
