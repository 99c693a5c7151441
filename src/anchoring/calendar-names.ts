/** The names of months and weekdays in a language and in English. */
import { oncePerText } from '../domain/once.ts';

/** The names of the twelve months: alone, beside a day, and cut short. */
export const monthsOf = oncePerText((language) => Array.from({ length: 12 }, (_, index) => namesOf(index, language)));

function namesOf(index: number, language: string): string[] {
  const date = new Date(Date.UTC(2024, index, 1));
  const names = [language, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' } as const].map((format) => monthIn(date, tag, format)),
    ),
  );
  return [...new Set(names)].filter((name) => /\p{L}/u.test(name));
}

function monthIn(date: Date, language: string, format: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language, { ...format, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(
    date,
  );
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  return name.toLowerCase().replace(/\.$/, '');
}

/** The names of the seven days, Sunday first; to ask for them takes long, and much memory. */
export const weekdaysOf = oncePerText((language) =>
  Array.from({ length: 7 }, (_, day) => {
    // The fourth of August 2024 was a Sunday.
    const date = new Date(Date.UTC(2024, 7, 4 + day));
    const names = [language, 'en'].map((tag) =>
      date.toLocaleDateString(tag, { weekday: 'long', timeZone: 'UTC' }).toLowerCase().replace(/[’ʼ]/g, "'"),
    );
    return [...new Set([...names, ...names.map(afterIn)])];
  }),
);

/** “у середу”: of names in Cyrillic letters the form that stands behind “in” and “on”. */
function afterIn(name: string): string {
  return name.replace(/а$/, 'у').replace(/я$/, 'ю');
}
