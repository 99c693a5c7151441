/**
 * Figures in time: the spine is time, down; figures reach outwards on one scale from zero. Two outlets have a wing each;
 * of more, all stand on one side. Every figure carries its own label.
 */
import { flatGroup, max, min, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../domain/dates.ts';
import type { Article, Claim, Column, Tension, Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import { pictureLines } from '../../words/words.ts';
import { answerPhrase } from '../claims/answers.ts';
import { answerName } from '../claims/headline.ts';
import { dayInShort, monthInShort } from '../dates.ts';
import { columnPhrase } from '../people.ts';
import { type DrawableFigure, figuresOf, isDrawable } from './figures.ts';

export interface Wings {
  readonly title: Phrase;
  readonly rows: readonly WingRow[];
  /** Whether each of two outlets has a side of its own. */
  readonly facing: boolean;
  /** Whether one scale shows all figures; figures too far apart are printed without bars. */
  readonly scaled: boolean;
  readonly tensions: readonly Tension[];
}

/** What stands at one day of the spine. */
export interface WingRow {
  readonly day: string;
  readonly words: string;
  /** The room above it, in pixels, by the days since the row before. */
  readonly gap: number;
  /** Whether it lies after the newest article held. */
  readonly ahead: boolean;
  readonly left: readonly WingFigure[];
  readonly right: readonly WingFigure[];
  readonly tints: readonly Tint[];
}

/** Equal figures of one day and side. */
export interface WingFigure {
  readonly figures: readonly [DrawableFigure, ...DrawableFigure[]];
  /** How far it reaches, in per cent of its wing. */
  readonly low: number;
  readonly high: number;
  /** Whether it is still to come, or only possible. */
  readonly expected: boolean;
}

/** The strip between two figures that are hard to square, on the side where they stand. */
export interface Tint {
  readonly side: 'left' | 'right';
  readonly low: number;
  readonly high: number;
}

/** More marks than this are a table. */
export const MAX_MARKS = 24;
/** Figures further apart than this cannot be seen on one scale. */
const MAX_RATIO = 200;
const PIXELS_A_DAY = 4;
const LARGEST_GAP = 200;

/** The picture of some claims; none where there is one figure, or all are of one day, or there are too many. */
export function wingsOf(claims: readonly Claim[], { newest, columns }: Tracker): Wings | undefined {
  const drawn = figuresOf(claims).filter(isDrawable);
  const outlets = columns.filter(({ articles }) => articles.length > 0);
  const scale = scaleFor(drawn);
  const facing = outlets.length === 2;
  const sideOf = (figure: DrawableFigure) => (facing && columnOf(figure) === outlets[0] ? 'left' : 'right');
  const tensions = [...new Set(claims.flatMap((claim) => claim.tensions))];
  const tinted = tensions.flatMap((tension) => tintOf(tension, drawn, sideOf, scale));
  const byDay = flatGroup(sort(drawn, dayOf), dayOf);
  const rows = byDay.map(([day, figures], index): WingRow => {
    const marks = (side: Tint['side']) =>
      marksOf(
        figures.filter((figure) => sideOf(figure) === side),
        scale,
      );
    const [left, right] = [marks('left'), marks('right')];
    const tints = tinted.filter(({ from, to }) => from <= day && day <= to);
    return {
      day,
      words: wordsFor(day, figures),
      gap: gapBefore(day, byDay[index - 1]?.[0]),
      ahead: isAhead(day, newest),
      left,
      right,
      tints,
    };
  });
  const count = rows.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
  if (rows.length < 2 || count > MAX_MARKS) return undefined;
  return { title: titleOf(claims, drawn), rows, facing, scaled: scale !== undefined, tensions };
}

function columnOf({ answer }: DrawableFigure): Column {
  return answer.statement.article.column;
}

/** The day at which a figure stands: the end of a time of which only the end is given, else its first day. */
function dayOf({ time }: DrawableFigure): string {
  return time.kind === 'until' ? time.to : time.from;
}

/** What the spine says: a day, but the month alone where the articles name no day of it. */
function wordsFor(day: string, figures: readonly DrawableFigure[]): string {
  return figures.every(({ time }) => time.isMonth) ? monthInShort(day) : dayInShort(day);
}

function isAhead(day: string, newest: Article | undefined): boolean {
  return newest?.date.span?.end ? day > newest.date.span.end : false;
}

function gapBefore(day: string, before: string | undefined): number {
  return before ? Math.min(LARGEST_GAP, PIXELS_A_DAY * daysBetween(before, day)) : 0;
}

/** Per cent of a wing for a number, from zero; nothing where the figures lie too far apart. */
function scaleFor(figures: readonly DrawableFigure[]): ((value: number) => number) | undefined {
  const highest = max(figures, ({ printed }) => printed.high) ?? 0;
  const lowest = min(figures, ({ printed }) => printed.high || undefined) ?? highest;
  if (highest === 0 || highest / lowest > MAX_RATIO) return undefined;
  const scale = scaleLinear([0, highest], [0, 100]);
  return (value) => Math.round(scale(value) * 100) / 100;
}

function marksOf(figures: readonly DrawableFigure[], scale: ReturnType<typeof scaleFor>): WingFigure[] {
  const alike = flatGroup(figures, ({ value, claim, time }) => `${value.words} ${claim.id} ${time.to}`);
  return alike.flatMap(([, [first, ...others]]) => {
    if (!first) return [];
    const reach = (value: number) => scale?.(value) ?? 0;
    const expected = first.claim.data.about === 'future' || first.firmness === 'dashed' || first.firmness === 'dotted';
    return [{ figures: [first, ...others], low: reach(first.printed.low), high: reach(first.printed.high), expected }];
  });
}

/** Where a stretch of a wing stands, as the attributes of a rectangle: both wings count from the spine. */
export function placeOn(side: Tint['side'], low: number, high: number): { x: string; width: string } {
  return { x: `${side === 'left' ? 100 - high : low}%`, width: `${high - low}%` };
}

/** The strip between two drawn figures, and the days between which it runs. */
function tintOf(
  { a, b }: Tension,
  figures: readonly DrawableFigure[],
  sideOf: (figure: DrawableFigure) => Tint['side'],
  scale: ReturnType<typeof scaleFor>,
) {
  const [one, other] = [a, b].map((answer) => figures.find((figure) => figure.answer === answer));
  if (!one || !other || !scale) return [];
  const [from = '', to = ''] = [dayOf(one), dayOf(other)].sort();
  const [low = 0, high = 0] = [scale(one.printed.high), scale(other.printed.high)].sort((x, y) => x - y);
  return [{ side: sideOf(one), low, high, from, to }];
}

/** The finding of the picture: what is the same, what only some give, and what is hard to square. */
function titleOf(claims: readonly Claim[], figures: readonly DrawableFigure[]): Phrase {
  const [present, later] = [figures.filter(({ claim }) => claim.data.about === 'present'), figures.filter(isLater)];
  const givers = [...new Set(later.map(columnOf))];
  const isOnlySome = present.length > 0 && givers.length === 1 && new Set(figures.map(columnOf)).size > 1;
  const only = isOnlySome ? givers.map(columnPhrase)[0] : undefined;
  const isHard = claims.some(({ tensions }) => tensions.length > 0);
  return pictureLines.title(rangeOf(present.length > 0 ? present : later), only, isHard);
}

function isLater({ claim }: DrawableFigure): boolean {
  return claim.data.about === 'future';
}

/** “Both give 3,000” where all are equal, else from the lowest to the highest. */
function rangeOf(figures: readonly DrawableFigure[]): Phrase {
  const ordered = sort(figures, ({ printed }) => printed.high);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest) return [];
  const isOne = new Set(ordered.map(({ answer }) => plainText(answerName(answer)))).size === 1;
  if (!isOne) return pictureLines.fromTo(answerPhrase(lowest.answer), answerPhrase(highest.answer));
  return pictureLines.same(answerName(lowest.answer), new Set(figures.map(columnOf)).size);
}
