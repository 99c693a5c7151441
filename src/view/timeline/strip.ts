/**
 * The timeline as a strip drawn to scale: the days on which articles are dated above the axis, the time that their
 * words are about below it. A drawing as data: x in per cent, y in pixels; `components/Strip.astro` prints it.
 */
import { max, sort } from 'd3-array';
import { type Moment, reachOf, type Timeline } from '../../model/timeline.ts';
import type { Article } from '../../model/tracker.ts';
import { inQuotes, listOf, stripLines } from '../../words/words.ts';
import { dateInShort, dateInWords, dayInShort } from '../dates.ts';
import { columnName } from '../people.ts';
import { cutToWidth, textWidth } from '../text-width.ts';
import { type Extent, NARROWEST, pixelsAt, placeInRows } from './strip-rows.ts';
import { type Period, periodOf, rounded, type Scale, scaleOf, ticks } from './strip-scale.ts';
import { isExpected, timeWords } from './timeline.ts';

/** A mark below the axis. */
interface StripMark {
  readonly shape: Moment['shape'];
  /** Where it begins and ends; a day has both at its middle. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly expected: boolean;
}

/** Words on the strip. */
interface StripLabel {
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

/** Draws a timeline; nothing where it holds no date. */
export function drawStrip({ moments }: Timeline, newest: Article | undefined): Strip | undefined {
  const period = periodOf(moments);
  if (!period) return undefined;
  const at = scaleOf(period);
  const before = moments.filter((moment) => reachOf(moment) < period.first).length;
  const after = moments.filter(({ day }) => day > period.last).length;
  const { said, about } = bySide(
    moments.filter((moment) => reachOf(moment) >= period.first && moment.day <= period.last),
  );
  const dense = Math.max(said.length, about.length) > MAX_LABELLED;
  const above = dense ? saidDense(said, at) : saidLabelled(said, at);
  const below = dense ? aboutDense(about, at, above.axis) : aboutLabelled(about, at, above.axis);
  const height = below.bottom + TICK_ROW;
  const held = newest?.date.span?.end;
  return {
    ...{ dense, height, axis: above.axis, said: above.said, marks: below.marks },
    labels: [...above.labels, ...below.labels],
    ticks: tickLabels(period, at, height - 5),
    newest: held && held >= period.first && held <= period.last ? at(held, '24:00') : undefined,
    outside: { before, after },
    summary: summaryOf(moments),
  };
}

function bySide(moments: readonly Moment[]) {
  return {
    said: moments.filter(({ said }) => said.length > 0),
    about: moments.filter(({ about }) => about.length > 0),
  };
}

type Words = Pick<StripLabel, 'text' | 'language'>;

type LabelDrawing = Omit<StripLabel, 'y'>;

/** On which side of a place words stand, and how many pixels from it. */
type Side = readonly [anchor: StripLabel['anchor'], x: number, aside: number];

/** Words on the sides where the most of them fits, cut to the room there is. */
function labelOptions(words: Words, sides: readonly Side[]) {
  const options = sides.map((side) => labelAt(words, side));
  const most = max(options, ({ label }) => label.text.length);
  return options.filter(({ label }) => label.text.length === most);
}

function labelAt(words: Words, [anchor, x, aside]: Side): { extent: Extent; label: LabelDrawing } {
  const left = pixelsAt([x, 0]);
  const room = (anchor === 'start' ? NARROWEST - left : left) - aside;
  const text = cutToWidth(words.text, SIZE, Math.min(room, LONGEST));
  const end = aside + textWidth(text, SIZE);
  const [from, to] = anchor === 'start' ? [aside, end] : [-end, -aside];
  const dx = anchor === 'start' ? aside : -aside;
  return { extent: { from: [x, from], to: [x, to] }, label: { ...words, x, anchor, dx, text } };
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
    labels: placed.flatMap((one) => (one ? [{ ...one.label, y: y(one.row) }] : [])),
    said: inner.map(({ x }, index) => ({ x, top: y(placed[index]?.row ?? 0) - SIZE + 2 })),
  };
}

function saidOptions({ x, words }: { readonly x: number; readonly words: Words }) {
  const sides = (['start', 'end'] as const).map((anchor): Side => [anchor, x, STEP_ASIDE]);
  return labelOptions(words, sides).map((option) => ({ ...option, leader: x }));
}

/** The middle of a moment: where an article of that date stands. */
function middle({ day, span }: Moment, at: Scale): number {
  return rounded((at(span.start ?? day) + at(span.end ?? day)) / 2);
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
  if (shape === 'range') return { ...base, from: at(span.start ?? day, '00:00'), to: at(span.end ?? day, '24:00') };
  const end = at(day, shape === 'until' ? '24:00' : '00:00');
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
  const options = about.map((moment) => aboutOptions(markOf(moment, at), aboutWords(moment)));
  const placed = placeInRows(options, ROWS);
  const drawn = placed.flatMap((one) => (one ? [{ ...one, top: axis + one.row * ABOUT_ROW }] : []));
  return {
    bottom: axis + rowsUsed(placed) * ABOUT_ROW + BELOW,
    marks: drawn.map(({ mark, top }) => ({ ...mark, y: top + 13 })),
    labels: drawn.map(({ label, top }) => ({ ...label, y: top + 32 })),
  };
}

/** Words under their mark, from its left edge or up to its right one; those of an end that is named stand at that end. */
function aboutOptions(mark: MarkDrawing, words: Words) {
  const aside = mark.shape === 'day' ? -RADIUS : 0;
  const [left, right]: [Side, Side] = [
    ['start', mark.from, aside],
    ['end', mark.to, aside],
  ];
  const options = labelOptions(words, mark.shape === 'until' ? [right, left] : [left, right]);
  return options.map(({ extent, label }) => ({ extent: union(markExtent(mark), extent), mark, label }));
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
  return { text: different.length === 2 ? listOf(different) : `${first}${more}`, language: all[0]?.language ?? '' };
}

function aboutDense(about: readonly Moment[], at: Scale, axis: number) {
  const all = about.map((moment) => markOf(moment, at, TAIL / 2));
  const marks = [...new Map(all.map((mark) => [denseKey(mark), mark])).values()];
  const days = marks.filter(({ shape }) => shape === 'day');
  const others = marks.filter(({ shape }) => shape !== 'day');
  const placed = placeInRows(
    others.map((mark) => [{ extent: markExtent(mark) }]),
    ROWS,
  );
  const [top, rows] = [axis + 24, rowsUsed(placed)];
  const y = (index: number) => top + (placed[index]?.row ?? rows - 1) * DENSE_ROW;
  const lines = others.map((mark, index) => ({ ...mark, y: y(index) }));
  return {
    bottom: top + rows * DENSE_ROW + BELOW,
    marks: [...days.map((mark) => ({ ...mark, y: axis + 10 })), ...lines],
    labels: [],
  };
}

/** The same for marks that would cover each other, to a quarter of a per cent. */
function denseKey({ shape, from, to }: MarkDrawing): string {
  return `${shape} ${Math.round(from * 4)} ${Math.round(to * 4)}`;
}

function rowsUsed(placed: readonly ({ readonly row: number } | undefined)[]): number {
  return max(placed, (one) => (one ? one.row + 1 : 0)) ?? 0;
}

/** The lines of the scale; a label that would touch the one before it, or the edge, is left out. */
function tickLabels(period: Period, at: Scale, y: number): Strip['ticks'] {
  let taken = -Infinity;
  return ticks(period).map(({ day, label: text }) => {
    const x = at(day, '00:00');
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
  const { said, about } = bySide(moments);
  if (moments.length > READ_OUT) return stripLines.many(said.length, about.length);
  const lines = (list: readonly Moment[], say: (moment: Moment) => string) =>
    list.map((moment) => stripLines.moment(say(moment), dateInWords(moment.span, moment.bound)));
  const outlets = (moment: Moment) => listOf(moment.said.map(({ article }) => columnName(article.column)));
  const parts = [
    said.length > 0 ? stripLines.said(lines(said, outlets)) : '',
    about.length > 0 ? stripLines.about(lines(about, (moment) => aboutWords(moment).text)) : '',
  ];
  return [stripLines.drawn, ...parts].filter((part) => part !== '').join(' ');
}
