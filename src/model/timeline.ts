/**
 * The two clocks of a story: *said*, the days on which articles are dated, and *about*, the time that their
 * statements speak of. Days are compared as strings, so no time zone and no locale can change the order.
 */
import { rollup, sort } from 'd3-array';
import { type DateSpan, daysBetween } from '../domain/dates.ts';
import type { Basis } from '../domain/vocabulary.ts';
import { aboutId, saidId } from './timeline-ids.ts';
import type { Article, Source, Statement, Topic, Tracker, When } from './tracker.ts';

/** A time as its words give it: a span, or only the end or the start of one. */
export interface Time {
  readonly span: DateSpan;
  readonly bound: When['bound'];
}

interface Entry {
  /** The entry’s public id. */
  readonly id: string;
  readonly article: Article;
  /** Absent where there is no date to read: the undated lane. */
  readonly span: DateSpan | undefined;
  readonly basis: Basis;
  readonly bound: When['bound'];
}

/** An article, on the day it is dated. */
interface SaidEntry extends Entry {
  readonly clock: 'said';
}

/** A statement, at the time that its words speak of. */
export interface AboutEntry extends Entry {
  readonly clock: 'about';
  readonly statement: Statement;
  readonly when: When;
}

export type TimelineEntry = SaidEntry | AboutEntry;
type DatedEntry = TimelineEntry & Time;

/** One day; several; or half-open time, of which only the end or only the start is given. */
export type Shape = 'day' | 'range' | 'until' | 'from';

/** Entries of one and the same time, side by side. */
export interface Moment extends Time {
  readonly shape: Shape;
  /** The day by which the moment has its place in the order: its first, or the end where only that is given. */
  readonly day: string;
  readonly said: readonly SaidEntry[];
  readonly about: readonly AboutEntry[];
  /** Days since the last day that anything before it reaches; absent for the first, and for time without a start. */
  readonly gap: number | undefined;
  /** Whether it lies wholly after the newest article held. */
  readonly ahead: boolean;
}

/** Entries in order of time, and those that give no date to read. */
export interface Timeline {
  readonly moments: readonly Moment[];
  readonly undated: readonly TimelineEntry[];
}

/** Every entry of the story: the dated ones in order of time, then the undated in the order of articles and text. */
export function timelineEntries({ articles }: Pick<Tracker, 'articles'>): TimelineEntry[] {
  const all = articles.flatMap((article) => [saidEntry(article), ...article.statements.flatMap(aboutEntry)]);
  return [...inOrderOfTime(all.filter(isDated)), ...all.filter((entry) => !isDated(entry))];
}

function saidEntry(article: Article): SaidEntry {
  return { clock: 'said', id: saidId(article), article, ...article.date, bound: undefined };
}

function aboutEntry(statement: Statement): AboutEntry[] {
  const { when, article } = statement;
  if (!when) return [];
  const { span, basis, bound } = when;
  return [{ clock: 'about', id: aboutId(statement), article, statement, when, span, basis, bound }];
}

/** Whether an entry has a date to read. */
export function isDated(entry: TimelineEntry): entry is DatedEntry {
  return entry.span !== undefined;
}

/** What a time looks like. */
export function shapeOf({ span, bound }: Time): Shape {
  if (bound || span.start === null || span.end === null) return bound ?? (span.start === null ? 'until' : 'from');
  return span.start === span.end ? 'day' : 'range';
}

/** The day by which a time has its place: its first, or its last where the words give only an end. */
export function orderingDay(time: Time): string {
  const { start, end } = time.span;
  return (shapeOf(time) === 'until' ? end : start) ?? '';
}

/** The last day that a time reaches as far as its words say. */
export function reachOf(time: Time): string {
  const { start, end } = time.span;
  return (shapeOf(time) === 'from' ? start : end) ?? '';
}

export const SHAPES: readonly Shape[] = ['day', 'range', 'until', 'from'];

/** By first day, the shorter before the longer, half-open time last; what is alike keeps the order it came in. */
function inOrderOfTime(entries: readonly DatedEntry[]): DatedEntry[] {
  const shape = (entry: Time) => SHAPES.indexOf(shapeOf(entry));
  const isHalfOpen = (entry: Time) => shape(entry) >= SHAPES.indexOf('until');
  return sort(entries, orderingDay, isHalfOpen, reachOf, shape, ({ span }) => span.edtf);
}

/** Sets ordered entries out in moments; `newest` is the newest article held. */
export function timelineOf(entries: readonly TimelineEntry[], newest: Article | undefined): Timeline {
  const held = newest?.date.span && reachOf({ span: newest.date.span, bound: undefined });
  const alike = Map.groupBy(entries.filter(isDated), ({ span, bound }) => `${span.edtf} ${bound}`);
  let reached = '';
  const moments = [...alike.values()].flatMap((group) => {
    const moment = momentOf(group, reached, held);
    if (moment && reachOf(moment) > reached) reached = reachOf(moment);
    return moment ?? [];
  });
  return { moments, undated: entries.filter((entry) => !isDated(entry)) };
}

function momentOf(entries: readonly DatedEntry[], reached: string, held: string | undefined): Moment | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const { span, bound } = first;
  const [shape, day] = [shapeOf(first), orderingDay(first)];
  return {
    ...{ span, bound, shape, day },
    said: entries.filter((entry) => entry.clock === 'said'),
    about: entries.filter((entry) => entry.clock === 'about'),
    gap: reached === '' || shape === 'until' ? undefined : Math.max(0, daysBetween(reached, day)),
    ahead: held !== undefined && day > held,
  };
}

/** The dated entries by year, in order. */
export function entriesByYear(entries: readonly TimelineEntry[]): ReadonlyMap<string, DatedEntry[]> {
  return Map.groupBy(entries.filter(isDated), (entry) => orderingDay(entry).slice(0, 4));
}

/** The entries by the topics of the claims they answer or bear on; an article stands under each topic of its statements. */
export function entriesByTopic(entries: readonly TimelineEntry[]): ReadonlyMap<Topic, TimelineEntry[]> {
  return groupedByEach(entries, (entry) => {
    const statements = entry.clock === 'about' ? [entry.statement] : entry.article.statements;
    return statements.flatMap(({ answers, beside }) => [...answers, ...beside].map(({ claim }) => claim.topic));
  });
}

/** The entries by the source of their article; those of unknown source are in none. */
export function entriesBySource(entries: readonly TimelineEntry[]): ReadonlyMap<Source, TimelineEntry[]> {
  return groupedByEach(entries, ({ article }) => (article.source ? [article.source] : []));
}

/** The entries under each of their keys, once. */
function groupedByEach<Key>(entries: readonly TimelineEntry[], keysOf: (entry: TimelineEntry) => readonly Key[]) {
  const pairs = entries.flatMap((entry) => [...new Set(keysOf(entry))].map((key) => ({ key, entry })));
  return rollup(
    pairs,
    (same) => same.map(({ entry }) => entry),
    ({ key }) => key,
  );
}
