/** Notices: what an editor is asked about. They stop no check; before a release some must be mended, or accepted with a reason. */
import type { Diagnostic, Explanation } from './issues.ts';
import { keysOf } from './records.ts';

/** What a notice means, and whether a release waits until it is mended or accepted. */
export interface NoticeExplanation extends Explanation {
  readonly stopsRelease: boolean;
}

/** Every code a notice can carry, for `check -- --explain`. */
export const NOTICE_CODES = {
  'shared-text': {
    stopsRelease: false,
    means:
      'Two copies of different outlets share more than half of their runs of eight words, and neither names an origin; so they count as two.',
    example:
      'content/articles/b.md:1:1  shared-text  72% of the runs of eight words are those of content/articles/a.md, and neither copy names an origin',
    remedy: 'Write the origin where one carries the text of the other, or both that of an agency.',
  },
  'rate-as-count': {
    stopsRelease: true,
    means: 'The words behind a figure make it a rate (“a day”, “per cent”), and its unit says nothing of it.',
    example: 'content/statements/a.yaml:9:16  rate-as-count  “2,000” is followed by “a day”, and the unit is “people”',
    remedy: 'Give the value a unit that says so, or ask for the rate in a claim of its own.',
  },
  'unread-question': {
    stopsRelease: false,
    means: 'Questions were asked after an article was last read, so its silence about them says nothing.',
    example: 'content/articles/a.md:4:1  unread-question  2 questions have been asked since: deaths, missing',
    remedy: 'Read the article for these questions, and write the day as read.',
  },
  'stale-count': {
    stopsRelease: false,
    means: 'A number of articles or days in the tracker’s own title or sentence is not the one that the content gives.',
    example: 'content/tracker.yaml:3:8  stale-count  the title counts two articles, and 3 are held',
    remedy: 'Correct the number, or leave it out: pages count the articles themselves.',
  },
  'same-question': {
    stopsRelease: true,
    means: 'Two claims ask the same question in the same words, so that their answers never face each other.',
    example: 'content/claims/b.md:3:11  same-question  the claim “a” asks this in the same words',
    remedy: 'Join the two, or say in the question what tells them apart.',
  },
  'near-figures': {
    stopsRelease: false,
    means: 'Two exact figures of one claim lie within five per cent of each other: one may be rounded, or a slip.',
    example: 'content/statements/b.yaml:8:16  near-figures  “2,100” lies within five per cent of “2,137” in a#houses',
    remedy: 'Look whether each figure is the one printed; where the article rounds it in words, read it as about.',
  },
  'near-unit': {
    stopsRelease: true,
    means:
      'A value has a unit that is that of its claim in another spelling, so that its figure is compared with none.',
    example: 'content/statements/a.yaml:9:16  near-unit  the unit “Troops” is “troops” in the claim “troops-sent”',
    remedy: 'Leave the unit out where it is that of the claim.',
  },
  'same-outlet': {
    stopsRelease: true,
    means: 'Two files of sources carry the same name or alias, so that one outlet is compared with itself.',
    example: 'content/sources/post.yaml:1:7  same-outlet  “The Post” is also a name in content/sources/the-post.yaml',
    remedy: 'Keep one file and name it in the articles; for two outlets, accept it with a reason.',
  },
  'stale-finding': {
    stopsRelease: false,
    means:
      'A finding, or two passages set face to face, was written for another comparison than the one that the content gives, so pages print the computed line.',
    example: 'content/claims/a.md:9:3  stale-finding  the finding was written for another comparison than 3f9a01c2',
    remedy: 'Read it beside the comparison, correct it, and write the digest that the message names as while.',
  },
  'distant-year': {
    stopsRelease: true,
    means:
      'A year lies more than two years away from the other dates of its article, or an article’s from those of all others, or a day of ours from those of all of ours: it may be a slip of the pen.',
    example: 'content/statements/a.yaml:9:12  distant-year  the year of “2042-10-25” lies 18 years from 2024',
    remedy: 'Correct the year; where the article means it, accept it with a reason.',
  },
  'other-day': {
    stopsRelease: true,
    means:
      'Time words name a weekday, a month, a year, a part of one (“the end of June”), or a day by its distance (“yesterday”), and the date that is given for them lies in none of it.',
    example: 'content/statements/a.yaml:9:12  other-day  “on Tuesday” is given as “2024-10-23”, a Wednesday',
    remedy: 'Correct the date; where the words mean it all the same, accept it with a reason.',
  },
  'future-day': {
    stopsRelease: false,
    means: 'A day of ours (recorded, read, asked) is later than today by the clock of this machine.',
    example: 'content/articles/a.md:5:10  future-day  recorded “2031-03-01” is later than today, 2026-11-28',
    remedy: 'Correct the day, unless the story is invented.',
  },
  'repeated-passage': {
    stopsRelease: true,
    means: 'Two statements quote the very same words, so that the article seems to say them twice.',
    example: 'content/statements/a.yaml:20:3  repeated-passage  “two” quotes the same words as “one”',
    remedy: 'Join the two: one statement can answer several questions. Or accept it with a reason.',
  },
  'same-person': {
    stopsRelease: true,
    means: 'Two files of speakers carry the same name or alias, so that what one person says stands on two pages.',
    example:
      'content/speakers/kirby.yaml:1:1  same-person  “John Kirby” is also a name in content/speakers/j-kirby.yaml',
    remedy: 'Keep one file and name it in the statements; for two people, accept it with a reason.',
  },
  'other-language': {
    stopsRelease: true,
    means: 'The letters or the commonest words of a copy are those of another language than it is said to be in.',
    example: 'content/articles/a.md:2:1  other-language  the copy is said to be in “en” and reads like “uk”',
    remedy: 'Correct language: it decides how numbers are read and how the copy is spoken aloud.',
  },
  'unknown-rights': {
    stopsRelease: true,
    means: 'Nobody knows who holds the rights in a copy, and its page shows all of it.',
    example:
      'content/articles/a.md:31:1  unknown-rights  the rights in the copy are not known, and all of it is published',
    remedy:
      'Write publish: quotes, so that readers get only the sentences that are quoted; or find out whose the rights are; or accept it with the reason for which all of it is published.',
  },
} as const satisfies Record<string, NoticeExplanation>;

export type NoticeCode = keyof typeof NOTICE_CODES;

/** Mistakes found by rules of thumb: where a rule does not fit the words, an editor says why. */
const DOUBTFUL_CODES = [
  'hidden-character',
  'bad-reading',
  'unquoted-speech',
  'unfit-attribution',
  'unstated-value',
  'late-event',
  'duplicate-copy',
] as const;

/** Whatever an editor may accept with a reason, beside the thing that it is said of. */
export const ACCEPTABLE_CODES = [...keysOf(NOTICE_CODES), ...DOUBTFUL_CODES] as const;

/** Something that an editor may want to look at: where, what, and what could be done. */
export interface Notice extends Diagnostic {
  readonly code: NoticeCode;
}
