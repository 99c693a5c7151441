/** Days that may be slips of the pen: far from the other dates of their article, or later than today. */

import { dayNamedFrom, wordsNameOtherDay } from '../../anchoring/dates-in-words.ts';
import type { DateSpan } from '../../domain/dates.ts';
import type { FieldPath } from '../../reader/entry.ts';
import { nameOf } from '../../reader/faults.ts';
import type { Article, Claim, Statement, Tracker } from '../tracker.ts';

/** How many years apart the dates of one article may lie without a question. */
const MAX_YEARS = 2;

/** A day of an article, of one of its statements or of a claim, and what is odd about it. */
export interface DoubtfulDay {
  readonly code: 'distant-year' | 'other-day' | 'future-day';
  readonly of: Article | Statement | Claim;
  readonly path: FieldPath;
  readonly message: string;
}

/** The days that lie far from others, or in another week or month than their words name; and, where it is told what day it is, those of ours later than today. */
export function doubtfulDays({ articles, claimsById }: Tracker, today?: string): DoubtfulDay[] {
  const ours = daysOfOurs(articles, claimsById);
  return [
    ...articles.flatMap(distantTimes),
    ...articles.flatMap(otherDays),
    ...articles.flatMap(otherDayStated),
    ...distantArticles(articles),
    ...distantOurs(ours),
    ...(today === undefined ? [] : futureDays(ours, today)),
  ];
}

/** A day on which an editor did something. */
interface OurDay {
  readonly of: Article | Claim;
  readonly path: FieldPath;
  readonly day: string;
}

function daysOfOurs(articles: readonly Article[], claims: readonly Claim[]): OurDay[] {
  return [...articles, ...claims].flatMap((of): OurDay[] => {
    const { data } = of;
    const own = 'recorded' in data ? { recorded: data.recorded, read: data.read } : { asked: data.asked };
    return [
      ...Object.entries(own).flatMap(([name, day]) => (day === undefined ? [] : { of, path: [name], day })),
      ...data.corrections.map(({ date }, index) => ({ of, path: ['corrections', index, 'date'], day: date })),
    ];
  });
}

function futureDays(ours: readonly OurDay[], today: string): DoubtfulDay[] {
  return ours
    .filter(({ day }) => day > today)
    .map(({ of, path, day }) => {
      const message = `${nameOf(path)} “${day}” is later than today, ${today}`;
      return { code: 'future-day', of, path, message };
    });
}

/** Days of ours, against all others of ours; of two that part nobody can tell which is the slip. */
function distantOurs(ours: readonly OurDay[]): DoubtfulDay[] {
  if (ours.length < 3) return [];
  const years = Map.groupBy(ours, ({ day }) => yearOf(day));
  return ours.flatMap(({ of, path, day }) => {
    const own = yearOf(day);
    const others = [...years].filter(([year, days]) => year !== own || days.length > 1).map(([year]) => year);
    if (others.length === 0 || others.some((year) => Math.abs(year - own) <= MAX_YEARS)) return [];
    const message = `${nameOf(path)} “${day}” lies more than ${MAX_YEARS} years from all other days of ours`;
    return [{ code: 'distant-year' as const, of, path, message }];
  });
}

/** Time words that name a weekday, a month, a year or “yesterday”, and a date that is another. */
function otherDays(article: Article): DoubtfulDay[] {
  return article.statements.flatMap((of) => {
    const { when } = of;
    const words = when && article.copy.text.slice(when.words.start, when.words.end);
    if (!when?.span || !words || !isOtherDay(words, when.span, of)) return [];
    return [{ code: 'other-day' as const, of, path: ['when', 'date'], message: givenAs(words, when.span) }];
  });
}

function givenAs(words: string, span: DateSpan): string {
  return `“${words}” is given as “${span.edtf}”, which is another ${weekdayOf(span) ?? 'time'}`;
}

/** A date of an article that the copy states with another weekday: “Monday, 29 October” of a Tuesday. */
function otherDayStated(of: Article): DoubtfulDay[] {
  const { span, basis } = of.date;
  const words = of.data.date.evidence?.quote?.exact;
  if (basis !== 'stated' || !span || !words || !wordsNameOtherDay(words, span, of.data.language)) return [];
  return [{ code: 'other-day', of, path: ['date', 'value'], message: givenAs(words, span) }];
}

/** Whether words name another day than their date; what is quoted may have been said on another day than it was written. */
function isOtherDay(words: string, span: DateSpan, { article, data }: Statement): boolean {
  const { language } = article.data;
  const { start, end } = article.date.span ?? {};
  const isWritten = start && start === end && data.form !== 'direct-quote';
  const named = isWritten ? dayNamedFrom(words, start, language) : undefined;
  const isOutside = named !== undefined && ((span.start ?? named) > named || named > (span.end ?? named));
  return isOutside || wordsNameOtherDay(words, span, language);
}

/** “day, a Wednesday”, where a date is one day. */
function weekdayOf({ start, end }: DateSpan): string | undefined {
  if (!start || start !== end) return undefined;
  return `day, a ${new Date(start).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })}`;
}

/** Time words of statements, against the date of their article and the day it was recorded. */
function distantTimes(article: Article): DoubtfulDay[] {
  const years = [...yearsOf(article.date), yearOf(article.data.recorded)];
  return article.statements.flatMap((of) =>
    of.when && isFar(of.when, years) ? [distant(of, ['when', 'date'], of.when, 'the article’s own dates')] : [],
  );
}

/** Dates of articles, against those of all other articles, their own time words, and the day they were recorded. */
function distantArticles(articles: readonly Article[]): DoubtfulDay[] {
  const all = Map.groupBy(
    articles.flatMap(({ date }) => yearsOf(date)),
    (year) => year,
  );
  return articles.flatMap((of) => {
    const own = yearsOf(of.date);
    const near = all.keys().filter((year) => (all.get(year)?.length ?? 0) > own.filter((one) => one === year).length);
    const years = [...near, ...of.statements.flatMap(({ when }) => yearsOf(when ?? {}))];
    const isFound = years.length > 0 && isFar(of.date, [...years, yearOf(of.data.recorded)]);
    return isFound ? [distant(of, ['date', 'value'], of.date, 'all other dates')] : [];
  });
}

function distant(of: Article | Statement, path: FieldPath, { span }: Dated, others: string): DoubtfulDay {
  const message = `“${span?.edtf}” lies more than ${MAX_YEARS} years from ${others}`;
  return { code: 'distant-year', of, path, message };
}

interface Dated {
  readonly span?: DateSpan | undefined;
}

function isFar({ span }: Dated, years: readonly number[]): boolean {
  const ends = [span?.start, span?.end].flatMap((day) => (day ? yearOf(day) : []));
  return ends.some((end) => years.every((year) => Math.abs(year - end) > MAX_YEARS));
}

function yearsOf({ span }: Dated): number[] {
  return [span?.start, span?.end].flatMap((day) => (day ? yearOf(day) : []));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
