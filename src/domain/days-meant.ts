/** The day that a date in another form than ours means, to be offered in a message; never read by itself. */
import { parseDate } from './dates.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The day as YYYY-MM-DD, where a text can mean no other: “21.11.2026”, “11/21/2026”, “21 November 2026”, “2026-9-4”. */
export function dayMeantBy(text: string): string | undefined {
  const days = new Set(readings(text.trim()).filter((day) => !('fault' in parseDate(day))));
  const [day, other] = days;
  return other === undefined ? day : undefined;
}

function readings(text: string): string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year) return [Number(month) > 12 ? iso(year, day, month) : iso(year, month, day)];
  const [, first = '', mark = '', second = '', behind = ''] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (behind) return [iso(behind, second, first), ...(mark === '.' ? [] : [iso(behind, first, second)])];
  return inWords(text);
}

function inWords(text: string): string[] {
  const [, day, name = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? swapped(text) ?? [];
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  return day === undefined || month === 0 ? [] : [iso(year, String(month), day)];
}

/** “November 21, 2026” with the day first. */
function swapped(text: string): string[] | undefined {
  const [, name = '', day = '', year = ''] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text) ?? [];
  return day === '' ? undefined : ['', day, name, year];
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
