/** Which copies an editor has read for which questions: without a reading, silence says nothing. */
import type { Article, Claim } from './tracker.ts';

/** Whether a copy was read on the day a question was asked, or later; a question without that day asks for no reading. */
export function isReadFor({ data: { read } }: Article, { data: { asked } }: Claim): boolean {
  return asked === undefined || (read !== undefined && read >= asked);
}
