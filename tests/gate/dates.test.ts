import { describe } from 'vitest';
import { A, B, type Row, SA, spoiled } from './cases.ts';

const PUBLISHED = 'value: "2024-10-29"';

describe('dates of articles', () => {
  const refused: [text: string, says: RegExp][] = [
    ['2024-02-30', /not in the calendar: 2024-02 has 29 days.*Write YYYY-MM-DD/],
    ['2023-02-29', /2023-02 has 28 days/],
    ['2024-10-32', /not in the calendar/],
    ['2024-13-01', /no month 13/],
    ['2024-00-10', /no month 00/],
    ['29 October 2024', /not a date/],
    ['October 29', /not a date/],
    ['yesterday', /not a date/],
    ['2024-1-5', /two digits each/],
    ['20241029', /compact form/],
    ['2024-W44', /week dates/],
    ['2024-W44-2', /week dates/],
    ['2024-303', /days of the year/],
    ['2024-10-29T12:00', /time of day/],
    ['2024-10-29T12:00:00Z', /time of day/],
    ['2024-10-29 12:00', /time of day/],
    ['2024-10-30/2024-10-29', /ends before it begins/],
    ['2024-23', /seasons/],
    ['2024-33', /seasons, quarters/],
    ['[2024-10-28,2024-10-29]', /sets of dates/],
    ['{2024-10-28,2024-10-29}', /sets of dates/],
    ['../..', /no end at all/],
    ['Y20241', /more than four digits/],
    ['-0100', /before the year 0/],
    ['', /not a date/],
  ];
  spoiled(refused.map(([text, says]): Row => [`“${text}”`, B, PUBLISHED, `value: "${text}"`, 'bad-date', says]));
});

describe('days', () => {
  spoiled([
    [
      'recorded on no day',
      A,
      'recorded: "2026-11-21"',
      'recorded: "2026-02-30"',
      'bad-date',
      /2026-02 has 28 days.*Write YYYY-MM-DD/,
    ],
    ['recorded in a month', A, 'recorded: "2026-11-21"', 'recorded: "2026-11"', 'bad-date', /not one day/],
    ['recorded about a day', A, 'recorded: "2026-11-21"', 'recorded: "2026-11-21~"', 'bad-date', /not one day/],
    [
      'copied in prose',
      B,
      'copied:\n  basis: unknown',
      'copied: { value: today, basis: supplied }',
      'bad-date',
      /not a date/,
    ],
    [
      'copied before it was published',
      B,
      'copied:\n  basis: unknown',
      'copied: { value: "2024-10-28", basis: supplied }',
      'bad-date',
      /before the article’s date 2024-10-29.*Correct one/,
    ],
    [
      'a correction on no day',
      B,
      'rights:',
      'corrections:\n  - { date: "2024-02-30", what: a, why: b }\nrights:',
      'bad-date',
      /2024-02 has 29 days/,
      { down: 1 },
    ],
  ]);
});

describe('dates of time words', () => {
  const when = 'date: "2024-11"';
  spoiled([
    ['not in the calendar', SA, when, 'date: "2024-11-31"', 'bad-date', /2024-11 has 30 days/],
    ['open at the end', SA, when, 'date: "2024-11-01/.."', 'bad-date', /open end.*bound: from/],
    ['open at the start', SA, when, 'date: "../2024-11-30"', 'bad-date', /open end.*bound: until/],
    ['reversed', SA, '2024-10-14/2024-10-20', '2024-10-20/2024-10-14', 'bad-date', /ends before it begins/],
    ['a season', SA, when, 'date: "2024-23"', 'bad-date', /seasons/],
    [
      'a date with an unknown basis',
      SA,
      `${when}\n    basis: inferred`,
      `${when}\n    basis: unknown`,
      'bad-basis',
      /basis is “unknown”.*another/,
      { down: 1 },
    ],
    ['no date with a basis', SA, `    ${when}\n`, '', 'bad-basis', /no date is given.*basis “unknown”/],
  ]);
});

describe('days within which answers are compared', () => {
  const refused = ['14', 'P2W', 'P1M', 'PT24H', '14 days', 'P-3D', ''];
  spoiled(
    refused.map(
      (text): Row => [`“${text}”`, 'claims/troops-sent.md', 'P14D', `"${text}"`, 'bad-date', /number of days.*P14D/],
    ),
  );
});
