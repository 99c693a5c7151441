/**
 * The timeline as a strip drawn to scale: the days on which articles are dated above the axis, the time that their
 * words are about below it. A drawing as data: x in per cent, y in pixels; `components/Strip.astro` prints it.
 */
import { dayAfter, daysBetween } from '../../domain/dates.ts';
import { type Moment, reachOf, type Timeline } from '../../model/timeline.ts';
import type { Article } from '../../model/tracker.ts';
import { inQuotes } from '../../words/phrase.ts';
import { stripLines } from '../../words/words.ts';
import { dateInShort, dateInWords, dayInShort } from '../dates.ts';
import { columnName } from '../people.ts';
import {
  type Extent,
  fitted,
  NARROWEST,
  narrowPlace,
  type Option,
  type Placed,
  placeInRows,
  widthOf,
} from './strip-rows.ts';
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
const LABELLED = 10;
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
  const scale = scaleOf(moments);
  if (!scale) return undefined;
  const inside = moments.filter((moment) => isInside(moment, scale));
  const said = inside.filter((moment) => moment.said.length > 0);
  const about = inside.filter((moment) => moment.about.length > 0);
  const isLabelled = said.length <= LABELLED && about.length <= LABELLED;
  const above = isLabelled ? saidLabelled(said, scale) : saidDense(said, scale);
  const below = isLabelled ? aboutLabelled(about, scale) : aboutDense(about, scale);
  const height = above.height + below.height + TICK_ROW;
  return {
    dense: !isLabelled,
    height,
    axis: above.height,
    said: above.said,
    marks: below.marks.map((mark) => ({ ...mark, y: mark.y + above.height })),
    labels: [...above.labels, ...below.labels.map((label) => ({ ...label, y: label.y + above.height }))],
    ticks: tickLabels(scale, height - 5),
    newest: newestPlace(newest, scale),
    outside: outsideOf(moments, scale),
    summary: summaryOf(moments),
  };
}

interface Scale {
  readonly first: string;
  readonly last: string;
}

/** The least number of days shown before the first article and after the last; a story of years shows as much again. */
const AROUND = 120;

/** From the first day to the last, but no further from the articles than they lie apart: “since 1953” must not crush a week. */
function scaleOf(moments: readonly Moment[]): Scale | undefined {
  const articles = moments.filter(({ said }) => said.length > 0).map(({ day }) => day);
  const [first, last] = [articles[0] ?? moments[0]?.day, articles.at(-1) ?? moments.at(-1)?.day];
  if (!first || !last) return undefined;
  const around = Math.max(AROUND, daysBetween(first, last));
  const limits = { first: dayAfter(first, -around), last: dayAfter(last, around) };
  const days = moments
    .filter((moment) => isInside(moment, limits))
    .flatMap((moment) => [moment.day, reachOf(moment)])
    .filter((day) => day >= limits.first && day <= limits.last)
    .sort();
  return widened({ first: days[0] ?? first, last: days.at(-1) ?? last });
}

/** A scale of at least a week, so that one day is not as wide as the page. */
function widened({ first, last }: Scale): Scale {
  const lacking = Math.max(0, 6 - daysBetween(first, last));
  return { first: dayAfter(first, -Math.floor(lacking / 2)), last: dayAfter(last, Math.ceil(lacking / 2)) };
}

function isInside(moment: Moment, { first, last }: Scale): boolean {
  return reachOf(moment) >= first && moment.day <= last;
}

/** The place of a day, in per cent: its start, its middle (0.5) or its end (1). */
function place(day: string, { first, last }: Scale, part = 0.5): number {
  const clipped = least(greatest(day, first), last);
  const days = daysBetween(first, clipped) + part;
  return rounded(EDGE + ((100 - 2 * EDGE) * days) / (daysBetween(first, last) + 1));
}

const least = (a: string, b: string) => (a < b ? a : b);
const greatest = (a: string, b: string) => (a > b ? a : b);
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The middle of a moment: where an article of that date stands. */
function middle({ day, span }: Moment, scale: Scale): number {
  return rounded((place(span.start ?? day, scale) + place(span.end ?? day, scale)) / 2);
}

interface Words {
  readonly text: string;
  readonly language?: string;
}

type LabelDrawing = Omit<StripLabel, 'y'>;

/** Words at a place, `aside` pixels from it, to its right (`start`) or to its left (`end`), cut to the room there is. */
function labelAt(words: Words, x: number, aside: number, anchor: 'start' | 'end'): LabelDrawing {
  const left = narrowPlace(x);
  const room = (anchor === 'start' ? NARROWEST - left : left) - aside;
  return {
    ...words,
    x,
    anchor,
    dx: anchor === 'start' ? aside : -aside,
    text: fitted(words.text, SIZE, Math.min(room, LONGEST)),
  };
}

/** The labels that say most. */
function longest(labels: readonly LabelDrawing[]): LabelDrawing[] {
  const most = Math.max(...labels.map(({ text }) => text.length));
  return labels.filter(({ text }) => text.length === most);
}

/** The room that words take at their place. */
function labelExtent({ x, anchor, text, dx }: LabelDrawing): Extent {
  const width = widthOf(text, SIZE);
  return anchor === 'start' ? { from: [x, dx], to: [x, dx + width] } : { from: [x, dx - width], to: [x, dx] };
}

/** Words beside the articles’ lines; nearest to the middle first, so that no line has to cross the words of another. */
function saidLabelled(said: readonly Moment[], scale: Scale) {
  const stems = said
    .map((moment) => ({ x: middle(moment, scale), words: saidWords(moment) }))
    .sort((a, b) => Math.abs(a.x - 50) - Math.abs(b.x - 50));
  const placed = placeInRows(stems.map(saidOptions), ROWS);
  const height = STEM + rowsUsed(placed) * SAID_ROW;
  const y = (row: number) => height - STEM - row * SAID_ROW;
  return {
    height,
    labels: placed.flatMap((one) => (one ? [{ ...one.option.drawing, y: y(one.row) }] : [])),
    said: stems.map(({ x }, index) => ({ x, top: y(placed[index]?.row ?? 0) - SIZE + 2 })),
  };
}

function saidOptions({ x, words }: { readonly x: number; readonly words: Words }): Option<LabelDrawing>[] {
  const sides = (['start', 'end'] as const).map((anchor) => labelAt(words, x, STEP_ASIDE, anchor));
  return longest(sides).map((drawing) => ({ extent: labelExtent(drawing), leader: x, drawing }));
}

function saidWords({ said, span }: Moment): Words {
  const names = [...new Set(said.map(({ article }) => columnName(article.column)))];
  const more = names.length > 1 ? ` +${names.length - 1}` : '';
  return {
    text: `${span.precision === 'day' ? dayInShort(span.edtf.slice(0, 10)) : dateInShort(span)} ${names[0]}${more}`,
  };
}

function saidDense(said: readonly Moment[], scale: Scale) {
  const places = new Set(said.map((moment) => middle(moment, scale)));
  return { height: DENSE_STEM, labels: [], said: [...places].map((x) => ({ x, top: 0 })) };
}

type MarkDrawing = Omit<StripMark, 'y'>;

/** What a moment looks like below the axis; half-open time runs to the date of its article. */
function markOf(moment: Moment, scale: Scale, tail: number | undefined): MarkDrawing {
  const { shape, day, span } = moment;
  const base = { shape, expected: isExpected({ ...moment, said: [] }) };
  if (shape === 'day') return { ...base, from: place(day, scale), to: place(day, scale) };
  if (shape === 'range')
    return { ...base, from: place(span.start ?? day, scale, 0), to: place(span.end ?? day, scale, 1) };
  const end = place(day, scale, shape === 'until' ? 1 : 0);
  const article = moment.about[0]?.article.date.span?.start;
  const meets = tail === undefined && article && (shape === 'until' ? article < day : article > day);
  const other = meets ? place(article, scale) : end + (shape === 'until' ? -1 : 1) * (tail ?? TAIL);
  const clipped = rounded(Math.min(100, Math.max(0, other)));
  return shape === 'until' ? { ...base, from: clipped, to: end } : { ...base, from: end, to: clipped };
}

function markExtent({ shape, from, to }: MarkDrawing): Extent {
  const room = shape === 'range' ? 0 : RADIUS;
  return { from: [from, -Math.min(room, narrowPlace(from))], to: [to, Math.min(room, NARROWEST - narrowPlace(to))] };
}

interface AboutDrawing {
  readonly mark: MarkDrawing;
  readonly label: LabelDrawing | undefined;
}

function aboutLabelled(about: readonly Moment[], scale: Scale) {
  const placed = placeInRows(
    about.map((moment) => aboutOptions(markOf(moment, scale, undefined), aboutWords(moment))),
    ROWS,
  );
  const drawn = placed.flatMap((one) => (one ? [{ ...one.option.drawing, top: one.row * ABOUT_ROW }] : []));
  return {
    height: rowsUsed(placed) * ABOUT_ROW + BELOW,
    marks: drawn.map(({ mark, top }) => ({ ...mark, y: top + 13 })),
    labels: drawn.flatMap(({ label, top }) => (label ? [{ ...label, y: top + 32 }] : [])),
  };
}

/** Words under their mark, from its left edge or up to its right one; those of an end that is named stand at that end. */
function aboutOptions(mark: MarkDrawing, words: Words): Option<AboutDrawing>[] {
  const aside = mark.shape === 'day' ? -RADIUS : 0;
  const under = [labelAt(words, mark.from, aside, 'start'), labelAt(words, mark.to, aside, 'end')];
  const labels = mark.shape === 'until' ? under.toReversed() : under;
  return longest(labels).map((label) => {
    return { extent: joined(markExtent(mark), labelExtent(label)), drawing: { mark, label } };
  });
}

/** The stretch that holds two of which one begins or ends where the other does. */
function joined(a: Extent, b: Extent): Extent {
  const edge = ([percent, pixels]: Extent['from']) => narrowPlace(percent) + pixels;
  return { from: edge(a.from) <= edge(b.from) ? a.from : b.from, to: edge(a.to) >= edge(b.to) ? a.to : b.to };
}

function aboutWords({ about }: Moment): Words {
  const all = about.map(timeWords);
  const different = [...new Set(all.map(({ words }) => inQuotes(words)))];
  const [first = ''] = different;
  const more = different.length > 2 ? ` +${different.length - 1}` : '';
  return { text: different.length === 2 ? different.join(', ') : `${first}${more}`, language: all[0]?.language ?? '' };
}

function aboutDense(about: readonly Moment[], scale: Scale) {
  const marks = distinct(about.map((moment) => markOf(moment, scale, TAIL / 2)));
  const days = marks.filter(({ shape }) => shape === 'day').map((mark) => ({ ...mark, y: 10 }));
  const others = marks.filter(({ shape }) => shape !== 'day');
  const placed = placeInRows(
    others.map((mark) => [{ extent: markExtent(mark), drawing: mark }]),
    ROWS,
  );
  const rows = rowsUsed(placed);
  const ranges = others.map((mark, index) => ({ ...mark, y: 24 + (placed[index]?.row ?? rows - 1) * DENSE_ROW }));
  return { height: 24 + rows * DENSE_ROW + BELOW, marks: [...days, ...ranges], labels: [] };
}

/** One of each of the marks that would cover each other, to a quarter of a per cent. */
function distinct(marks: readonly MarkDrawing[]): MarkDrawing[] {
  const step = (value: number) => Math.round(value * 4);
  return [...new Map(marks.map((mark) => [`${mark.shape} ${step(mark.from)} ${step(mark.to)}`, mark])).values()];
}

function rowsUsed(placed: readonly (Placed<unknown> | undefined)[]): number {
  return placed.reduce((most, one) => Math.max(most, one ? one.row + 1 : 0), 0);
}

/** The lines of the scale; a label that would touch the one before it, or the edge, is left out. */
function tickLabels(scale: Scale, y: number): Strip['ticks'] {
  let taken = -Infinity;
  return ticks(scale.first, scale.last).map(({ day, label: text }) => {
    const x = place(day, scale, 0);
    const from = narrowPlace(x);
    const to = from + STEP_ASIDE + widthOf(text, SIZE);
    if (from < taken || to > NARROWEST) return { x, label: undefined };
    taken = to + STEP_ASIDE;
    return { x, label: { x, y, anchor: 'start', dx: STEP_ASIDE, text } };
  });
}

function newestPlace(newest: Article | undefined, scale: Scale): number | undefined {
  const day = newest?.date.span?.end;
  return day && day >= scale.first && day <= scale.last ? place(day, scale, 1) : undefined;
}

function outsideOf(moments: readonly Moment[], { first, last }: Scale) {
  return {
    before: moments.filter((moment) => reachOf(moment) < first).length,
    after: moments.filter(({ day }) => day > last).length,
  };
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
