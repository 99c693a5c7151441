/** What the timeline prints: the article’s own words, our reading of them, how long, how far apart, and the ways to part of it. */

import { derivedPer, oncePer } from '../../domain/once.ts';
import { IS_AHEAD } from '../../domain/vocabulary.ts';
import {
  type AboutEntry,
  entriesBySource,
  entriesByTopic,
  entriesByYear,
  type Moment,
  type TimelineEntry,
  timelineEntries,
} from '../../model/timeline.ts';
import type { Article, Column, Tracker } from '../../model/tracker.ts';
import type { Phrase, SourceWords } from '../../words/phrase.ts';
import { timelineLines } from '../../words/words.ts';
import { ABOUT, saidId, sourceTimelinePath, TIMELINE, topicTimelinePath, yearTimelinePath } from '../addresses.ts';
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

/** How the time words are read; a date that the copy does not print leads to how it is known. */
export function readingPhrase(entry: AboutEntry): Phrase {
  const { span, bound, basis } = entry;
  if (!span) return timelineLines.noDate(timeWords(entry));
  const date = dateInWords(span, bound);
  const how = basis === 'stated' ? [date] : timelineLines.how(date, basis, `${ABOUT}#basis`);
  return timelineLines.read(timeWords(entry), how);
}

/** The entries of a moment, the articles before what their words are about: by outlet where two face each other, else together. */
export function sidesOf({ said, about }: Moment, columns: readonly Column[]): TimelineEntry[][] {
  const all: TimelineEntry[] = [...said, ...about];
  if (columns.length === 0) return [all];
  return columns.map((column) => all.filter(({ article }) => article.column === column));
}

/** The whole sentence of a statement in stretches: whether each is quoted, and whether it is the time words. */
export function timedSentence({ statement, when }: AboutEntry) {
  const { sentence, range, article } = statement;
  let start = sentence.start;
  return stretches(article.copy.text, sentence, [range, when.words]).map(({ text }) => {
    const end = start + text.length;
    const within = (mark: { start: number; end: number }) => mark.start <= start && end <= mark.end;
    const stretch = { text, quoted: within(range), timed: within(when.words) };
    start = end;
    return stretch;
  });
}

/** The days between two moments, where there is at least one between them. */
export function gapWords({ gap }: Moment): string | undefined {
  return gap === undefined || gap < 2 ? undefined : timelineLines.gap(gap);
}

/** Whether a moment holds nothing but forecasts and possibilities. */
export function isExpected({ said, about }: Moment): boolean {
  return said.length === 0 && about.every(({ statement }) => IS_AHEAD[statement.data.modality]);
}

/** How many articles and passages there are: “2 articles, 9 passages”. */
export function entryCount(entries: readonly TimelineEntry[]): string {
  return timelineLines.entries(...countsOf(entries));
}

function countsOf(entries: readonly TimelineEntry[]): [articles: number, passages: number] {
  const articles = entries.filter(({ clock }) => clock === 'said').length;
  return [articles, entries.length - articles];
}

/** The stretch of time from the first day of the entries to the last, in words. */
export function stretchOf(entries: readonly TimelineEntry[]): string {
  return stretchInWords(entries.flatMap(({ span }) => span ?? []));
}

/** Where the undated entries come from, if all come from one outlet. */
export function onlyOutlet(entries: readonly TimelineEntry[]): string | undefined {
  const [name, ...others] = new Set(entries.map(({ article }) => article.source?.data.name));
  return others.length === 0 ? name : undefined;
}

/** How many questions an article answers: “Answers 14 of our questions.” */
export function questionsAnswered({ statements }: Article): string {
  const claims = new Set(statements.flatMap((statement) => statement.answers.map(({ claim }) => claim)));
  return timelineLines.article(claims.size);
}

/** The entries of a story, by topic, by source and by year, and whether its timeline is parted by years. */
export const timelineParts = oncePer((tracker: Tracker) => {
  const entries = timelineEntries(tracker);
  return {
    entries,
    topics: entriesByTopic(entries),
    sources: entriesBySource(entries),
    years: entriesByYear(entries),
    split: entries.length > SPLIT_ABOVE,
  };
});

/** The years by which the timeline of the whole story is parted; none where it is short. */
const yearsParted = derivedPer('yearsParted', (tracker: Tracker): readonly string[] => {
  const { years, split } = timelineParts(tracker);
  return split ? [...years.keys()] : [];
});

/** A way to a part of the timeline. */
interface TimelineLink {
  readonly path: string;
  readonly words: string;
}

/** The ways to the parts of the timeline, row by row, as the page at `path` with these entries shows them. */
export function timelineFilters(tracker: Tracker, path: string, shown: readonly TimelineEntry[]): TimelineLink[][] {
  const topics = tracker.topics.map((one) => ({ path: topicTimelinePath(one), words: one.data.title }));
  const sources = tracker.sources.map((one) => ({ path: sourceTimelinePath(one), words: one.data.name }));
  const whole = { path: TIMELINE, words: timelineLines.whole };
  const rows = [[whole, ...shortened(topics, path), ...shortened(sources, path)], yearLinks(tracker, path, shown)];
  return rows.filter((links) => links.length > 0);
}

/** On pages of a part, a row longer than this gives only the part itself: else a thousand pages held a thousand links each. */
const LONGEST_ROW = 24;

function shortened(links: TimelineLink[], path: string): TimelineLink[] {
  const isShort = path === TIMELINE || links.length <= LONGEST_ROW;
  return isShort ? links : links.filter((one) => one.path === path);
}

/** To the pages of the years where the whole story is parted by them; else down a page that holds several. */
function yearLinks(tracker: Tracker, path: string, shown: readonly TimelineEntry[]): TimelineLink[] {
  const parted = yearsParted(tracker);
  const isParted = parted.length > 0 && [TIMELINE, ...parted.map(yearTimelinePath)].includes(path);
  const years = isParted ? parted : [...entriesByYear(shown).keys()];
  if (!isParted && years.length < 2) return [];
  const pathTo = isParted ? yearTimelinePath : (year: string) => `${path}#${yearId(year)}`;
  return years.map((year) => ({ path: pathTo(year), words: String(Number(year)) }));
}

/** The id of a year’s part of a page. */
export const yearId = (year: string) => `y_${year}`;
