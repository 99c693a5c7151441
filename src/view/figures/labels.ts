/** The words beside a mark: what they are, and how they break into lines. */
import type { Statement } from '../../model/tracker.ts';
import { inQuotes, plainText, type SourceWords } from '../../words/phrase.ts';
import { MODALITY_WORDS, pictureLines } from '../../words/words.ts';
import { answerLabel, excerptOf, figureOf, wordsAt } from '../claims/answers.ts';
import { columnName, speakerPhrase } from '../people.ts';
import { cutToWidth, textWidth } from '../text-width.ts';
import { FIRMNESS, type NumberFigure } from './figures.ts';
import { type Across, FIRST_LINE, type Variant } from './label-layout.ts';

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

/** A label set in lines, for one side of its mark. */
export interface LabelPlacement extends Variant {
  readonly lines: readonly Line[];
}

/** Type sizes in pixels, as `components/NumberPicture.astro` sets them. */
export const SIZES = { number: 17, words: 15, ours: 13 } as const satisfies Record<Run['voice'], number>;

const HEIGHTS = { number: 19, words: 18, ours: 16 } as const satisfies Record<Run['voice'], number>;

/** How much a label says: all of it; figure and outlet, in lines or in one; the figure alone. */
export type Detail = 'full' | 'brief' | 'line' | 'figure';

/** What a label says, in parts that each begin a new line. */
export function labelParts(figures: readonly NumberFigure[], detail: Detail): Run[][] {
  const [first] = figures;
  if (!first) return [];
  const outlets = outletsOf(figures);
  const outlet: Run = { voice: 'ours', text: outlets };
  if (detail === 'figure') return [figureRuns(first)];
  if (detail === 'line') return [[...figureRuns(first), outlet]];
  if (detail === 'brief') return [figureRuns(first), [outlet]];
  const [hedge, time] = [hedgeRuns(first), timeRuns(first)];
  const said = time.every(({ text }) => hedge.some((run) => run.text.includes(text.slice(1, -1))));
  const second = said ? [] : [time];
  return [[...figureRuns(first), ...hedge], ...second, [{ voice: 'ours', text: wideLine(figures, outlets) }]];
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

function quoted({ words, language }: SourceWords): Run {
  return { voice: 'words', text: inQuotes(words), language };
}

function timeRuns({ answer: { statement }, time }: NumberFigure): Run[] {
  const { when } = statement;
  if (!when?.span || !time || time.kind === 'day') return [];
  return [quoted(wordsAt(statement, when.words))];
}

const NAMED = 3;

function outletsOf(figures: readonly NumberFigure[]): string {
  const names = [...new Set(figures.map(({ answer }) => columnName(answer.statement.article.column)))];
  const more = names.length - NAMED;
  return more > 1 ? pictureLines.andMore(names.slice(0, NAMED), more) : names.join(', ');
}

function wideLine(figures: readonly NumberFigure[], outlets: string): string {
  const [first] = figures as readonly [NumberFigure];
  const { statement } = first.answer;
  const who = figures.length === 1 ? speakerIn(statement, outlets) : outlets;
  const firmness = FIRMNESS[statement.data.modality];
  return firmness === 'solid' || firmness === 'ring'
    ? who
    : pictureLines.firmly(who, MODALITY_WORDS[statement.data.modality]);
}

function speakerIn(statement: Statement, outlet: string): string {
  const named = statement.speaker?.data.kind === 'named-official';
  const speaker = plainText(speakerPhrase(statement));
  return named ? pictureLines.speakerIn(speaker, outlet) : pictureLines.outletWith(outlet, speaker);
}

/** A place where a label can begin: on which side of its mark, with how much room, and what that place costs. */
export interface CandidatePosition {
  readonly side: LabelPlacement['side'];
  readonly edge: Across;
  readonly room: number;
  readonly cost: number;
  readonly level?: boolean;
}

/** The placements to set a label at its candidates: as wide as there is room for up to `limit`, or narrower; words are cut only where no candidate is wide enough. */
export function labelPlacements(
  parts: readonly (readonly Run[])[],
  candidates: readonly CandidatePosition[],
  limit: number,
): LabelPlacement[] {
  const longest = Math.max(...parts.flat().map(longestWord));
  const widest = Math.max(...candidates.map(({ room }) => room));
  const wide = candidates.filter(({ room }) => room >= Math.min(longest, widest, limit));
  return wide.flatMap((candidate) => {
    const width = Math.min(limit, candidate.room);
    const narrower = Math.max(width * 0.62, Math.min(longest, width));
    return [placementAt(parts, candidate, width), placementAt(parts, candidate, narrower)];
  });
}

function placementAt(
  parts: readonly (readonly Run[])[],
  { side, edge, cost, level = false }: CandidatePosition,
  limit: number,
): LabelPlacement {
  const rows = parts.flatMap((part) => balanced(part, limit));
  let y = 0;
  const lines = rows.map((runs) => {
    y += Math.max(...runs.map(({ voice }) => HEIGHTS[voice]));
    return { runs, y: y - 5 };
  });
  const width = Math.max(...rows.map((runs) => runs.reduce((sum, run) => sum + widthOf(run), 0)));
  return { side, edge, lines, width, height: Math.max(y, FIRST_LINE * 2), cost: cost + rows.length * 4, level };
}

/** The rows of a part, about equally long: as narrow as the same number of rows allows. */
function balanced(part: readonly Run[], limit: number): Run[][] {
  const longest = Math.max(...part.map(longestWord));
  let rows = rowsOf(part, limit);
  for (let width = limit - TIGHTER; width >= longest && rows.length > 1; width -= TIGHTER) {
    const tighter = rowsOf(part, width);
    if (tighter.length > rows.length) break;
    rows = tighter;
  }
  return rows;
}

const TIGHTER = 12;

/** The runs of a part broken into rows no wider than `width`; a word that is wider is cut. */
function rowsOf(part: readonly Run[], width: number): Run[][] {
  const rows: Run[][] = [[]];
  let used = 0;
  for (const word of part.flatMap(wordsOf)) {
    const cut = { ...word, text: cutToWidth(word.text, SIZES[word.voice], width) };
    if (used > 0 && used + widthOf(cut) > width) used = rows.push([]) * 0;
    append(rows.at(-1) as Run[], cut);
    used += widthOf({ ...cut, text: `${cut.text} ` });
  }
  return rows.map((row) => row.map((run, index) => (index < row.length - 1 ? { ...run, text: `${run.text} ` } : run)));
}

function wordsOf(run: Run): Run[] {
  return run.text.split(/[ \t\r\n]+/).map((text) => ({ ...run, text }));
}

/** Joins a word to the run before it where both speak in one voice. */
function append(row: Run[], word: Run): void {
  const last = row.at(-1);
  if (last && last.voice === word.voice && last.language === word.language)
    row[row.length - 1] = { ...last, text: `${last.text} ${word.text}` };
  else row.push(word);
}

function widthOf({ text, voice }: Run): number {
  return textWidth(text, SIZES[voice]);
}

function longestWord(run: Run): number {
  return Math.max(...wordsOf(run).map(widthOf));
}
