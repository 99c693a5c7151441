/**
 * The timeline as a strip drawn to scale: the days on which articles are dated above the axis, the time that their
 * words are about below it. A drawing as data: x in per cent, y in pixels; `components/Strip.astro` prints it.
 */
import { extent, max, sort } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { dayAfter, daysBetween } from '../../domain/dates.ts';
import { type Moment, reachOf, type Timeline } from '../../model/timeline.ts';
import type { Article } from '../../model/tracker.ts';
import { inQuotes } from '../../words/phrase.ts';
import { stripLines } from '../../words/words.ts';
import { dateInShort, dateInWords, dayInShort } from '../dates.ts';
import { columnName } from '../people.ts';
import { cutToWidth, textWidth } from '../text-width.ts';
import { type Extent, NARROWEST, type Option, type Placed, pixelsAt, placeInRows } from './strip-rows.ts';
import { ticks } from './strip-ticks.ts';
import { isExpected, timeWords } from './timeline.ts';

/** A mark below the axis. */
export interface StripMark {
  readonly shape: Moment['shape'];
  /** Where it begins and ends; a day has both at its middle. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly expected: boolean;
}

/** Words on the strip. */
export interface StripLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** How far the words stand from their place, in pixels. */
  readonly dx: number;
  readonly text: string;
  /** The language of a source’s words; absent for ours. */
  readonly language?: string;
}

export interface Strip {
  /** Too full for words: where things lie, and no more. */
  readonly dense: boolean;
  readonly height: number;
  /** The height of the axis. */
  readonly axis: number;
  /** The articles: where, and up to which height a line leads from the axis. */
  readonly said: readonly { readonly x: number; readonly top: number }[];
  readonly marks: readonly StripMark[];
  readonly labels: readonly StripLabel[];
  readonly ticks: readonly { readonly x: number; readonly label: StripLabel | undefined }[];
  /** The end of the newest article’s date. */
  readonly newest: number | undefined;
  /** How many moments lie outside the scale, before and after. */
  readonly outside: { readonly before: number; readonly after: number };
  /** The strip in words. */
  readonly summary: string;
}

const SIZE = 13;
const SAID_ROW = 18;
const ABOUT_ROW = 34;
const DENSE_ROW = 7;
const TICK_ROW = 20;
/** Up to so many moments a side get their words; beyond it the strip shows where they lie, and the list says what they are. */
const MAX_LABELLED = 10;
const ROWS = 12;
/** The longest words, in pixels; what is longer is cut. */
const LONGEST = 200;
/** How far words stand from their line. */
const STEP_ASIDE = 5;
const STEM = 14;
const DENSE_STEM = 22;
const BELOW = 12;
const RADIUS = 5;
/** How long an open end is drawn where no article’s date bounds it, in per cent. */
const TAIL = 6;
/** Room at both ends, in per cent, for marks that are wider than their day. */
const EDGE = 2;

/** Draws a timeline; nothing where it holds no date. */
export function drawStrip({ moments }: Timeline, newest: Article | undefined): Strip | undefined {
  const period = periodOf(moments);
  if (!period) return undefined;
  const at = scaleOf(period);
  const inside = moments.filter((moment) => overlaps(moment, period));
  const said = inside.filter((moment) => moment.said.length > 0);
  const about = inside.filter((moment) => moment.about.length > 0);
  const dense = Math.max(said.length, about.length) > MAX_LABELLED;
  const above = dense ? saidDense(said, at) : saidLabelled(said, at);
  const below = dense ? aboutDense(about, at, above.axis) : aboutLabelled(about, at, above.axis);
  const height = below.bottom + TICK_ROW;
  const newestDay = newest?.date.span?.end;
  return {
    ...{ dense, height, axis: above.axis, said: above.said, marks: below.marks },
    labels: [...above.labels, ...below.labels],
    ticks: tickLabels(period, at, height - 5),
    newest: newestDay && newestDay >= period.first && newestDay <= period.last ? at(newestDay, END) : undefined,
    outside: {
      before: moments.filter((moment) => reachOf(moment) < period.first).length,
      after: moments.filter(({ day }) => day > period.last).length,
    },
    summary: summaryOf(moments),
  };
}

/** The days that the strip shows. */
interface Period {
  readonly first: string;
  readonly last: string;
}

/** The least number of days shown before the first article and after the last; a story of years shows as much again. */
const AROUND = 120;
const WEEK = 7;

/**
 * From the first day to the last, but no further from the articles than they lie apart: “since 1953” must not crush a
 * week. At least a week, so that one day is not as wide as the page.
 */
function periodOf(moments: readonly Moment[]): Period | undefined {
  const articles = moments.filter(({ said }) => said.length > 0);
  const [oldest, newest] = extent(articles.length > 0 ? articles : moments, ({ day }) => day);
  if (!oldest || !newest) return undefined;
  const around = Math.max(AROUND, daysBetween(oldest, newest));
  const [from, until] = [dayAfter(oldest, -around), dayAfter(newest, around)];
  const days = moments.flatMap((moment) => [moment.day, reachOf(moment)]);
  const [first = oldest, last = newest] = extent(days.filter((day) => day >= from && day <= until));
  const lacking = Math.max(0, WEEK - 1 - daysBetween(first, last));
  return { first: dayAfter(first, -Math.floor(lacking / 2)), last: dayAfter(last, Math.ceil(lacking / 2)) };
}

function overlaps(moment: Moment, { first, last }: Period): boolean {
  return reachOf(moment) >= first && moment.day <= last;
}

const [START, NOON, END] = ['00:00', '12:00', '24:00'] as const;

/** The place of a day, in per cent: its start, its middle or its end. */
type Scale = (day: string, time?: typeof START | typeof NOON | typeof END) => number;

function scaleOf({ first, last }: Period): Scale {
  const scale = scaleUtc([dateAt(first, START), dateAt(last, END)], [EDGE, 100 - EDGE]).clamp(true);
  return (day, time = NOON) => rounded(scale(dateAt(day, time)));
}

const dateAt = (day: string, time: string) => new Date(`${day}T${time}Z`);

const rounded = (value: number) => Math.round(value * 100) / 100;

interface Words {
  readonly text: string;
  readonly language?: string;
}

type LabelDrawing = Omit<StripLabel, 'y'>;

/** On which side of a place words stand, and how many pixels from it. */
type Side = readonly [anchor: StripLabel['anchor'], x: number, aside: number];

interface LabelOption {
  readonly extent: Extent;
  readonly label: LabelDrawing;
}

/** Words on the sides where the most of them fits, cut to the room there is. */
function labelOptions(words: Words, sides: readonly Side[]): LabelOption[] {
  const options = sides.map((side) => labelAt(words, side));
  const most = max(options, ({ label }) => label.text.length);
  return options.filter(({ label }) => label.text.length === most);
}

function labelAt(words: Words, [anchor, x, aside]: Side): LabelOption {
  const left = pixelsAt([x, 0]);
  const room = (anchor === 'start' ? NARROWEST - left : left) - aside;
  const text = cutToWidth(words.text, SIZE, Math.min(room, LONGEST));
  const end = aside + textWidth(text, SIZE);
  if (anchor === 'start')
    return { extent: { from: [x, aside], to: [x, end] }, label: { ...words, x, anchor, dx: aside, text } };
  return { extent: { from: [x, -end], to: [x, -aside] }, label: { ...words, x, anchor, dx: -aside, text } };
}

/** Words beside the articles’ lines; nearest to the middle first, so that no line has to cross the words of another. */
function saidLabelled(said: readonly Moment[], at: Scale) {
  const stems = said.map((moment) => ({ x: middle(moment, at), words: saidWords(moment) }));
  const inner = sort(stems, ({ x }) => Math.abs(x - 50));
  const placed = placeInRows(inner.map(saidOptions), ROWS);
  const axis = STEM + rowsUsed(placed) * SAID_ROW;
  const y = (row: number) => axis - STEM - row * SAID_ROW;
  return {
    axis,
    labels: placed.flatMap((one) => (one ? [{ ...one.drawing, y: y(one.row) }] : [])),
    said: inner.map(({ x }, index) => ({ x, top: y(placed[index]?.row ?? 0) - SIZE + 2 })),
  };
}

/** The middle of a moment: where an article of that date stands. */
function middle({ day, span }: Moment, at: Scale): number {
  return rounded((at(span.start ?? day) + at(span.end ?? day)) / 2);
}

function saidOptions({ x, words }: { readonly x: number; readonly words: Words }): Option<LabelDrawing>[] {
  const sides: Side[] = [
    ['start', x, STEP_ASIDE],
    ['end', x, STEP_ASIDE],
  ];
  return labelOptions(words, sides).map(({ extent, label }) => ({ extent, leader: x, drawing: label }));
}

function saidWords({ said, span }: Moment): Words {
  const [name, ...more] = new Set(said.map(({ article }) => columnName(article.column)));
  const date = span.precision === 'day' ? dayInShort(span.edtf.slice(0, 10)) : dateInShort(span);
  return { text: `${date} ${name}${more.length > 0 ? ` +${more.length}` : ''}` };
}

function saidDense(said: readonly Moment[], at: Scale) {
  const places = new Set(said.map((moment) => middle(moment, at)));
  return { axis: DENSE_STEM, labels: [], said: [...places].map((x) => ({ x, top: 0 })) };
}

type MarkDrawing = Omit<StripMark, 'y'>;

/** What a moment looks like below the axis; half-open time runs to the date of its article, or as far as `tail` says. */
function markOf(moment: Moment, at: Scale, tail?: number): MarkDrawing {
  const { shape, day, span } = moment;
  const base = { shape, expected: isExpected({ ...moment, said: [] }) };
  if (shape === 'day') return { ...base, from: at(day), to: at(day) };
  if (shape === 'range') return { ...base, from: at(span.start ?? day, START), to: at(span.end ?? day, END) };
  const end = at(day, shape === 'until' ? END : START);
  const article = moment.about[0]?.article.date.span?.start;
  const meets = tail === undefined && article && (shape === 'until' ? article < day : article > day);
  const other = meets ? at(article) : end + (shape === 'until' ? -1 : 1) * (tail ?? TAIL);
  const clipped = rounded(Math.min(100, Math.max(0, other)));
  return shape === 'until' ? { ...base, from: clipped, to: end } : { ...base, from: end, to: clipped };
}

/** The room that a mark takes: of a day and of a cap some pixels beside their place, as far as the strip goes. */
function markExtent({ shape, from, to }: MarkDrawing): Extent {
  const aside = shape === 'range' ? 0 : RADIUS;
  return {
    from: [from, -Math.min(aside, pixelsAt([from, 0]))],
    to: [to, Math.min(aside, NARROWEST - pixelsAt([to, 0]))],
  };
}

function aboutLabelled(about: readonly Moment[], at: Scale, axis: number) {
  const placed = placeInRows(
    about.map((moment) => aboutOptions(markOf(moment, at), aboutWords(moment))),
    ROWS,
  );
  const drawn = placed.flatMap((one) => (one ? [{ ...one.drawing, top: axis + one.row * ABOUT_ROW }] : []));
  return {
    bottom: axis + rowsUsed(placed) * ABOUT_ROW + BELOW,
    marks: drawn.map(({ mark, top }) => ({ ...mark, y: top + 13 })),
    labels: drawn.map(({ label, top }) => ({ ...label, y: top + 32 })),
  };
}

interface AboutDrawing {
  readonly mark: MarkDrawing;
  readonly label: LabelDrawing;
}

/** Words under their mark, from its left edge or up to its right one; those of an end that is named stand at that end. */
function aboutOptions(mark: MarkDrawing, words: Words): Option<AboutDrawing>[] {
  const aside = mark.shape === 'day' ? -RADIUS : 0;
  const sides: Side[] = [
    ['start', mark.from, aside],
    ['end', mark.to, aside],
  ];
  const options = labelOptions(words, mark.shape === 'until' ? sides.reverse() : sides);
  return options.map(({ extent, label }) => ({ extent: union(markExtent(mark), extent), drawing: { mark, label } }));
}

/** The stretch that holds two of which one begins or ends where the other does. */
function union(a: Extent, b: Extent): Extent {
  return {
    from: pixelsAt(a.from) <= pixelsAt(b.from) ? a.from : b.from,
    to: pixelsAt(a.to) >= pixelsAt(b.to) ? a.to : b.to,
  };
}

function aboutWords({ about }: Moment): Words {
  const all = about.map(timeWords);
  const different = [...new Set(all.map(({ words }) => inQuotes(words)))];
  const [first = ''] = different;
  const more = different.length > 2 ? ` +${different.length - 1}` : '';
  return { text: different.length === 2 ? different.join(', ') : `${first}${more}`, language: all[0]?.language ?? '' };
}

function aboutDense(about: readonly Moment[], at: Scale, axis: number) {
  const all = about.map((moment) => markOf(moment, at, TAIL / 2));
  const marks = [...new Map(all.map((mark) => [denseKey(mark), mark])).values()];
  const [days, others] = [marks.filter(({ shape }) => shape === 'day'), marks.filter(({ shape }) => shape !== 'day')];
  const placed = placeInRows(
    others.map((mark) => [{ extent: markExtent(mark), drawing: mark }]),
    ROWS,
  );
  const rows = rowsUsed(placed);
  const y = (index: number) => axis + 24 + (placed[index]?.row ?? rows - 1) * DENSE_ROW;
  return {
    bottom: axis + 24 + rows * DENSE_ROW + BELOW,
    marks: [
      ...days.map((mark) => ({ ...mark, y: axis + 10 })),
      ...others.map((mark, index) => ({ ...mark, y: y(index) })),
    ],
    labels: [],
  };
}

/** The same for marks that would cover each other, to a quarter of a per cent. */
function denseKey({ shape, from, to }: MarkDrawing): string {
  return `${shape} ${Math.round(from * 4)} ${Math.round(to * 4)}`;
}

function rowsUsed(placed: readonly (Placed<unknown> | undefined)[]): number {
  return max(placed, (one) => (one ? one.row + 1 : 0)) ?? 0;
}

/** The lines of the scale; a label that would touch the one before it, or the edge, is left out. */
function tickLabels({ first, last }: Period, at: Scale, y: number): Strip['ticks'] {
  let taken = -Infinity;
  return ticks(first, last).map(({ day, label: text }) => {
    const x = at(day, START);
    const from = pixelsAt([x, 0]);
    const to = from + STEP_ASIDE + textWidth(text, SIZE);
    if (from < taken || to > NARROWEST) return { x, label: undefined };
    taken = to + STEP_ASIDE;
    return { x, label: { x, y, anchor: 'start', dx: STEP_ASIDE, text } };
  });
}

/** Up to so many moments are read out one by one. */
const READ_OUT = 24;

function summaryOf(moments: readonly Moment[]): string {
  const said = moments.filter((moment) => moment.said.length > 0);
  const about = moments.filter((moment) => moment.about.length > 0);
  if (moments.length > READ_OUT) return stripLines.many(said.length, about.length);
  const line = (moment: Moment, words: string) => stripLines.moment(words, dateInWords(moment.span, moment.bound));
  const outlets = ({ said: entries }: Moment) => entries.map(({ article }) => columnName(article.column)).join(', ');
  const parts = [
    said.length > 0 ? stripLines.said(said.map((moment) => line(moment, outlets(moment)))) : '',
    about.length > 0 ? stripLines.about(about.map((moment) => line(moment, aboutWords(moment).text))) : '',
  ];
  return [stripLines.drawn, ...parts].filter((part) => part !== '').join(' ');
}
