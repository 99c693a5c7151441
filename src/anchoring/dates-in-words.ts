/** Whether words give a day: “October 29, 2024”, “29.10.2024”, “29 жовтня”. */
import { type DateSpan, dayAfter, daysBetween } from '../domain/dates.ts';
import { digitNumbersIn } from '../domain/digits.ts';
import { baseLanguage } from '../domain/language.ts';
import { monthsOf, weekdaysOf } from './calendar-names.ts';
import { daysOfMonthIn } from './days-in-words.ts';
import { wordsNameOtherPart } from './parts-of-periods.ts';

/** Whether words give a date to the precision in which it is written; of an interval, both of its ends. */
export function wordsGiveDate(words: string, span: DateSpan, language: string): boolean {
  if (span.ends) return span.ends.every((end) => end === null || wordsGiveDate(words, end, language));
  const [year = 0, month = 0, day = 0] = (span.start ?? '').split('-').map(Number);
  const numbers = numbersOf(words, language);
  const years = numbers.filter((number) => number >= 1000);
  const givesYear = years.length === 0 ? span.precision === 'day' : years.includes(year);
  if (span.precision === 'year' || span.precision === 'decade' || span.precision === 'century')
    return years.length > 0 && years.some((one) => isInYears(one, span));
  const givesMonth = namesMonth(words, month, language) ?? numbers.includes(month);
  return givesYear && givesMonth && (span.precision === 'month' || numbers.includes(day));
}

function isInYears(year: number, { start, end }: DateSpan): boolean {
  return Number(start?.slice(0, 4)) <= year && year <= Number(end?.slice(0, 4));
}

/** Every run of digits as a number, also those of “29.10.2024” and “2024-10-29”. */
function numbersOf(words: string, language: string): number[] {
  return [...words.matchAll(/\p{Nd}+/gu)].flatMap(([run]) => digitNumbersIn(run, language).map(({ value }) => value));
}

/** Whether words name a month, and that one; undefined where they name none. */
function namesMonth(words: string, month: number, language: string): boolean | undefined {
  const text = words.toLowerCase();
  const named = monthsOf(language).flatMap((names, index) =>
    names.some((name) => stands(name, text)) ? index + 1 : [],
  );
  return named.length === 0 ? undefined : named.includes(month);
}

function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !(name.length < 4 && /\p{L}/u.test(text[at + name.length] ?? ' '))
  );
}

/** Whether time words name a weekday, a month, a year or a part of one, and none that lies in a date: “on Tuesday”, of a Wednesday. */
export function wordsNameOtherDay(words: string, span: DateSpan, language: string): boolean {
  const { start, end } = span;
  if (!start || !end) return false;
  const years = [...words.matchAll(/(?<!\p{Nd}|[.,])[12]\d{3}(?!\p{Nd}|[.,]\p{Nd})/gu)].map(([year]) => year);
  const isOtherYear = years.length > 0 && years.every((year) => year < start.slice(0, 4) || year > end.slice(0, 4));
  const length = Math.min(daysBetween(start, end), DAYS_OF_YEAR) + 1;
  const within = Array.from({ length }, (_, index) => dayAfter(start, index));
  const isOther = (named: ReadonlySet<number>, part: (day: Date) => number) =>
    named.size > 0 && !within.some((day) => named.has(part(new Date(day))));
  const text = words.toLowerCase().replace(/[’ʼ]/g, "'");
  const days = daysOfMonthIn(text, language);
  return (
    isOtherYear ||
    (days.length > 0 && !within.some((day) => days.includes(day.slice(5)))) ||
    isOther(named(monthsOf(language), text), (day) => day.getUTCMonth()) ||
    isOther(named(weekdaysOf(language), text), (day) => day.getUTCDay()) ||
    wordsNameOtherPart(words, span, language)
  );
}

/** Words that name a day by its distance from the one on which they are written. */
const NEAR_DAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  uk: { вчора: -1, учора: -1, сьогодні: 0, завтра: 1 },
  de: { gestern: -1, heute: 0, morgen: 1 },
  fr: { hier: -1, aujourd: 0, demain: 1 },
};

/** The day that words name by its distance from the one on which they were written: “yesterday”; “the day before yesterday” is none. */
export function dayNamedFrom(words: string, written: string, language: string): string | undefined {
  const days = NEAR_DAYS[baseLanguage(language)] ?? {};
  const [named, ...others] = words.match(/\p{L}+/gu)?.filter((word) => Object.hasOwn(days, word)) ?? [];
  const distance = days[named ?? ''];
  const isOther = others.length > 0 || /(?:before|after)\s/u.test(words);
  return distance === undefined || isOther ? undefined : dayAfter(written, distance);
}

const DAYS_OF_YEAR = 366;

function named(names: readonly (readonly string[])[], text: string): ReadonlySet<number> {
  return new Set(names.flatMap((forms, index) => (forms.some((name) => stands(name, text)) ? index : [])));
}
