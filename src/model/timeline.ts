/**
 * The two clocks of a story: *said*, the days on which articles are dated, and *about*, the time that their
 * statements speak of. Days are compared as strings, so no time zone and no locale can change the order.
 */
import { type DateSpan, daysBetween } from '../domain/dates.ts';
import type { Basis } from '../domain/schema.ts';
import { aboutId, saidId } from './timeline-ids.ts';
import type { Article, Source, Statement, Topic, Tracker, When } from './tracker.ts';

interface Dated {
  /** The entry’s public id. */
  readonly id: string;
  readonly article: Article;
  /** Absent where there is no date to read: the undated lane. */
  readonly span: DateSpan | undefined;
  readonly basis: Basis;
  readonly bound: When['bound'];
}

/** An article, on the day it is dated. */
export interface SaidEntry extends Dated {
  readonly clock: 'said';
}

/** A statement, at the time that its words speak of. */
export interface AboutEntry extends Dated {
  readonly clock: 'about';
  readonly statement: Statement;
  readonly when: When;
}

export type TimelineEntry = SaidEntry | AboutEntry;
export type DatedEntry = TimelineEntry & { readonly span: DateSpan };

/** One day; several; or half-open time, of which only the end or only the start is given. */
export type Shape = 'day' | 'range' | 'until' | 'from';

/** Entries of one and the same time, side by side. */
export interface Moment {
  readonly span: DateSpan;
  readonly bound: When['bound'];
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
  const dated = all.filter(isDated).sort(compareEntries);
  return [...dated, ...all.filter((entry) => !isDated(entry))];
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

type Placed = Pick<DatedEntry, 'span' | 'bound'>;

/** What an entry’s time looks like. */
export function shapeOf({ span, bound }: Placed): Shape {
  if (bound || span.start === null || span.end === null) return bound ?? (span.start === null ? 'until' : 'from');
  return span.start === span.end ? 'day' : 'range';
}

/** The day by which an entry has its place: its first, or its last where the words give only an end. */
export function dayOf(entry: Placed): string {
  const { start, end } = entry.span;
  return (shapeOf(entry) === 'until' ? end : start) ?? '';
}

/** The last day that an entry reaches as far as its words say. */
export function reachOf(entry: Placed): string {
  const { start, end } = entry.span;
  return (shapeOf(entry) === 'from' ? start : end) ?? '';
}

const SHAPES: readonly Shape[] = ['day', 'range', 'until', 'from'];

/** By first day, the shorter before the longer, half-open time last; what is alike keeps the order it came in. */
function compareEntries(a: Placed, b: Placed): number {
  return (
    compareText(dayOf(a), dayOf(b)) ||
    Number(isHalfOpen(a)) - Number(isHalfOpen(b)) ||
    compareText(reachOf(a), reachOf(b)) ||
    SHAPES.indexOf(shapeOf(a)) - SHAPES.indexOf(shapeOf(b)) ||
    compareText(a.span.edtf, b.span.edtf)
  );
}

function isHalfOpen(entry: Placed): boolean {
  return shapeOf(entry) === 'until' || shapeOf(entry) === 'from';
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sets ordered entries out in moments; `newest` is the newest article held. */
export function timelineOf(entries: readonly TimelineEntry[], newest: Article | undefined): Timeline {
  const dated = entries.filter(isDated);
  const held = newest?.date.span ? reachOf({ span: newest.date.span, bound: undefined }) : undefined;
  let reached: string | undefined;
  const moments = runs(dated).map((run) => {
    const moment = momentOf(run, reached, held);
    const reach = reachOf(moment);
    if (reached === undefined || reach > reached) reached = reach;
    return moment;
  });
  return { moments, undated: entries.filter((entry) => !isDated(entry)) };
}

/** Neighbours of the same time, together. */
function runs(dated: readonly DatedEntry[]): DatedEntry[][] {
  const found: DatedEntry[][] = [];
  for (const entry of dated) {
    const last = found.at(-1);
    if (last?.[0] && last[0].span.edtf === entry.span.edtf && last[0].bound === entry.bound) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

function momentOf(run: readonly DatedEntry[], reached: string | undefined, held: string | undefined): Moment {
  const { span, bound } = run[0] as DatedEntry;
  const shape = shapeOf({ span, bound });
  const day = dayOf({ span, bound });
  return {
    ...{ span, bound, shape, day },
    said: run.filter((entry) => entry.clock === 'said'),
    about: run.filter((entry) => entry.clock === 'about'),
    gap: reached === undefined || shape === 'until' ? undefined : Math.max(0, daysBetween(reached, day)),
    ahead: held !== undefined && day > held,
  };
}

/** The year under which an entry stands. */
export function yearOf(entry: Placed): string {
  return dayOf(entry).slice(0, 4);
}

/** The dated entries by year, in order. */
export function entriesByYear(entries: readonly TimelineEntry[]): ReadonlyMap<string, DatedEntry[]> {
  return Map.groupBy(entries.filter(isDated), yearOf);
}

/** The entries by the topics of the claims they answer or bear on; an article stands under each topic of its statements. */
export function entriesByTopic(entries: readonly TimelineEntry[]): ReadonlyMap<Topic, TimelineEntry[]> {
  return grouped(entries, (entry) =>
    (entry.clock === 'about' ? [entry.statement] : entry.article.statements).flatMap(topicsOf),
  );
}

/** The entries by the source of their article; those of unknown source are in none. */
export function entriesBySource(entries: readonly TimelineEntry[]): ReadonlyMap<Source, TimelineEntry[]> {
  return grouped(entries, ({ article }) => (article.source ? [article.source] : []));
}

function topicsOf({ answers, beside }: Statement): Topic[] {
  return [...answers, ...beside].map(({ claim }) => claim.topic);
}

function grouped<Key>(entries: readonly TimelineEntry[], keysOf: (entry: TimelineEntry) => readonly Key[]) {
  const groups = new Map<Key, TimelineEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
