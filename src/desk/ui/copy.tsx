/** The copy of an article as readers see it, with its passages, what may be one, and the numbers that are open. */
/** @jsxImportSource preact */
import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { holds, overlaps, type Range } from '../../domain/text.ts';
import type { Block } from '../server/block-tags.ts';
import type { DeskArticle } from '../server/content.ts';
import { type Layer, layersOf } from './layers.ts';
import { moveSelection, selectedRange } from './selection.ts';

interface Given {
  readonly article: DeskArticle;
  readonly current: string | undefined;
  onSelect(range: Range): void;
  onOpen(key: string): void;
}

export function Copy({ article, current, onSelect, onOpen }: Given) {
  const layers = layersOf(article);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    getSelection()?.removeAllRanges();
    place.current?.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const take = () => {
    const range = selectedRange();
    if (range) onSelect(range);
    return range !== undefined;
  };
  const click = ({ target }: MouseEvent) => {
    const key = target instanceof Element && target.closest('[data-key]')?.getAttribute('data-key');
    if (!take() && key) onOpen(key);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && take()) event.stopPropagation();
    else if (place.current && moveSelection(event, place.current)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected in it with the keys
    <section class="copy" aria-label="The copy" tabIndex={0} ref={place} onClick={click} onKeyDown={press}>
      {article.blocks.map((block) => (
        <BlockOf key={block.start} block={block} article={article} layers={layers} current={current} />
      ))}
    </section>
  );
}

/** Elements that stand alone; what they are part of on the page is shown by their class. */
const ALONE = { li: 'p', td: 'p', th: 'p' } as const;

function BlockOf({
  block,
  article: { text, numbers, furniture },
  layers,
  current,
}: {
  block: Block;
  article: DeskArticle;
  layers: readonly Layer[];
  current: string | undefined;
}) {
  const isFurniture = furniture.some((one) => overlaps(one, block));
  const element = block.tag in ALONE ? ALONE[block.tag as keyof typeof ALONE] : block.tag;
  const pieces = piecesOf(block, [...layers, ...numbers]).map((piece) => {
    const over = layers.filter((layer) => holds(layer, piece));
    const isNumber = numbers.some((number) => holds(number, piece));
    const names = [...over.map(({ kind, key }) => (key === current ? `${kind} current` : kind)), isNumber && 'number'];
    return (
      <span
        key={piece.start}
        data-start={piece.start}
        data-key={over.at(-1)?.key}
        class={names.filter(Boolean).join(' ')}
      >
        {text.slice(piece.start, piece.end)}
      </span>
    );
  });
  return h(element, { class: isFurniture ? `${block.tag} furniture` : block.tag }, pieces);
}

/** A block cut wherever a mark begins or ends. */
function piecesOf(block: Range, layers: readonly Range[]): Range[] {
  const cuts = layers.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > block.start && cut < block.end);
  const all = [...new Set([block.start, ...cuts, block.end])].sort((a, b) => a - b);
  return all.slice(1).map((end, index) => ({ start: all[index] ?? 0, end }));
}
