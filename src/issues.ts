/** Problems are data: what can be wrong with the content, and what it means. Printing them is the command line's work. */

/** Every code an issue can carry: what it says in general, and what an editor does about it. */
export const ISSUE_CODES = {
  // Reading
  'unreadable-file':
    'A file or folder of the content cannot be read. Check that it exists and that its permissions allow reading.',
  'unexpected-file':
    'A file in the content folder belongs to no collection, so nothing would publish it. Move it out, or rename it.',
  'bad-encoding': 'A file is not clean UTF-8 text. Save it as UTF-8 without control characters.',
  'bad-yaml':
    'The YAML of a file cannot be read. Mend the place named; when in doubt, put the text in quotation marks.',
  'bad-front-matter':
    'A Markdown file does not begin with one block of front matter between two lines of three hyphens.',
  'cut-value': 'A “ #” begins a comment in YAML and cuts the value there. Put the whole text in quotation marks.',
  'bad-field': 'A field is missing, unknown, blank or of the wrong kind.',
  'bad-date': 'A date is not a calendar date in EDTF (ISO 8601-2), levels 0 and 1, without a time of day.',
  // Ids and references
  'bad-id': 'An id may hold lower-case ASCII letters, digits and single hyphens, at most 80 characters.',
  'duplicate-id': 'Two things carry the same id, so one address would stand for both.',
  'missing-reference': 'An id is named that no file of the collection carries.',
  'missing-file': 'A file that every tracker needs is not there.',
  // The kept text
  'bad-copy':
    'A verbatim copy holds something that is not plain article text (HTML, images, footnotes, code that would run).',
  'changed-text': 'The text of a copy is not the text whose digest is recorded. Restore it, or record a correction.',
  'orphan-quote': 'Quoted words do not stand in the article. Copy them from the article, or name the right article.',
  'ambiguous-quote': 'Quoted words stand in the article more than once. Add a prefix or a suffix.',
  'broken-quote': 'Quoted words begin or end inside a word or number, or run across paragraphs.',
  'orphan-words': 'Words said to stand inside a quote do not stand there, or stand there twice.',
  // Values, positions, coverage
  'bad-value': 'A figure is not the one its words give.',
  'bad-answer':
    'An answer does not fit its claim: a value for a question in words, a position for a quantity, or an unknown position.',
  'bad-table': 'The table of a claim does not hold every pair of its positions exactly once.',
  'bad-basis': 'A fact does not carry the evidence that its basis asks for.',
  'uncovered-number':
    'A number of the article is accounted for by no value, date, fact, furniture or list of numbers that are not claims.',
  'unused-entry': 'An entry accounts for nothing and is used by nothing.',
} as const satisfies Record<string, string>;

export type IssueCode = keyof typeof ISSUE_CODES;

/** A place in a file of the content; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake in the content: where, what is wrong, and what to do. */
export interface Issue extends Place {
  readonly code: IssueCode;
  readonly message: string;
  readonly remedy: string;
}

/** Orders issues by file, line and column, so that two runs print the same. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
