/** Where the notes of an article stand: beside the paragraph in which their passage begins, stacked where they need room. */
import { oncePer } from '../../domain/once.ts';
import type { Range } from '../../domain/text.ts';
import { type OuterBlock, outerBlocks } from '../../markdown/outer-blocks.ts';
import type { Answer, Article, Statement } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { hardToSquareWith } from './facts.ts';
import { opposite } from './opposite.ts';

/** What is noted on one paragraph, heading, list or table; `row` counts these from 1. */
export interface NoteRow {
  readonly row: number;
  readonly statements: readonly Statement[];
}

/** Notes that stand in the margin one under the other, beside `span` rows of the copy. */
export interface NoteStack {
  readonly row: number;
  readonly span: number;
  readonly rows: readonly NoteRow[];
}

export interface NotePlan {
  /** How many rows the copy has. */
  readonly rows: number;
  readonly stacks: readonly NoteStack[];
}

/**
 * The margin of an article, planned once for the page and its style sheet. Each paragraph's notes begin beside it; where the notes before need more room than
 * their own paragraphs have, the next notes follow right under them, so that no hole opens in the text.
 */
export const planNotes = oncePer((article: Article): NotePlan => {
  const outer = outerBlocks(article.copy);
  const stacks = stackRows(noteRows(article, outer), runningHeights(article, outer));
  return { rows: outer.length, stacks: withSpans(stacks, outer.length) };
});

/** The rows that have notes, in text order. */
export function noteRows({ statements }: Pick<Article, 'statements'>, blocks: readonly OuterBlock[]): NoteRow[] {
  return [...byRow(statements, blocks)].map(([row, said]) => ({ row, statements: said }));
}

/** Items in text order, by the row in which each begins. */
function byRow<Item extends { readonly range: Range }>(items: readonly Item[], blocks: readonly OuterBlock[]) {
  const ordered = [...items].sort((a, b) => a.range.start - b.range.start);
  let row = 0;
  return Map.groupBy(ordered, ({ range }) => {
    while (row < blocks.length - 1 && (blocks[row]?.end ?? 0) <= range.start) row += 1;
    return row + 1;
  });
}

/** Estimates, in rem, of the wide page: how many letters a line holds, how high it is, what parts two blocks. */
const TEXT = { letters: 60, line: 2.03, gap: 1.2 };
const HEADING = { letters: 26, line: 3, gap: 1.6 };
const TABLE_ROW = 2.6;
/** A note: its questions, the words opposite in their larger face, a line for each mark. */
const QUESTION = { letters: 52, line: 1.27 };
const OPPOSITE = { letters: 48, line: 1.45 };
const NOTE_GAP = 0.75;
/** How much higher than its text a stack of notes may be before the next one joins it. */
const TOLERANCE = 2;

type Measures = typeof TEXT;

function heightOf(letters: number, { letters: perLine, line, gap }: Measures): number {
  return Math.max(1, Math.ceil(letters / perLine)) * line + gap;
}

/** The estimated height of the copy above each row, and at last of all of it. */
function runningHeights({ copy }: Article, blocks: readonly OuterBlock[]): number[] {
  const heights = [0];
  let leaf = 0;
  for (const block of blocks) {
    const from = leaf;
    while ((copy.blocks[leaf]?.start ?? Number.POSITIVE_INFINITY) < block.end) leaf += 1;
    heights.push((heights.at(-1) ?? 0) + blockHeight(block, copy.blocks.slice(from, leaf)));
  }
  return heights;
}

function blockHeight({ tagName, tableRows }: OuterBlock, leaves: readonly Range[]): number {
  if (tagName === 'table') return tableRows * TABLE_ROW;
  const measures = /^h\d$/.test(tagName) ? HEADING : TEXT;
  return leaves.reduce((sum, { start, end }) => sum + heightOf(end - start, measures), 0);
}

function noteHeight({ answers }: Statement): number {
  const heights = answers.map(answerHeight);
  return (heights.length === 0 ? QUESTION.line : heights.reduce((sum, height) => sum + height)) + NOTE_GAP;
}

function answerHeight(answer: Answer): number {
  const said = opposite(answer);
  const marks = hardToSquareWith(answer).length + (said ? 1 : 0);
  const words = said ? linesHeight(plainText(said.words).length, OPPOSITE) : 0;
  return linesHeight(answer.claim.data.question.length, QUESTION) + words + marks * QUESTION.line;
}

function linesHeight(letters: number, { letters: perLine, line }: typeof QUESTION): number {
  return Math.ceil(letters / perLine) * line;
}

function rowHeight({ statements }: NoteRow): number {
  return statements.reduce((sum, statement) => sum + noteHeight(statement), 0);
}

function stackRows(rows: readonly NoteRow[], heights: readonly number[]): NoteRow[][] {
  const stacks: NoteRow[][] = [];
  let needed = 0;
  for (const row of rows) {
    const stack = stacks.at(-1);
    const room = between(heights, stack?.[0]?.row ?? row.row, row.row);
    if (stack && needed > room + TOLERANCE) stack.push(row);
    else {
      stacks.push([row]);
      needed = 0;
    }
    needed += rowHeight(row);
  }
  return stacks;
}

function between(heights: readonly number[], from: number, to: number): number {
  return (heights[to - 1] ?? 0) - (heights[from - 1] ?? 0);
}

/** Each stack has all rows up to the next; the last one also the row after the copy, which may grow. */
function withSpans(stacks: readonly NoteRow[][], rows: number): NoteStack[] {
  return stacks.map((stack, index) => {
    const row = stack[0]?.row ?? 1;
    const next = stacks[index + 1]?.[0]?.row ?? rows + 2;
    return { row, span: next - row, rows: stack };
  });
}
