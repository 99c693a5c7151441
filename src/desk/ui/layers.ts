/** The marks of an article in text order: its passages, what may be one, and the numbers that are open. */
import { holds, type Range } from '../../domain/text.ts';
import type { DeskArticle } from '../server/content.ts';
import type { OpenNumber } from '../server/open-numbers.ts';

export interface Layer extends Range {
  readonly kind: 'passage' | 'candidate' | 'number';
  readonly key: string;
  /** Open numbers inside it. */
  readonly numbers: readonly OpenNumber[];
}

/** What j and k walk through; a number inside what may be a passage is part of it. */
export function layersOf({ statements, candidates, numbers }: DeskArticle): Layer[] {
  const within = (range: Range) => numbers.filter((number) => holds(range, number));
  const passages = statements.flatMap(({ data, range }) =>
    range ? [{ ...range, kind: 'passage' as const, key: data.id, numbers: within(range) }] : [],
  );
  const layers: Layer[] = [
    ...passages,
    ...candidates.map((range) => ({
      ...range,
      kind: 'candidate' as const,
      key: `candidate-${range.start}`,
      numbers: within(range),
    })),
  ];
  const alone = numbers.filter((number) => !layers.some((layer) => holds(layer, number)));
  const lone = alone.map((number) => ({
    start: number.start,
    end: number.end,
    kind: 'number' as const,
    key: `number-${number.start}`,
    numbers: [number],
  }));
  return [...layers, ...lone].sort((a, b) => a.start - b.start || b.end - a.end);
}
