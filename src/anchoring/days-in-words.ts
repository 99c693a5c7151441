/** The days of a month that words name: “October 29”, “24 to 29 October”, “29.10.2024”. */
import { baseLanguage } from '../domain/language.ts';
import { oncePerText } from '../domain/once.ts';
import { monthsOf } from './calendar-names.ts';

/** Words after which a day is not the one that is meant: “ten days before October 29”. */
const APART: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:before|after|prior|later|earlier|following|ahead|eve|past)(?!\p{L})/u,
  de: /(?<!\p{L})(?:vor|nach|vorabend|später|früher)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:до|після|перед|напередодні|пізніше|раніше)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:avant|après|veille|lendemain)(?!\p{L})/u,
};

/** Days as MM-DD that words name in lower case; none where they may mean another day, or where the language is not known here. */
export function daysOfMonthIn(text: string, language: string): string[] {
  const apart = APART[baseLanguage(language)];
  return !apart || apart.test(text) ? [] : [...besideNames(text, language), ...inFigures(text)];
}

/** Days that stand before or behind the name of a month, also two of them. */
function besideNames(text: string, language: string): string[] {
  return [...text.matchAll(patternOf(language))].flatMap(({ groups = {} }) => {
    const month = monthsOf(language).findIndex((names) => names.includes(groups['name'] ?? '')) + 1;
    const days = ['a', 'b', 'c', 'd'].flatMap((group) => groups[group] ?? []);
    return days.map((day) => dayOf(month, Number(day)));
  });
}

const patternOf = oncePerText((language) => {
  const names = monthsOf(language)
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name));
  const ending = '(?:st|nd|rd|th|er|-?го|-е)?';
  const joint = '(?:-|–|—| (?:to|or|and|bis|und|oder|і|й|та|чи|або|à|et|ou) )';
  const before = `(?:(?<![\\p{N}.:,])(?:(?<a>\\d{1,2})${ending}\\.?${joint})?(?<b>\\d{1,2})${ending}\\.? (?:of |de )?)?`;
  const behind = `(?:\\.? (?<c>\\d{1,2})${ending}(?![\\p{N}]|[.:,]\\d)(?:${joint}(?<d>\\d{1,2})(?!\\p{N}|[.:,]\\d))?)?`;
  return new RegExp(`(?<!\\p{L})${before}(?<!\\p{L})(?<name>${names.join('|')})(?!\\p{L})${behind}`, 'gu');
});

/** Dates in figures; where day and month may have changed places, both. */
function inFigures(text: string): string[] {
  const european = [...text.matchAll(/(?<!\p{N})(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?!\p{N})/gu)];
  const iso = [...text.matchAll(/(?<!\p{N})\d{4}-(\d{2})-(\d{2})(?!\p{N})/gu)];
  return [
    ...european.flatMap(([, one, other]) => [dayOf(Number(other), Number(one)), dayOf(Number(one), Number(other))]),
    ...iso.map(([, month, day]) => `${month}-${day}`),
  ];
}

function dayOf(month: number, day: number): string {
  return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
}
