/**
 * The timeline as a picture: the days of the articles on an axis, and under it a row for each time that their words are
 * about, with those words and what they say. A drawing as data: x in per cent, y in pixels; `components/timeline/Strip.astro`
 * prints it.
 */
import type { Moment, Timeline } from '../../model/timeline.ts';
import type { Article, Statement } from '../../model/tracker.ts';
import { inQuotes, listOf, stripLines } from '../../words/words.ts';
import { excerptOf } from '../claims/answers.ts';
import { dateInShort, dateInWords, dayInShort } from '../dates.ts';
import { columnName, nameInLine } from '../people.ts';
import { cutToWidth, textWidth } from '../text-width.ts';
import { rounded, type Scale, type Stretches, scaleOf, stretchesOf, ticks } from './strip-scale.ts';
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

/** Words on the strip, beside a place. */
export interface StripLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** How far the words stand from their place, in pixels. */
  readonly dx: number;
  readonly text: string;
  /** Whose words they are, and in which language where they are a source’s. */
  readonly voice: 'words' | 'says' | 'outlet' | 'tick';
  readonly language?: string | undefined;
  /** On which screens they have room. */
  readonly room: 'wide' | 'narrow' | 'both';
}

export interface Strip {
  /** Too full for words: where things lie, and no more. */
  readonly dense: boolean;
  readonly height: number;
  /** The height of the axis. */
  readonly axis: number;
  /** The articles: where, and from which height a line leads to the axis. */
  readonly said: readonly { readonly x: number; readonly top: number }[];
  readonly marks: readonly StripMark[];
  readonly labels: readonly StripLabel[];
  readonly ticks: readonly number[];
  /** Where the scale changes. */
  readonly folds: readonly number[];
  /** The end of the newest article’s date. */
  readonly newest: number | undefined;
  /** The strip in words. */
  readonly summary: string;
}

/** The widths for which labels are placed, in pixels: a phone of 320 px, and the least that counts as wide. */
export const WIDTHS = { narrow: 288, wide: 720 };
/** Up to so many moments a side get their words; beyond it the strip shows where they lie, and the list says what they are. */
const MAX_LABELLED = 10;
const SAID_ROW = 20;
const ROW = 46;
const DENSE_ROW = 7;
/** How far words stand from their place. */
const ASIDE = 9;
const SIZES = { words: 16, says: 14, outlet: 14, tick: 13 } as const;
const TICKS = 24;
/** How long an open end is drawn where no article’s date bounds it, in per cent. */
const TAIL = 6;

/** Draws a timeline; nothing where it holds no date. */
export function drawStrip({ moments }: Timeline, newest: Article | undefined): Strip | undefined {
  const stretches = stretchesOf(moments);
  if (!stretches) return undefined;
  const at = scaleOf(stretches);
  const said = moments.filter((moment) => moment.said.length > 0);
  const about = moments.filter((moment) => moment.about.length > 0);
  const dense = Math.max(said.length, about.length) > MAX_LABELLED;
  const axis = dense ? SAID_ROW : Math.max(1, said.length) * SAID_ROW + 8;
  const marks = dense
    ? inLanes(about, at, axis)
    : about.map((moment, row) => markOf(moment, at, axis + TICKS + row * ROW + 28));
  const lowest = Math.max(axis, ...marks.map(({ y }) => y));
  const held = newest?.date.span?.end;
  const scale = ticksOf(stretches, at);
  return {
    ...{ dense, axis, marks, height: lowest + (dense ? 14 : 20) },
    said: said.map((moment, row) => ({ x: middle(moment, at), top: dense ? 0 : row * SAID_ROW + 4 })),
    labels: [...tickLabels(scale, axis), ...(dense ? [] : labelsOf(said, about, marks, at))],
    ticks: scale.map(({ x }) => x),
    folds: foldsOf(stretches, at),
    newest: held ? at(held, '24:00') : undefined,
    summary: summaryOf(said, about),
  };
}

function labelsOf(
  said: readonly Moment[],
  about: readonly Moment[],
  marks: readonly StripMark[],
  at: Scale,
): StripLabel[] {
  const outlets = said.flatMap((moment, row) => saidLabels(moment, at, row));
  const all = [...outlets, ...about.flatMap((moment, row) => aboutLabels(moment, marks[row]))];
  return all.filter(({ text }) => text !== '' && text !== '…');
}

/** The middle of a moment: where an article of that date stands. */
function middle({ day, span }: Moment, at: Scale): number {
  return rounded((at(span.start ?? day) + at(span.end ?? day)) / 2);
}

/** What a moment looks like; half-open time runs to the date of its article, or some way. */
function markOf(moment: Moment, at: Scale, y: number): StripMark {
  const { shape, day, span } = moment;
  const base = { shape, y, expected: isExpected({ ...moment, said: [] }) };
  if (shape === 'day') return { ...base, from: at(day), to: at(day) };
  if (shape === 'range') return { ...base, from: at(span.start ?? day, '00:00'), to: at(span.end ?? day, '24:00') };
  const article = moment.about[0]?.article.date.span?.start;
  if (shape === 'until') {
    const end = at(day, '24:00');
    return { ...base, from: article && article < day ? at(article) : Math.max(0, rounded(end - TAIL)), to: end };
  }
  const start = at(day, '00:00');
  return { ...base, from: start, to: article && article > day ? at(article) : Math.min(100, rounded(start + TAIL)) };
}

/** Marks without words: days in the first lane, each of the others in the first lane that is free where it begins. */
function inLanes(about: readonly Moment[], at: Scale, axis: number): StripMark[] {
  const ends: number[] = [];
  const marks = about.map((moment) => markOf(moment, at, axis + TICKS + 6));
  const alike = new Map(
    marks.map((mark) => [`${mark.shape} ${Math.round(mark.from * 4)} ${Math.round(mark.to * 4)}`, mark]),
  );
  return [...alike.values()].map((mark) => {
    if (mark.shape === 'day') return mark;
    const free = ends.findIndex((end) => end < mark.from);
    const lane = free < 0 ? Math.min(ends.length, MAX_LABELLED) : free;
    ends[lane] = mark.to;
    return { ...mark, y: mark.y + (lane + 1) * DENSE_ROW };
  });
}

type Voice = StripLabel['voice'];

/** Words beside a stretch: after it where they have room, else before it; cut to the room there is. */
function beside(
  text: string,
  voice: Voice,
  from: number,
  to: number,
  width: number,
): Pick<StripLabel, 'x' | 'anchor' | 'dx' | 'text' | 'voice'> {
  const [before, after] = [(from / 100) * width - ASIDE, ((100 - to) / 100) * width - ASIDE];
  const goesAfter = textWidth(text, SIZES[voice]) <= after || after >= before;
  const cut = cutToWidth(text, SIZES[voice], goesAfter ? after : before);
  return goesAfter
    ? { x: to, anchor: 'start', dx: ASIDE, text: cut, voice }
    : { x: from, anchor: 'end', dx: -ASIDE, text: cut, voice };
}

function saidLabels(moment: Moment, at: Scale, row: number): StripLabel[] {
  const { said, span } = moment;
  const [name, ...more] = new Set(said.map(({ article }) => columnName(article.column)));
  const date = span.precision === 'day' ? dayInShort(span.edtf.slice(0, 10)) : dateInShort(span);
  const outlet = `${nameInLine(name ?? '')}${more.length > 0 ? ` +${more.length}` : ''}`;
  const x = middle(moment, at);
  return (['narrow', 'wide'] as const).map((room) => {
    const text = room === 'wide' ? `${outlet}, ${date}` : outlet;
    return { ...beside(text, 'outlet', x, x, WIDTHS[room]), y: row * SAID_ROW + 14, room };
  });
}

/** The time words and, under them, what they say; on a phone the time words alone, over their mark. */
function aboutLabels(moment: Moment, mark: StripMark | undefined): StripLabel[] {
  if (!mark) return [];
  const all = moment.about.map(timeWords);
  const words = listOf([...new Set(all.map((one) => inQuotes(one.words)))].slice(0, 3));
  const says = moment.about.map(({ statement }) => saysOf(statement)).find((text) => text !== '') ?? '';
  const language = all[0]?.language;
  const [first, second] = wideLabels(words, says, mark);
  const narrow = { x: mark.from < 50 ? 0 : 100, anchor: mark.from < 50 ? 'start' : 'end', dx: 0 } as const;
  return [
    { ...first, language, room: 'wide' },
    { ...second, room: 'wide' },
    {
      ...{ ...narrow, text: cutToWidth(words, SIZES.words, WIDTHS.narrow), voice: 'words' },
      ...{ language, y: mark.y - 10, room: 'narrow' },
    },
  ];
}

/** Two lines beside a mark, on the side on which both have room; of half-open time over it, at the end that is named. */
function wideLabels(words: string, says: string, { shape, from, to, y }: StripMark) {
  const isOpen = shape === 'until' || shape === 'from';
  const [before, after] = isOpen ? [to, 100 - from] : [from, 100 - to];
  const room = (share: number) => (share / 100) * WIDTHS.wide - ASIDE;
  const length = Math.max(textWidth(words, SIZES.words), textWidth(says, SIZES.says));
  const fitsAfter = length <= room(after) || after >= before;
  const goesAfter = shape === 'until' ? length > room(before) && fitsAfter : fitsAfter;
  const place = goesAfter
    ? { x: isOpen ? from : to, anchor: 'start' as const, dx: ASIDE }
    : { x: isOpen ? to : from, anchor: 'end' as const, dx: -ASIDE };
  const line = (text: string, voice: 'words' | 'says', at: number) => {
    return { ...place, voice, y: y + at, text: cutToWidth(text, SIZES[voice], room(goesAfter ? after : before)) };
  };
  return isOpen
    ? ([line(words, 'words', -21), line(says, 'says', -6)] as const)
    : ([line(words, 'words', -2), line(says, 'says', 15)] as const);
}

/** The longest words of an answer that stand on the strip. */
const LONGEST = 42;

/** What a passage says, in short: the label of its question, and its figure or few words. */
function saysOf({ answers: [answer], beside: [bears] }: Statement): string {
  if (!answer) return bears?.claim.data.label ?? '';
  const { label } = answer.claim.data;
  const words = answer.value?.words ?? excerptOf(answer)?.words ?? '';
  return words === '' || words.length > LONGEST ? label : stripLines.says(label, inQuotes(words));
}

/** Up to so many ticks a stretch. */
const CORE_TICKS = 20;
const FAR_TICKS = 3;

function ticksOf({ core, before, after }: Stretches, at: Scale) {
  const of = (period: typeof before, most: number) => (period ? ticks(period, most) : []);
  const all = [...of(before, FAR_TICKS), ...of(core, CORE_TICKS), ...of(after, FAR_TICKS)];
  return all.map(({ day, label }) => ({ x: at(day, '00:00'), label }));
}

/** The labels of the ticks: where there is room for each on a wide screen, and for some of them on a phone. */
function tickLabels(scale: ReturnType<typeof ticksOf>, axis: number): StripLabel[] {
  const taken = { narrow: -1, wide: -1 };
  return scale.flatMap(({ x, label: text }): StripLabel[] => {
    const has = (screen: keyof typeof WIDTHS) => {
      const from = (x / 100) * WIDTHS[screen];
      const to = from + textWidth(text, SIZES.tick) + 4;
      if (from < taken[screen] || to > WIDTHS[screen]) return false;
      taken[screen] = to + 4;
      return true;
    };
    const [narrow, wide] = [has('narrow'), has('wide')];
    if (!narrow && !wide) return [];
    const only = wide ? 'wide' : 'narrow';
    return [{ x, y: axis + 17, anchor: 'start', dx: 3, text, voice: 'tick', room: narrow && wide ? 'both' : only }];
  });
}

function foldsOf({ before, core, after }: Stretches, at: Scale): number[] {
  return [...(before ? [at(core.first, '00:00')] : []), ...(after ? [at(core.last, '24:00')] : [])];
}

/** Up to so many moments are read out one by one. */
const READ_OUT = 24;

function summaryOf(said: readonly Moment[], about: readonly Moment[]): string {
  if (said.length + about.length > READ_OUT) return stripLines.many(said.length, about.length);
  const lines = (list: readonly Moment[], say: (moment: Moment) => string) =>
    list.map((moment) => stripLines.moment(say(moment), dateInWords(moment.span, moment.bound)));
  const outlets = (moment: Moment) => listOf(moment.said.map(({ article }) => columnName(article.column)));
  const words = (moment: Moment) => listOf([...new Set(moment.about.map((entry) => inQuotes(timeWords(entry).words)))]);
  const parts = [
    said.length > 0 ? stripLines.said(lines(said, outlets)) : '',
    about.length > 0 ? stripLines.about(lines(about, words)) : '',
  ];
  return [stripLines.drawn, ...parts].filter((part) => part !== '').join(' ');
}
