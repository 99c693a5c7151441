/** The time words of a passage, and the date that they give beside the date of the article. English only, and dates in any language. */

import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import type { Range } from '../../domain/text.ts';
import { datesIn, type PrintedDate, twoDigits } from '../printed-dates.ts';

/** Time words in a passage; no date where they give none to read. */
export interface TimeWords extends Range {
  readonly date?: string;
  readonly bound?: 'until' | 'from';
}

const AHEAD = /\b(?:will|would|shall|going to|is to|are to|expect\w*|due to|set to|could|may|might)\b/i;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const PART = '(?: (?:morning|afternoon|evening|night))?';

type Reader = (match: RegExpExecArray, date: string, isAhead: boolean) => Omit<TimeWords, 'start' | 'end'>;

/** Words for times, the longer ones first, and how each is read. */
const WORDS: readonly (readonly [RegExp, Reader])[] = [
  [
    /\b(?<by>by )?the end of (?:the|this) (?<unit>year|month)\b/i,
    ({ groups }, date) => ({
      date: endOf(groups?.['unit'] ?? '', date),
      ...(groups?.['by'] && { bound: 'until' as const }),
    }),
  ],
  [/\b(?<which>last|this|next) week\b/i, ({ groups }, date) => ({ date: weekOf(groups?.['which'] ?? '', date) })],
  [
    /\b(?<which>last|this|next) year\b/i,
    ({ groups }, date) => ({ date: String(Number(date.slice(0, 4)) + shiftOf(groups?.['which'] ?? '')) }),
  ],
  [
    new RegExp(String.raw`\b(?:(?<by>by) |on |since )?(?<next>next )?(?<day>${WEEKDAYS.join('|')})${PART}\b`, 'i'),
    ({ groups }, date, isAhead) => ({
      date: weekdayOf(groups ?? {}, date, isAhead),
      ...(groups?.['by'] && { bound: 'until' as const }),
    }),
  ],
  [/\b(?:yesterday|last night)\b/i, (_, date) => ({ date: shifted(date, -1) })],
  [/\b(?:(?:during|in) the night|overnight)\b/i, (_, date) => ({ date: `${shifted(date, -1)}/${date}` })],
  [/\btomorrow\b/i, (_, date) => ({ date: shifted(date, 1) })],
  [
    /\b(?:(?:earlier )?today|tonight|right now|currently(?: known)?|at the moment|this (?:morning|afternoon|evening))\b/i,
    (_, date) => ({ date }),
  ],
  [
    /\b(?<which>in|since|by|until) (?<year>(?:19|20)\d\d)\b(?![,.]?\d)/i,
    ({ groups }) => {
      const bound = BOUNDS.get(groups?.['which']?.toLowerCase() ?? '');
      return { date: groups?.['year'] ?? '', ...(bound && { bound }) };
    },
  ],
  [/\b(?:already|recently|in a briefing|until now|until further notice)\b/i, () => ({})],
];

/** The first time words of a passage, read beside the day on which its article was published, where that is known; `isAhead` where it speaks of what is to come. */
export function timeWordsIn(
  words: string,
  language: string,
  published: string | undefined,
  isAhead = AHEAD.test(words),
): TimeWords | undefined {
  const printed = datesIn(words, language).map((date) => printedTime(date, words, published));
  const others = WORDS.flatMap(([pattern, read]) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [{ ...range, ...(published && read(match, published, isAhead)) }];
  });
  return [...printed, ...others].sort((a, b) => Number(isVague(a)) - Number(isVague(b)) || a.start - b.start)[0];
}

function isVague({ date }: TimeWords): boolean {
  return date === undefined;
}

const BOUNDS: ReadonlyMap<string, 'until' | 'from'> = new Map([
  ['by', 'until'],
  ['until', 'until'],
  ['till', 'until'],
  ['since', 'from'],
]);

/** A printed date with the preposition before it; a year that is not printed is the one nearest to the article. */
function printedTime(printed: PrintedDate, words: string, published: string | undefined): TimeWords {
  const { groups, 0: before = '' } =
    /(?:\b(?<bound>by|until|till|since|from|in|on|at) )?(?:\b(?<last>the end of )|\bof )?$/i.exec(
      words.slice(0, printed.start),
    ) ?? {};
  const start = printed.start - before.length;
  const year = printed.year ?? (published ? nearestYear(printed, published) : undefined);
  const bound = BOUNDS.get(groups?.['bound']?.toLowerCase() ?? '');
  const date = year && dateWith(year, printed, groups?.['last'] !== undefined);
  return { start, end: printed.end, ...(date && { date }), ...(bound && { bound }) };
}

function dateWith(year: number, { month, day }: PrintedDate, isLast: boolean): string {
  const whole = `${year}-${twoDigits(month)}`;
  if (day !== undefined) return `${whole}-${twoDigits(day)}`;
  return isLast ? endOf('month', whole) : whole;
}

function nearestYear({ month }: PrintedDate, published: string): number {
  const [year = 0, own = 1] = published.split('-').map(Number);
  if (month - own > 6) return year - 1;
  return own - month > 6 ? year + 1 : year;
}

function endOf(unit: string, date: string): string {
  if (unit.toLowerCase() === 'year') return `${date.slice(0, 4)}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function shiftOf(which: string): number {
  return { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
}

/** A calendar week, from Monday to Sunday. */
function weekOf(which: string, date: string): string {
  const monday = shifted(date, 7 * shiftOf(which) - ((weekdayIn(date) + 6) % 7));
  return `${monday}/${shifted(monday, 6)}`;
}

/** The last such day up to the article’s, or, of what is to come, the next one after it. */
function weekdayOf({ day = '', by, next }: Record<string, string>, date: string, isAhead: boolean): string {
  const index = WEEKDAYS.findIndex((name) => name.toLowerCase() === day.toLowerCase());
  const back = (weekdayIn(date) - index + 7) % 7;
  return shifted(date, next || (isAhead && (by || back > 0)) ? 7 - back : -back);
}

function weekdayIn(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function shifted(date: string, days: number): string {
  return formatISO(addDays(`${date}T00:00:00Z`, days, { in: utc }), { representation: 'date', in: utc });
}
