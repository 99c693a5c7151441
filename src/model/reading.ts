/** Which copies an editor has read for which questions: without a reading, silence says nothing. */
import type { Article, Claim } from './tracker.ts';

/** What is known of a question: the day on which it was asked, where that is written down. */
interface Asked {
  readonly data: Pick<Claim['data'], 'asked'>;
}

/** Whether a copy was read on the day a question was asked, or later; a question without that day asks for no reading. */
export function isReadFor({ data: { read } }: Article, { data: { asked } }: Asked): boolean {
  return asked === undefined || (read !== undefined && read >= asked);
}
