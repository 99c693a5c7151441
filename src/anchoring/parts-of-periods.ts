/** Words for a part of a month or a year, and the days that it may hold: “the end of June” is not the third. */
import { type DateSpan, dayAfter, daysBetween } from '../domain/dates.ts';
import { baseLanguage } from '../domain/language.ts';
import { oncePerText } from '../domain/once.ts';
import { monthsOf } from './calendar-names.ts';

/** From where to where a part reaches, as shares of its month or year: as far as anybody would still call it so. */
interface Reach {
  readonly month: readonly [from: number, to: number];
  readonly year: readonly [from: number, to: number];
}

const same = (from: number, to: number): Reach => ({ month: [from, to], year: [from, to] });

const REACHES = {
  beginning: { month: [0, 1 / 3], year: [0, 1 / 4] },
  early: { month: [0, 1 / 2], year: [0, 5 / 12] },
  middle: same(1 / 4, 3 / 4),
  late: { month: [1 / 2, 1], year: [7 / 12, 1] },
  end: { month: [2 / 3, 1], year: [0.96, 1] },
  firstHalf: same(0, 1 / 2),
  secondHalf: same(1 / 2, 1),
  firstQuarter: same(0, 1 / 4),
  secondQuarter: same(1 / 4, 1 / 2),
  thirdQuarter: same(1 / 2, 3 / 4),
  fourthQuarter: same(3 / 4, 1),
} as const satisfies Record<string, Reach>;

type Part = keyof typeof REACHES;

/** How a language names the parts: patterns of lower-case words, with plain apostrophes and single spaces. */
interface PartWords {
  /** Directly before a month or a year. */
  readonly before: Partial<Record<Part, string>>;
  /** What may stand between the two. */
  readonly between: string;
  /** The words for the month and the year at hand. */
  readonly month: string;
  readonly year: string;
  /** Words that name the part and the month or the year in one. */
  readonly ofMonth: Partial<Record<Part, string>>;
  readonly ofYear: Partial<Record<Part, string>>;
}

/** The published table. */
const PARTS: Readonly<Record<string, PartWords>> = {
  en: {
    before: {
      beginning: '(?:beginning|start|first days|first week|opening days) of',
      early: 'early(?: in)?',
      middle: 'mid|middle of|midway through|halfway through',
      late: 'late(?: in)?|later part of',
      end: '(?:end|close|last days|last week|final days|final week) of|end',
      firstHalf: 'first half of',
      secondHalf: '(?:second|latter|last) half of',
      firstQuarter: 'first quarter of|q1',
      secondQuarter: 'second quarter of|q2',
      thirdQuarter: 'third quarter of|q3',
      fourthQuarter: '(?:fourth|last|final) quarter of|q4',
    },
    between: '[ -](?:(?:the|this|that|last|next|coming|following|same) )*',
    month: 'month',
    year: 'year',
    ofMonth: { end: "month(?:'s|-)[ ]?end" },
    ofYear: { end: "year(?:'s|-)[ ]?end" },
  },
  de: {
    before: {
      beginning: '(?:zu |zum |seit )?beginn|in den ersten tagen',
      early: 'anfang',
      middle: 'mitte',
      end: 'ende|in den letzten tagen',
      late: 'gegen ende',
      firstHalf: 'ersten? hälfte',
      secondHalf: 'zweiten? hälfte',
      firstQuarter: 'erste[ns]? quartal',
      secondQuarter: 'zweite[ns]? quartal',
      thirdQuarter: 'dritte[ns]? quartal',
      fourthQuarter: '(?:vierte|letzte)[ns]? quartal',
    },
    between: ' (?:(?:des|dieses|desselben|nächsten|kommenden|vergangenen|letzten|vorigen|von|im|monats|jahres) )*',
    month: 'monats',
    year: 'jahres',
    ofMonth: { early: 'monats(?:anfang|beginn)', middle: 'monatsmitte', end: 'monatsende' },
    ofYear: {
      early: 'jahres(?:anfang|beginn)',
      middle: 'jahresmitte',
      end: 'jahresende',
      firstHalf: 'erste[ns]? halbjahr|ersten? jahreshälfte',
      secondHalf: 'zweite[ns]? halbjahr|zweiten? jahreshälfte',
    },
  },
  uk: {
    before: {
      beginning: 'першими днями|перші дні|у перших числах',
      early: '(?:на )?почат(?:ок|ку|ком)|рано',
      middle: '(?:у |в |всередині |до |з )?середин[аиіоу]|всередині|посередині',
      late: 'пізно',
      end: 'наприкінці|(?:у |в |до |під |на )?кін(?:ець|ця|ці|цю|цем)|останніми днями|останні дні',
      firstHalf: 'перш(?:а|ої|ій|у) половин[аиіу]',
      secondHalf: 'друг(?:а|ої|ій|у) половин[аиіу]',
      firstQuarter: 'перш(?:ий|ого|ому) квартал[іу]?',
      secondQuarter: 'друг(?:ий|ого|ому) квартал[іу]?',
      thirdQuarter: 'трет(?:ій|ього|ьому) квартал[іу]?',
      fourthQuarter: '(?:четверт|останн)(?:ий|ій|ого|ього|ому|ьому) квартал[іу]?',
    },
    between: ' (?:(?:цього|того|того ж|наступного|минулого|поточного|місяця) )*',
    month: 'місяця',
    year: 'року',
    ofMonth: {},
    ofYear: {},
  },
  fr: {
    before: {
      beginning: 'tout début|premiers jours',
      early: 'début|commencement',
      middle: 'mi|milieu',
      late: 'vers la fin',
      end: 'fin|derniers jours',
      firstHalf: 'première (?:moitié|quinzaine)',
      secondHalf: '(?:seconde|deuxième) (?:moitié|quinzaine)',
      firstQuarter: 'premier trimestre',
      secondQuarter: '(?:deuxième|second) trimestre',
      thirdQuarter: 'troisième trimestre',
      fourthQuarter: '(?:quatrième|dernier) trimestre',
    },
    between: "[ -](?:(?:de|du|ce|cette|la|mois de) |(?:du mois )?d'|(?:de )?l')*",
    month: 'mois',
    year: 'année|an',
    ofMonth: {},
    ofYear: { firstHalf: 'premier semestre', secondHalf: '(?:second|deuxième) semestre' },
  },
};

type Period = keyof Reach;

/** A part of some month or year, as words name it. */
interface NamedPart {
  readonly part: Part;
  readonly period: Period;
}

/** Whether words name a part of a month or a year of which a date holds no day. */
export function wordsNameOtherPart(words: string, span: DateSpan, language: string): boolean {
  const text = words.toLowerCase().replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'");
  return partsIn(text, language).some(({ part, period }) => !holdsDayOf(span, period, REACHES[part][period]));
}

function partsIn(text: string, language: string): NamedPart[] {
  return patternsOf(language).flatMap(({ part, pattern }) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({ part, period: groups?.['year'] ? 'year' : 'month' }) as const),
  );
}

interface PartPattern {
  readonly part: Part;
  readonly pattern: RegExp;
}

/** For each part a pattern that matches it with its month or, in the group “year”, its year; a day behind the month is no part of it. */
const patternsOf = oncePerText((language): PartPattern[] => {
  const table = PARTS[baseLanguage(language)];
  if (!table) return [];
  const months = monthsOf(language)
    .flat()
    .map((name) => `${RegExp.escape(name)}${name.length < 4 ? '' : '\\p{L}*'}`);
  const named = `(?:${table.month}|${months.join('|')})(?! \\d{1,2}(?!\\d))|(?<year>${table.year}|[12]\\d{3})`;
  return (Object.keys(REACHES) as Part[]).flatMap((part) => {
    const { [part]: before = NOTHING } = table.before;
    const { [part]: ofMonth = NOTHING } = table.ofMonth;
    const { [part]: ofYear = NOTHING } = table.ofYear;
    const whole = `(?:${before})${table.between}(?:${named})|(?:${ofMonth})|(?<year>${ofYear})`;
    return { part, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}]|'\\p{L})`, 'gu') };
  });
});

/** A pattern that matches nowhere. */
const NOTHING = '(?!)';

/** Whether a date holds a day of that share of one of the months or years that it touches. */
function holdsDayOf({ start, end }: DateSpan, period: Period, [from, to]: readonly [number, number]): boolean {
  if (!start || !end) return true;
  const holdsWhole = boundsOf(nextOf(start, period), period)[1] <= end;
  return [start, end].some((day) => {
    const [first, last] = boundsOf(day, period);
    const length = daysBetween(first, last) + 1;
    const earliest = dayAfter(first, Math.floor(from * length));
    const latest = dayAfter(first, Math.ceil(to * length) - 1);
    return holdsWhole || (start <= latest && earliest <= end);
  });
}

/** The first day of the next month or year. */
function nextOf(day: string, period: Period): string {
  return dayAfter(boundsOf(day, period)[1], 1);
}

/** The first and the last day of the month or the year in which a day lies. */
function boundsOf(day: string, period: Period): readonly [first: string, last: string] {
  const [year = '', month = ''] = day.split('-');
  if (period === 'year') return [`${year}-01-01`, `${year}-12-31`];
  const nextMonth = dayAfter(`${year}-${month}-01`, 31).slice(0, 7);
  return [`${year}-${month}-01`, dayAfter(`${nextMonth}-01`, -1)];
}
