import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, LONG_TOPICS, longStory, type StoryArticle } from '../../../tests/fixtures/story.ts';
import { dayAfter } from '../../domain/dates.ts';
import { timelineEntries, timelineOf } from '../../model/timeline.ts';
import { textWidth } from '../text-width.ts';
import { drawStrip, type Strip } from './strip.ts';
import { stretchesOf, ticks } from './strip-scale.ts';

function draw(articles: readonly StoryArticle[], topics?: readonly string[]): Strip {
  const { tracker, issues } = judge(articles, topics);
  if (!tracker) throw new Error(issues.map(({ message }) => message).join('\n'));
  const strip = drawStrip(timelineOf(timelineEntries(tracker), tracker.newest), tracker.newest);
  if (!strip) throw new Error('nothing was drawn');
  return strip;
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

interface Box {
  text: string;
  left: number;
  right: number;
  y: number;
}

/** Where words are likely to stand on a strip of that width. */
function boxes({ labels }: Strip, width: number): Box[] {
  const shown = labels.filter(({ room }) => room === 'both' || (room === 'wide') === width >= 720);
  return shown.map(({ x, dx, anchor, text, y }) => {
    const at = (x / 100) * width + dx;
    const long = textWidth(text, 13);
    return { text, y, left: anchor === 'start' ? at : at - long, right: anchor === 'start' ? at + long : at };
  });
}

function overlapping(strip: Strip, width: number): string[] {
  const all = boxes(strip, width);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => Math.abs(a.y - b.y) < 12 && a.left < b.right && b.left < a.right)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

const WIDTHS = [288, 358, 720, 1184];

test('the days of the articles stand to scale, and take seven tenths where the far future is folded', () => {
  const { marks, folds, said } = draw([
    speaking('2024-10-29', ['last week', '2024-10-14/2024-10-20'], ['on Friday', '2024-10-25'], ['in 2026', '2026']),
  ]);
  const [week, friday] = marks;
  const days = ((week?.to ?? 0) - (week?.from ?? 0)) / 7;
  expect(((said[0]?.x ?? 0) - (friday?.from ?? 0)) / days).toBeCloseTo(4, 1);
  expect(folds.map((x) => Math.round(x))).toEqual([70]);
});

test('nothing is folded where all lies near the articles', () => {
  expect(draw([speaking('2024-10-24', ['tomorrow', '2024-10-25'])]).folds).toEqual([]);
});

test('a far past and a far future are folded alike, and nothing is left out', () => {
  const { folds, marks } = draw([
    speaking('2024-10-24', ['since 1953', '1953-07-27', 'from'], ['by 2050', '2050', 'until'], ['today', '2024-10-24']),
  ]);
  expect(folds.map((x) => Math.round(x))).toEqual([16, 84]);
  expect(marks).toHaveLength(3);
});

test('the fold falls at the end of the month where that is near, else some days after', () => {
  const coreOf = (date: string) => {
    const { tracker } = judge([speaking(date, ['in 2026', '2026'])]);
    return tracker && stretchesOf(timelineOf(timelineEntries(tracker), tracker.newest).moments)?.core.last;
  };
  expect(coreOf('2024-10-29')).toBe('2024-10-31');
  expect(coreOf('2024-10-10')).toBe('2024-10-12');
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
  expect(strip.marks.map(({ shape, expected }) => [shape, expected])).toEqual([
    ['from', false],
    ['day', false],
    ['until', false],
  ]);
});

test('the strip draws half-open time from or to the day of its article', () => {
  const strip = draw([speaking('2024-10-24', ['since May', '2024-09-01', 'from'], ['by then', '2024-12-31', 'until'])]);
  const [from, until] = strip.marks;
  expect(from?.to).toBe(strip.said[0]?.x);
  expect(until?.from).toBe(strip.said[0]?.x);
});

test('the strip is nothing where nothing has a date', () => {
  expect(drawStrip({ moments: [], undated: [] }, undefined)).toBeUndefined();
});

test('the strip reads out what it shows', () => {
  const { summary } = draw([speaking('2024-10-24', ['by then', '2024-12-31', 'until'])]);
  expect(summary).toBe(
    'Drawn to scale. Said: Morning Post, 24 October 2024. About: “by then”, until 31 December 2024.',
  );
});

test('the strip keeps the articles apart where they lie close together, each with its words', () => {
  const near = ['2024-10-24', '2024-10-25', '2024-10-26', '2024-10-29', '2024-12-30', '2024-12-31'];
  const strip = draw(
    near.map((date, index) => ({ id: `copy-${index}`, date, source: `the-outlet-${'abcdef'[index]}` })),
  );
  expect(strip.labels.filter(({ voice }) => voice === 'outlet')).toHaveLength(2 * near.length);
  expect(WIDTHS.flatMap((width) => overlapping(strip, width))).toEqual([]);
});

test('the strip of many entries shows where they lie, without words but with its scale', () => {
  const strip = draw(longStory(300), LONG_TOPICS);
  expect(strip.dense).toBe(true);
  expect(strip.labels.every(({ voice }) => voice === 'tick')).toBe(true);
  expect(strip.said.length).toBeGreaterThan(40);
  expect(strip.height).toBeLessThan(180);
  expect(strip.labels.filter(({ room }) => room === 'both').map(({ text }) => text)).toContain('Jan 2021');
});

test('the strip never lets words touch words or leave the strip, whatever the days and however long the words', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter('2024-01-01', days));
  const words = fc.constantFrom(
    'today',
    'by the end of the year',
    'in the very long winter that was to come',
    'нині',
    '今天早上',
  );
  const bound = fc.constantFrom(undefined, 'until' as const, 'from' as const);
  const whens = fc.array(fc.tuple(words, day, bound), { minLength: 1, maxLength: 9 });
  const sources = fc.array(fc.tuple(day, fc.constantFrom('post', 'the-evening-intelligencer-and-advertiser')), {
    maxLength: 7,
  });
  fc.assert(
    fc.property(whens, day, sources, (about, date, others) => {
      const strip = draw([
        speaking(date, ...about),
        ...others.map(([on, source], index) => ({ id: `other-${index}`, date: on, source })),
      ]);
      for (const width of WIDTHS) {
        expect(overlapping(strip, width)).toEqual([]);
        expect(boxes(strip, width).filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
      }
      expect(strip.labels.length + (strip.dense ? 1 : 0)).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('the scale', () => {
  test.each([
    ['2024-10-20', '2024-10-25', ['20 Oct', '21', '22', '23', '24', '25']],
    ['2024-10-01', '2024-10-31', ['1 Oct', '8', '15', '22', '29']],
    ['2024-10-14', '2024-12-31', ['Nov 2024', 'Dec']],
    ['2023-11-15', '2024-04-02', ['Dec 2023', 'Jan 2024', 'Feb', 'Mar', 'Apr']],
    ['2023-01-02', '2023-11-20', ['Mar 2023', 'May', 'Jul', 'Sep', 'Nov']],
    ['2021-01-01', '2025-12-31', ['2021', '2022', '2023', '2024', '2025']],
    ['1905-05-01', '1999-05-01', ['1920', '1940', '1960', '1980']],
  ])('from %s to %s', (first, last, labels) => {
    expect(ticks({ first, last }, 6).map(({ label }) => label)).toEqual(labels);
  });

  test('never has more lines than there is room for', () => {
    for (let days = 1; days < 60_000; days = Math.ceil(days * 1.13)) {
      const found = ticks({ first: '1899-11-30', last: dayAfter('1899-11-30', days) }, 6);
      expect(found.length, `${days} days`).toBeLessThanOrEqual(7);
      expect(new Set(found.map(({ day }) => day)).size).toBe(found.length);
    }
  });
});
