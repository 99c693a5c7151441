/** Days that may be slips of the pen: far from the other dates of their article, or later than today. */
import type { DateSpan } from '../../domain/dates.ts';
import type { FieldPath } from '../../reader/entry.ts';
import type { Article, Claim, Statement, Tracker } from '../tracker.ts';

/** How many years apart the dates of one article may lie without a question. */
const MAX_YEARS = 2;

/** A day of an article, of one of its statements or of a claim, and what is odd about it. */
export interface DoubtfulDay {
  readonly code: 'distant-year' | 'future-day';
  readonly of: Article | Statement | Claim;
  readonly path: FieldPath;
  readonly message: string;
}

/** The days that lie far from the other dates of their article, and, where it is told what day it is, those of ours later than today. */
export function doubtfulDays({ articles, claims }: Tracker, today?: string): DoubtfulDay[] {
  const far = [...articles.flatMap(distantTimes), ...distantArticles(articles)];
  return today === undefined ? far : [...far, ...futureDays(articles, claims, today)];
}

function futureDays(articles: readonly Article[], claims: readonly Claim[], today: string): DoubtfulDay[] {
  const days = [
    ...articles.flatMap((of) => (['recorded', 'read'] as const).map((name) => ({ of, name, day: of.data[name] }))),
    ...claims.map((of) => ({ of, name: 'asked', day: of.data.asked })),
  ];
  return days.flatMap(({ of, name, day }) => {
    if (day === undefined || day <= today) return [];
    const message = `${name} “${day}” is later than today, ${today}`;
    return [{ code: 'future-day' as const, of, path: [name], message }];
  });
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
  const { start, end } = span ?? {};
  if (!start || !end) return false;
  return years.every((year) => yearOf(start) - year > MAX_YEARS || year - yearOf(end) > MAX_YEARS);
}

function yearsOf({ span }: Dated): number[] {
  return [span?.start, span?.end].flatMap((day) => (day ? yearOf(day) : []));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
