/**
 * Figures in time: the spine is time, down; figures reach outwards on one scale from zero. Two outlets have a wing each;
 * of more, all stand on one side. Every figure carries its own label.
 */
import { extent, flatGroup, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../domain/dates.ts';
import { IS_AHEAD } from '../../domain/vocabulary.ts';
import { orderingDay, reachOf, shapeOf } from '../../model/timeline.ts';
import type { Claim, Column, Tension, Tracker } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { plainText } from '../../words/plain-text.ts';
import { pictureLines, TENSION_WORDS } from '../../words/words.ts';
import { answerPhrase } from '../claims/answers.ts';
import { answerName } from '../claims/headline.ts';
import { differenceWords } from '../claims/lines.ts';
import { dayInShort, monthInShort } from '../dates.ts';
import { columnPhrase } from '../people.ts';
import { type DrawableFigure, figuresOf, isDrawable } from './figures.ts';

export interface Wings {
  readonly title: Phrase;
  readonly rows: readonly WingRow[];
  /** Whether one scale shows all figures; figures too far apart are printed without bars. */
  readonly scaled: boolean;
  readonly strips: readonly WingStrip[];
  readonly tensions: readonly Tension[];
}

/** What stands at one day of the spine. */
interface WingRow {
  readonly words: string;
  /** The least room down to the next row, in pixels, by the days until then. */
  readonly room: number;
  /** One for each of two outlets, else one for all. */
  readonly wings: readonly (readonly WingMark[])[];
}

/** Equal figures of one day and wing. */
export interface WingMark {
  readonly figures: readonly [DrawableFigure, ...DrawableFigure[]];
  /** How far it reaches, in per cent of its wing. */
  readonly low: number;
  readonly high: number;
  /** Whether it is still to come, or only possible. */
  readonly expected: boolean;
}

/** The strip between a figure and one of the row beneath that are hard to square, and how far they are apart. */
interface WingStrip {
  readonly row: number;
  readonly wing: number;
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** More marks than this are a table. */
export const MAX_MARKS = 24;
/** Figures further apart than this cannot be seen on one scale. */
const MAX_RATIO = 200;
const PIXELS_A_DAY = 4;
const MOST_ROOM = 220;

/** The picture of some claims; none where there is one figure, or all are of one day, or there are too many. */
export function wingsOf(claims: readonly Claim[], { columns }: Tracker): Wings | undefined {
  const drawn = figuresOf(claims).filter(isDrawable);
  const scale = scaleFor(drawn);
  const outlets = columns.filter(({ articles }) => articles.length > 0);
  const sides = outlets.length === 2 ? outlets : [undefined];
  const days = flatGroup(sort(drawn, dayOf), dayOf);
  const rows = days.map(([day, figures], index): WingRow => {
    const wings = sides.map((side) => figures.filter((figure) => !side || columnOf(figure) === side));
    return {
      words: wordsFor(day, figures),
      room: roomBetween(day, days[index + 1]?.[0]),
      wings: wings.map((own) => marksOf(own, scale)),
    };
  });
  if (rows.length < 2 || rows.flatMap(({ wings }) => wings.flat()).length > MAX_MARKS) return undefined;
  const tensions = [...new Set(claims.flatMap((claim) => claim.tensions))];
  const strips = scale ? stripsOf(rows, tensions) : [];
  return { title: titleOf(claims, drawn), rows, scaled: scale !== undefined, strips, tensions };
}

function columnOf({ answer }: DrawableFigure): Column {
  return answer.statement.article.column;
}

/** The day at which a figure stands: the end of a time of which only the end is given, else its first day. */
function dayOf({ time }: DrawableFigure): string {
  return orderingDay(time);
}

/** What the spine says: a day, but the month alone where the articles name no day of it. */
function wordsFor(day: string, figures: readonly DrawableFigure[]): string {
  const areMonths = figures.every(({ time }) => shapeOf(time) === 'range' && time.span.precision === 'month');
  return areMonths ? monthInShort(day) : dayInShort(day);
}

function roomBetween(day: string, next: string | undefined): number {
  return next ? Math.min(MOST_ROOM, PIXELS_A_DAY * daysBetween(day, next)) : 0;
}

type Reach = (value: number) => number;

/** Per cent of a wing for a number, from zero; nothing where the figures lie too far apart. */
function scaleFor(figures: readonly DrawableFigure[]): Reach | undefined {
  const numbers = figures.flatMap(({ printed }) => printed.filter((number) => number > 0));
  const [lowest, highest] = extent(numbers);
  if (!lowest || !highest || highest / lowest > MAX_RATIO) return undefined;
  const scale = scaleLinear([0, highest], [0, 100]);
  return (value) => Math.round(scale(value) * 100) / 100;
}

function marksOf(figures: readonly DrawableFigure[], reach: Reach = () => 0): WingMark[] {
  const alike = flatGroup(figures, ({ value, claim, time }) => `${value.words} ${claim.id} ${reachOf(time)}`);
  return alike.flatMap(([, [first, ...others]]) => {
    if (!first) return [];
    const [low, high] = first.printed;
    const expected = first.claim.data.about === 'future' || IS_AHEAD[first.answer.statement.data.modality];
    return [{ figures: [first, ...others], low: reach(low), high: reach(high), expected }];
  });
}

function stripsOf(rows: readonly WingRow[], tensions: readonly Tension[]): WingStrip[] {
  const placed = rows.flatMap(({ wings }, row) =>
    wings.flatMap((marks, wing) => marks.map((mark) => ({ ...mark, row, wing }))),
  );
  return tensions.flatMap((tension) => {
    const isHard = ({ answer }: DrawableFigure) => answer === tension.a || answer === tension.b;
    const [one, other] = placed.filter(({ figures }) => figures.some(isHard));
    if (!one || !other || one.wing !== other.wing || one.row + 1 !== other.row) return [];
    const [low, high] = extent([one.high, other.high]) as [number, number];
    const words = pictureLines.hard([differenceWords(tension) ?? []].flat(), TENSION_WORDS);
    return [{ row: one.row, wing: one.wing, low, high, words }];
  });
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
  const ordered = sort(figures, ({ printed: [, high] }) => high);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest) return [];
  const isOne = new Set(ordered.map(({ answer }) => plainText(answerName(answer)))).size === 1;
  if (!isOne) return pictureLines.fromTo(answerPhrase(lowest.answer), answerPhrase(highest.answer));
  return pictureLines.same(answerName(lowest.answer), new Set(figures.map(columnOf)).size);
}
