/** Problems are data: what can be wrong with the content, and what it means. Printing them is the command line's work. */
import { compareText } from './text.ts';

/** What a code means, what a line of it looks like, and what an editor does about it. */
export interface Explanation {
  readonly means: string;
  readonly example: string;
  readonly remedy: string;
}

/** Every code an issue can carry: the one table behind `check -- --explain` and the page about the checks. */
export const ISSUE_CODES = {
  // Reading
  'unreadable-file': {
    means: 'A file or folder of the content cannot be read: it is a link, no ordinary file, too large, or locked.',
    example: 'content/articles/a.md:1:1  unreadable-file  the file is a link to somewhere else',
    remedy: 'Put an ordinary file of text in its place, and check that its permissions allow reading.',
  },
  'unexpected-file': {
    means: 'A file in the content folder belongs to no collection, so nothing would publish it.',
    example: 'content/articles/a.txt:1:1  unexpected-file  files of articles/ end in .md',
    remedy: 'Give it the right name and folder, or move it out of the content folder.',
  },
  'missing-file': {
    means: 'A file that every tracker needs is not there.',
    example: 'content/tracker.yaml:1:1  missing-file  the tracker’s own file is not there',
    remedy: 'Write it.',
  },
  'bad-encoding': {
    means:
      'A file is not clean UTF-8 text: other bytes, control characters, or signs that turn the direction of the text.',
    example: 'content/claims/a.md:3:9  bad-encoding  the character U+202E does not belong in text',
    remedy: 'Save the file as UTF-8 and remove the character named.',
  },
  'merge-conflict': {
    means: 'A merge of two versions left its marks in a file.',
    example: 'content/claims/a.md:3:1  merge-conflict  a merge has left its marks and two versions of the text',
    remedy: 'Keep one version and remove the marks.',
  },
  'bad-yaml': {
    means:
      'YAML that cannot be read, or that uses a form which hides or repeats text (aliases, tags, several documents).',
    example: 'content/topics/a.yaml:2:1  bad-yaml  a tab is used to indent',
    remedy: 'Mend the place named; when in doubt, put the text in quotation marks.',
  },
  'hidden-character': {
    means:
      'A text of ours, or a copy, holds what no reader sees or can tell: a character without width, a stack of accents, a letter of another alphabet inside a word.',
    example:
      'content/speakers/kirby.yaml:1:7  hidden-character  name holds U+200B, which is invisible, in “John Kirby”',
    remedy:
      'Type the text anew, without the character named. Where an article has it so, accept it in its file with a reason.',
  },
  'bad-front-matter': {
    means:
      'A Markdown file does not consist of one block of front matter between two lines of three hyphens, and text.',
    example: 'content/claims/a.md:1:1  bad-front-matter  the front matter is not closed',
    remedy: 'Write the two lines of hyphens and the text below them.',
  },
  'cut-value': {
    means: 'A “ #” begins a comment in YAML, so that the text before it is cut short and may still look right.',
    example:
      'content/topics/a.yaml:1:18  cut-value  a “#” after a space begins a comment, and the value ends before it',
    remedy: 'Put the whole text in quotation marks, or the comment on a line of its own.',
  },
  'bad-field': {
    means: 'A field is missing, unknown, blank, or not of the kind that belongs there.',
    example: 'content/statements/a.yaml:9:3  bad-field  item 1, modalty is not a known field. Did you mean “modality”?',
    remedy:
      'Write the field as the message says; numbers and true or false that are meant as text go in quotation marks.',
  },
  'bad-date': {
    means:
      'A date is not in the calendar or not written in EDTF (ISO 8601-2), levels 0 and 1; or two dates exclude each other.',
    example:
      'content/articles/a.md:9:10  bad-date  date, value “2024-02-30” is not in the calendar: 2024-02 has 29 days',
    remedy: 'Write YYYY-MM-DD, YYYY-MM or YYYY, or two of them with a slash; no time of day, season, week or set.',
  },
  // Ids and references
  'bad-id': {
    means:
      'An id holds other signs than lower-case letters a to z, digits and single hyphens, is too long, or is reserved.',
    example: 'content/claims/Troops.md:1:1  bad-id  the file name is the id, and “Troops” is none',
    remedy: 'Choose an id of at most 80 such characters.',
  },
  'duplicate-id': {
    means: 'Two things carry the same id, so that one address would stand for both.',
    example: 'content/statements/a.yaml:40:7  duplicate-id  a second statement is called “a”',
    remedy: 'Give one of them an id of its own.',
  },
  'missing-reference': {
    means: 'An id is named that nothing of its kind carries.',
    example: 'content/statements/a.yaml:12:14  missing-reference  there is no content/claims/ file for “troop-sent”',
    remedy: 'Name an id that is there, or write the file.',
  },
  'circular-reference': {
    means: 'References lead back to where they began: limits of claims, or speakers who speak for each other.',
    example: 'content/speakers/a.yaml:3:1  circular-reference  speakers speak for each other in a circle: a → b → a',
    remedy: 'Remove one reference of the circle.',
  },
  'bad-origin': {
    means:
      'The origin of an article’s text is its own outlet, or an outlet of this tracker that is named as if it were none.',
    example:
      'content/articles/a.md:30:11  bad-origin  the article is given as a copy of the text of its own outlet, “The Post”',
    remedy: 'Name whose text it is: by id where that outlet is in the tracker, else by name.',
  },
  'duplicate-copy': {
    means: 'Two articles hold one text, or one address, so that one outlet would seem to say everything twice.',
    example: 'content/articles/b.md:4:9  duplicate-copy  the text is that of content/articles/a.md',
    remedy: 'Keep one of the two; move the statements of the other into its file.',
  },
  // Permanence
  'vanished-id': {
    means: 'A public id that was published is not there any more, so that links to it would break.',
    example: 'content/permalinks.yaml:14:1  vanished-id  claims/training was published and is gone',
    remedy: 'Bring it back, say where it moved, or withdraw it with date and reason; the message gives the line.',
  },
  'changed-wording': {
    means:
      'A question, or the name of one of its answers, is not the one that was published: shared links would lead to something else.',
    example: 'content/claims/a.md:2:11  changed-wording  the question was published as “How many were sent?”',
    remedy:
      'Put it back. What asks something else is a new claim; a corrected wording is recorded under corrections with date, what and why.',
  },
  'bad-forwarding': {
    means: 'A line of the ledger leads nowhere, in a circle, by way of another, or away from something that is there.',
    example: 'content/permalinks.yaml:14:22  bad-forwarding  claims/a leads to claims/b, which is not there',
    remedy: 'Name an id of the same kind that is there, or withdraw the old one with date and reason.',
  },
  'unrecorded-id': {
    means:
      'A public id is not in the ledger yet, so that nothing would notice if it vanished. Only a release asks for it.',
    example: 'content/permalinks.yaml:1:1  unrecorded-id  claims/training is not in the ledger',
    remedy: 'Run npm run permalinks, and commit the ledger.',
  },
  'shallow-history': {
    means:
      'Git holds only the newest commits of the content, so an id that vanished in an older one would not be missed. Only a release asks for more.',
    example: 'content/permalinks.yaml:1:1  shallow-history  git holds only the newest commits of the ledger',
    remedy: 'Fetch the full history: git fetch --unshallow; in a workflow of GitHub, fetch-depth: 0.',
  },
  // The kept text
  'bad-copy': {
    means:
      'A copy or a note holds something that is not plain visible text: HTML, images, titles, footnotes, hidden signs.',
    example: 'content/articles/a.md:31:1  bad-copy  HTML is not shown: <script>',
    remedy: 'Keep the words and take the rest out; a backslash before a sign shows the sign itself.',
  },
  'swallowed-text': {
    means:
      'Signs of the article are signs of Markdown too and would not be shown: stars inside words, a dash that begins a line, a line under a paragraph; or a link says one address and leads to another.',
    example: 'content/articles/a.md:31:5  swallowed-text  the signs “*” in “5*10*15” would not be shown',
    remedy: 'Put a backslash before the sign, as the message shows.',
  },
  'changed-text': {
    means: 'The text of a copy is not the text whose digest is recorded.',
    example:
      'content/articles/a.md:4:9  changed-text  the text of the copy has the digest …, not the one recorded here',
    remedy: 'Restore the text; where the change is meant, record it under corrections with date, what, why and sha256.',
  },
  'orphan-quote': {
    means: 'Quoted words do not stand in the article, character for character.',
    example:
      'content/statements/a.yaml:3:12  orphan-quote  the quote is not in content/articles/a.md; nearest text at a.md:31: …',
    remedy: 'Copy the words from the article, or name the right article.',
  },
  'ambiguous-quote': {
    means: 'Quoted words stand in the article more than once, so that nobody knows which passage is meant.',
    example:
      'content/statements/a.yaml:3:12  ambiguous-quote  the quote stands 2 times in content/articles/a.md (lines 31, 40)',
    remedy: 'Add a prefix or a suffix that tells them apart.',
  },
  'broken-quote': {
    means: 'Quoted words begin or end inside a word or a number, run across paragraphs, or are no words at all.',
    example: 'content/statements/a.yaml:3:12  broken-quote  the quote ends inside a word or a number at a.md:31',
    remedy: 'Quote whole words; split a quote that runs across paragraphs.',
  },
  'orphan-words': {
    means: 'Words said to stand inside a quote, or in the article, do not stand there, or stand there twice.',
    example: 'content/statements/a.yaml:9:16  orphan-words  the words “3,500” do not stand there as whole words',
    remedy: 'Copy words from the quote that stand in it once, or widen the quote.',
  },
  // Who and how
  'unquoted-speech': {
    means: 'A statement is given as a direct quote, but its words stand in no quotation marks of the copy.',
    example: 'content/statements/a.yaml:5:3  unquoted-speech  the words stand in no quotation marks of the copy',
    remedy: 'Quote the words between the marks, or choose another form: paraphrase for words of the article.',
  },
  'late-event': {
    means:
      'A statement answers a question about the present with a day after its article’s date, and is neither predicted, possible nor open.',
    example:
      'content/statements/a.yaml:9:12  late-event  “2024-10-25” lies after the article’s date 2024-10-24, and the statement is “asserted”',
    remedy: 'Correct the date, or the modality: what is still to come is predicted, possible or open.',
  },
  'unfit-attribution': {
    means:
      'The words that are said to tell who speaks share no word with the speaker’s name, aliases or role, so they may tell of somebody else.',
    example:
      'content/statements/a.yaml:6:18  unfit-attribution  “he said” shares no word with the speaker “John Kirby”',
    remedy:
      'Quote the words that name the speaker; for a pronoun name under refersTo the words that it stands for; other names of the speaker go under aliases.',
  },
  // Values, positions, coverage
  'bad-value': {
    means: 'A figure is not the one that its words give.',
    example: 'content/statements/a.yaml:10:18  bad-value  the number 3500 does not stand in the words “3,000”',
    remedy: 'Give the number that the words give, or the words that hold the number.',
  },
  'bad-reading': {
    means:
      'The words around a figure say more than its reading: “more than 3,000”, or an end of “2,000 to 3,000”, is read as exactly 3,000, so that a page would call it the same figure.',
    example: 'content/statements/a.yaml:10:18  bad-reading  “3,000” stands behind “more than” and is read as exactly',
    remedy:
      'Read the figure as the message offers. Where the words belong to something else, accept it under accepted with a reason.',
  },
  'bad-answer': {
    means: 'An answer or a limit does not fit its claim: a value for a question in words, an unknown position.',
    example: 'content/statements/a.yaml:8:15  bad-answer  “yes” is not a position of the claim “training”',
    remedy: 'Answer as the claim asks: a quantity takes a value, a question in words one of its positions.',
  },
  'bad-table': {
    means:
      'The table of a claim does not hold every pair of its positions exactly once, or two that agree do not relate alike to a third.',
    example: 'content/claims/a.md:9:1  bad-table  the table does not say how “yes” and “no” compare',
    remedy: 'Give each pair one row, with relation and reason; positions that agree relate alike to every other.',
  },
  'unstated-value': {
    means: 'A fact is given as stated, but the words of the copy that are quoted for it do not give its value.',
    example:
      'content/articles/a.md:9:10  unstated-value  date “2024-10-19” does not stand in its evidence “October 29, 2024”',
    remedy: 'Give the value that the words give, quote the words that give it, or choose another basis.',
  },
  'bad-basis': {
    means: 'A fact does not carry the evidence that its basis asks for.',
    example: 'content/articles/a.md:5:1  bad-basis  title is “stated”, but no words of the copy are quoted',
    remedy: 'Quote the words of the copy for “stated”; say how it is known for “traced” and “inferred”.',
  },
  'uncovered-number': {
    means:
      'A number of the article is accounted for by no value, time words, fact, furniture or list of numbers that are not claims.',
    example:
      'content/articles/a.md:31:1  uncovered-number  the number “four” in “… at four ranges …” is accounted for by nothing',
    remedy: 'Add a statement with a value, or list it under notClaims with a reason.',
  },
  'unused-entry': {
    means: 'An entry accounts for nothing, or no page would show it.',
    example: 'content/topics/a.yaml:1:1  unused-entry  the topic is not listed in the tracker’s own file',
    remedy: 'Use it or remove it.',
  },
} as const satisfies Record<string, Explanation>;

export type IssueCode = keyof typeof ISSUE_CODES;

/** A place in a file of the content; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something said about the content: where, what it is, and what to do. */
export interface Diagnostic extends Place {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** One mistake in the content. */
export interface Issue extends Diagnostic {
  readonly code: IssueCode;
}

/** Orders issues and notices by file, line and column, so that two runs print the same. */
export function compareIssues(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}
