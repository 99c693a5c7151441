/** What the timeline prints: the article’s own words, our reading of them, how long, how far apart, and the ways to part of it. */
import { daysBetween } from '../../domain/dates.ts';
import {
  type AboutEntry,
  entriesBySource,
  entriesByTopic,
  entriesByYear,
  isDated,
  type Moment,
  orderingDay,
  type TimelineEntry,
  timelineEntries,
} from '../../model/timeline.ts';
import type { Article, Source, Statement, Topic, Tracker } from '../../model/tracker.ts';
import type { SourceWords } from '../../words/phrase.ts';
import { countLines, timelineLines } from '../../words/words.ts';
import { saidId, sourceTimelinePath, TIMELINE, topicTimelinePath, yearTimelinePath } from '../addresses.ts';
import { stretches, wordsAt } from '../claims/answers.ts';
import { dateInWords, stretchInWords } from '../dates.ts';

/** Above this number of entries the timeline is parted by years. */
export const SPLIT_ABOVE = 500;

/** The time words of a statement. */
export function timeWords({ statement, when }: AboutEntry): SourceWords {
  return wordsAt(statement, when.words);
}

/** The ids that an entry had before. */
export function formerEntryIds(entry: TimelineEntry): readonly string[] {
  if (entry.clock === 'about') return entry.statement.former.entries;
  return entry.article.former.ids.map((id) => saidId({ id }));
}

/** How the time words are read, and how that is known. */
export function readingWords({ span, bound, basis }: TimelineEntry): string {
  if (!span) return timelineLines.noDate;
  const date = dateInWords(span, bound);
  return bound ? timelineLines.readBound(date, basis) : timelineLines.read(date, basis);
}

/** A stretch of a sentence on the timeline: whether it is quoted, and whether it is the time words. */
export interface TimedStretch {
  readonly text: string;
  readonly quoted: boolean;
  readonly timed: boolean;
}

/** The whole sentence of a statement, its quote and its time words told apart. */
export function timedSentence({ statement, when }: AboutEntry): TimedStretch[] {
  const { sentence, range, article } = statement;
  const cuts = stretches(article.copy.text, sentence, [range, when.words]);
  let start = sentence.start;
  return cuts.map(({ text }) => {
    const within = (mark: { start: number; end: number }) => mark.start <= start && start + text.length <= mark.end;
    const stretch = { text, quoted: within(range), timed: within(when.words) };
    start += text.length;
    return stretch;
  });
}

/** How long a moment is, in words. */
export function lengthWords({ shape, span }: Moment): string {
  if (shape === 'until') return timelineLines.end;
  if (shape === 'from') return timelineLines.start;
  if (shape === 'day') return timelineLines.lengths.day;
  if (span.precision !== 'interval') return timelineLines.lengths[span.precision];
  const days = daysBetween(span.start ?? '', span.end ?? '') + 1;
  return timelineLines.days(days);
}

/** The days between two moments, where there is at least one between them. */
export function gapWords({ gap }: Moment): string | undefined {
  return gap === undefined || gap < 2 ? undefined : timelineLines.gap(gap);
}

/** How much room a gap takes: in steps, so that a long silence looks long and stays on the page. */
export function gapStep({ gap = 0 }: Moment): 'days' | 'weeks' | 'months' | 'year' {
  if (gap < 7) return 'days';
  if (gap < 31) return 'weeks';
  return gap < 365 ? 'months' : 'year';
}

const OPEN_MODALITIES = new Set(['predicted', 'possible']);

/** Whether a moment holds nothing but forecasts and possibilities. */
export function isExpected({ said, about }: Moment): boolean {
  return said.length === 0 && about.every(({ statement }) => OPEN_MODALITIES.has(statement.data.modality));
}

/** How many articles and passages there are: “2 articles, 9 passages”. */
export function entryCount(entries: readonly TimelineEntry[]): string {
  const articles = entries.filter(({ clock }) => clock === 'said').length;
  return timelineLines.entries(articles, entries.length - articles);
}

/** What the counts beside the parts of the timeline count. */
export function countsLine(entries: readonly TimelineEntry[]): string {
  const articles = entries.filter(({ clock }) => clock === 'said').length;
  const undated = entries.filter((entry) => !isDated(entry)).length;
  const passages = entries.length - articles;
  return undated === 0
    ? timelineLines.held(articles, passages)
    : timelineLines.heldUndated(articles, passages, undated);
}

/** The heading of the undated lane, with what it holds: “Undated: 3 passages”. */
export function undatedWords(entries: readonly TimelineEntry[]): string {
  const articles = entries.filter(({ clock }) => clock === 'said').length;
  return timelineLines.undated(articles === 0 ? countLines.passage(entries.length) : entryCount(entries));
}

/** A number with its noun: “1 article”, “2 articles”, “no passages”. */
export function counted(count: number, noun: keyof typeof countLines): string {
  return countLines[noun](count);
}

/** The stretch of time from the first day of the entries to the last, in words. */
export function stretchOf(entries: readonly TimelineEntry[]): string {
  return stretchInWords(entries.flatMap(({ span }) => span ?? []));
}

/** Where the undated entries come from, if all come from one outlet. */
export function onlyOutlet(entries: readonly TimelineEntry[]): string | undefined {
  const names = new Set(entries.map(({ article }) => article.source?.data.name));
  return names.size === 1 ? [...names][0] : undefined;
}

/** The claims that a statement answers, and those it only bears on. */
export function claimsOf({ answers, beside }: Statement) {
  return { answers: answers.map(({ claim }) => claim), beside: beside.map(({ claim }) => claim) };
}

/** How many of an article’s passages and questions there are: “17 passages, 13 questions”. */
export function articleCount({ statements }: Article): string {
  const claims = new Set(statements.flatMap((statement) => statement.answers.map(({ claim }) => claim)));
  return timelineLines.article(statements.length, claims.size);
}

/** A way to a part of the timeline. */
export interface TimelineLink {
  readonly path: string;
  readonly words: string;
  readonly count: number;
}

/** The timeline of a whole story, with all its parts: computed once for all pages. */
export interface TimelineParts {
  readonly entries: readonly TimelineEntry[];
  readonly topics: ReadonlyMap<Topic, readonly TimelineEntry[]>;
  readonly sources: ReadonlyMap<Source, readonly TimelineEntry[]>;
  readonly years: ReadonlyMap<string, readonly TimelineEntry[]>;
  /** Whether the timeline is parted by years. */
  readonly split: boolean;
}

const computed = new WeakMap<Tracker, TimelineParts>();

/** The entries of a story, by topic, by source and by year. */
export function timelineParts(tracker: Tracker): TimelineParts {
  const known = computed.get(tracker);
  if (known) return known;
  const entries = timelineEntries(tracker);
  const parts = {
    entries,
    topics: entriesByTopic(entries),
    sources: entriesBySource(entries),
    years: entriesByYear(entries),
    split: entries.length > SPLIT_ABOVE,
  };
  computed.set(tracker, parts);
  return parts;
}

/** A row of ways to parts of the timeline. */
export interface TimelineFilter {
  readonly heading: string;
  readonly links: readonly TimelineLink[];
}

/** On pages of a part, a row longer than this gives only the part itself: else a thousand pages held a thousand links each. */
const LONGEST_ROW = 24;

/** The ways to the parts of the timeline, as the page at `path` with these entries shows them. */
export function timelineFilters(tracker: Tracker, path: string, shown: readonly TimelineEntry[]): TimelineFilter[] {
  const { entries, topics, sources, years, split } = timelineParts(tracker);
  const whole = [{ path: TIMELINE, words: timelineLines.whole, count: entries.length }];
  const ofTopics = tracker.topics.map((topic) => link(topicTimelinePath(topic), topic.data.title, topics.get(topic)));
  const ofSources = tracker.sources.map((one) => link(sourceTimelinePath(one), one.data.name, sources.get(one)));
  const isWhole = path === TIMELINE || [...years.keys()].some((year) => yearTimelinePath(year) === path);
  const rows = [
    { heading: timelineLines.all, links: whole },
    { heading: timelineLines.topic, links: shortened(ofTopics, path) },
    { heading: timelineLines.outlet, links: shortened(ofSources, path) },
    { heading: timelineLines.year, links: split && isWhole ? yearPages(years) : yearsOf(shown, path) },
  ];
  return rows.filter(({ links }) => links.length > 0);
}

function yearPages(years: TimelineParts['years']): TimelineLink[] {
  return [...years].map(([year, held]) => link(yearTimelinePath(year), String(Number(year)), held));
}

/** The years of a page that holds several, as ways down the page. */
function yearsOf(shown: readonly TimelineEntry[], path: string): TimelineLink[] {
  const years = [...entriesByYear(shown)];
  return years.length < 2
    ? []
    : years.map(([year, held]) => link(`${path}#${yearId(year)}`, String(Number(year)), held));
}

/** The id of a year’s part of a page. */
export const yearId = (year: string) => `y_${year}`;

function link(path: string, words: string, entries: readonly TimelineEntry[] = []): TimelineLink {
  return { path, words, count: entries.length };
}

function shortened(links: readonly TimelineLink[], path: string): readonly TimelineLink[] {
  if (path === TIMELINE || links.length <= LONGEST_ROW) return links;
  return links.filter((one) => one.path === path);
}

/** The moments of each year, in order. */
export function momentsByYear(moments: readonly Moment[]): [year: string, moments: readonly Moment[]][] {
  return [...Map.groupBy(moments, ({ day }) => day.slice(0, 4))];
}

/** The dated entries of each month of one year, for the short index of a split timeline. */
export function entriesByMonth(
  entries: readonly TimelineEntry[],
): [month: string, entries: readonly TimelineEntry[]][] {
  return [...Map.groupBy(entries.filter(isDated), (entry) => orderingDay(entry).slice(0, 7))];
}
