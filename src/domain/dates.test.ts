import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, gapInDays, parseDate, parseDay, parseDays, spanOf } from './dates.ts';

function faultOf(text: string): string {
  const parsed = parseDate(text);
  return 'fault' in parsed ? parsed.fault : '';
}

test.each([
  ['2024-10-29', '2024-10-29', '2024-10-29', 'day'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ['0044-03-15', '0044-03-15', '0044-03-15', 'day'],
  ['2024-10', '2024-10-01', '2024-10-31', 'month'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month'],
  ['2024', '2024-01-01', '2024-12-31', 'year'],
  ['202X', '2020-01-01', '2029-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['2024-10-XX', '2024-10-01', '2024-10-31', 'month'],
  ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year'],
  ['2024-XX', '2024-01-01', '2024-12-31', 'year'],
  ['2024-10-14/2024-10-20', '2024-10-14', '2024-10-20', 'interval'],
  ['2024-10/2024-11', '2024-10-01', '2024-11-30', 'interval'],
  ['2024-10-29/2024-10-29', '2024-10-29', '2024-10-29', 'interval'],
  ['2024-10-29/2024-10', '2024-10-29', '2024-10-31', 'interval'],
  ['2024-10-29/..', '2024-10-29', null, 'interval'],
  ['../2024-10-29', null, '2024-10-29', 'interval'],
  ['2024-10-29/', '2024-10-29', null, 'interval'],
  ['/2024-10-29', null, '2024-10-29', 'interval'],
])('%s covers %s to %s, to the %s', (text, start, end, precision) => {
  expect(parseDate(text)).toMatchObject({ edtf: text, start, end, precision, approximate: false, uncertain: false });
});

test.each([
  ['2024-10-29~', true, false],
  ['2024-10?', false, true],
  ['2024%', true, true],
  ['2024-10-29~/2024-11?', true, true],
])('%s is about right: %s, uncertain: %s', (text, approximate, uncertain) => {
  expect(parseDate(text)).toMatchObject({ approximate, uncertain });
});

test('an interval keeps the precision of each of its ends', () => {
  const { ends } = spanOf('2024-10/2024-11-05');
  expect(ends?.map((end) => end?.precision)).toEqual(['month', 'day']);
});

describe('refused', () => {
  test.each([
    ['2024-02-30', 'is not in the calendar: 2024-02 has 29 days'],
    ['2023-02-29', 'is not in the calendar: 2023-02 has 28 days'],
    ['1900-02-29', 'is not in the calendar: 1900-02 has 28 days'],
    ['2024-04-31', 'is not in the calendar: 2024-04 has 30 days'],
    ['2024-10-32', 'is not in the calendar'],
    ['2024-10-00', 'is not in the calendar'],
    ['2024-13-01', 'there is no month 13'],
    ['2024-00', 'there is no month 00'],
    ['2024-10-14/2024-02-30', 'is not in the calendar'],
    ['2024-10-20/2024-10-14', 'ends before it begins'],
    ['2024-11/2024-10-31', 'ends before it begins'],
    ['../..', 'has no end at all'],
    ['/', 'has no end at all'],
    ['2024-10-29T02:15', 'a time of day is not kept'],
    ['2024-10-29T02:15:42Z', 'a time of day is not kept'],
    ['2024-10-29 02:15', 'a time of day is not kept'],
    ['2024-10-29t00:00:00+02:00', 'a time of day is not kept'],
    ['2024-10-29Z', 'a time of day is not kept'],
    ['2024-10-29+02:00', 'a time of day is not kept'],
    ['2024-21', 'seasons'],
    ['2024-24/2024-12', 'seasons'],
    ['2024-33', 'seasons'],
    ['2024-41', 'seasons'],
    ['2024-12-01/2024-22', 'seasons'],
    ['[2024-10-01, 2024-10-02]', 'sets of dates are not read'],
    ['{2024-10..2024-12}', 'sets of dates are not read'],
    ['2024-W43', 'week dates are not read'],
    ['2024W43-2', 'week dates are not read'],
    ['2024-W43-2', 'week dates are not read'],
    ['2024-302', 'days of the year are not read'],
    ['20241029', 'the compact form is not read'],
    ['202410', 'the compact form is not read'],
    ['2024-10-1', 'month and day have two digits each'],
    ['2024-1-01', 'month and day have two digits each'],
    ['2024-1', 'month and day have two digits each'],
    ['2024-1-1', 'month and day have two digits each'],
    ['Y12024', 'years of more than four digits are not read'],
    ['12024-10-29', 'is not a date'],
    ['-0044-03-15', 'years before the year 0 are not read'],
    ['29 October 2024', 'is not a date'],
    ['October 2024', 'is not a date'],
    ['yesterday', 'is not a date'],
    ['29.10.2024', 'is not a date'],
    ['10/29/2024', 'is not a date'],
    ['2024/10/29', 'is not a date'],
    ['2024-10-29/2024-10-30/2024-10-31', 'is not a date'],
    ['2024.10.29', 'is not a date'],
    ['24-10-29', 'is not a date'],
    ['', 'is not a date'],
    [' 2024-10-29', 'is not a date'],
    ['2024-10-29 ', 'is not a date'],
    ['2024-10-29\n', 'is not a date'],
    ['２０２４-10-29', 'is not a date'],
    ['2024‐10‐29', 'is not a date'],
    ['2024–10–29', 'is not a date'],
    ['1985-XX-15', 'is not a date'],
    ['2X24', 'is not a date'],
    ['XXXX', 'is not a date'],
    ['2024-1X', 'is not a date'],
    ['2024?-10-29', 'is not a date'],
    ['2024-10-29?~', 'is not a date'],
    ['2024-10-29/unknown', 'is not a date'],
    ['2024-10-29/open', 'is not a date'],
    ['null', 'is not a date'],
  ])('%j: %s', (text, fault) => {
    expect(faultOf(text)).toContain(fault);
  });

  test('every refusal names the text and says what is wrong in one line', () => {
    for (const text of ['2024-02-30', 'soon', '2024-W43', '2024-21']) expect(faultOf(text)).toMatch(/^“.+”.{10,}$/);
  });
});

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const years = Array.from({ length: 801 }, (_, index) => 1600 + index);

test('every day of 1600 to 2400 is read as itself, and none beyond the end of a month', () => {
  const wrong: string[] = [];
  for (const year of years) {
    lengths(year).forEach((last, index) => {
      for (let day = 1; day <= 31; day += 1) {
        const text = `${year}-${pad(index + 1)}-${pad(day)}`;
        const parsed = parseDay(text);
        const isRead = !('fault' in parsed) && parsed.start === text && parsed.end === text;
        if (isRead !== day <= last) wrong.push(text);
      }
    });
  }
  expect(wrong).toEqual([]);
}, 30_000);

test('the last day of every month of 1600 to 2400 is the calendar’s', () => {
  const wrong = years.flatMap((year) =>
    lengths(year).flatMap((last, index) => {
      const month = `${year}-${pad(index + 1)}`;
      return spanOf(month).end === `${month}-${last}` ? [] : [month];
    }),
  );
  expect(wrong).toEqual([]);
});

test('any text at all is read or refused, never an exception, and what is read has its ends in order', () => {
  const characters = fc.string({ unit: fc.constantFrom(...'0123456789-/X~?%.TZWY[]{} '), maxLength: 24 });
  fc.assert(
    fc.property(characters, (text) => {
      const parsed = parseDate(text);
      if ('fault' in parsed) return;
      for (const day of [parsed.start, parsed.end]) expect(day ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      if (parsed.start && parsed.end) expect(parsed.start <= parsed.end).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['P14D', 14],
  ['P0D', 0],
  ['P1D', 1],
])('%s is %i days', (text, days) => {
  expect(parseDays(text)).toEqual({ days });
});

test.each(['14', 'P14', '14D', 'P2W', 'P1M', 'PT14D', 'P-1D', 'P1.5D', 'p14d', '', 'P999999D'])(
  '%j is not a number of days',
  (text) => {
    expect(parseDays(text)).toHaveProperty('fault');
  },
);

test.each(['2024-10', '2024-10-29?', '2024-10-29/2024-10-29', '202X'])('%s is a date, but not one day', (text) => {
  expect(parseDay(text)).toHaveProperty('fault');
});

describe('the gap between two dates', () => {
  test.each([
    ['2024-10-24', '2024-10-29', 5],
    ['2024-10-29', '2024-10-24', 5],
    ['2024-10', '2024-11-02', 2],
    ['2024-10', '2024-10-15', 0],
    ['2024-10-01/2024-10-20', '2024-10-20/2024-10-30', 0],
    ['2024-10-20/..', '2030', 0],
    ['../2024-10-20', '2024-10-25', 5],
    ['2024-10-20/..', '2024-10-15', 5],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-03-30', '2024-04-01', 2],
  ])('%s and %s: %i days', (a, b, days) => {
    expect(gapInDays(spanOf(a), spanOf(b))).toBe(days);
    expect(gapInDays(spanOf(b), spanOf(a))).toBe(days);
  });

  test('is counted in calendar days, whatever the clocks do', () => {
    const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
    const text = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const expected = (Date.parse(text(b)) - Date.parse(text(a))) / 86_400_000;
        expect(daysBetween(text(a), text(b))).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });
});

test('time zone and locale of the machine change nothing', () => {
  const script = `
    import { gapInDays, parseDate, spanOf } from './src/domain/dates.ts';
    const texts = ['2024-10-29', '2024-03-31', '2024-02-30', '2024-10', '2024', '0044-03-15', '2024-10-14/2024-10-20'];
    const gaps = [['2024-03-30', '2024-04-01'], ['2024-10-26', '2024-10-28'], ['2011-12-29', '2011-12-31']];
    console.log(JSON.stringify([texts.map(parseDate), gaps.map(([a, b]) => gapInDays(spanOf(a), spanOf(b)))]));
  `;
  const run = (zone: string, locale: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
    });
  const here = run('UTC', 'C');
  expect(here).toContain('[2,2,2]');
  for (const zone of ['America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'])
    expect(run(zone, 'ar_EG.UTF-8')).toBe(here);
}, 30_000);
