/** Notices: what an editor may want to look at, and what is no mistake. They never stop anything. */
import type { Diagnostic, Explanation } from './issues.ts';

/** Every code a notice can carry, for `check -- --explain`. */
export const NOTICE_CODES = {
  'shared-text': {
    means:
      'Two copies of different outlets share more than half of their runs of eight words, and neither names an origin; so they count as two.',
    example:
      'content/articles/b.md:1:1  shared-text  72% of the runs of eight words are those of content/articles/a.md, and neither copy names an origin',
    remedy: 'Write the origin where one carries the text of the other, or both that of an agency.',
  },
  'rate-as-count': {
    means: 'The words behind a figure make it a rate (“a day”, “per cent”), and its unit says nothing of it.',
    example: 'content/statements/a.yaml:9:16  rate-as-count  “2,000” is followed by “a day”, and the unit is “people”',
    remedy: 'Give the value a unit that says so, or ask for the rate in a claim of its own.',
  },
  'unread-question': {
    means: 'Questions were asked after an article was last read, so its silence about them says nothing.',
    example: 'content/articles/a.md:4:1  unread-question  2 questions have been asked since: deaths, missing',
    remedy: 'Read the article for these questions, and write the day as read.',
  },
  'stale-count': {
    means: 'A number of articles or days in the tracker’s own title or sentence is not the one that the content gives.',
    example: 'content/tracker.yaml:3:8  stale-count  the title counts two articles, and 3 are held',
    remedy: 'Correct the number, or leave it out: pages count the articles themselves.',
  },
  'same-question': {
    means: 'Two claims ask the same question in the same words, so that their answers never face each other.',
    example: 'content/claims/b.md:3:11  same-question  the claim “a” asks this in the same words',
    remedy: 'Join the two, or say in the question what tells them apart.',
  },
  'near-figures': {
    means: 'Two exact figures of one claim lie within five per cent of each other: one may be rounded, or a slip.',
    example: 'content/statements/b.yaml:8:16  near-figures  “2,100” lies within five per cent of “2,137” in a#houses',
    remedy: 'Look whether each figure is the one printed; where the article rounds it in words, read it as about.',
  },
  'stale-finding': {
    means:
      'A finding, or two passages set face to face, was written for another comparison than the one that the content gives, so pages print the computed line.',
    example: 'content/claims/a.md:9:3  stale-finding  the finding was written for another comparison than 3f9a01c2',
    remedy: 'Read it beside the comparison, correct it, and write the digest that the message names as while.',
  },
} as const satisfies Record<string, Explanation>;

export type NoticeCode = keyof typeof NOTICE_CODES;

/** Something that an editor may want to look at: where, what, and what could be done. */
export interface Notice extends Diagnostic {
  readonly code: NoticeCode;
}
