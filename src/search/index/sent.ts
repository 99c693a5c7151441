/** How a document travels to the thread that indexes it: as texts, which cost least to send, and are the record of it as they are. */
import type { ResultKind } from '../../domain/vocabulary.ts';
import type { Shown } from '../query/shown.ts';
import type { SearchDocument } from './documents.ts';

/** Its kind, what a result shows of it, and all else, both as JSON. */
export type Sent = readonly [kind: ResultKind, shown: string, rest: string];

/** A document as it is sent. */
export function sent({ shown, ...rest }: SearchDocument): Sent {
  return [shown.kind, JSON.stringify(shown), JSON.stringify(rest)];
}

/** The document that was sent so. */
export function documentIn([, shown, rest]: Sent): SearchDocument {
  return { shown: JSON.parse(shown) as Shown, ...(JSON.parse(rest) as Omit<SearchDocument, 'shown'>) };
}
