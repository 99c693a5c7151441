/** The words beside a mark: what they are, and how they break into lines. */
import { max, sum } from 'd3-array';
import { IS_NAMED_PERSON } from '../../domain/vocabulary.ts';
import type { Statement } from '../../model/tracker.ts';
import type { SourceWords } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import { inQuotes, listOf, MODALITY_WORDS, pictureLines } from '../../words/words.ts';
import { answerLabel, excerptOf, figureOf, wordsAt } from '../claims/answers.ts';
import { columnName, speakerPhrase } from '../people.ts';
import { cutToWidth, textWidth } from '../text-width.ts';
import type { Across } from './boxes.ts';
import type { NumberFigure } from './figures.ts';

/** A stretch of a line in one voice: the number or other words of the source, or ours. */
export interface Run {
  readonly voice: 'number' | 'words' | 'ours';
  readonly text: string;
  readonly language?: string;
}

export interface Line {
  readonly runs: readonly Run[];
  /** The baseline, from the top of the label. */
  readonly y: number;
}

/** A place where a label can begin. */
export interface CandidatePosition {
  /** On which side of its mark. */
  readonly side: 'right' | 'left';
  /** Where the label begins, or ends where it stands to the left. */
  readonly edge: Across;
  readonly room: number;
  /** What this place costs against the others. */
  readonly cost: number;
  /** Whether the label only stands well at the height of its mark. */
  readonly level?: boolean;
}

/** A label set in lines for one such place. */
export interface LabelPlacement extends CandidatePosition {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** From a label’s top to the middle of its first line. */
export const FIRST_LINE = 9;

/** Type sizes in pixels, as `components/NumberPicture.astro` sets them. */
const SIZES = { number: 17, words: 15, ours: 13 } as const satisfies Record<Run['voice'], number>;

const HEIGHTS = { number: 19, words: 18, ours: 16 } as const satisfies Record<Run['voice'], number>;

/** How much a label says: all of it; figure and outlet, in lines or in one; the figure alone. */
export type Detail = 'full' | 'brief' | 'line' | 'figure';

/** What a label says, in parts that each begin a new line. */
export function labelParts(figures: readonly NumberFigure[], detail: Detail): Run[][] {
  const [first] = figures;
  if (!first) return [];
  const figure = figureRuns(first);
  const outlet: Run = { voice: 'ours', text: outletsOf(figures) };
  if (detail === 'figure') return [figure];
  if (detail === 'line') return [[...figure, outlet]];
  if (detail === 'brief') return [figure, [outlet]];
  const [hedge, time] = [hedgeRuns(first), timeRuns(first)];
  const isSaid = time.every(({ text }) => hedge.some((run) => run.text.includes(text.slice(1, -1))));
  const who = figures.length === 1 ? speakerIn(first.answer.statement, outlet.text) : outlet.text;
  return [[...figure, ...hedge], ...(isSaid ? [] : [time]), [{ voice: 'ours', text: withHedge(who, first) }]];
}

function figureRuns({ answer }: NumberFigure): Run[] {
  const { before, number, after } = figureOf(answer) ?? { before: '', number: answerLabel(answer), after: '' };
  const { language } = answer.statement.article.data;
  const runs: Run[] = [
    { voice: 'words', text: before, language },
    { voice: 'number', text: number, language },
    { voice: 'words', text: after, language },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** The few words beside a figure, unless they say the figure again. */
function hedgeRuns({ answer, value }: NumberFigure): Run[] {
  const excerpt = excerptOf(answer);
  return excerpt && !excerpt.words.includes(value.words) ? [quoted(excerpt)] : [];
}

function timeRuns({ answer: { statement }, time }: NumberFigure): Run[] {
  const { when } = statement;
  return when?.span && time && time.kind !== 'day' ? [quoted(wordsAt(statement, when.words))] : [];
}

function quoted({ words, language }: SourceWords): Run {
  return { voice: 'words', text: inQuotes(words), language };
}

const NAMED = 3;

function outletsOf(figures: readonly NumberFigure[]): string {
  const names = [...new Set(figures.map(({ answer }) => columnName(answer.statement.article.column)))];
  const more = names.length - NAMED;
  return more > 1 ? pictureLines.andMore(names.slice(0, NAMED), more) : listOf(names);
}

function withHedge(who: string, { answer, firmness }: NumberFigure): string {
  const isHedged = firmness === 'dashed' || firmness === 'dotted';
  return isHedged ? pictureLines.firmly(who, MODALITY_WORDS[answer.statement.data.modality]) : who;
}

function speakerIn(statement: Statement, outlet: string): string {
  const named = statement.speaker && IS_NAMED_PERSON[statement.speaker.data.kind];
  const speaker = plainText(speakerPhrase(statement));
  return named ? pictureLines.speakerIn(speaker, outlet) : pictureLines.outletWith(outlet, speaker);
}

type Part = readonly Run[];

/** The ways to set a label at its candidates: as wide as there is room for up to `limit`, or narrower; words are cut only where no candidate is wide enough. */
export function labelPlacements(
  parts: readonly Part[],
  candidates: readonly CandidatePosition[],
  limit: number,
): LabelPlacement[] {
  const longest = longestWord(parts.flat());
  const widest = max(candidates, ({ room }) => room) ?? 0;
  const wide = candidates.filter(({ room }) => room >= Math.min(longest, widest, limit));
  return wide.flatMap((candidate) => {
    const width = Math.min(limit, candidate.room);
    const narrower = Math.max(width * 0.62, Math.min(longest, width));
    return [placementAt(parts, candidate, width), placementAt(parts, candidate, narrower)];
  });
}

function placementAt(parts: readonly Part[], candidate: CandidatePosition, limit: number): LabelPlacement {
  const rows = parts.flatMap((part) => balancedRows(part, limit));
  let y = 0;
  const lines = rows.map((runs) => {
    y += max(runs, ({ voice }) => HEIGHTS[voice]) ?? 0;
    return { runs, y: y - 5 };
  });
  const width = max(rows, (runs) => sum(runs, widthOf)) ?? 0;
  return { ...candidate, lines, width, height: Math.max(y, FIRST_LINE * 2), cost: candidate.cost + rows.length * 4 };
}

const TIGHTER = 12;

/** The rows of a part, about equally long: as narrow as the same number of rows allows. */
function balancedRows(part: Part, limit: number): Run[][] {
  const longest = longestWord(part);
  let rows = rowsOf(part, limit);
  for (let width = limit - TIGHTER; width >= longest && rows.length > 1; width -= TIGHTER) {
    const tighter = rowsOf(part, width);
    if (tighter.length > rows.length) break;
    rows = tighter;
  }
  return rows;
}

/** The runs of a part broken into rows no wider than `width`; a word that is wider is cut. */
function rowsOf(part: Part, width: number): Run[][] {
  let row: Run[] = [];
  const rows = [row];
  let used = 0;
  for (const word of part.flatMap(splitRun)) {
    const cut = { ...word, text: cutToWidth(word.text, SIZES[word.voice], width) };
    if (used > 0 && used + widthOf(cut) > width) {
      row = [];
      rows.push(row);
      used = 0;
    }
    appendRun(row, cut);
    used += widthOf({ ...cut, text: `${cut.text} ` });
  }
  return rows.map((runs) =>
    runs.map((run, index) => (index < runs.length - 1 ? { ...run, text: `${run.text} ` } : run)),
  );
}

/** The words of a run, each a run of its own. */
function splitRun(run: Run): Run[] {
  return run.text.split(/[ \t\r\n]+/).map((text) => ({ ...run, text }));
}

/** Joins a word to the run before it where both speak in one voice. */
function appendRun(row: Run[], word: Run): void {
  const last = row.at(-1);
  if (last?.voice !== word.voice || last.language !== word.language) row.push(word);
  else row[row.length - 1] = { ...last, text: `${last.text} ${word.text}` };
}

function widthOf({ text, voice }: Run): number {
  return textWidth(text, SIZES[voice]);
}

function longestWord(part: Part): number {
  return max(part.flatMap(splitRun), widthOf) ?? 0;
}
