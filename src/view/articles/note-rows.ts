/** Where the notes of an article stand: beside the paragraph in which their passage begins, stacked where they need room. */
import { visit } from 'unist-util-visit';
import { oncePer } from '../../domain/once.ts';
import type { Range } from '../../domain/text.ts';
import { type OuterBlock, outerBlocks } from '../../markdown/outer-blocks.ts';
import type { Article, Furniture, Statement } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { CONTEXT_WORDS } from '../../words/words.ts';
import { claimRelation } from '../claims/lines.ts';
import { mannerOf, speakerPhrase, timePhrase } from '../people.ts';
import { hardToSquareWith } from './facts.ts';

/** What is noted on one paragraph, heading, list or table; `row` counts these from 1. */
export interface NoteRow {
  readonly row: number;
  readonly furniture: readonly Furniture[];
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
  const blocks = outerBlocks(article.copy);
  const stacks = stackRows(noteRows(article, blocks), runningHeights(article, blocks));
  return { rows: blocks.length, stacks: withSpans(stacks, blocks.length) };
});

/** The rows that have notes, in text order. */
export function noteRows({ statements, furniture }: Article, blocks: readonly OuterBlock[]): NoteRow[] {
  const said = byRow(statements, blocks);
  const apart = byRow(furniture, blocks);
  const rows = [...new Set([...said.keys(), ...apart.keys()])].sort((a, b) => a - b);
  return rows.map((row) => ({ row, statements: said.get(row) ?? [], furniture: apart.get(row) ?? [] }));
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
const TEXT = { letters: 62, line: 1.9, gap: 1.2 };
const HEADING = { letters: 34, line: 2, gap: 1.6 };
const TABLE_ROW = 2.6;
const NOTE = { letters: 74, line: 1.225, gap: 0.5 };
/** What a line of a note holds besides the words counted here: its link. */
const LINK = 12;
/** How much higher than its text a stack of notes may be before the next one joins it. */
const TOLERANCE = 0.6;

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

function blockHeight({ element }: OuterBlock, leaves: readonly Range[]): number {
  if (element.tagName === 'table') return rowCount(element) * TABLE_ROW;
  const measures = /^h\d$/.test(element.tagName) ? HEADING : TEXT;
  return leaves.reduce((sum, { start, end }) => sum + heightOf(end - start, measures), 0);
}

function rowCount(table: OuterBlock['element']): number {
  let count = 0;
  visit(table, { tagName: 'tr' }, () => {
    count += 1;
  });
  return count;
}

function noteHeight(statement: Statement): number {
  return noteLines(statement).reduce((sum, letters) => sum + Math.ceil(letters / NOTE.letters) * NOTE.line, NOTE.gap);
}

/** How many letters stand in each paragraph of a note. */
function noteLines(statement: Statement): number[] {
  const { answers, beside, article, data } = statement;
  const asks = answers.map(({ claim }) => `${claim.data.question} ${claimRelation(claim)}`.length);
  const tensions = answers.flatMap((answer) => hardToSquareWith(answer)).map(() => 1);
  const context = answers.length === 0 ? CONTEXT_WORDS.length : 0;
  const bears = beside.reduce((sum, { claim }) => sum + claim.data.label.length + 2, LINK);
  const about = context > 0 || beside.length > 0 ? [context + bears] : [];
  const when = statement.when ? plainText(timePhrase(statement.when, article)) : '';
  const remark = answers.length === 0 ? (data.note ?? '') : '';
  const manner = [plainText(speakerPhrase(statement)), ...mannerOf(statement), when, remark].join(' · ').length;
  return [...asks, ...tensions, ...about, manner + LINK];
}

function rowHeight({ statements, furniture }: NoteRow): number {
  const apart = furniture.length === 0 ? 0 : NOTE.line + NOTE.gap;
  return statements.reduce((sum, statement) => sum + noteHeight(statement), apart);
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
