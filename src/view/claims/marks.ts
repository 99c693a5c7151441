/** The drawings of the marks, on a field of 24 by 24; each always stands beside its word. */
import type { Relation } from '../../domain/vocabulary.ts';

export type MarkName = Relation | 'tension';

/** The lines of each mark. */
export const MARK_STROKES = {
  agree: 'M4 9h16M4 15h16',
  'agree-certainty-differs': 'M4 9.5q4-4 8 0t8 0M4 15.5q4-4 8 0t8 0',
  compatible: 'M5 6h8a6 6 0 0 1 0 12H5',
  'partly-agree': 'M4 9h16M4 15h7M15 15h5',
  'differ-in-time': 'M12 3.5a8.5 8.5 0 1 0 .01 0M12 7v5h4.5',
  differ: 'M4 9h16M4 15h16M16 4 8 20',
  contradict: 'M7 7l10 10M17 7 7 17',
  'not-comparable': 'M9 4v16M15 4v16',
  'single-source': 'M12 3.5a8.5 8.5 0 1 0 .01 0',
  silent: 'M5 12h.01M9.7 12h.01M14.3 12h.01M19 12h.01',
  tension: 'M12 4 21 20H3z',
} as const satisfies Record<MarkName, string>;

/** The filled half of the mark for a single source. */
export const HALF_DISC = 'M12 3.5a8.5 8.5 0 0 0 0 17z';
