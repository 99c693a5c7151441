/**
 * The timeline as a picture: the articles over an axis, and under it the times that their words are about, a row each with
 * those words and what they say; of many, how many there are. A drawing as data, x in per cent:
 * `components/timeline/Strip.astro` prints it, and the browser keeps the words apart.
 */
import { bin, max } from 'd3-array';
import type { Moment, Timeline } from '../../model/timeline.ts';
import type { Article, Statement } from '../../model/tracker.ts';
import type { Phrase } from '../../words/phrase.ts';
import { claimListWords, phraseList, stripLines } from '../../words/words.ts';
import { excerptOf } from '../claims/answers.ts';
import { dateInShort, dateInWords } from '../dates.ts';
import { columnPhrase } from '../people.ts';
import { axisOf, beginOf, EDGE, endOf, noonOf, rounded, type Scale, scaleOf, stretchesOf } from './strip-scale.ts';
import { isExpected, timeWords } from './timeline.ts';

/** A time: where it begins and ends, a day at its middle, and what is said of it. */
export interface StripRow {
  readonly shape: Moment['shape'];
  readonly from: number;
  readonly to: number;
  readonly expected: boolean;
  /** Whether there is more room before it than after it. */
  readonly late: boolean;
  /** The time words, or outlets. */
  readonly words: Phrase;
  /** What is said of it. */
  readonly says: Phrase;
}

/** How many entries begin in one part of the width, as a bar over the axis or under its words; x in per cent, heights in pixels. */
interface StripBar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Strip {
  readonly said: readonly StripRow[];
  readonly about: readonly StripRow[];
  /** Where there are too many for words, and the most that one of them stands for. */
  readonly bars: readonly StripBar[];
  readonly most: number;
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly folded: boolean }[];
  /** For narrow and for wide screens. */
  readonly axes: Readonly<Record<keyof typeof WIDTHS, ReturnType<typeof axisOf>>>;
  /** The end of the newest article’s date. */
  readonly newest: number | undefined;
  /** How much is drawn, in words. */
  readonly summary: string;
}

/** The least widths of the strip, in pixels: on a phone of 320 px, and where its styles call it wide. */
const WIDTHS = { narrow: 288, wide: 704 };
/** Up to so many times a side get a row with words. */
const MAX_ROWS = 12;

/** Draws a timeline; nothing where it holds no date. */
export function drawStrip({ moments }: Timeline, newest: Article | undefined): Strip | undefined {
  const stretches = stretchesOf(moments);
  if (stretches.length === 0) return undefined;
  const at = scaleOf(stretches);
  const said = moments.filter((moment) => moment.said.length > 0);
  const about = moments.filter((moment) => moment.about.length > 0);
  const isFull = Math.max(said.length, about.length) > MAX_ROWS;
  const held = newest?.date.span?.end;
  return {
    said: isFull ? [] : said.map((moment) => saidRow(moment, at)),
    about: isFull ? [] : about.map((moment) => aboutRow(moment, at)),
    ...barsOf(isFull ? moments : [], at),
    stretches: stretches.map(({ from, to, folded }) => ({ from: at(from), to: at(to), folded })),
    axes: { narrow: axisOf(stretches, at, WIDTHS.narrow), wide: axisOf(stretches, at, WIDTHS.wide) },
    newest: held ? at(endOf(held)) : undefined,
    summary: stripLines.summary(said.length, about.length),
  };
}

/** The articles of a date, at its middle. */
function saidRow({ said, day, span }: Moment, at: Scale): StripRow {
  const x = rounded((at(noonOf(span.start ?? day)) + at(noonOf(span.end ?? day))) / 2);
  const [first, ...others] = new Set(said.map(({ article }) => article.column));
  const outlets = claimListWords.outlets(first ? [columnPhrase(first)] : [], others.length);
  return { shape: 'day', from: x, to: x, expected: false, late: isLate(x), words: outlets, says: [dateInShort(span)] };
}

/** So many time words of one time are printed. */
const MAX_WORDS = 3;

/** A time that words are about, with those words and what the first of the passages says that says something. */
function aboutRow(moment: Moment, at: Scale): StripRow {
  const { shape, about, span, bound } = moment;
  const [from, to] = extentOf(moment, at);
  const words = new Map(about.map(timeWords).map((one) => [one.words, [one]]));
  const says = about.map(({ statement }) => saysOf(statement)).find(({ length }) => length > 0) ?? [];
  return {
    ...{ shape, from, to, late: isLate(shape === 'until' ? to : from) },
    expected: isExpected({ ...moment, said: [] }),
    words: phraseList([...words.values()].slice(0, MAX_WORDS)),
    says: stripLines.dated(says, dateInWords(span, bound)),
  };
}

const isLate = (x: number) => x > 50;

/** Where a time begins and ends; half-open time runs to the date of its article, and some way at least. */
function extentOf({ shape, day, span, about: [first] }: Moment, at: Scale): [from: number, to: number] {
  if (shape === 'day') return [at(noonOf(day)), at(noonOf(day))];
  const [start, end] = [at(beginOf(span.start ?? day)), at(endOf(span.end ?? day))];
  const published = first?.article.date.span?.start;
  const ways = published ? [at(noonOf(published))] : [];
  if (shape === 'until') return [rounded(Math.min(end - EDGE, ...ways)), end];
  return [start, shape === 'range' ? end : rounded(Math.max(start + EDGE, ...ways))];
}

/** The longest words of an answer that stand on the strip. */
const LONGEST = 42;

/**
 * What a passage says, in short: the label of its question, and its figure or few words; where it answers none, the words by
 * which its article says whose it is, since the time may be theirs alone.
 */
function saysOf({ answers: [answer], beside: [bears], article, attribution }: Statement): Phrase {
  const { label } = (answer ?? bears)?.claim.data ?? {};
  if (!label) return [];
  const said = attribution ? article.copy.text.slice(attribution.start, attribution.end) : '';
  const words = answer ? (answer.value?.words ?? excerptOf(answer)?.words ?? '') : said;
  return words === '' || words.length > LONGEST
    ? [label]
    : stripLines.says(label, { words, language: article.data.language });
}

/** Into so many parts the width is divided to count entries; a bar leaves a fifth of its part free. */
const PARTS = 50;
export const BAR_WIDTH = 80 / PARTS;
const HIGHEST = 36;
/** The height of the axis with its words. */
export const AXIS = 42;

/** How many entries begin where. */
function barsOf(moments: readonly Moment[], at: Scale): Pick<Strip, 'bars' | 'most'> {
  const count = bin().domain([0, 100]).thresholds(PARTS);
  const parts = (['said', 'about'] as const).flatMap((clock) => {
    const places = moments.flatMap((moment) => moment[clock].map(() => at(noonOf(moment.day))));
    return count(places).map(({ x0 = 0, length }) => ({ x: rounded(x0), length, isOver: clock === 'said' }));
  });
  const most = max(parts, ({ length }) => length) ?? 0;
  const bars = parts.map(({ x, length, isOver }) => {
    const height = rounded((length / most) * HIGHEST);
    return { x, y: isOver ? -height : AXIS, height };
  });
  return { most, bars: bars.filter(({ height }) => height > 0) };
}
