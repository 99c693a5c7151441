/** The content as the desk shows it, and what changes would make of it: judged by the gate in memory, with nothing written. */
import { describe } from '../../anchoring/describe.ts';
import { locate } from '../../anchoring/locate.ts';
import { numbersIn } from '../../anchoring/numbers.ts';
import { placesOf } from '../../anchoring/patterns.ts';
import { wholeWordsAround } from '../../anchoring/words.ts';
import type { Diagnostic, Issue } from '../../domain/issues.ts';
import { ACCEPTABLE_CODES } from '../../domain/notices.ts';
import { type ArticleData, knownValue, type QuoteSelector, type StatementData } from '../../domain/schema.ts';
import { type ArticleText, overlaps, type Range } from '../../domain/text.ts';
import { NUMBER_PATTERNS, type NumberPattern } from '../../domain/vocabulary.ts';
import { judge } from '../../model/build/gate.ts';
import { copyOf } from '../../model/copies.ts';
import { noticesOf } from '../../model/notices/notices.ts';
import type { Tracker } from '../../model/tracker.ts';
import { type Reading, readFound } from '../../reader/content.ts';
import { readFolder } from '../../reader/disk.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { claimRelation, oneLine } from '../../view/claims/lines.ts';
import { plainText } from '../../words/plain-text.ts';
import { knownClaims, synonymsOf } from '../proposals/claims.ts';
import { type Material, passagesOf } from '../proposals/propose.ts';
import { type Block, blocksOf } from './block-tags.ts';

/** A claim whose line reads otherwise after a change. */
export interface Consequence {
  readonly claim: string;
  readonly label: string;
  /** Absent for a new claim. */
  readonly before: ClaimLine | undefined;
  readonly after: ClaimLine;
}

export interface ClaimLine {
  readonly relation: string;
  readonly line: string;
}

/** Reads the content with some files in the place of those on the disk. */
export function readWith(folder: string, files: ReadonlyMap<string, string>): Reading {
  const found = readFolder(folder).filter(({ path }) => !files.has(path));
  const changed = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  return readFound([...found, ...changed], 'content');
}

/** The tracker that a content gives, numbers that nothing accounts for yet left out of account; none where there are other faults. */
export function trackerOf(reading: Reading): Tracker | undefined {
  const verdict = judge(reading);
  if (verdict.tracker || verdict.issues.some(({ code }) => code !== 'uncovered-number')) return verdict.tracker;
  const open = new Set(verdict.issues.map(({ file }) => file));
  const articles = reading.entries.articles.map((entry) => (open.has(entry.file) ? withAllNumbers(entry) : entry));
  return judge({ ...reading, entries: { ...reading.entries, articles } }).tracker;
}

/** An article in which every number counts as accounted for. */
function withAllNumbers(entry: Entry<ArticleData>): Entry<ArticleData> {
  const copy = copyOf(entry);
  const numbers = numbersIn(copy.text, entry.data.language).map(({ range }) => range);
  const notClaims = wholeOf(numbers, copy).map(({ quote }) => ({ ...quote, reason: 'other' as const }));
  return { ...entry, data: { ...entry.data, notClaims } };
}

/** Numbers with the whole words around them, “22:15” once, and the quotes by which they are found. */
function wholeOf(numbers: readonly Range[], copy: ArticleText): Omit<OpenNumber, 'pattern'>[] {
  const whole = numbers.map((number) => wholeWordsAround(number, copy.text));
  const once = whole.filter(({ start }, index) => whole[index - 1]?.start !== start);
  return once.flatMap((range) => {
    const quote = describe(range, copy);
    return quote ? [{ ...range, quote }] : [];
  });
}

/** The claims whose lines differ between two trackers; none where other faults keep one of them from being made. */
export function consequences(before: Tracker | undefined, after: Tracker | undefined): Consequence[] | undefined {
  if (!before || !after) return undefined;
  const lines = new Map(before.claims.map((claim) => [claim.id, lineOf(claim)]));
  return after.claims.flatMap((claim) => {
    const [was, is] = [lines.get(claim.id), lineOf(claim)];
    const isSame = was?.relation === is.relation && was.line === is.line;
    return isSame ? [] : [{ claim: claim.id, label: claim.data.label, before: was, after: is }];
  });
}

function lineOf(claim: Tracker['claims'][number]): ClaimLine {
  const [relation, line] = [claimRelation(claim), plainText(oneLine(claim))];
  const isTold = line.toLowerCase().startsWith(relation.toLowerCase());
  return { relation, line: isTold ? line.slice(relation.length).replace(/^[.:;,]\s*/, '') : line };
}

/** An article in the list of all, with what is left to do. */
export interface ListedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly passages: number;
  /** Quotations that nobody is said to have said. */
  readonly unattributed: number;
  /** Numbers that nothing accounts for. */
  readonly numbers: number;
  readonly faults: number;
}

/** An article that is open at the desk. */
export interface DeskArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Words of the page around the story. */
  readonly furniture: readonly Range[];
  readonly statements: readonly { readonly data: StatementData; readonly range: Range | undefined }[];
  /** Words that may be passages and are none yet. */
  readonly candidates: readonly Range[];
  /** Numbers that nothing accounts for. */
  readonly numbers: readonly OpenNumber[];
  readonly issues: readonly AskedIssue[];
  /** What the checks ask about, where nothing else is at fault. */
  readonly notices: readonly AskedIssue[];
  /** What is known of the article itself. */
  readonly data: ArticleData;
}

/** What is said of the content, with the file that it is about and, of a statement, its id; `mayStand` where an editor may say that it is in order. */
export interface AskedIssue extends Diagnostic {
  readonly article: string | undefined;
  readonly statement: string | undefined;
  readonly mayStand: boolean;
}

/** A number that nothing accounts for, with the whole word that it is part of. */
export interface OpenNumber extends Range {
  readonly quote: QuoteSelector;
  /** The pattern that it follows, as others in the article may do. */
  readonly pattern: NumberPattern | undefined;
}

/** What the gate says of a content. */
export function issuesOf(reading: Reading): readonly Issue[] {
  return judge(reading).issues;
}

/** Everything that the desk shows; of the open article all, of the others what is left to do. */
export function deskContent({ entries, ...reading }: Reading, open: string | undefined, today: string) {
  const { issues, tracker } = judge({ entries, ...reading });
  const notices = tracker ? noticesOf(entries, tracker, today) : [];
  const [faults, questions] = [issues, notices].map((all) =>
    Map.groupBy(
      all.map((one) => asked(one, entries)),
      ({ article }) => article,
    ),
  );
  const names = new Map(entries.sources.map(({ id, data }) => [id, data.name]));
  const statements = new Map(entries.statements.map(({ id, data }) => [id, data]));
  const entry = entries.articles.find(({ id }) => id === open);
  return {
    name: entries.tracker?.data.name ?? '',
    articles: entries.articles.map((one) =>
      listed(one, statements.get(one.id) ?? [], faults?.get(one.id) ?? [], names),
    ),
    article: entry && deskArticle(entry, entries, faults?.get(entry.id) ?? [], questions?.get(entry.id) ?? []),
    claims: entries.claims.map(({ id, data }) => ({ id, data })),
    speakers: entries.speakers.map(({ id, data }) => ({ id, data })),
    sources: entries.sources.map(({ id, data }) => ({ id, data })),
    topics: entries.topics.map(({ id, data }) => ({ id, data })),
    /** Faults of other files, and what the checks ask about them. */
    issues: faults?.get(undefined) ?? [],
    notices: questions?.get(undefined) ?? [],
  };
}

/** The article and the statement that something is said of, and whether an editor may say that it is in order. */
function asked({ file, line, column, code, message, remedy }: Diagnostic, { statements }: Entries): AskedIssue {
  const [, folder, article] = /\/(articles|statements)\/([^/]+)\.\w+$/.exec(file) ?? [];
  const entry = folder === 'statements' ? statements.find(({ id }) => id === article) : undefined;
  const statement = entry?.data.findLast((_, index) => entry.locate([index]).line <= line)?.id;
  const mayStand = ACCEPTABLE_CODES.some((one) => one === code);
  return { file, line, column, code, message, remedy, article, statement, mayStand };
}

export type DeskContent = ReturnType<typeof deskContent>;

function listed(
  { id, data }: Entry<ArticleData>,
  statements: readonly StatementData[],
  issues: readonly AskedIssue[],
  names: ReadonlyMap<string, string>,
): ListedArticle {
  const source = knownValue<string>(data.source) ?? '';
  const numbers = issues.filter(({ code }) => code === 'uncovered-number').length;
  return {
    id,
    title: knownValue<string>(data.title) ?? id,
    outlet: names.get(source) ?? source,
    date: knownValue<string>(data.date) ?? '',
    passages: statements.length,
    unattributed: statements.filter(({ form, speaker }) => form === 'direct-quote' && !speaker).length,
    numbers,
    faults: issues.length - numbers,
  };
}

function deskArticle(
  entry: Entry<ArticleData>,
  entries: Entries,
  issues: readonly AskedIssue[],
  notices: readonly AskedIssue[],
): DeskArticle {
  const copy = copyOf(entry);
  const own = entries.statements.find(({ id }) => id === entry.id)?.data ?? [];
  const statements = own.map((data) => ({ data, range: rangeOf(data.quote, copy) }));
  const taken = statements.flatMap(({ range }) => range ?? []);
  const open = issues.flatMap(({ code, message }) => (code === 'uncovered-number' ? [message] : []));
  const material = materialOf(entry, entries);
  return {
    id: entry.id,
    text: copy.text,
    blocks: blocksOf(copy),
    furniture: material.furniture,
    statements,
    candidates: passagesOf(material).filter((one) => !taken.some((range) => overlaps(range, one))),
    numbers: openNumbers(copy, entry.data.language, open),
    issues,
    notices,
    data: entry.data,
  };
}

function rangeOf(quote: StatementData['quote'], copy: ReturnType<typeof copyOf>): Range | undefined {
  const located = locate(quote, copy);
  return 'range' in located ? located.range : undefined;
}

/** The numbers of a text that messages of the gate are about, in the order of both. */
function openNumbers(copy: ArticleText, language: string, messages: readonly string[]): OpenNumber[] {
  const { text } = copy;
  const left = [...messages];
  const open = numbersIn(text, language).flatMap(({ range, words }) => {
    const near = text.slice(Math.max(0, range.start - 30), range.end + 30);
    const index = left.findIndex((message) => message.includes(`“${words}” in “${near}”`));
    if (index < 0) return [];
    left.splice(index, 1);
    return [range];
  });
  const patterns = NUMBER_PATTERNS.map((name) => ({ name, places: placesOf(name, copy) }));
  return wholeOf(open, copy).map((number) => ({
    ...number,
    pattern: patterns.find(({ places }) => places.some((place) => overlaps(place, number)))?.name,
  }));
}

/** What proposals for an article may rest on. */
export function materialOf(entry: Entry<ArticleData>, entries: Entries): Material {
  const copy = copyOf(entry);
  const { title, date, language, furniture } = entry.data;
  const quote = title.basis === 'stated' ? title.evidence.quote : undefined;
  const day = knownValue<string>(date);
  return {
    copy,
    language,
    published: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    furniture: furniture.flatMap((one) => rangeOf(one, copy) ?? []),
    title: quote && rangeOf(quote, copy),
    speakers: entries.speakers,
    claims: knownClaims(entries, entry.id),
    synonyms: synonymsOf(entries),
  };
}
