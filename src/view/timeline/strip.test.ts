import { pairs } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { judge, LONG_TOPICS, longStory, type StoryArticle } from '../../../tests/fixtures/story.ts';
import { dayAfter } from '../../domain/dates.ts';
import { isDated, timelineEntries, timelineOf } from '../../model/timeline.ts';
import type { Tracker } from '../../model/tracker.ts';
import { plainText } from '../../words/plain-text.ts';
import { drawStrip, type Strip } from './strip.ts';
import { axisOf, endOf, scaleOf, stretchesOf } from './strip-scale.ts';

function trackerOf(articles: readonly StoryArticle[], topics?: readonly string[]): Tracker {
  const { tracker, issues } = judge(articles, topics);
  if (!tracker) throw new Error(issues.map(({ message }) => message).join('\n'));
  return tracker;
}

function draw(articles: readonly StoryArticle[], topics?: readonly string[]): Strip {
  const tracker = trackerOf(articles, topics);
  const strip = drawStrip(timelineOf(timelineEntries(tracker), tracker.newest), tracker.newest);
  if (!strip) throw new Error('nothing was drawn');
  return strip;
}

/** How much of what is drawn each stretch takes, in per cent. */
function widths(stretches: Strip['stretches']) {
  const all = (stretches.at(-1)?.to ?? 0) - (stretches[0]?.from ?? 0);
  return stretches.map(({ from, to, folded }) => [folded ? 'folded' : 'drawn', Math.round(((to - from) / all) * 100)]);
}

function speaking(
  date: string,
  ...whens: [words: string, date: string, bound?: 'until' | 'from' | undefined][]
): StoryArticle {
  const statements = whens.map(([words, on, bound], index) => {
    const when = { words, date: on, ...(bound && { bound }) };
    return { id: `p${index}`, text: `Passage ${String.fromCharCode(97 + index)} ${words}.`, when };
  });
  return { id: 'copy', date, source: 'morning-post', statements };
}

test('the days of the articles stand to scale, and take seven tenths where the far future is folded', () => {
  const { about, stretches, said } = draw([
    speaking('2024-10-29', ['last week', '2024-10-14/2024-10-20'], ['on Friday', '2024-10-25'], ['in 2026', '2026']),
  ]);
  const [week, friday] = about;
  const days = ((week?.to ?? 0) - (week?.from ?? 0)) / 7;
  expect(((said[0]?.from ?? 0) - (friday?.from ?? 0)) / days).toBeCloseTo(4, 1);
  expect(widths(stretches)).toEqual([
    ['drawn', 70],
    ['folded', 30],
  ]);
});

test('nothing is folded where all lies near the articles', () => {
  expect(widths(draw([speaking('2024-10-24', ['tomorrow', '2024-10-25'])]).stretches)).toEqual([['drawn', 100]]);
});

test('a far past and a far future are folded alike, and nothing is left out', () => {
  const { stretches, about } = draw([
    speaking('2024-10-24', ['since 1953', '1953-07-27', 'from'], ['by 2050', '2050', 'until'], ['today', '2024-10-24']),
  ]);
  expect(widths(stretches)).toEqual([
    ['folded', 15],
    ['drawn', 70],
    ['folded', 15],
  ]);
  expect(about).toHaveLength(3);
});

test('the fold falls at the end of the month where that is near, else some days after', () => {
  const coreOf = (date: string) => {
    const { tracker } = judge([speaking(date, ['in 2026', '2026'])]);
    const stretches = tracker && stretchesOf(timelineOf(timelineEntries(tracker), tracker.newest).moments);
    return stretches
      ?.find(({ folded }) => !folded)
      ?.to.toISOString()
      .slice(0, 10);
  };
  expect(coreOf('2024-10-29')).toBe('2024-11-01');
  expect(coreOf('2024-10-10')).toBe('2024-10-13');
});

test('the strip shows a day, a span and half-open time by their shapes, and what is expected as such', () => {
  const strip = draw([
    speaking(
      '2024-10-24',
      ['today', '2024-10-24'],
      ['since May', '2024-09-01', 'from'],
      ['by then', '2024-12-31', 'until'],
    ),
  ]);
  expect(strip.about.map(({ shape, expected }) => [shape, expected])).toEqual([
    ['from', false],
    ['day', false],
    ['until', false],
  ]);
});

test('the strip draws half-open time from or to the day of its article', () => {
  const strip = draw([speaking('2024-10-24', ['since May', '2024-09-01', 'from'], ['by then', '2024-12-31', 'until'])]);
  const [from, until] = strip.about;
  expect(from?.to).toBe(strip.said[0]?.from);
  expect(until?.from).toBe(strip.said[0]?.from);
});

test('the strip is nothing where nothing has a date', () => {
  expect(drawStrip({ moments: [], undated: [] }, undefined)).toBeUndefined();
});

test('a row tells the time words, what they say, and how they are read; its words stand where there is room', () => {
  const { summary, said, about } = draw([speaking('2024-10-24', ['by then', '2024-12-31', 'until'])]);
  expect(summary).toBe('Drawn to scale: one date of articles and one time that their words are about.');
  expect(said.map(({ words, says }) => [plainText(words), plainText(says)])).toEqual([['Morning Post', '24 Oct 2024']]);
  expect(about.map(({ words, says, late }) => [plainText(words), plainText(says), late])).toEqual([
    ['“by then”', ' (until 31 December 2024)', true],
  ]);
});

test('of many entries there are bars: as many as there are entries, over the axis and under it', () => {
  const entries = timelineEntries(trackerOf(longStory(300), LONG_TOPICS));
  const { said, about, bars, most } = draw(longStory(300), LONG_TOPICS);
  expect([said, about]).toEqual([[], []]);
  const counted = (isOver: boolean) =>
    bars.filter(({ y }) => y < 0 === isOver).reduce((sum, { height }) => sum + (height / 36) * most, 0);
  const dated = (clock: 'said' | 'about') => entries.filter((entry) => isDated(entry) && entry.clock === clock).length;
  expect(Math.round(counted(true))).toBe(dated('said'));
  expect(Math.round(counted(false))).toBe(dated('about'));
});

describe('the axis', () => {
  const wordsFrom = (first: string, last: string, width: number) => {
    const stretches = [{ from: new Date(first), to: endOf(last), share: 1, folded: false }];
    return axisOf(stretches, scaleOf(stretches), width).words;
  };
  const inLines = (words: ReturnType<typeof wordsFrom>) =>
    [...Map.groupBy(words, ({ y }) => y).values()].map((line) => line.map(({ text }) => text).join(' '));

  test.each([
    ['2024-10-20', '2024-10-25', '20 21 22 23 24 25', 'Oct'],
    ['2024-10-14', '2024-10-31', '14 16 18 20 22 24 26 28 30', 'Oct'],
    ['2024-10-28', '2024-11-03', '28 29 30 31 1 2 3', 'Oct Nov'],
    ['2023-11-15', '2024-04-02', 'Dec Jan Feb Mar Apr', '2023 2024'],
    ['2021-01-01', '2025-12-31', '2021 2022 2023 2024 2025'],
    ['1905-05-01', '1999-05-01', '1920 1940 1960 1980'],
  ])('from %s to %s, on a phone', (first, last, ...lines) => {
    expect(inLines(wordsFrom(first, last, 288))).toEqual(lines);
  });

  test('has words at any length of time, and none that touch', () => {
    for (let days = 1; days < 600_000; days = Math.ceil(days * 1.13)) {
      for (const width of [288, 704]) {
        const words = wordsFrom('1899-11-30', dayAfter('1899-11-30', days), width);
        const lines = [...Map.groupBy(words, ({ y }) => y).values()];
        const gaps = lines.flatMap((line) => pairs(line).map(([one, next]) => ((next.x - one.x) * width) / 100));
        expect(words.length, `${days} days`).toBeGreaterThan(0);
        expect(Math.min(...gaps, 100), `${days} days`).toBeGreaterThan(20);
      }
    }
  });
});
