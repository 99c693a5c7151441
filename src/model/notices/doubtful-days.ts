/** Days that may be slips of the pen: far from the other dates of their article, or later than today. */
import type { FieldPath } from '../../reader/entry.ts';
import type { Article, Statement } from '../tracker.ts';

/** How many years apart the dates of one article may lie without a question. */
const MAX_YEARS = 2;

/** A day of an article, or of one of its statements, and what is odd about it. */
export interface DoubtfulDay {
  readonly code: 'distant-year' | 'future-day';
  readonly article: Article;
  readonly statement: Statement | undefined;
  readonly path: FieldPath;
  readonly message: string;
}

/** The doubtful days of an article; those later than today only where it is told what day it is. */
export function doubtfulDays(article: Article, today: string | undefined): DoubtfulDay[] {
  const recorded = article.data.recorded;
  const late = today !== undefined && recorded > today;
  return [
    ...distantYears(article),
    ...(late
      ? [
          {
            code: 'future-day' as const,
            article,
            statement: undefined,
            path: ['recorded'],
            message: later(recorded, today),
          },
        ]
      : []),
  ];
}

function later(recorded: string, today: string): string {
  return `recorded “${recorded}” is later than today, ${today}`;
}

function distantYears(article: Article): DoubtfulDay[] {
  const { span } = article.date;
  const years = [span?.start, span?.end, article.data.recorded].flatMap((day) => (day ? yearOf(day) : []));
  return article.statements.flatMap((statement) => {
    const when = statement.when?.span;
    if (!when?.start || !when.end || !isFar(when.start, when.end, years)) return [];
    const message = `“${when.edtf}” lies more than ${MAX_YEARS} years from the article’s own dates`;
    return [{ code: 'distant-year', article, statement, path: ['when', 'date'], message }];
  });
}

function isFar(start: string, end: string, years: readonly number[]): boolean {
  return years.every((year) => yearOf(start) - year > MAX_YEARS || year - yearOf(end) > MAX_YEARS);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
