import { expect, test } from 'vitest';
import { spanOf } from '../../domain/dates.ts';
import type { Article } from '../../model/tracker.ts';
import { articlesByMonth, years } from './list.ts';

/** Articles that have nothing but an id and a date, oldest first. */
function dated(...dates: (string | undefined)[]): Article[] {
  return dates.map((date, index) => {
    const span = date === undefined ? undefined : spanOf(date);
    return { id: `a${index + 1}`, date: { span, basis: 'stated' } } as unknown as Article;
  });
}

function listed(...dates: (string | undefined)[]): [title: string, ids: string[]][] {
  return articlesByMonth(dated(...dates)).map(({ title, articles }) => [title, articles.map(({ id }) => id)]);
}

test('articles are listed by month, newest first', () => {
  expect(listed('2024-09-30', '2024-10-24', '2024-10-29')).toEqual([
    ['October 2024', ['a3', 'a2']],
    ['September 2024', ['a1']],
  ]);
});

test('an article of which only the year is known stands under its year, one without a date at the end', () => {
  expect(listed('2024-10-24', '2024-11', '2024', undefined)).toEqual([
    ['2024', ['a3']],
    ['November 2024', ['a2']],
    ['October 2024', ['a1']],
    ['Date not known', ['a4']],
  ]);
});

test('an interval stands under the month in which it ends', () => {
  expect(listed('2024-09-28/2024-10-02')).toEqual([['October 2024', ['a1']]]);
});

test('a long list has a link to the first group of each year, a short one none', () => {
  const months = ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04'];
  expect(years(articlesByMonth(dated(...months))).map(({ title }) => title)).toEqual(['April 2024', 'December 2023']);
  expect(years(articlesByMonth(dated('2023-12', '2024-01')))).toEqual([]);
});
