/** The content as the desk shows it, and what changes would make of it: judged by the gate in memory, with nothing written. */
import { locate } from '../../anchoring/locate.ts';
import type { Diagnostic } from '../../domain/issues.ts';
import { ACCEPTABLE_CODES } from '../../domain/notices.ts';
import { oncePer } from '../../domain/once.ts';
import { type ArticleData, knownValue, type StatementData } from '../../domain/schema.ts';
import { overlaps, type Range } from '../../domain/text.ts';
import { copyOf } from '../../model/copies.ts';
import type { Tracker } from '../../model/tracker.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { claimRelation, oneLine } from '../../view/claims/lines.ts';
import { plainText } from '../../words/plain-text.ts';
import type { Change } from '../changes.ts';
import { knownClaims, synonymsOf } from '../proposals/claims.ts';
import { passagesOf } from '../proposals/passages.ts';
import type { Material } from '../proposals/propose.ts';
import { type Block, blocksOf } from './block-tags.ts';
import type { Judged } from './judged.ts';
import { type OpenNumber, openNumbers } from './open-numbers.ts';

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

/** The claims whose lines differ between two contents; none where other faults keep one of them from being worked out. */
export function consequences(before: Judged, after: Judged, changes: readonly Change[]): Consequence[] | undefined {
  const [was, is] = [before.tracker(), after.tracker()];
  if (!was || !is) return undefined;
  const known = new Map(was.claimsById.map((claim) => [claim.id, claim]));
  const mayDiffer = claimsTouched(changes, before, after);
  return is.claimsById.flatMap((claim) => {
    const old = known.get(claim.id);
    if (old && mayDiffer && !mayDiffer.has(claim.id)) return [];
    const [earlier, later] = [old && lineOf(old), lineOf(claim)];
    const isSame = earlier?.relation === later.relation && earlier.line === later.line;
    return isSame ? [] : [{ claim: claim.id, label: claim.data.label, before: earlier, after: later }];
  });
}

/** The claims that changes of statements can touch: those that their articles answer, before or after; undefined: any. */
function claimsTouched(changes: readonly Change[], ...contents: readonly Judged[]): ReadonlySet<string> | undefined {
  const articles = new Set(
    changes.flatMap((one) => (OF_STATEMENTS.has(one.kind) && 'article' in one ? [one.article] : [])),
  );
  if (changes.some(({ kind }) => !OF_STATEMENTS.has(kind) && !kind.startsWith('add-'))) return undefined;
  const statements = contents.flatMap(({ entries }) => entries.statements.filter(({ id }) => articles.has(id)));
  const answered = statements.flatMap(({ data }) => data.flatMap(({ answers, beside }) => [...answers, ...beside]));
  const positions = changes.flatMap((one) => (one.kind === 'add-position' ? [one.claim] : []));
  return new Set([...answered.map(({ claim }) => claim), ...positions]);
}

const OF_STATEMENTS: ReadonlySet<Change['kind']> = new Set(['add-statement', 'change-statement', 'remove-statement']);

const lineOf = oncePer((claim: Tracker['claims'][number]): ClaimLine => {
  const [relation, line] = [claimRelation(claim), plainText(oneLine(claim))];
  const isTold = line.toLowerCase().startsWith(relation.toLowerCase());
  return { relation, line: isTold ? line.slice(relation.length).replace(/^[.:;,]\s*/, '') : line };
});

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

/** Everything that the desk shows; of the open article all, of the others what is left to do. */
export function deskContent(judged: Judged, open: string | undefined) {
  const { entries } = judged;
  const { issues } = judged.verdict();
  const notices = judged.notices();
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
