/** One article as an editor brings it in, with one statement: the least content in which a rule about both can be broken. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCopy } from '../../src/markdown/copy.ts';
import { noticesOf } from '../../src/model/notices/notices.ts';
import { type Files, json, verdictOf, withFiles } from './world.ts';

type Fields = Record<string, unknown>;

/** What differs from the plain article “a”, its one statement and its speaker. */
export interface Desk {
  body?: string;
  /** The quote of the statement; absent: the whole body. */
  exact?: string;
  says?: Fields;
  /** A figure that the statement gives in answer to “q”. */
  value?: Fields;
  article?: Fields;
  speaker?: Fields;
  claim?: Fields;
  files?: Record<string, string | undefined>;
}

const supplied = (value: unknown) => ({ value, basis: 'supplied' });
const unknown = { basis: 'unknown' };

/** Front matter and text of one article, its digest that of the text. */
export function articleFile(body: string, more: Fields = {}): string {
  const sha256 = createHash('sha256').update(readCopy(body).text).digest('hex');
  const facts = { title: supplied('Title'), authors: unknown, date: supplied('2024-10-24'), source: supplied('post') };
  const rest = { address: unknown, copied: unknown, rights: supplied('The Evening Post') };
  const front = { language: 'en', recorded: '2024-12-01', sha256, ...facts, ...rest, ...more };
  return `---\n${json(front)}---\n\n${body}\n`;
}

/** The files of such a content. */
export function desk({ body = 'It has sent troops.', exact = body, says, value, files, ...more }: Desk): Files {
  const answers = value ? [{ claim: 'q', value }] : [];
  const statement = { id: 'one', quote: { exact }, form: 'author-voice', modality: 'asserted', answers, ...says };
  const tracker = { name: 'Story', title: 'A story', sentence: 'What happened.', language: 'en' };
  const claim = { kind: 'quantity', question: 'How many?', label: 'How many', topic: 'one', unit: 'troops' };
  return withFiles(
    new Map([
      ['tracker.yaml', json({ ...tracker, address: 'https://story.example/', topics: ['one'] })],
      ['topics/one.yaml', json({ title: 'One', sentence: 'The only topic.' })],
      ['sources/post.yaml', json({ name: 'The Evening Post', basis: 'supplied' })],
      ['speakers/kirby.yaml', json({ name: 'John Kirby', kind: 'named-official', ...more.speaker })],
      ['claims/q.md', `---\n${json({ ...claim, measure: 'sent', ...more.claim })}---\n\nA note.\n`],
      ['articles/a.md', articleFile(body, more.article)],
      ['statements/a.yaml', json([statement])],
    ]),
    files ?? {},
  );
}

/** What is said of some files, issues or, where there is none, notices: `code` and the whole of its words. */
export function told(files: Files, today?: string): [code: string, words: string][] {
  const { issues, tracker, entries } = verdictOf(files);
  const all = tracker ? noticesOf(entries, tracker, today) : issues;
  return all.map(({ code, message, remedy }) => [code, `${message} ${remedy}`]);
}

export type Case = [name: string, given: Desk, code?: string, says?: RegExp];

/** One test for each row: exactly one line of this code, or, without a code, none at all. */
export function editors(rows: readonly Case[]): void {
  test.each(rows)('%s', (_name, given, code, says = /./) => {
    const lines = told(desk(given));
    expect(
      lines.map(([one]) => one),
      lines.join('\n'),
    ).toEqual(code ? [code] : []);
    if (code) expect(lines[0]?.[1]).toMatch(says);
  });
}

/** A figure of an article, and how it was entered. */
export const figure = (body: string, words: string, reading: Record<string, unknown>): Desk => ({
  body,
  value: { words, ...reading },
});

/** The same in an article of another language; exactly 3,000 unless it is said. */
export const inLanguage = (
  language: string,
  body: string,
  words: string,
  reading: Fields = { exactly: 3000 },
): Desk => ({
  ...figure(body, words, reading),
  article: { language },
});

/** An article that is said to print a fact about itself, by a quote. */
export const stated = (body: string, fact: string, value: unknown, exact: string, more: Fields = {}): Desk => ({
  body: `${body} It has sent troops.`,
  exact: 'It has sent troops.',
  article: { date: unknown, ...more, [fact]: { value, basis: 'stated', evidence: { quote: { exact } } } },
});

/** Words that were entered as a quotation of Kirby’s, with what attributes them to him. */
export const quotedBy = (
  language: string,
  body: string,
  exact: string,
  attribution: string,
  more: Fields = {},
  speaker: Fields = {},
): Desk => ({
  body,
  exact,
  speaker,
  article: { language },
  says: { form: 'direct-quote', speaker: 'kirby', attribution: { exact: attribution }, ...more },
});

/** A copy without statements. */
export const pasted = (body: string, article: Fields = {}): Desk => ({
  body,
  article,
  files: { 'statements/a.yaml': '[]\n' },
});
