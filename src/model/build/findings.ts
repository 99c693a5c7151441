/** The words of editors about a comparison: what they quote and name is located, and they hold for that comparison alone. */
import { occurrencesOf } from '../../anchoring/occurrences.ts';
import { cutsWord } from '../../anchoring/words.ts';
import type { ClaimData } from '../../domain/schema.ts';
import type { Entry } from '../../reader/entry.ts';
import { comparisonDigest } from '../digest.ts';
import type { Report } from '../report.ts';
import type { Article, Claim, Column, Facing, Finding, Statement } from '../tracker.ts';

/** Words in quotation marks, inside a sentence of ours. */
const QUOTED = /“([^”]+)”/;

/** Reports quoted words of a finding that no article answering the claim holds, and passages to face that are not there. */
export function checkWords(entry: Entry<ClaimData>, articles: readonly Article[], report: Report): void {
  const quoted = quotedIn(entry.data.finding?.words ?? '');
  const answering = quoted.length > 0 ? articles.filter((article) => answers(article, entry.id)) : [];
  for (const words of quoted.filter((one) => !holderOf(one, answering))) {
    report(entry, ['finding', 'words'], orphan(words));
  }
  const facing = entry.data.kind === 'position' ? entry.data.facing : undefined;
  for (const side of ['a', 'b'] as const) {
    if (facing && !statementAt(facing[side], articles)) report(entry, ['facing', side], missing(facing[side]));
  }
}

function orphan(words: string) {
  const message = `the words “${words}” stand in no article that answers the claim`;
  return {
    code: 'orphan-words',
    message,
    remedy: 'Copy them from such an article, or say it without quoting.',
  } as const;
}

function missing(ref: string) {
  const message = `there is no statement “${ref}”`;
  return { code: 'missing-reference', message, remedy: 'Name a statement as <article>#<id>.' } as const;
}

/** Whether an article answers a claim, or has a passage that bears on it. */
function answers({ statements }: Article, id: string): boolean {
  return statements.some(({ answers: given, beside }) => [...given, ...beside].some(({ claim }) => claim.id === id));
}

function quotedIn(words: string): string[] {
  return words.split(QUOTED).filter((_, index) => index % 2 === 1);
}

function holderOf(words: string, articles: readonly Article[]): Article | undefined {
  return articles.find(({ held: { text } }) =>
    occurrencesOf(words, text).some(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end)),
  );
}

function statementAt(ref: string, articles: readonly Article[]): Statement | undefined {
  return articles.flatMap(({ statements }) => statements).find((statement) => statement.ref === ref);
}

/** What editors wrote about a comparison, where they wrote it for this one. */
export function wordsOfEditor(
  claim: Claim,
  articles: readonly Article[],
  columns: readonly Column[],
): { finding: Finding | undefined; facing: Facing | undefined } {
  const { data } = claim;
  const facing = data.kind === 'position' ? data.facing : undefined;
  const digest = data.finding || facing ? comparisonDigest(claim, columns) : '';
  return {
    finding: data.finding?.while === digest ? findingOf(data.finding.words, claim, articles) : undefined,
    facing: facing?.while === digest ? facingOf(facing, articles) : undefined,
  };
}

function findingOf(words: string, claim: Claim, articles: readonly Article[]): Finding {
  const answering = articles.filter((article) => answers(article, claim.id));
  const parts = words.split(QUOTED).map((text, index) => {
    return { text, quotedFrom: index % 2 === 1 ? holderOf(text, answering) : undefined };
  });
  return { parts: parts.filter(({ text }) => text !== '') };
}

function facingOf(given: Omit<Facing, 'a' | 'b'> & { a: string; b: string }, articles: readonly Article[]) {
  const [a, b] = [statementAt(given.a, articles), statementAt(given.b, articles)];
  return a && b ? { a, b, title: given.title, reason: given.reason } : undefined;
}
