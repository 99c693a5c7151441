/** The time words of a passage, and the date that they give beside the date of the article. */
import type { Range } from '../../domain/text.ts';
import { datesIn, type PrintedDate, twoDigits } from '../printed-dates.ts';
import { endOf, type TimeReading, type TimeTable, timeTableOf } from './time-words.ts';

/** Time words in a passage; no date where they give none to read. */
export interface TimeWords extends Range, TimeReading {}

/** The first time words of a passage, read beside the day on which its article was published, where that is known; `isAhead` where it speaks of what is to come. */
export function timeWordsIn(
  words: string,
  language: string,
  published: string | undefined,
  isAhead = timeTableOf(language).ahead.test(words),
): TimeWords | undefined {
  const table = timeTableOf(language);
  const printed = datesIn(words, language).map((date) => printedTime(date, words, published, table));
  const others = table.words.flatMap(([pattern, read]) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [{ ...range, ...(published && read(match.groups ?? {}, published, isAhead)) }];
  });
  return [...printed, ...others].sort((a, b) => Number(isVague(a)) - Number(isVague(b)) || a.start - b.start)[0];
}

function isVague({ date }: TimeWords): boolean {
  return date === undefined;
}

/** A printed date with the preposition before it; a year that is not printed is the one nearest to the article. */
function printedTime(
  printed: PrintedDate,
  words: string,
  published: string | undefined,
  { before, bounds }: TimeTable,
): TimeWords {
  const [lead = ''] = before.exec(words.slice(0, printed.start)) ?? [];
  const { bound: preposition = '', last } = before.exec(words.slice(0, printed.start))?.groups ?? {};
  const year = printed.year ?? (published ? nearestYear(printed, published) : undefined);
  const bound = bounds[preposition.toLowerCase()];
  const date = year && dateWith(year, printed, last !== undefined);
  return { start: printed.start - lead.length, end: printed.end, ...(date && { date }), ...(bound && { bound }) };
}

function dateWith(year: number, { month, day }: PrintedDate, isLast: boolean): string {
  const whole = `${year}-${twoDigits(month)}`;
  if (day !== undefined) return `${whole}-${twoDigits(day)}`;
  return isLast ? endOf(whole) : whole;
}

function nearestYear({ month }: PrintedDate, published: string): number {
  const [year = 0, own = 1] = published.split('-').map(Number);
  if (month - own > 6) return year - 1;
  return own - month > 6 ? year + 1 : year;
}
