import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gate } from '../../model/build/gate.ts';
import type { Claim } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { columnName } from '../people.ts';
import { answerGroups, answerIndex } from './answer-groups.ts';
import { headline } from './headline.ts';
import { differenceWords, nearestClaims, reasons } from './lines.ts';

const { tracker } = gate(fileURLToPath(new URL('../../../tests/fixtures/stories/harbour', import.meta.url)));

function claim(id: string): Claim {
  const found = tracker?.claims.find((one) => one.id === id);
  if (!found) throw new Error(`the story holds no claim ${id}`);
  return found;
}

const rows = (groups: ReturnType<typeof answerGroups>) =>
  groups.map(({ label, count, cells }) => [plainText(label), count, cells.map(({ column }) => columnName(column))]);

test('the index names every different answer and who gives it, in the order of dates', () => {
  expect(rows(answerIndex(claim('lost')))).toEqual([
    ['48', 'two articles', ['Ardel Gazette', 'Hafenblatt']],
    ['“About 70”', 'one article', ['Northern Herald']],
    ['“Between 40 and 50”', 'one article', ['Coast Radio']],
    ['“Hundreds”', 'one article', ['Outlet not known']],
  ]);
});

test('the evidence stands group by group, answers that one article alone gives together at the end', () => {
  expect(rows(answerGroups(claim('lost')))).toEqual([
    ['48', 'two articles', ['Ardel Gazette', 'Hafenblatt']],
    ['Other answers', 'three articles, each its own', ['Northern Herald', 'Coast Radio', 'Outlet not known']],
  ]);
});

test('every cell of a claim stands in one group only', () => {
  for (const one of tracker?.claims ?? []) {
    for (const groups of [answerGroups(one), answerIndex(one)])
      expect(new Set(groups.flatMap(({ cells }) => cells))).toEqual(new Set(one.cells));
    expect(answerGroups(one).flatMap(({ cells }) => cells)).toHaveLength(one.cells.length);
  }
});

test('a line states the groups, and the reasons count the pairs behind it', () => {
  expect(plainText(headline(claim('lost')))).toBe(
    '48: two articles of 4 and 9 May; “About 70”: one of 5 May; “Between 40 and 50”: one of 8 May; “Hundreds”: one undated',
  );
  const pairs = reasons(claim('lost')).find(({ heading }) => heading === 'Pairs');
  expect(pairs && plainText(pairs.text)).toMatch(/^Five answers make 10 pairs: different figures \d/);
});

test('a difference is said of printed figures only', () => {
  const [tension] = claim('recovered').tensions;
  if (!tension?.a.value) throw new Error('the story holds no tension between figures');
  expect(differenceWords(tension)).toBe('4 apart');
  const vague = { ...tension, a: { ...tension.a, value: { ...tension.a.value, form: 'about' as const } } };
  expect(differenceWords(vague)).toBeUndefined();
});

test('a claim has a few nearest neighbours in its topic, itself not among them', () => {
  const one = claim('lost');
  expect(nearestClaims(one)).not.toContain(one);
  const topic = { ...one.topic, claims: Array.from({ length: 40 }, (_, index) => ({ ...one, id: `c-${index}` })) };
  for (const other of topic.claims) Object.assign(other, { topic });
  const ids = (index: number) => nearestClaims(topic.claims[index] as Claim).map(({ id }) => id);
  expect(ids(0)).toEqual(['c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6']);
  expect(ids(20)).toEqual(['c-17', 'c-18', 'c-19', 'c-21', 'c-22', 'c-23']);
  expect(ids(39)).toEqual(['c-33', 'c-34', 'c-35', 'c-36', 'c-37', 'c-38']);
});
